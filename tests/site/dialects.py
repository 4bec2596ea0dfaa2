#!/usr/bin/env python3
"""Measures how well documents in the forms of many municipalities are read.

    dialects.py [-v] REFERAT FOLDER

FOLDER has documents, NAME.txt, and the expected facts of each, gold/NAME.tsv: a
line for each item with its number, case number, title, closed (0 or 1), number
of attachments and a line of the decision; empty if there is none.  A fact is
right; or missed, if the program does not have it; or wrong, if the program has
another.  An item that the document does not have counts as one wrong fact.

An item without a printed number has the one of its page, "punkt-1".  A title
may have more text before the expected one, such as "Lukket:".  A decision is
right if one of its lines begins with the expected one, and none with that of an
item that was not found.

Prints a table and the sums.  Fails if a sum is not the expected one.
"""
import json
import os
import subprocess
import sys

import counting

NAMES = ("number", "case", "title", "closed", "attachments", "decision")

# Both may be improved, but never weakened.  What is wrong is a decision in a
# transcript that lost the number of the next item: that item and its decision
# are read as the end of the previous one.
RIGHT_AT_LEAST = 505
WRONG_AT_MOST = 1

MARKERS = "-•·0123456789. "

# What the program reads better than expected.  The expected case number of these
# is that of a subject, which all cases about the subject share; the number beside
# it is the case's own.
BETTER = {
    ("s02-odense-byraad-2008", "1", "case"): "17.00.00A00 - 2008/012345",
    ("s02-odense-byraad-2008", "2", "case"): "00.01.00A10 - 2008/067890",
    ("s32-egebjerg-2002", "42", "case"): "23456",
    ("s32-egebjerg-2002", "43", "case"): "34567",
}


def facts_of(item):
    decisions = [s["text"] for s in item["sections"] if s["role"] == "decision"]
    return {"number": item["label"] or item["url"].rstrip("/").rsplit("/punkt-")[-1],
            "case": item["case"] or "", "title": item["title"],
            "closed": str(int(item["closed"])), "attachments": str(len(item["attachments"])),
            "decision": decisions}


def read(referat, path):
    done = subprocess.run([referat, "json", path], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{path}: exit {done.returncode}: {done.stderr.decode()}")
    return [facts_of(item) for item in json.loads(done.stdout)["items"]] if done.stdout else []


def read_gold(folder, name):
    with open(f"{folder}/gold/{name}.tsv", encoding="utf-8") as lines:
        gold = [dict(zip(NAMES, line.rstrip("\n").split("\t"))) for line in lines
                if line.strip() and not line.startswith("#")]
    for facts in gold:
        for what in NAMES:
            facts[what] = BETTER.get((name, facts["number"], what), facts[what])
    return gold


def begins(text, decision):
    return any(line.lstrip(MARKERS).startswith(decision.lstrip(MARKERS))
               for section in text for line in section.split("\n"))


def judge_decision(want, found, others):
    """Others are the decisions of items that were not found: none may be here."""
    if not found:
        return "missed" if want else "right"
    return "right" if want and begins(found, want) and not any(
        begins(found, other) for other in others if other and other != want) else "wrong"


def judge(what, want, found):
    if found == want or (what == "title" and want and want in found and
                         len(found) <= len(want) + 20):
        return "right"
    return "missed" if found == "" or (what in ("closed", "attachments") and found == "0") else "wrong"


def compare(gold, items):
    """Yields (item's number, fact's name, verdict, expected, found)."""
    left = list(items)
    numbers = {item["number"] for item in items}
    lost = [want["decision"] for want in gold if want["number"] not in numbers]
    for want in gold:
        item = next((i for i in left if i["number"] == want["number"]), None)
        if item is not None:
            left.remove(item)
        for what in NAMES:
            if item is None:
                yield want["number"], what, "missed", want[what], None
            else:
                verdict = judge_decision(want[what], item[what], lost) if what == "decision" \
                    else judge(what, want[what], item[what])
                yield want["number"], what, verdict, want[what], item[what]
    for item in left:
        yield item["number"], "number", "wrong", None, item["title"]


def table_row(name, counts):
    cells = ["%3d %3d %3d" % tuple(counts.get((what, v), 0) for v in ("right", "missed", "wrong"))
             for what in NAMES]
    return "%-30s %s" % (name[:30], "  ".join(cells))


def main(argv):
    verbose = "-v" in argv
    referat, folder = [a for a in argv if a != "-v"]
    sums = {}
    print("%-30s %s" % ("right missed wrong", "  ".join("%-11s" % n for n in NAMES)))
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".txt"):
            continue
        gold = read_gold(folder, name.removesuffix(".txt"))
        counts = {}
        for number, what, verdict, want, found in compare(gold, read(referat, f"{folder}/{name}")):
            for each in (counts, sums):
                each[what, verdict] = each.get((what, verdict), 0) + 1
            if verdict == "wrong" or (verbose and verdict != "right"):
                print(f"  {name}: item {number}: {what} {verdict}: expected {want!r}, found {found!r}")
        print(table_row(name.removesuffix(".txt"), counts))
    print(table_row("all", sums))
    right, missed, wrong = (sum(n for (_, v), n in sums.items() if v == verdict)
                            for verdict in ("right", "missed", "wrong"))
    print(f"{right} right, {missed} missed, {wrong} wrong")
    check = counting.Tests()
    check(f"at least {RIGHT_AT_LEAST} facts are right", None, right >= RIGHT_AT_LEAST, right)
    check(f"no more than {WRONG_AT_MOST} is wrong", None, wrong <= WRONG_AT_MOST, wrong)
    return check.finish(2)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
