#!/usr/bin/env python3
"""Checks the open data of a built site against their description, and prints
a line for each error: data.py SITE.

The list of meetings must have every index.json, each of these must follow the
schema, and the schema and the page must describe every member that occurs.
"""
import html
import json
import pathlib
import re
import sys

import jsonschema

site = pathlib.Path(sys.argv[1])
wrong = []


def load(path):
    return json.loads((site / path.lstrip("/")).read_text(encoding="utf-8"))


listed = load("data/meetings.json")
meetings = listed["meetings"]
schema = load(listed["schema"])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(
    schema, format_checker=jsonschema.FormatChecker())


def described(node, names):
    """All names of members in the schema."""
    if isinstance(node, dict):
        names |= set(node.get("properties", {}))
        for value in node.values():
            described(value, names)
    elif isinstance(node, list):
        for value in node:
            described(value, names)
    return names


def parts(node):
    """The part of the schema, and those that it refers to."""
    while node is not None:
        yield node
        ref = node.get("$ref")
        node = schema["$defs"][ref.rsplit("/", 1)[1]] if ref else None


def untold(value, node, where):
    """Members of the value that its part of the schema does not have."""
    options = list(parts(node))
    for option in [o for n in options for o in n.get("anyOf", [])]:
        options += parts(option)
    if isinstance(value, list):
        inner = next((n["items"] for n in options if "items" in n), {})
        for one in value:
            yield from untold(one, inner, where + "[]")
    if isinstance(value, dict):
        for name, one in value.items():
            inner = next((n["properties"][name] for n in options
                          if name in n.get("properties", {})), None)
            if inner is None:
                yield f"{where}.{name} is not in the schema"
            else:
                yield from untold(one, inner, f"{where}.{name}")


if listed["count"] != len(meetings):
    wrong.append(f"count is {listed['count']} of {len(meetings)}")
there = {"/" + str(p.relative_to(site))
         for p in site.glob("moeder/*/index.json")}
if there != {m["json"] for m in meetings}:
    wrong.append("the list is not of the files that are there")
if sorted(meetings, key=lambda m: (m["date"] is None, m["date"] or "")) != \
        meetings:
    wrong.append("the list is not in the order of time")
seen = set()
for line in meetings:
    if line["json"] not in there:
        continue
    data = load(line["json"])
    seen |= set(untold(data, schema, ""))
    wrong += [f"{line['json']}: {list(e.absolute_path)}: {e.message[:120]}"
              for e in validator.iter_errors(data)]
    for name in ("id", "url", "body", "term", "date", "status"):
        if data[name] != line[name]:
            wrong.append(f"{line['json']}: another {name} in the list")
    if len(data["items"]) != line["items"]:
        wrong.append(f"{line['json']}: {line['items']} items in the list")
    if data["source"]["sha256"] != line["source_sha256"]:
        wrong.append(f"{line['json']}: another checksum in the list")
    if not (site / line["markdown"].lstrip("/")).is_file():
        wrong.append(f"{line['markdown']} is not there")
wrong += sorted(seen)

page = (site / "data/index.html").read_text(encoding="utf-8")
named = {html.unescape(c) for c in re.findall(r"<code>([^<]*)</code>", page)}
names = described(schema, set()) | set(listed) | set(meetings[0])
wrong += [f"the page does not tell of {name}" for name in sorted(names)
          if name not in named and name not in
          ("meetings", "title", "municipality", "schema")]
values = {v for n in re.findall(r'"enum": \[([^]]*)\]',
                                json.dumps(schema)) for v in
          re.findall(r'"([a-z]+)"', n)}
wrong += [f"the page does not tell what {value} means"
          for value in sorted(values) if value not in named]

print("\n".join(wrong) or f"{len(meetings)} meetings, {len(names)} names")
sys.exit(bool(wrong))
