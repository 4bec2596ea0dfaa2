#!/usr/bin/env python3
"""Measures building a site against the program before a change, against Hugo, and against the floor.

    build.py        settings come from the environment:

    REFERAT             the program
    FLOOR               what the same text and files cost at least, see floor.c
    BEFORE              another program to compare with, and BEFORE_TEMPLATES, its templates
    MEETINGS            sizes of the archives: "300 1000"
    MINUTES             a folder of minutes to use instead; without Hugo, which needs the made-up ones
    ROUNDS              3; each measure is the least of so many, and the sides take turns
    JOBS                2; everything runs on so many processors
    LARGE               1: also measure how cost grows, with 250, 10000 and 20000 meetings; or other sizes
    OUT                 a folder to write to; otherwise one in memory, /dev/shm

Made-up archives come from ../shared/bench/make_minutes.py.  Only the ratios say something: they are of
the same run.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from measuring import MAKE_MINUTES, PAGEFIND, ROOT, SHARED, count_items, least, run, size

WALL, CPU, MEMORY = range(3)
MILLION = 1000000
LARGE_SIZES = "250 10000 20000"
LINE = "{:<56} {:>10} {:>10} {:>8}  {:<10} {}"


def setting(name, default=""):
    """A setting from the environment; an empty one counts as missing."""
    return os.environ.get(name) or default


def say(what, ours, other, ratio, bar=None):
    """Print a line of the table.  A bar is a pair of "<=" or ">=" and a number."""
    met = ""
    if bar is not None:
        met = "met" if (ratio <= bar[1] if bar[0] == "<=" else ratio >= bar[1]) else "missed"
    print(LINE.format(what, ours, other, f"{ratio:.2f}", "" if bar is None else f"{bar[0]} {bar[1]:g}", met).rstrip(),
          flush=True)


def skip(what, why):
    """Print that something was not measured."""
    print(f"{what:<56} skipped: {why}", flush=True)


def seconds(value):
    return f"{value:.2f} s"


def megabytes(value):
    return f"{value:.0f} MB"


class Archive:
    """A folder of minutes, and the sites that are made of it."""

    def __init__(self, work, meetings):
        self.work = work
        self.content = os.path.join(work, "content")
        self.site = os.path.join(work, "site")
        if setting("MINUTES"):
            shutil.copytree(setting("MINUTES"), self.content)
        else:
            run(sys.executable, MAKE_MINUTES, str(meetings), self.content)
        self.bytes, self.meetings = size(self.content)
        self.edits = 0

    def build(self, jobs, program=None, templates=None):
        """Build over the site that is there, if there is one."""
        templates = templates or os.path.join(ROOT, "templates")
        return run(program or os.environ["REFERAT"], "build", "-q", "-c", os.path.join(ROOT, "site.conf"),
                   "-C", self.content, "-t", templates, "-o", self.site, "-j", str(jobs))

    def fresh(self, *arguments):
        """Build as if for the first time."""
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.rmtree(os.path.join(self.work, ".site.referat-cache"), ignore_errors=True)
        return self.build(*arguments)

    def edited(self, jobs):
        """Build after one document has got another line."""
        names = sorted(os.listdir(self.content))
        path = os.path.join(self.content, names[len(names) // 2])
        self.edits += 1
        with open(path, "a", encoding="utf-8") as file:
            file.write(f"\nRettelse {self.edits}.\n")
        return self.build(jobs)

    def floor(self):
        """The floor's CPU, and that of cmark in it, for the site that is there."""
        fresh = os.path.join(self.work, "floor")
        output = subprocess.run([os.environ["FLOOR"], self.content, self.site, fresh], check=True,
                                stdout=subprocess.PIPE, text=True).stdout
        shutil.rmtree(fresh)
        return [float(word) for word in output.split()]

    def hugo(self):
        """The same archive with Hugo."""
        source, target = os.path.join(self.work, "hugo"), os.path.join(self.work, "hugo-site")
        if not os.path.exists(source):
            run(sys.executable, os.path.join(SHARED, "hugo_site.py"), self.content, source)
        shutil.rmtree(target, ignore_errors=True)
        return run("hugo", "--quiet", "--source", source, "--destination", target)

    def pagefind(self):
        """Index the items on Hugo's pages."""
        index = os.path.join(self.work, "pagefind")
        shutil.rmtree(index, ignore_errors=True)
        return run("node", PAGEFIND, "--site", os.path.join(self.work, "hugo-site"), "--root-selector", "article",
                   "--output-path", index)


def sides(archive):
    """What is compared, in an order in which each finds what it needs."""
    jobs, before, templates = int(setting("JOBS", "2")), setting("BEFORE"), setting("BEFORE_TEMPLATES")
    found = {}
    if before:
        found["before"] = lambda: archive.fresh(1, before, templates)
    if shutil.which("hugo") and not setting("MINUTES"):
        found["hugo"] = archive.hugo
        if os.path.exists(PAGEFIND):
            found["pagefind"] = archive.pagefind
    found["one job"] = lambda: archive.fresh(1)
    found["floor"] = archive.floor
    found["full"] = lambda: archive.fresh(jobs)
    found["unchanged"] = lambda: archive.build(jobs)
    found["edited"] = lambda: archive.edited(jobs)
    return found


def take_turns(found):
    """Measure each side once a round; the least of each."""
    runs = {name: [] for name in found}
    for _ in range(int(setting("ROUNDS", "3"))):
        for name, side in found.items():
            runs[name].append(side())
    return {name: least(columns) for name, columns in runs.items()}


def report_before(costs):
    """The CPU against the program before."""
    what = "CPU against the program before, one job"
    if "before" not in costs:
        return skip(what, "no BEFORE=")
    ours, other = costs["one job"][CPU], costs["before"][CPU]
    return say(what, seconds(ours), seconds(other), ours / other, ("<=", .28))


def report_hugo(costs):
    """The clock and the memory against Hugo, which makes fewer pages, and with Pagefind."""
    if "hugo" not in costs:
        return skip("against Hugo", "it needs hugo and the made-up minutes")
    ours, other = costs["full"], costs["hugo"]
    say("clock, times faster than Hugo", seconds(ours[WALL]), seconds(other[WALL]), other[WALL] / ours[WALL], (">=", 5))
    if "pagefind" in costs:
        both = other[WALL] + costs["pagefind"][WALL]
        say("clock, times faster than Hugo and Pagefind", seconds(ours[WALL]), seconds(both), both / ours[WALL],
            (">=", 20))
    else:
        skip("clock, times faster than Hugo and Pagefind", "npm ci in tests/bench")
    return say("memory, times less than Hugo", megabytes(ours[MEMORY]), megabytes(other[MEMORY]),
               other[MEMORY] / ours[MEMORY], (">=", 15))


def report_site(archive, items):
    """What the site consists of."""
    written, files = size(archive.site)
    folders = sum(1 for _ in os.walk(archive.site))
    say("files per item", files, f"{items} items", files / items, ("<=", 3))
    say("folders per item", folders, f"{items} items", folders / items, ("<=", 1.5))
    say("bytes written per byte of minutes", megabytes(written / 1e6), megabytes(archive.bytes / 1e6),
        written / archive.bytes, ("<=", 6))


def report_own(costs, items):
    """What needs no other program."""
    full, room = costs["full"], 30 + 2 * items / 1024
    say(f"peak memory ({1024 * full[MEMORY] / items:.1f} KB per item) of 30 MB + 2 KB per item", megabytes(full[MEMORY]),
        megabytes(room), full[MEMORY] / room, ("<=", 1))
    ours, (floor, cmark) = costs["one job"][CPU], costs["floor"]
    say(f"CPU against the floor (cmark: {cmark:.2f} s), one job", seconds(ours), seconds(floor), ours / floor, ("<=", 3))
    for name, what, bar in [("unchanged", "rebuild with nothing changed, share of the CPU", .05),
                            ("edited", "rebuild with one meeting changed, share of the CPU", .08)]:
        say(what, seconds(costs[name][CPU]), seconds(full[CPU]), costs[name][CPU] / full[CPU], ("<=", bar))


def working_folder():
    """A folder of its own, in memory if possible."""
    place = setting("OUT", "/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    return tempfile.TemporaryDirectory(prefix="referat-bench-", dir=place)


def measure(meetings):
    """The table for one archive."""
    with working_folder() as work:
        archive = Archive(work, meetings)
        costs = take_turns(sides(archive))
        items = count_items(archive.site)
        print(f"\n{archive.meetings} meetings, {items} items, {archive.bytes / 1e6:.1f} MB of minutes; "
              f"{setting('JOBS', '2')} jobs, {setting('ROUNDS', '3')} rounds, in {work}")
        print(LINE.format("what", "ours", "other", "ratio", "bar", ""))
        report_before(costs)
        report_hugo(costs)
        report_site(archive, items)
        report_own(costs, items)


def measure_large(meetings):
    """Build one large archive once: its items, and the clock, CPU and memory."""
    with working_folder() as work:
        archive = Archive(work, meetings)
        cost = archive.fresh(int(setting("JOBS", "2")))
        items = count_items(archive.site)
        print(f"{meetings} meetings, {items} items: {cost[WALL]:.1f} s, {cost[CPU]:.1f} s of CPU "
              f"({1e6 * cost[CPU] / items:.0f} us an item), {cost[MEMORY]:.0f} MB "
              f"({1024 * cost[MEMORY] / items:.2f} KB an item)", flush=True)
        return items, cost


def extrapolate(points, column):
    """The straight line through the last two points, at a million items."""
    (items, first), (more, second) = points[-2:]
    slope = (second[column] - first[column]) / (more - items)
    return second[column] + slope * (MILLION - more)


def report_large(sizes):
    """How the cost grows, and what it says of a million items."""
    print("\nhow cost grows, each size built once")
    points = [measure_large(meetings) for meetings in sizes]
    print(LINE.format("what", "ours", "other", "ratio", "bar", ""))
    small, large = [1e6 * cost[CPU] / items for items, cost in points[:2]]
    say(f"CPU per item, {sizes[1]} meetings against {sizes[0]}", f"{large:.0f} us", f"{small:.0f} us", large / small,
        ("<=", 1.15))
    wall, memory = extrapolate(points, WALL) / 60, extrapolate(points, MEMORY) / 1024
    say("a million items, extrapolated: minutes", f"{wall:.1f} min", "10 min", wall / 10, ("<=", 1))
    say("a million items, extrapolated: memory", f"{memory:.2f} GB", "1.5 GB", memory / 1.5, ("<=", 1))


def say_load(when):
    """What else the machine was doing."""
    print(f"{when}: {time.strftime('%Y-%m-%d %H:%M')}, load {' '.join(f'{load:.2f}' for load in os.getloadavg())}, "
          f"{len(os.sched_getaffinity(0))} of {os.cpu_count()} processors", flush=True)


def main():
    if not setting("MINUTES") and not os.path.exists(MAKE_MINUTES):
        sys.exit("no ../shared/bench/make_minutes.py to make archives with; MINUTES= chooses a folder of minutes")
    large = setting("LARGE")
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:int(setting("JOBS", "2"))])
    say_load("begun")
    for meetings in [0] if setting("MINUTES") else map(int, setting("MEETINGS", "300 1000").split()):
        measure(meetings)
    if large and not setting("MINUTES"):
        report_large([int(word) for word in (LARGE_SIZES if large == "1" else large).split()])
    say_load("\nended")


if __name__ == "__main__":
    main()
