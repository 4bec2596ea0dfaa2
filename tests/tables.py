#!/usr/bin/env python3
"""Are the files beside the tables true?  tables.py SITE...

Each table in index.json is held against its CSV file, as Python's own reader
reads it.  Standard library only; the rules are written again, not shared.
"""
import csv
import io
import json
import pathlib
import re
import sys

NUMBER = re.compile(r"([-+\u2212\u2013]?)[ \u00a0]*(\d{1,3}(?:\.\d{3})*|\d{1,3}(?: \d{3})*|"
                    r"\d{1,3}(?:\u00a0\d{3})*|\d+)(,\d{1,6})?")
UNIT = re.compile(r"(?: ?(?:%|pct\.?|procent|promille|(?:(?:mio|mia|t)\. ?)?kr\.?|mio\.?|mia\.?|,-))?(?: ?\*+| \d\))?", re.I)
passed = failed = 0


def ok(fine, *what):
    global passed, failed
    passed += bool(fine)
    failed += not fine
    if not fine:
        print("not ok", *what)


def number(text):
    """The number that a cell begins with, and what comes after it."""
    match = NUMBER.match(text.strip())
    if not match or re.match("0[0-9.]", match[2]) or len(re.sub(r"\D", "", match[0])) > 15:
        return None
    digits = re.sub(r"\D", "", match[2]) + (match[3] or "")
    rest = text.strip()[match.end():]
    return ("-" if match[1] not in ("", "+") else "") + digits, rest


def value(text):
    """What a chart may show of a cell; None for what is no number."""
    text = re.sub(r"^(kr\.?|DKK) ", "", text.strip())
    found = number(text)
    if not found or not UNIT.fullmatch(found[1]):
        return None
    return float(found[0].replace(",", "."))


def in_file(cell):
    """The cell as the file is to have it."""
    found = number(cell)
    if found and found[1] == "":
        return "0" if found[0] == "-0" else found[0]
    if re.match(r"\s*[=+@]", cell) or (re.match(r"\s*-", cell) and value(cell) is None and cell.strip() != "-"):
        return "'" + cell
    return cell


def check_file(path, table):
    data = path.read_bytes()
    ok(data.startswith(b"\xef\xbb\xbf"), path, "has no byte order mark")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    wanted = [[in_file(cell) for cell in row] for row in table["rows"]]
    ok(rows == wanted, path, "differs:", [(a, b) for a, b in zip(rows, wanted) if a != b][:3])
    ok(len(data.splitlines()) == 0 or data.endswith(b"\r\n"), path, "has no end")


def check_item(site, item):
    folder = site / item["url"].lstrip("/")
    page = (folder / "index.html").read_text(encoding="utf-8")
    record = page[page.index(" data-record"):page.rindex("</article>")]
    links = re.findall(r'<a href="(tabel-\d+\.csv)" download>', record)
    names = [f"tabel-{i + 1}.csv" for i in range(len(item["tables"]))]
    ok(links == names, folder, links)
    ok({p.name for p in folder.glob("*.csv")} == set(names), folder, "has other files")
    ok(bool(re.search(r'<script defer src="[^"]*/tables[-.]', page)) == bool(names), folder, "has a wrong script")
    for name, table in zip(names, item["tables"]):
        check_file(folder / name, table)
    return len(names)


for name in sys.argv[1:]:
    site = pathlib.Path(name)
    tables = 0
    for path in sorted(site.glob("moeder/*/index.json")):
        for item in json.loads(path.read_text(encoding="utf-8"))["items"]:
            tables += check_item(site, item)
    ok(tables > 0, site, "has no tables")
    print(f"{site.name}: {tables} tables")
print(f"{passed} passed, {failed} failed")
sys.exit(failed != 0)
