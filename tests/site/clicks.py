#!/usr/bin/env python3
"""Checks how far away the items are: clicks.py CLICKS SITE...

Follows the links of each site from its front page, as a reader without
JavaScript does, and checks that every item's page is at most CLICKS away.  Only
links with visible or audible content count, on pages that were reached.
"""
import collections
import html
import pathlib
import re
import sys

import counting

LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)</a>', re.S)
SKIPPED = re.compile(r"<script\b.*?</script>|<!--.*?-->", re.S)


def links_of(site, page):
    """The pages of the site that the page links to."""
    text = SKIPPED.sub("", (site / page).read_text(encoding="utf-8"))
    for href, inside in LINK.findall(text):
        href = html.unescape(href).partition("#")[0]
        if href == "" or re.match(r"[a-z]+:|/", href) or not inside.strip():
            continue
        target = (site / page).parent / href
        if href.endswith(("/", ".")):
            target /= "index.html"
        # Without resolve(), which would access the disk for each part.
        parts = []
        for part in target.relative_to(site).parts:
            if part == "..":
                parts.pop()
            else:
                parts.append(part)
        yield "/".join(parts)


def distances(site, most):
    """The number of clicks to each page that is at most `most` away."""
    found = {"index.html": 0}
    waiting = collections.deque(found)
    while waiting:
        page = waiting.popleft()
        if found[page] == most:
            break
        for target in links_of(site, page):
            if target.endswith(".html") and target not in found:
                found[target] = found[page] + 1
                waiting.append(target)
    return found


def main():
    most = int(sys.argv[1])
    check = counting.Tests()
    for site in map(pathlib.Path, sys.argv[2:]):
        found = distances(site, most)
        items = [path.relative_to(site).as_posix()
                 for path in site.glob("moeder/*/punkt-*/index.html")]
        counts = collections.Counter(found[i] for i in items if i in found)
        print(f"{site.name}: {len(items)} items, " + ", ".join(
            f"{counts[n]} after {n} clicks" for n in sorted(counts)))
        for item in items:
            check(f"{site.name}: every item is at most {most} clicks away", "items",
                  item in found, item)
        check("there are a thousand items to look at", "sites", len(items) >= 1000,
              f"{site}: {len(items)}")
    return check.finish(2)


if __name__ == "__main__":
    sys.exit(main())
