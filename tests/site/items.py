#!/usr/bin/env python3
"""Compares what the program reads from documents with a list of facts.

    items.py REFERAT FOLDER FACTS

FACTS has a line for each item: file, number, case number, title, closed (0 or
1), number of attachments, and the first line of the decision; empty if there is
none.  Prints each fact that differs, and how many are right; exits with 1 if any
is wrong.
"""
import json
import subprocess
import sys

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
    right = wrong = 0
    for name, items in sorted(wanted.items()):
        found = read(referat, f"{folder}/{name}")
        if len(found) != len(items):
            print(f"{name}: {len(found)} items, expected {len(items)}")
            wrong += 1
        for want, got in zip(items, found):
            for what, a, b in zip(NAMES, want, got):
                if a == b:
                    right += 1
                    continue
                wrong += 1
                print(f"{name}: item {want[0]}: {what}: found {b!r}, expected {a!r}")
    print(f"{right} passed, {wrong} failed")
    return 1 if wrong or not right else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
