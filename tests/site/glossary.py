#!/usr/bin/env python3
"""Checks the glossary of a built site against the links to it, and prints a
line for each error: glossary.py SITE [REPOSITORY].

With REPOSITORY, the words that the program and the templates link to must
exist, whether or not a page of this site has them.
"""
import pathlib
import re
import sys

site = pathlib.Path(sys.argv[1])
page = (site / "ordliste/index.html").read_text(encoding="utf-8")
main = page[page.index("<main"):page.index("</main>")]
wrong = []

ids = re.findall(r' id="([^"]+)"', main)
terms = re.findall(r'<div id="([^"]+)">\s*<dt>([^<]+)</dt>', main)
wrong += [f"the id {i} stands there twice" for i in set(ids)
          if ids.count(i) > 1]
if len(terms) < 30:
    wrong.append(f"only {len(terms)} words")
if main.count("<dt>") != len(terms):
    wrong.append("a word has no id")

# In alphabetical order, each below its letter.
letters = "abcdefghijklmnopqrstuvwxyzæøå"


def key(word):
    return [letters.find(c) for c in word.lower().replace("aa", "å")
            if c in letters]


names = [name for _, name in terms]
wrong += [f"{b} stands after {a}" for a, b in zip(names, names[1:])
          if key(a) >= key(b)]
letter = None
for heading, name in re.findall(r"<h2[^>]*>([^<]+)</h2>|<dt>([^<]+)</dt>",
                                main):
    letter = heading or letter
    if name and name[0] != letter:
        wrong.append(f"{name} stands under {letter}")
links = re.findall(r'<li><a href="#_[a-z]+">([^<]+)</a>', main)
if links != re.findall(r"<h2[^>]*>([^<]+)</h2>", main):
    wrong.append("the letters at the top are not those below")

wrong += [f"#{i} is pointed at and is not there"
          for i in re.findall(r'href="#([^"]+)"', main) if i not in ids]
found = 0
for path in sorted(site.rglob("*.html")):
    for i in re.findall(r'ordliste/(?:index\.html)?#([^"]+)"',
                        path.read_text(encoding="utf-8")):
        found += 1
        if i not in ids:
            wrong.append(f"{path} points at #{i}")
if found == 0:
    wrong.append("no page points at a word")

if len(sys.argv) > 2:
    top = pathlib.Path(sys.argv[2])
    code = (top / "generator/pages/glossary.c").read_text(encoding="utf-8")
    code = re.search(r"\} words\[\] = \{(.*?)\n\};", code, re.S).group(1)
    named = re.findall(r'"([a-z-]+)" \}', code)
    if len(named) < 15:
        wrong.append("the words of the program are not found")
    for path in (top / "templates").rglob("*.mustache"):
        named += re.findall(r"\{\{links\.glossary\}\}#([a-z-]+)",
                            path.read_text(encoding="utf-8"))
    wrong += [f"#{i} is named and is not there" for i in named
              if i not in ids]

print("\n".join(wrong) or f"{len(terms)} words, {found} links to them")
sys.exit(bool(wrong))
