#!/usr/bin/env python3
"""Compares what the program reads from documents with a list of facts.

    items.py REFERAT FOLDER FACTS

FACTS has a line for each item: file, number, case number, title, closed (0 or
1), number of attachments, and the first line of the decision; empty if there is
none.  A document is a test.
"""
import json
import subprocess
import sys

import counting

NAMES = ("number", "case", "title", "closed", "attachments", "decision")


def facts_of(item):
    decisions = [s["text"] for s in item["sections"] if s["role"] == "decision"]
    first = decisions[0].split("\n")[0] if decisions else ""
    return (item["label"], item["case"] or "", item["title"], str(int(item["closed"])),
            str(len(item["attachments"])), first)


def read(referat, path):
    done = subprocess.run([referat, "json", path], capture_output=True, check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        sys.exit(f"{path}: exit {done.returncode}: {done.stderr.decode()}")
    return [facts_of(item) for item in json.loads(done.stdout)["items"]]


def main(referat, folder, facts):
    wanted = {}
    with open(facts, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                name, *rest = line.rstrip("\n").split("\t")
                wanted.setdefault(name, []).append(tuple(rest))
    check = counting.Tests()
    for name, items in sorted(wanted.items()):
        found = read(referat, f"{folder}/{name}")
        test = f"{name} has the items that are expected"
        check(test, "facts", len(found) == len(items),
              f"{len(found)} items instead of {len(items)}")
        for want, got in zip(items, found):
            for what, a, b in zip(NAMES, want, got):
                check(test, "facts", a == b,
                      f"item {want[0]}: {what}: found {b!r}, expected {a!r}")
    return check.finish(len(wanted))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
