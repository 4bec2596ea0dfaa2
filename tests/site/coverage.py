#!/usr/bin/env python3
"""Checks what a site says about its content against its data and sources.

    coverage.py SITE CONTENT

Counts the index.json files of SITE, and the SHA-256 of the files in CONTENT,
and compares with the tables on om/, om/daekning/ and om/kilder/, and with the
lists that their numbers link to.
"""
import collections
import hashlib
import html.parser
import json
import pathlib
import sys

import counting

COLUMNS = ("meetings", "inferred", "items", "unnumbered", "read", "unread", "dead")
LINES = ("meetings", "agendas", "undated", "inferred", "items", "unnumbered", "read",
         "unread", "dead", "skipped")


class Page(html.parser.HTMLParser):
    """Tables as rows of (text, address) cells under their heading; lists as
    the texts of their entries under the heading's id."""

    def __init__(self, path):
        super().__init__()
        self.tables = collections.defaultdict(list)
        self.lists = collections.defaultdict(list)
        self.heading = self.id = ""
        self.into = None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "h2":
            self.heading, self.id = "", attributes.get("id", "")
            self.into = "heading"
        elif tag == "footer":
            self.id = tag
        elif tag == "tr":
            self.tables[self.heading.strip()].append([])
        elif tag in ("td", "th"):
            self.tables[self.heading.strip()][-1].append(["", None])
            self.into = "cell"
        elif tag == "li":
            self.lists[self.id].append("")
            self.into = "list"
        elif tag == "a" and self.into == "cell":
            self.tables[self.heading.strip()][-1][-1][1] = attributes["href"]

    def handle_endtag(self, tag):
        if tag in ("h2", "td", "th", "li"):
            self.into = None

    def handle_data(self, data):
        if self.into == "heading":
            self.heading += data
        elif self.into == "cell":
            self.tables[self.heading.strip()][-1][-1][0] += data
        elif self.into == "list":
            self.lists[self.id][-1] += data


def count(meeting):
    counts = collections.Counter(meetings=1)
    counts["agendas"] = meeting["status"] == "agenda"
    counts["undated"] = meeting["date"] is None
    counts["inferred"] = "inferred" in (meeting["date_basis"], meeting["body_basis"])
    for item in meeting["items"]:
        decided = any(s["role"] == "decision" and s["text"].strip() for s in item["sections"])
        known = any(d["outcome"] != "other" for d in item["decisions"])
        counts["items"] += 1
        counts["unnumbered"] += item["case_url"] is None
        counts["read"] += decided and known
        counts["unread"] += decided and not known
    return counts


def number(text):
    return int(text.split()[0].replace(".", ""))


def entries(site, folder, address):
    """The number of entries of the list that the address leads to."""
    path, place = address.split("#")
    return len(Page(site / folder / path / "index.html").lists[place])


def check_years(site, same, by_year):
    page = Page(site / "om/daekning/index.html")
    rows = {(body, row[0][0]): row for body, table in page.tables.items()
            for row in table[1:] if len(row) == len(COLUMNS) + 1}
    same("the bodies and years are those of the data", None, sorted(rows),
         sorted(by_year))
    for key in sorted(set(rows) & set(by_year)):
        for name, (text, url) in zip(COLUMNS, rows[key][1:]):
            # References are not in the data, but also have their list.
            if name != "dead":
                same("the numbers of a year are those of the data", "numbers",
                     number(text), by_year[key][name], key, name)
            elif number(text) != 0:
                continue
            if url is not None:
                same("a number leads to a list of as many entries", "numbers",
                     entries(site, "om/daekning", url), number(text), key, name)
            elif key[1] != "I alt" and name in ("inferred", "unnumbered", "unread"):
                same("a number without a list is zero", "numbers", number(text), 0, key,
                     name)


def check_sources(site, content, same, sources):
    page = Page(site / "om/kilder/index.html")
    text = " ".join(page.lists[""])
    for path in sorted(content.rglob("*")):
        name = str(path.relative_to(content))
        if path.is_dir() or name in sources:
            continue
        known = path.suffix == ".meta" and any(
            s.rsplit(".", 1)[0] == name[:-5] or s == name[:-5] for s in sources)
        same("a file that was left out is listed", "files", sum(
            line.startswith(name + " ") for line in page.lists["_udeladt"]),
             int(not known), name)
    for name, sha256 in sources.items():
        same("a checksum is that of the file", "files", sha256,
             hashlib.sha256((content / name).read_bytes()).hexdigest(), name)
        same("a source is listed with its checksum", "files",
             (name in text, sha256 in text), (True, True), name)
    return len(page.lists["_udeladt"])


def main(site, content):
    check = counting.Tests()

    def same(name, unit, found, expected, *place):
        check(f"{content.name}: {name}", unit, found == expected, *place,
              f"found {found!r}, expected {expected!r}")

    by_year = collections.defaultdict(collections.Counter)
    total = collections.Counter()
    sources = {}
    for path in site.glob("moeder/*/index.json"):
        meeting = json.loads(path.read_text(encoding="utf-8"))
        body = meeting["body"] or "Ukendt udvalg"
        year = (meeting["date"] or "Uden dato")[:4] if meeting["date"] else "Uden dato"
        for counts in (by_year[body, year], by_year[body, "I alt"], total):
            counts.update(count(meeting))
        sources[meeting["source"]["file"]] = meeting["source"]["sha256"]
    check_years(site, same, by_year)
    total["skipped"] = check_sources(site, content, same, sources)
    about = Page(site / "om/index.html").tables["Hvad arkivet dækker"]
    same("the table of om/ has all its lines", None, len(about), len(LINES))
    for name, row in zip(LINES, about):
        if name != "dead":
            same("the numbers of om/ are those of the data", "numbers",
                 number(row[1][0]), total[name], name)
    check(f"{content.name}: there are meetings", None, total["meetings"])
    return check.finish(8)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
