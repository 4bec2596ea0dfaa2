#!/usr/bin/env python3
"""The iCalendar files of sites: calendars.py WITH-BASE WITHOUT-BASE SITE...

Each is parsed by python3-icalendar and compared with the index.json of the
meetings: every dated meeting of the body is in it once, with its time and
place.  That time in UTC is computed with the file's own VTIMEZONE and with the
system's Europe/Copenhagen.  The first two sites differ only in their base.
"""
import datetime
import html
import json
import pathlib
import sys

import icalendar
import pytz

COPENHAGEN = pytz.timezone("Europe/Copenhagen")


class Count:
    """Counts the checks, and prints those that fail."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, holds, what):
        self.passed += bool(holds)
        self.failed += not holds
        if not holds:
            print(f"not ok {what}")


def meetings_of(site):
    """Dated meetings by their body's folder."""
    folders, bodies = {}, {}
    for page in site.glob("udvalg/*/index.html"):
        name = page.read_text(encoding="utf-8").split("<h1>")[1].split("</h1>")[0]
        folders[html.unescape(name)] = page.parent.name
        bodies[page.parent.name] = {}
    for path in site.glob("moeder/*/index.json"):
        meeting = json.loads(path.read_text(encoding="utf-8"))
        if meeting["date"]:
            bodies[folders[meeting["body"]]][meeting["id"]] = meeting
    return bodies


def check_lines(count, data, name):
    """RFC 5545, 3.1: lines of at most 75 octets that end in CRLF; no character
    is split."""
    lines = data.split(b"\r\n")
    count.check(lines.pop() == b"", f"{name}: the last line has its end")
    count.check(not any(b"\n" in line or b"\r" in line for line in lines),
                f"{name}: bare CR or LF")
    count.check(max(map(len, lines)) <= 75, f"{name}: a line is too long")
    for line in lines:
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            count.check(False, f"{name}: a letter is cut: {line}")


def check_start(count, event, meeting, zone):
    start, day = event["DTSTART"].dt, datetime.date.fromisoformat(meeting["date"])
    name = meeting["id"]
    if meeting["start"] is None:
        count.check(start == day and not isinstance(start, datetime.datetime),
                    f"{name}: all of the day")
        return
    wall = datetime.datetime.combine(
        day, datetime.time.fromisoformat(meeting["start"]))
    count.check(event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
                and start.replace(tzinfo=None) == wall, f"{name}: its time")
    right = COPENHAGEN.localize(wall).astimezone(pytz.utc)
    count.check(zone.localize(wall).astimezone(pytz.utc) == right,
                f"{name}: {wall} is {right} by the system, "
                f"{zone.localize(wall).astimezone(pytz.utc)} by the file")


def check_file(count, path, meetings):
    data = path.read_bytes()
    check_lines(count, data, path)
    calendar = icalendar.Calendar.from_ical(data)
    count.check(not calendar.errors, f"{path}: {calendar.errors}")
    count.check(calendar["VERSION"] == "2.0" and calendar["PRODID"],
                f"{path}: VERSION, PRODID")
    zone = calendar.walk("VTIMEZONE")[0].to_tz()
    events = {str(event["UID"]).split("@")[0]: event
              for event in calendar.walk("VEVENT")}
    count.check(len(events) == len(calendar.walk("VEVENT")),
                f"{path}: each UID stands there once")
    count.check(sorted(events) == sorted(meetings), f"{path}: its meetings")
    for name, event in events.items():
        meeting = meetings.get(name)
        if meeting is None:
            continue
        check_start(count, event, meeting, zone)
        count.check(not event.errors and event["DTSTAMP"].dt.strftime(
            "%Y-%m-%dT%H:%M:%S%z") == meeting["date"] + "T00:00:00+0000",
            f"{name}: DTSTAMP")
        count.check(str(event["SUMMARY"]) == meeting["body"], f"{name}: SUMMARY")
        count.check(str(event.get("LOCATION", "")) == (meeting["place"] or ""),
                    f"{name}: LOCATION")
    return events


def check_site(count, site):
    """All its events by their UID."""
    found = {}
    for body, meetings in meetings_of(site).items():
        path = site / "udvalg" / body / "kalender.ics"
        count.check(path.exists() == bool(meetings), f"{path}: is it there?")
        if path.exists():
            for event in check_file(count, path, meetings).values():
                found[str(event["UID"])] = event
    return found


def main():
    count = Count()
    with_base, without, *others = map(pathlib.Path, sys.argv[1:])
    based, plain = check_site(count, with_base), check_site(count, without)
    count.check(len(plain) == 13, "thirteen meetings have a date")
    count.check(sorted(based) == sorted(plain), "a UID does not depend on the base")
    for uid, event in based.items():
        count.check(str(event["URL"]) == "https://x.example/arkiv/moeder/"
                    f"{uid.split('@')[0]}/", f"{uid}: URL")
    count.check(not any("URL" in event for event in plain.values()),
                "no URL without a base")
    for site in others:
        count.check(check_site(count, site), f"{site}: has events")
    print(f"{count.passed} passed, {count.failed} failed")
    return count.failed != 0


if __name__ == "__main__":
    sys.exit(main())
