#!/usr/bin/env python3
"""A made-up archive of minutes: made_archive.py COUNT FOLDER [FIRST]

Writes meetings number FIRST (0) to FIRST + COUNT - 1.  Each depends on its
number alone, so that a larger archive holds the smaller one.  Eight bodies
meet once a month from January 2014 on, three of them on the same day; their
cases return in other bodies, and some of their items have no case number.
All names are invented.
"""
import calendar
import datetime
import pathlib
import sys

# Name, weekday, which one of the month, hour; None: the minutes tell none.
BODIES = (
    ("Økonomiudvalget", 2, 1, "08:30"),
    ("Teknik- og Miljøudvalget", 1, 0, "16:00"),
    ("Kultur- og Fritidsudvalget", 1, 0, "16:00"),
    ("Børne- og Skoleudvalget", 1, 0, "17:15"),
    ("Social- og Sundhedsudvalget", 0, 1, "15:00"),
    ("Ældrerådet", 3, 2, None),
    ("Havneudvalget", 4, 2, "13:00"),
    ("Byrådet", 1, 3, "17:00"),
)
SUBJECTS = (
    ("00.30.00-S00", "Budgetopfølgning"),
    ("01.02.05-P16", "Lokalplan for Fjordbyen"),
    ("05.01.00-G01", "Ny sti langs åen"),
    ("17.03.04-A00", "Skolernes ferieplan"),
    ("27.36.04-P05", "Plejecenter på Engvej"),
    ("04.08.00-Ø54", "Bølgebryder ved lystbådehavnen"),
    ("18.20.02-Ø34", "Tilskud til idrætshallen"),
)
PEOPLE = ("Anna Kvist (L)", "Bo Ravn (A)", "Carl Dam (C)", "Emil Fog (V)",
          "Freja Lund (F)", "Gert Nygård (V)", "Åse Ærø (Ø)")
ITEMS = 8


def date_of(number):
    """The day in its month that the body meets on."""
    months, body = divmod(number, len(BODIES))
    year, month = 2014 + months // 12, months % 12 + 1
    _, weekday, nth, _ = BODIES[body]
    first = calendar.weekday(year, month, 1)
    return datetime.date(year, month, 1 + (weekday - first) % 7 + 7 * nth)


def item(number, place):
    """The item's lines.  A case stays with its place for half a year."""
    body = BODIES[number % len(BODIES)][0]
    facet, title = SUBJECTS[(number + place) % len(SUBJECTS)]
    months = number // len(BODIES)
    yield f"Punkt {place}: {title}, {months // 6 + 1}. etape"
    if place != ITEMS:
        year = 14 + months // 12
        yield f"{facet}-{months // 6 * 10 + (number + place) % len(SUBJECTS)}-{year}"
    yield "Resume"
    yield f"Sagen handler om {title.lower()}. Den er nummer {place} i rækken."
    yield "Bilagene er gennemgået, og der er holdt møde med naboerne."
    yield "Indstilling"
    yield "Forvaltningen indstiller, at sagen godkendes."
    yield "Beslutning"
    voter, other = (PEOPLE[(number + place + i) % len(PEOPLE)] for i in (0, 3))
    if place % 4 == 2:
        yield f"For stemte: {voter}."
        yield f"Imod stemte: {other}."
    yield f"{body} {'udsætter' if place % 5 == 3 else 'godkender'} sagen."
    if place % 4 == 3:
        yield f"{voter} var fraværende."


def minutes(number):
    """The document's text."""
    body, _, _, hour = BODIES[number % len(BODIES)]
    date = date_of(number)
    first = date.year - (date.year - 2014) % 4
    lines = [f"REFERAT {body} {first}-{first + 3} d. {date:%d-%m-%Y}",
             f"Mødedato {date:%d-%m-%Y}" + (f" kl. {hour}" if hour else ""),
             "Mødested Rådhuset, lokale 3; indgang fra gården"]
    for place in range(1, ITEMS + 1):
        lines += item(number, place)
    return "\n\n".join(lines) + "\n"


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(first, first + count):
        (folder / f"{number:05}.txt").write_text(minutes(number),
                                                 encoding="utf-8")


if __name__ == "__main__":
    main()
