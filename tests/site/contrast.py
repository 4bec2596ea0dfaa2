#!/usr/bin/env python3
"""Checks the colours against docs/DESIGN.md: contrast.py SHEET DESIGN ICONS

Computes the contrast (WCAG 2.2, 1.4.3 and 1.4.11) of each pair of colours in
the design's table from the style sheet's variables, in light and in dark, and
compares it with the number in the table and with the minimum.  The colours of
the icons are the same in both schemes, and are checked against every
background.
"""
import pathlib
import re
import sys

import counting

ROW = re.compile(r"^\| `(--[\w-]+|#[0-9a-f]+)` \| `(--[\w-]+|#[0-9a-f]+)` \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|")


def luminance(colour):
    digits = colour[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    channels = (int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4
                        for c in channels)
    return .2126 * red + .7152 * green + .0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + .05) / (low + .05)


def schemes(sheet):
    """The variables in light, and in dark."""
    blocks = re.findall(r":root \{(.*?)\}", sheet, flags=re.S)
    light, dark = (dict(re.findall(r"(--[\w-]+): (#[0-9a-f]+)", block)) for block in blocks[:2])
    return light, {**light, **dark}


def main():
    sheet, design, icons = map(pathlib.Path, sys.argv[1:])
    light, dark = schemes(sheet.read_text(encoding="utf-8"))
    check = counting.Tests()
    pairs = 0
    for line in design.read_text(encoding="utf-8").splitlines():
        row = ROW.match(line)
        if not row:
            continue
        front, ground, *numbers = row.groups()
        needed = float(numbers.pop())
        for name, colours, said in zip(("light", "dark"), (light, dark), numbers):
            value = contrast(colours.get(front, front), colours.get(ground, ground))
            found = f"{front} on {ground} in {name}: {value:.1f}"
            check("the contrasts are those of the design", "pairs", f"{value:.1f}" == said,
                  f"{found}, not {said}")
            check("the contrasts are high enough", "pairs", value >= needed,
                  f"{found}, below {needed}")
            pairs += 1
    for path in sorted(icons.glob("*.svg")):
        for colour in set(re.findall(r"#[0-9a-f]{6}", path.read_text(encoding="utf-8"))):
            if path.name == "icon.svg":
                continue
            least = min(contrast(colour, scheme[ground]) for scheme in (light, dark)
                        for ground in ("--paper", "--box"))
            check("icons stand out on every ground", "colours", least >= 3,
                  f"{colour} in {path.name}: {least:.1f} on one of them")
    check("the table of the design is read", None, pairs >= 15, f"{pairs} pairs")
    return check.finish(4)


if __name__ == "__main__":
    sys.exit(main())
