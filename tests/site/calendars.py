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
import zoneinfo

import icalendar

import counting

COPENHAGEN = zoneinfo.ZoneInfo("Europe/Copenhagen")


check = counting.Tests()


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


def check_lines(data, path):
    """RFC 5545, 3.1: lines of at most 75 octets that end in CRLF; no character
    is split."""
    lines = data.split(b"\r\n")
    check("lines end in CRLF, the last one, too", "files", lines.pop() == b"" and not any(
        b"\n" in line or b"\r" in line for line in lines), path)
    check("lines have at most 75 octets", "files", max(map(len, lines)) <= 75, path)
    for line in lines:
        try:
            whole = line.decode("utf-8") is not None
        except UnicodeDecodeError:
            whole = False
        check("no letter is cut in two", "lines", whole, path, line)


def utc(wall, zone):
    """A time of day in the zone that icalendar made of the file, as UTC."""
    local = zone.localize(wall) if hasattr(zone, "localize") else wall.replace(tzinfo=zone)
    return local.astimezone(datetime.timezone.utc)


def check_start(event, meeting, zone):
    start, day = event["DTSTART"].dt, datetime.date.fromisoformat(meeting["date"])
    name = meeting["id"]
    if meeting["start"] is None:
        check("a meeting without a time takes all day", "events", start == day and
              not isinstance(start, datetime.datetime), name)
        return
    wall = datetime.datetime.combine(
        day, datetime.time.fromisoformat(meeting["start"]))
    check("DTSTART is the time of the meeting", "events",
          event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
          and start.replace(tzinfo=None) == wall, name)
    right = wall.replace(tzinfo=COPENHAGEN).astimezone(datetime.timezone.utc)
    # The zones of pytz, which older versions of icalendar make, end in 2037.
    if wall.year > 2037 and hasattr(zone, "localize"):
        return
    found = utc(wall, zone)
    check("VTIMEZONE says the same as the system", "events", found == right,
          f"{name}: {wall} is {right} by the system, {found} by the file")


def check_file(path, meetings):
    data = path.read_bytes()
    check_lines(data, path)
    calendar = icalendar.Calendar.from_ical(data)
    check("the parser finds no error", "files", not calendar.errors, path, calendar.errors)
    check("VERSION and PRODID are there", "files",
          calendar["VERSION"] == "2.0" and calendar["PRODID"], path)
    zone = calendar.walk("VTIMEZONE")[0].to_tz()
    events = {str(event["UID"]).split("@")[0]: event
              for event in calendar.walk("VEVENT")}
    check("each UID is in a file once", "files",
          len(events) == len(calendar.walk("VEVENT")), path)
    check("a file has the meetings of its body", "files",
          sorted(events) == sorted(meetings), path)
    for name, event in events.items():
        meeting = meetings.get(name)
        if meeting is None:
            continue
        check_start(event, meeting, zone)
        check("DTSTAMP is the day of the meeting", "events",
              not event.errors and event["DTSTAMP"].dt.strftime(
                  "%Y-%m-%dT%H:%M:%S%z") == meeting["date"] + "T00:00:00+0000", name)
        check("SUMMARY is the body", "events",
              str(event["SUMMARY"]) == meeting["body"], name)
        check("LOCATION is the place", "events",
              str(event.get("LOCATION", "")) == (meeting["place"] or ""), name)
    return events


def check_site(site):
    """All its events by their UID."""
    found = {}
    for body, meetings in meetings_of(site).items():
        path = site / "udvalg" / body / "kalender.ics"
        check("a body with a dated meeting has a file", "bodies",
              path.exists() == bool(meetings), path)
        if path.exists():
            for event in check_file(path, meetings).values():
                found[str(event["UID"])] = event
    return found


def main():
    with_base, without, *others = map(pathlib.Path, sys.argv[1:])
    based, plain = check_site(with_base), check_site(without)
    check("thirteen meetings have a date", None, len(plain) == 13, len(plain))
    check("a UID does not depend on the base", None,
          sorted(based) == sorted(plain), based.keys() ^ plain.keys())
    for uid, event in based.items():
        check("URL is the address of the meeting", "events", str(event["URL"]) ==
              f"https://x.example/arkiv/moeder/{uid.split('@')[0]}/", uid)
    for uid, event in plain.items():
        check("there is no URL without a base", "events", "URL" not in event, uid)
    for site in others:
        check("other sites have events", "sites", check_site(site), site)
    return check.finish(19)


if __name__ == "__main__":
    sys.exit(main())
