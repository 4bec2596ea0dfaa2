#!/usr/bin/env python3
"""Checks the files and charts of tables: tables.py SITE...

Each table in index.json is compared with its CSV file, as Python's own reader
reads it, and each chart on the page with the table in index.json: the values
are measured in the picture and must be the numbers of one row, in order.
Standard library only; the rules are written independently of the program.
"""
import csv
import html
import io
import json
import pathlib
import re
import sys

import counting

NUMBER = re.compile(r"([-+\u2212\u2013]?)[ \u00a0]*"
                    r"(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\u00a0\d{3})+|\d+)(,\d{1,6})?")
UNIT = re.compile(r"(?: ?(?:%|pct\.?|procent|promille|(?:(?:mio|mia|t)\. ?)?kr\.?|mio\.?|mia\.?|,-))?(?: ?\*+| \d\))?", re.I)
check = counting.Tests()


def number(text):
    """The number at the start of a cell, and what follows it."""
    match = NUMBER.match(text.strip())
    if not match or re.match("0[0-9.]", match[2]) or len(re.sub(r"\D", "", match[0])) > 15:
        return None
    digits = re.sub(r"\D", "", match[2]) + (match[3] or "")
    rest = text.strip()[match.end():]
    return ("-" if match[1] not in ("", "+") else "") + digits, rest


def value(text):
    """The number that a chart may show of a cell, or None."""
    text = re.sub(r"^(kr\.?|DKK) ", "", text.strip())
    found = number(text)
    if not found or not UNIT.fullmatch(found[1]):
        return None
    return float(found[0].replace(",", "."))


def in_file(cell):
    """The cell as it must be in the file."""
    found = number(cell)
    if found and found[1] == "":
        return "0" if found[0] == "-0" else found[0]
    if re.match(r"\s*[=+@]", cell) or (re.match(r"\s*-", cell) and value(cell) is None and cell.strip() != "-"):
        return "'" + cell
    return cell


def check_file(path, table):
    data = path.read_bytes()
    check("a CSV file has a byte order mark", "files", data.startswith(b"\xef\xbb\xbf"), path)
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    wanted = [[in_file(cell) for cell in row] for row in table["rows"]]
    check("a CSV file has the cells of its table", "files", rows == wanted, path,
          [(a, b) for a, b in zip(rows, wanted) if a != b][:3])
    check("the last line of a CSV file has an end", "files",
          len(data.splitlines()) == 0 or data.endswith(b"\r\n"), path)


def texts(svg):
    for match in re.finditer(r'<text x="([-\d.]+)" y="([-\d.]+)"( text-anchor="(\w+)")?>(.*?)</text>', svg):
        yield float(match[1]), float(match[2]), match[4] or "start", html.unescape(match[5])


def lines(svg):
    """The points of each line, by the axis beside them."""
    axis = [(y - 4, value(text)) for _, y, anchor, text in texts(svg) if anchor == "end"]
    (y0, v0), (y1, v1) = axis[0], axis[-1]
    assert any(v == 0 for _, v in axis)
    for group in re.findall(r'<g class="s\d".*?</g>', svg):
        marks = re.findall(r"M([-\d.]+) ([-\d.]+)m", group)
        yield ([v0 + (float(y) - y0) * (v1 - v0) / (y1 - y0) for _, y in marks], abs(v1 - v0) / 1000)


def bars(svg):
    """The numbers at each group's bars, which are as long as they say."""
    said = [value(text.rsplit(" (", 1)[0]) for x, _, _, text in texts(svg) if text.endswith(")") and x != 0]
    long = [float(x) for x in re.findall(r'd="M[-\d.]+ [-\d.]+h([-\d.]+)v', svg)]
    assert len(said) == len(long)
    scale = max(abs(a) for a in long) / max(abs(v or 0) for v in said)
    for length, v in zip(long, said):
        assert abs(length - (v or 0) * scale) < .2, (length, v)
    groups = [len(re.findall("<path", group)) for group in re.findall(r"<g .*?</g>", svg)]
    for count in groups:
        yield [v for v in said[:count] if v is not None], 0
        said = said[count:]


def is_in(points, slack, row):
    """Are the points numbers of the row, in its order?"""
    cells = iter([value(cell) for cell in row])
    return all(any(cell is not None and abs(cell - point) <= slack for cell in cells) for point in points)


def check_chart(page, figure, table):
    svg = re.search("<svg.*?</svg>", figure, re.S)[0]
    told = html.unescape(re.search("<desc[^>]*>(.*?)</desc>", svg)[1])
    drawn = list(lines(svg) if "Linjediagram" in svg else bars(svg))
    rows = [(row[0].replace("\n", " "), row) for row in table["rows"]]
    for points, slack in drawn:
        named = [row for name, row in rows if name and name + ":" in told or name and name + "," in told]
        check("what is drawn are numbers of a row, in their order", "lines",
              points and any(is_in(points, slack, row) for row in named), page, points)
    check("a chart draws two numbers at least", "charts",
          max(len(points) for points, _ in drawn) >= 2, page)
    check("a chart has less than 8,000 bytes", "charts", len(figure) < 8000, page, len(figure))


def check_item(site, item):
    folder = site / item["url"].lstrip("/")
    page = (folder / "index.html").read_text(encoding="utf-8")
    record = page[page.index(" data-record"):page.rindex("</article>")]
    links = re.findall(r'<a href="(tabel-\d+\.csv)" download>', record)
    names = [f"tabel-{i + 1}.csv" for i in range(len(item["tables"]))]
    check("an item has a link for each of its tables", "items", links == names, folder, links)
    check("an item has a CSV file for each of its tables", "items",
          {p.name for p in folder.glob("*.csv")} == set(names), folder)
    script = re.search(r'<script defer src="[^"]*/tables[-.]', page)
    check("an item has the script of tables if it has one", "items", bool(script) == bool(names),
          folder)
    parts = record.split('<p class="tools" data-added>')[1:]
    charts = 0
    for name, table, part in zip(names, item["tables"], parts):
        check_file(folder / name, table)
        for figure in re.findall(r'<figure class="chart" data-added>.*?</figure>', part, re.S):
            check_chart(folder, figure, table)
            charts += 1
    return len(names), charts


for name in sys.argv[1:]:
    site = pathlib.Path(name)
    tables = charts = 0
    for path in sorted(site.glob("moeder/*/index.json")):
        for item in json.loads(path.read_text(encoding="utf-8"))["items"]:
            found = check_item(site, item)
            tables += found[0]
            charts += found[1]
    check("every site has tables", "sites", tables > 0, site)
    print(f"{site.name}: {tables} tables, {charts} charts")
sys.exit(check.finish(10))
