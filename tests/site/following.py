#!/usr/bin/env python3
"""Checks the data of the watch list against the pages of a built site, and
prints a line for each error: following.py SITE.

Every case must be in the one script where templates/assets/watch.js looks for
it, with the same line as its page.
"""
import html
import json
import pathlib
import re
import sys

site = pathlib.Path(sys.argv[1])
wrong = []


def read(path):
    return (site / path).read_text(encoding="utf-8")


def shard_of(slug, count):
    value = 2166136261
    for byte in slug.encode():
        value = (value ^ byte) * 16777619 % 2**32
    return (value ^ value >> 16) & count - 1


count = int(re.search(r'data-watch-shards="(\d+)"',
                      read("foelg/index.html"))[1])
if count & count - 1:
    wrong.append(f"{count} shards are no power of two")
lines = {}
for shard in range(count):
    said, cases = re.fullmatch(r"referatWatch\((\d+),(\{.*\})\);\n",
                               read(f"foelg/sager-{shard}.js"),
                               re.S).groups()
    if int(said) != count:
        wrong.append(f"shard {shard} is one of {said}")
    for slug, line in json.loads(cases).items():
        if shard_of(slug, count) != shard:
            wrong.append(f"{slug} is in shard {shard}")
        if slug in lines:
            wrong.append(f"{slug} is in two")
        lines[slug] = line
if len(list((site / "foelg").glob("sager-*"))) != count:
    wrong.append("there are more shards")

pages = {}
for path in site.glob("sager/*/index.html"):
    text = path.read_text(encoding="utf-8")
    found = re.search(r'data-watch-case="([^"]*)" data-watch-line="([^"]*)"',
                      text)
    if found:
        pages[html.unescape(found[1])] = json.loads(html.unescape(found[2]))
        if path.parent.name != html.unescape(found[1]):
            wrong.append(f"{path} is {found[1]}")
    elif "<p class=\"place\">Sag " in text:
        wrong.append(f"{path} has no line")
if pages != lines:
    wrong += [f"{slug} is not the same" for slug in
              sorted(pages.keys() | lines.keys())
              if pages.get(slug) != lines.get(slug)]
if not lines:
    wrong.append("no case")

print("\n".join(wrong) or f"{len(lines)} cases in {count} shards")
sys.exit(bool(wrong))
