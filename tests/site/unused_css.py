#!/usr/bin/env python3
"""Finds classes of the style sheet that no page has.

    unused_css.py SHEET TEMPLATES GENERATOR

A class is used if its name is in a template or script of TEMPLATES, or in a
string of the program in GENERATOR, where names that are filled in come from,
such as those of outcomes.  Conversely, a class in a template must be in a rule
of the sheet or in a script.
"""
import pathlib
import re
import sys

import counting

# Used in templates without a rule: names for scripts, tests and user styles.
BARE = {"prose", "what"}


def classes_of_sheet(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    selectors = re.findall(r"([^{};]+)\{", text)
    return {name for selector in selectors if not selector.lstrip().startswith("@")
            for name in re.findall(r"\.(-?[A-Za-z_][\w-]*)", selector)}


def classes_of_templates(folder):
    for path in folder.rglob("*.mustache"):
        text = re.sub(r"\{\{!.*?\}\}", "", path.read_text(encoding="utf-8"), flags=re.S)
        for value in re.findall(r'class="([^"]*)"', text):
            for name in re.sub(r"\{\{.*?\}\}", " ", value).split():
                yield name, path.name


def words_of_strings(paths):
    for path in paths:
        for string in re.findall(r'"((?:[^"\\\n]|\\.)*)"', path.read_text(encoding="utf-8")):
            yield from re.findall(r"[\w-]+", string)


def main():
    sheet, templates, generator = map(pathlib.Path, sys.argv[1:])
    known = classes_of_sheet(sheet.read_text(encoding="utf-8"))
    emitted = dict(classes_of_templates(templates))
    scripts = set(words_of_strings((templates / "assets").glob("*.js")))
    program = set(words_of_strings(generator.rglob("*.c")))
    # "role-%s" is filled in with the role's name, and a chart's "s%zu" with the
    # number of its line.
    program |= {f"role-{name}" for name in program} | {"s1", "s2", "s3"}
    check = counting.Tests()
    for name in sorted(known):
        check("every class of the style sheet is in use", "classes",
              name in set(emitted) | scripts | program, name)
    for name in sorted(emitted):
        check("every class of a template has a rule or a script", "classes",
              name in known | scripts | BARE, f"{emitted[name]}: {name}")
    return check.finish(2)


if __name__ == "__main__":
    sys.exit(main())
