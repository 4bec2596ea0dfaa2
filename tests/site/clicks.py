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
    passed = failed = 0
    for site in map(pathlib.Path, sys.argv[2:]):
        found = distances(site, most)
        items = [path.relative_to(site).as_posix()
                 for path in site.glob("moeder/*/punkt-*/index.html")]
        far = [item for item in items if item not in found]
        counts = collections.Counter(found[i] for i in items if i in found)
        print(f"{site.name}: {len(items)} items, " + ", ".join(
            f"{counts[n]} after {n} clicks" for n in sorted(counts)))
        for item in far[:10]:
            print(f"not ok {item} is more than {most} clicks away")
        passed += len(items) - len(far)
        failed += len(far) + (len(items) < 1000)
    print(f"{passed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
