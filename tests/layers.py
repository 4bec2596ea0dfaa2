"""Which way the rooms of generator/ may depend on each other.

layers.py FOLDER: reads the includes of FOLDER/ROOM/*.[ch] and FOLDER/*.[ch].  An
include may point at an earlier room only, and at another room's inside only where
that room is open.  Within a room the files (x.c and x.h are one) form no circle; what
x.h declares x.c defines, so that the includes tell who calls whom.
Prints each violation, then "N files, N includes"; exits with 1 if there was one.
"""
import pathlib
import re
import sys

ROOMS = ["base", "language", "model", "template", "tables", "sources", "read",
         "facts", "archive", "publish", "search", "pages", "data", "root"]
OPEN = {"base", "language", "model"}  # all headers are for everybody
APART = {"read", "facts", "template", "publish"}  # do not know each other


def room_of(path, top):
    parts = path.relative_to(top).parts
    return parts[0] if len(parts) > 1 else "root"


def check_include(room, name):
    """What is wrong with an include of another room; None if nothing is."""
    other, header = name.split("/", 1)
    if other not in ROOMS:
        return f"{other} is no room"
    if ROOMS.index(other) >= ROOMS.index(room):
        return f"{other} is not below {room}"
    if room in APART and other in APART:
        return f"{room} and {other} do not know each other"
    if other not in OPEN and header != other + ".h":
        return f"{header} is inside {other}; include {other}/{other}.h"
    return None


def find_circle(graph):
    """The nodes of a circle in {node: set of nodes}, in order; [] if none."""
    state, path = {}, []

    def visit(node):
        state[node] = "open"
        path.append(node)
        for after in sorted(graph.get(node, ())):
            if state.get(after) == "open":
                return path[path.index(after):] + [after]
            if after not in state:
                found = visit(after)
                if found:
                    return found
        state[node] = "done"
        path.pop()
        return []

    for node in sorted(graph):
        if node not in state:
            circle = visit(node)
            if circle:
                return circle
    return []


def declared(text):
    """The names of the functions that a header declares."""
    text = re.sub(r"/\*.*?\*/|^#.*?(?<!\\)$", "", text, flags=re.S | re.M)
    count = 1
    while count:
        text, count = re.subn(r"\{[^{}]*\}", "@", text)
    text = re.sub(r"^static inline\b[^;@]*@", "", text, flags=re.M)
    return re.findall(r"^(?!typedef)\w[\w\s*]*?\b(\w+)\([^;]*\)[^;()]*;", text.replace("@", ""), re.M)


def undefined(path, text):
    """The functions that the header at path declares and its .c does not define."""
    source = path.with_suffix(".c")
    source = source.read_text(encoding="utf-8") if source.is_file() else ""
    return [name for name in declared(text)
            if not re.search(rf"^{name}\(", source, re.M)]


def main(top):
    wrong, graphs, includes = [], {}, 0
    files = sorted([*top.glob("*.[ch]"), *top.glob("*/*.[ch]")])
    for path in files:
        room = room_of(path, top)
        if room not in ROOMS:
            wrong.append(f"{path}: {room} is no room")
            continue
        graph = graphs.setdefault(room, {})
        used = graph.setdefault(path.stem, set())
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".h":
            wrong += [f"{path}: {name} is not defined in {path.stem}.c"
                      for name in undefined(path, text)]
        for name in re.findall(r'^#include "([^"]+)"', text, re.M):
            includes += 1
            if "/" in name:
                what = check_include(room, name)
                if what:
                    wrong.append(f'{path}: "{name}": {what}')
            elif not (path.parent / name).is_file():
                wrong.append(f'{path}: "{name}": not in {room}')
            elif name == room + ".h":
                wrong.append(f'{path}: "{name}" is for other rooms')
            elif name[:-2] != path.stem and path.name != room + ".h":
                used.add(name[:-2])
    for room, graph in graphs.items():
        circle = find_circle(graph)
        if circle:
            wrong.append(f"{room}: a circle: " + " -> ".join(circle))
    for line in wrong:
        print(line)
    print(f"{len(files)} files, {includes} includes")
    return 1 if wrong or not includes else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
