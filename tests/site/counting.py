"""Named tests, as count.sh has them for the shell.

    check = counting.Tests()
    check("every link leads somewhere", "links", file.exists(), page, link)
    sys.exit(check.finish(1))

A property that is looked at in many places is one test.  Where it does not hold
is printed; in the end each test says how many places it looked at.
"""


def amount(number, unit):
    """"1 site", "40,312 links"."""
    if number == 1:
        unit = unit.removesuffix("ies") + "y" if unit.endswith("ies") else unit.removesuffix("s")
    return f"{number:,} {unit}"


class Tests:
    def __init__(self):
        self.looked = {}  # by name: (unit, places, places that are wrong)

    def __call__(self, name, unit, holds, *place):
        """Looks at one more place; returns whether the property holds there.
        The unit is None where there is no other place."""
        _, places, wrong = self.looked.get(name, (unit, 0, 0))
        self.looked[name] = unit, places + 1, wrong + (not holds)
        if not holds:
            print(f"# {name}: not", *place)
        return bool(holds)

    def finish(self, least):
        """Prints the results and the sums, and returns the exit status.  There
        must be as many tests, at least: one that looked nowhere is not there."""
        failed, least = 0, max(least, 1)
        for name, (unit, places, wrong) in self.looked.items():
            number = "" if unit is None else f" ({amount(places, unit)})"
            if wrong == 0:
                print(f"ok {name}{number}")
            else:
                print(f"not ok {name}{number}, {wrong:,} wrong")
                failed += 1
        if len(self.looked) < least:
            print(f"not ok {least} properties are looked at, and not {len(self.looked)}")
            failed += 1
        passed = sum(wrong == 0 for _, _, wrong in self.looked.values())
        print(f"{passed} passed, {failed} failed")
        return 1 if failed else 0
