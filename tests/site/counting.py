"""Named tests, as count.sh has them for the shell.

    check = counting.Tests()
    check("every link leads somewhere", "links", file.exists(), page, link)
    sys.exit(check.finish(1))

A property that is checked in many places is one test.  The places where it
fails are printed; at the end each test is printed with the number of places.
"""


def amount(number, unit):
    """"1 site", "40,312 links"."""
    if number == 1:
        unit = unit.removesuffix("ies") + "y" if unit.endswith("ies") else unit.removesuffix("s")
    return f"{number:,} {unit}"


class Tests:
    def __init__(self):
        self.tests = {}  # by name: (unit, places, places that are wrong)

    def __call__(self, name, unit, holds, *place):
        """Check one more place.  Returns whether the property holds there.  The
        unit is None if there is only one place."""
        _, places, wrong = self.tests.get(name, (unit, 0, 0))
        self.tests[name] = unit, places + 1, wrong + (not holds)
        if not holds:
            print(f"# {name}: fails for", *place)
        return bool(holds)

    def finish(self, least):
        """Print the results and the counts.  Returns the exit status.  There must
        be at least that many tests, because one that checked nothing is missing."""
        failed, least = 0, max(least, 1)
        for name, (unit, places, wrong) in self.tests.items():
            number = "" if unit is None else f" ({amount(places, unit)})"
            if wrong == 0:
                print(f"ok {name}{number}")
            else:
                print(f"not ok {name}{number}, {wrong:,} wrong")
                failed += 1
        if len(self.tests) < least:
            print(f"not ok at least {least} properties are checked ({len(self.tests)} were)")
            failed += 1
        passed = sum(wrong == 0 for _, _, wrong in self.tests.values())
        print(f"{passed} passed, {failed} failed")
        return 1 if failed else 0
