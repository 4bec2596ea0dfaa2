#!/usr/bin/env python3
"""Compares the pictures of built sites with the text and tables beside them.

    pictures.py SITE...

Bars are measured, marks and seats are counted.
"""
import collections
import datetime
import html.parser
import pathlib
import re
import sys

import counting

VOID = {"meta", "link", "br"}
MONTHS = ("januar februar marts april maj juni juli august september oktober "
          "november december").split()


class Node:
    def __init__(self, tag, attributes, parent):
        self.tag, self.parent = tag, parent
        self.attributes, self.children = dict(attributes), []

    def all(self, tag, **wanted):
        """Every element below, by tag and by class names."""
        for child in self.children:
            if isinstance(child, Node):
                words = (child.attributes.get("class") or "").split()
                if child.tag == tag and wanted.get("of", "") in words + [""]:
                    yield child
                yield from child.all(tag, **wanted)

    def text(self):
        return "".join(child if isinstance(child, str) else child.text()
                       for child in self.children)

    def number(self):
        return number(self.text())


class Reader(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.at = self.root = Node("", (), None)
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        node = Node(tag, attributes, self.at)
        self.at.children.append(node)
        if tag not in VOID:
            self.at = node

    def handle_endtag(self, tag):
        self.at = self.at.parent

    def handle_data(self, data):
        self.at.children.append(data)


def number(text):
    """The first number of a text, with points between the thousands."""
    return int(re.search(r"\d[\d.]*", text).group().rstrip(".").replace(
        ".", ""))


def day(text):
    """The Danish dates of a text."""
    return [datetime.date(int(year), MONTHS.index(month) + 1, int(one))
            for one, month, year in re.findall(r"(\d+)\. (\w+) (\d{4})", text)]


class Check:
    def __init__(self):
        self.tests = counting.Tests()

    def same(self, kind, where, found, wanted):
        self.tests(kind, "places", found == wanted,
                   f"{where}: {found!r} instead of {wanted!r}")


def rows(table):
    return [[cell for cell in row.children if isinstance(cell, Node)]
            for body in table.all("tbody") for row in body.all("tr")]


def bars(path):
    """(days from the start, height) of each bar of a strip."""
    return [(int(x), int(height)) for x, height in
            re.findall(r"M(\d+) 400v-(\d+)h6v\2z", path)]


def check_year(check, where, page):
    table = next(page.all("table", of="strips"), None)
    if table is None:
        return
    [(_, strip, meetings, items)] = rows(table)
    weeks = [(cells[2].number(), cells[3].number())
             for cells in rows(next(page.all("table", of="years")))]
    drawn = bars(next(strip.all("path")).attributes["d"])
    most = max(week[0] for week in weeks)
    check.same("a week's bar is as high as its meetings", where, [height for _, height in drawn],
               [week[0] * 400 // most for week in weeks])
    check.same("a year has the meetings of its weeks", where, meetings.number(),
               sum(week[0] for week in weeks))
    check.same("a year has the items of its weeks", where, items.number(),
               sum(week[1] for week in weeks))
    # A week that begins in one year and ends in the next is there twice.
    told, met = collections.Counter(), collections.Counter()
    for cells in rows(next(page.all("table", of="years"))):
        told[cells[0].number()] += cells[2].number()
    for lists in page.all("ul", of="list"):
        for time in lists.all("time"):
            met[datetime.date.fromisoformat(time.attributes["datetime"])
                .isocalendar()[1]] += 1
    check.same("a week has the meetings that are listed", where, told, met)
    listed = [line for lists in page.all("ul", of="list")
              for line in lists.all("li")]
    check.same("a year lists its meetings", where, len(listed), meetings.number())
    check.same("a year's meetings have its items", where, sum(number(line.text().rsplit(
        "·")[-1]) for line in listed), items.number())


def check_front(check, where, page, site):
    for table in page.all("table", of="strips"):
        for name, strip, meetings, items in rows(table):
            year = read(site / "moeder" / name.text() / "index.html")
            [(_, other, *numbers)] = rows(next(year.all("table",
                                                        of="strips")))
            check.same("the front page has the numbers of the year's page", where,
                       [meetings.number(), items.number()],
                       [cell.number() for cell in numbers])
            check.same("the front page has the bars of the year's page", where,
                       *([x for x, _ in bars(next(cell.all("path"))
                                             .attributes["d"])]
                         for cell in (strip, other)))
    for section in page.all("section"):
        if "Mest behandlede" in next(section.all("h2")).text():
            check_hot(check, where, section, site)


def check_hot(check, where, section, site):
    note = [p.text() for p in section.all("p", of="quiet")][-1]
    since, until = day(note)
    before = None
    for line in section.all("li"):
        link = next(line.all("a")).attributes["href"]
        steps = step_dates(read(site / link / "index.html"))
        count = next(line.all("strong")).number()
        check.same("a case has been treated as often lately as its page says", link, count,
                   sum(since <= date <= until for date, _ in steps))
        check.same("the case that was treated most is the first", link,
                   before is None or before >= count, True)
        before = count


def step_dates(page):
    """(date, step) of those treatments of a case that have one."""
    date, steps = None, []
    for step in next(page.all("ol", of="timeline")).all("li"):
        if "id" not in step.attributes:
            continue
        when = next(step.all("p", of="when"), None)
        if when is not None:
            time = next(when.all("time"), None)
            date = time and datetime.date.fromisoformat(
                time.attributes["datetime"])
        if date:
            steps.append((date, step))
    return steps


def check_case(check, where, page):
    lanes = next(page.all("figure", of="lanes"), None)
    steps = step_dates(page)
    check.same("a case of several days is drawn", where, lanes is not None,
               len({date for date, _ in steps}) > 1)
    if lanes is None:
        return
    marks = [link for svg in next(lanes.all("ol")).all("svg")
             for link in svg.all("a")]
    first, last = steps[0][0], steps[-1][0]
    by_id = {link.attributes["href"][1:]: link for link in marks}
    check.same("a case has a mark for each treatment", where, sorted(by_id), sorted(
        step.attributes["id"] for _, step in steps))
    for date, step in steps:
        link = by_id[step.attributes["id"]]
        use = next(link.all("use"))
        place = 40 + 920 * (date - first).days // (last - first).days
        check.same("a mark is at its date", where,
                   round(float(use.attributes["x"].rstrip("%")) * 10), place)
        check.same("a mark says its date", where, day(link.attributes["aria-label"]), [date])
        badge = next(step.all("span", of="badge"), None)
        # That of a vote is beside the vote's link.
        if badge and not list(badge.parent.all("a")):
            check.same("a mark says its outcome", where, badge.text().startswith(
                link.attributes["aria-label"].split(": ")[1]), True)
    for lane in next(lanes.all("ol")).all("li"):
        check.same("a body has as many marks as treatments", where, len(list(lane.all("use"))),
                   next(lane.all("span")).number())


def check_bars(check, where, page):
    """Each list of bars begins at zero and is to scale."""
    for table in page.all("table", of="bars"):
        found = [(cells[-2].number(), next(cells[-1].all("rect")))
                 for cells in rows(table) if list(cells[-1].all("rect"))]
        most = max((count for count, _ in found), default=0)
        for count, rect in found:
            check.same("a bar starts at zero", where, "x" in rect.attributes,
                       False)
            width = float(rect.attributes["width"].rstrip("%"))
            check.same("a bar is as long as its number", where,
                       abs(width - 100 * count / most) <= .05, True)
        caption = next(table.all("caption"), None)
        if found and caption:
            check.same("the numbers of bars add up to that of the caption", where,
                       sum(count for count, _ in found), caption.number())


def check_person(check, where, page):
    table = next(page.all("table", of="bars"), None)
    if table is None:
        return
    section = table.parent
    total = [0] * 4
    for cells in rows(table):
        counts = [cell.number() for cell in cells[1:-1]]
        for side, count in enumerate(counts):
            total[side] += count
        drawn = [len(list(seats.all("i")))
                 for seats in cells[-1].all("span", of="seats")]
        check.same("a vote of a person has a seat", where, drawn, [n for n in counts if n])
    told = [strong.number() for strong in
            next(section.all("ul", of="row")).all("strong")]
    check.same("the votes of a person add up", where, [n for n in total if n], told)
    check.same("a person's votes are listed", where, len(list(
        next(section.all("ul", of="list")).all("li"))), sum(total))


def check_subject(check, where, page):
    table = next(page.all("table", of="bars"), None)
    sections = {heading.attributes["id"]: heading.parent
                for heading in page.all("h2") if "id" in heading.attributes}
    for name, items, cases, _ in rows(table) if table else ():
        link = next(name.all("a"), None)
        if link is None:
            check.same("a year without a link is empty", where, (items.number(),
                                              cases.number()), (0, 0))
        elif link.attributes["href"].startswith("#"):
            listed = next(sections[link.attributes["href"][1:]].all(
                "ul", of="list"))
            check.same("a year of a subject lists its cases", where, cases.number(), sum(
                isinstance(line, Node) for line in listed.children))


def read(path):
    return Reader(path.read_text(encoding="utf-8")).root


def check_site(check, site):
    for pattern, function in (("moeder/[0-9][0-9][0-9][0-9]", check_year),
                              ("sager/*", check_case),
                              ("udvalg/*", check_bars),
                              ("personer/*", check_person),
                              ("emner/*", check_subject),
                              ("emner/*", check_bars)):
        for path in sorted(site.glob(pattern + "/index.html")):
            page = read(path)
            if function is not check_case or any(
                    page.all("ol", of="timeline")):
                function(check, str(path), page)
    front = site / "index.html"
    check_front(check, str(front), read(front), site)
    check.same("the front page is light", str(front),
               front.stat().st_size < 30000, True)


def main():
    check = Check()
    for site in sys.argv[1:]:
        check_site(check, pathlib.Path(site))
    sys.exit(check.tests.finish(25))


if __name__ == "__main__":
    main()
