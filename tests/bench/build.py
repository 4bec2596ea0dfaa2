#!/usr/bin/env python3
"""Measures a build: against Hugo on the same meetings, against the floor, and what a rebuild costs.

    build.py [MEETINGS ...]     300 and 1000 if none are given

$REFERAT is the program and $FLOOR the program of floor.c.  With $BEFORE, an older referat, and
$BEFORE_TEMPLATES the new one is measured against that.  LARGE=1 adds 10,000 meetings, LARGE=2 also 20,000.
$OUT is where sites are written; memory, if there is /dev/shm.  $ROUNDS is how often all is measured; the
least time counts, because other work on the machine only adds to it.

Made-up meetings come from ../shared/bench/make_minutes.py, the Hugo site from hugo_site.py beside it.
All that is compared is measured in the same run, in turns.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(ROOT, "..", "shared", "bench")
PAGEFIND = os.path.join(HERE, "node_modules", "pagefind", "lib", "runner", "bin.cjs")
ROUNDS = int(os.environ.get("ROUNDS", "3"))
JOBS = "2"


class Cost:
    """What commands used: wall and CPU seconds, and the most memory in MB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory

    def __add__(self, other):
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))


def run(*command):
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: {process.returncode}\n{errors[-2000:]}")
    return Cost(time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def least(costs):
    return Cost(*(min(getattr(cost, name) for cost in costs) for name in ("wall", "cpu", "memory")))


def measure(sides):
    """The least cost of each side of {name: function}, which take turns."""
    costs = {name: [] for name in sides}
    for _ in range(ROUNDS):
        for name, side in sides.items():
            costs[name].append(side())
    return {name: least(list_) for name, list_ in costs.items()}


def line(what, ours, other, ratio, bar):
    print(f"{what:<58} {ours:>10} {other:>10} {ratio:>8}  {bar}", flush=True)


class Bench:
    def __init__(self, work, meetings):
        self.work, self.meetings = work, meetings
        self.content = os.path.join(work, f"content-{meetings}")
        self.site = os.path.join(work, "site")
        self.cache = os.path.join(work, ".site.referat-cache")
        self.config = os.path.join(work, "site.conf")
        open(self.config, "w", encoding="utf-8").close()
        run("python3", os.path.join(SHARED, "make_minutes.py"), str(meetings), self.content)

    def clear(self):
        shutil.rmtree(self.site, ignore_errors=True)
        shutil.rmtree(self.cache, ignore_errors=True)

    def build(self, program=None, templates=None, jobs=JOBS):
        return run(program or os.environ["REFERAT"], "build", "-q", "-c", self.config, "-C", self.content,
                   "-o", self.site, "-j", jobs, *(["-t", templates] if templates else []))

    def first_build(self, *arguments, **options):
        self.clear()
        return self.build(*arguments, **options)

    def hugo(self):
        out = os.path.join(self.work, "hugo-public")
        shutil.rmtree(out, ignore_errors=True)
        return run("hugo", "--quiet", "--source", os.path.join(self.work, "hugo"), "--destination", out)

    def hugo_with_search(self):
        return self.hugo() + run("node", PAGEFIND, "--site", os.path.join(self.work, "hugo-public"))

    def against_before(self):
        before = os.environ.get("BEFORE")
        if not before:
            print("BEFORE is not set: not measured against an older program")
            return
        costs = measure({
            "ours": lambda: self.first_build(jobs="1"),
            "before": lambda: self.first_build(before, os.environ.get("BEFORE_TEMPLATES"), jobs="1")})
        ours, old = costs["ours"], costs["before"]
        line(f"CPU of {self.meetings} meetings, one job, against before", f"{ours.cpu:.2f} s", f"{old.cpu:.2f} s",
             f"{ours.cpu / old.cpu:.2f}", "<= 0.28")

    def against_hugo(self):
        if not shutil.which("hugo"):
            print("hugo is not installed: not measured against it")
            return
        shutil.rmtree(os.path.join(self.work, "hugo"), ignore_errors=True)
        run("python3", os.path.join(SHARED, "hugo_site.py"), self.content, os.path.join(self.work, "hugo"))
        sides = {"ours": self.first_build, "hugo": self.hugo}
        if os.path.exists(PAGEFIND):
            sides["search"] = self.hugo_with_search
        costs = measure(sides)
        ours, hugo = costs["ours"], costs["hugo"]
        line(f"wall of {self.meetings} meetings, times faster than Hugo", f"{ours.wall:.2f} s", f"{hugo.wall:.2f} s",
             f"{hugo.wall / ours.wall:.1f}", ">= 5")
        if "search" in costs:
            search = costs["search"]
            line(f"the same against Hugo and Pagefind", f"{ours.wall:.2f} s", f"{search.wall:.2f} s",
                 f"{search.wall / ours.wall:.1f}", ">= 20")
        line(f"memory, times less than Hugo", f"{ours.memory:.0f} MB", f"{hugo.memory:.0f} MB",
             f"{hugo.memory / ours.memory:.1f}", ">= 15")

    def sizes(self):
        files = folders = size = 0
        for path, names, all_files in os.walk(self.site):
            folders += len(names)
            files += len(all_files)
            size += sum(os.path.getsize(os.path.join(path, name)) for name in all_files)
        text = sum(os.path.getsize(os.path.join(self.content, name)) for name in os.listdir(self.content))
        return files, folders, size, text

    def items(self):
        return sum(len(names) for path, names, _ in os.walk(os.path.join(self.site, "moeder"))
                   if os.path.exists(os.path.join(path, "index.md")))

    def what_is_written(self):
        memory = self.first_build().memory
        files, folders, size, text = self.sizes()
        items = self.items()
        line(f"files an item, {self.meetings} meetings", str(files), str(items), f"{files / items:.2f}", "<= 3")
        line("folders an item", str(folders), str(items), f"{folders / items:.2f}", "<= 1.5")
        line("bytes written a byte of minutes", f"{size / 1e6:.0f} MB", f"{text / 1e6:.0f} MB", f"{size / text:.1f}", "<= 6")
        line("memory above 30 MB, KB an item", f"{memory:.0f} MB", str(items),
             f"{max(0, memory - 30) * 1024 / items:.2f}", "<= 2")

    def against_the_floor(self):
        out = os.path.join(self.work, "floor")

        def floor():
            shutil.rmtree(out, ignore_errors=True)
            return float(subprocess.run([os.environ["FLOOR"], self.content, self.site, out], check=True,
                                        stdout=subprocess.PIPE, text=True).stdout)
        ours = min(self.first_build(jobs="1").cpu for _ in range(ROUNDS))
        least_floor = min(floor() for _ in range(ROUNDS))
        shutil.rmtree(out)
        line(f"CPU of {self.meetings} meetings, one job, against the floor", f"{ours:.2f} s", f"{least_floor:.2f} s",
             f"{ours / least_floor:.1f}", "<= 3")

    def change_one(self, turn):
        names = sorted(os.listdir(self.content))
        with open(os.path.join(self.content, names[len(names) // 2]), "a", encoding="utf-8") as file:
            file.write(f"\n\nTilføjet {turn}.\n")

    def rebuilds(self):
        full = min(self.first_build(jobs="1").cpu for _ in range(ROUNDS))
        same = min(self.build(jobs="1").cpu for _ in range(ROUNDS))
        changed = []
        for turn in range(ROUNDS):
            self.change_one(turn)
            changed.append(self.build(jobs="1").cpu)
        line(f"CPU with nothing changed of {self.meetings}, per cent", f"{same:.2f} s", f"{full:.2f} s",
             f"{100 * same / full:.1f}", "<= 5")
        line("CPU with one changed, per cent", f"{min(changed):.2f} s", f"{full:.2f} s",
             f"{100 * min(changed) / full:.1f}", "<= 8")


def growth(work, meetings, small):
    """CPU an item of a large archive against that of a small one, and what that says of a million."""
    costs = []
    for count in (small, meetings):
        bench = Bench(work, count)
        cost = bench.first_build()
        costs.append((cost, bench.items()))
        bench.clear()
        shutil.rmtree(bench.content)
    (few, few_items), (many, many_items) = costs
    line(f"CPU an item, {meetings} meetings against {small}, us", f"{many.cpu / many_items * 1e6:.0f}",
         f"{few.cpu / few_items * 1e6:.0f}", f"{many.cpu / many_items / (few.cpu / few_items):.2f}", "<= 1.15")
    scale = 1e6 / many_items
    line("a million items by that: minutes, MB", f"{many.wall * scale / 60:.1f}", f"{many.memory * scale:.0f} MB", "",
         "< 10, < 1500")


def main():
    counts = [int(argument) for argument in sys.argv[1:]] or [300, 1000]
    if not os.path.exists(os.path.join(SHARED, "make_minutes.py")):
        sys.exit("bench: ../shared/bench is missing; nothing measured")
    where = os.environ.get("OUT") or ("/dev/shm" if os.path.isdir("/dev/shm") else None)
    with tempfile.TemporaryDirectory(dir=where) as work:
        print(f"{ROUNDS} rounds in {where}, load {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors")
        line("", "ours", "other", "ratio", "bar")
        for count in counts:
            bench = Bench(work, count)
            bench.against_before()
            bench.against_hugo()
            bench.what_is_written()
            bench.against_the_floor()
            bench.rebuilds()
            bench.clear()
            shutil.rmtree(bench.content)
        large = int(os.environ.get("LARGE", "0"))
        if large >= 1:
            growth(work, 10000, 250)
        if large >= 2:
            growth(work, 20000, 250)
        print(f"load at the end {os.getloadavg()[0]:.1f}")


main()
