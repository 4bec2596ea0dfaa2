#!/usr/bin/env python3
"""Measures how well the facts in documents are read.

    found_facts.py [-v] REFERAT FOLDER EXPECTED MISSED

FOLDER has documents.  EXPECTED has what a reader found in them, one fact on each
line: document, item's label ("head", or "#2" for a second item without label),
fact.  A fact is right; or missed, if the program does not have it; or wrong, if
it is not expected.  Items that the program does not find miss their facts.

Prints a table and the sums.  Nothing may be wrong, which is a test for each
document, and at most MISSED may be missed: that number may be improved, but
never weakened.
"""
import collections
import json
import os
import subprocess
import sys

import counting


def names(people):
    return ", ".join(p["name"] for p in people)


def choice_text(choice):
    who = sorted([v["name"] for v in choice["voters"]] + choice["parties"])
    count = "" if choice["count"] is None else f" {choice['count']}"
    return f"{choice['choice']}{count}: {', '.join(who)}"


def head_facts(meeting):
    for a in meeting["absences"]:
        yield f"absent {a['name']}, {a['scope']}, {a['reason'] or '-'}, {' '.join(a['items']) or 'all'}"


def item_facts(item):
    for name in ("decisions", "opinions"):
        for d in item[name]:
            yield f"{name[:-1]} {d['body'] or '-'}, {d['outcome']}{', amended' * d['amended']}"
    for v in item["votes"]:
        choices = "; ".join(sorted(map(choice_text, v["choices"])))
        yield (f"vote {v['body'] or '-'}, {v['kind']}, {v['result'] or '-'}, "
               f"by {names(v['proposers']) or '-'}; {choices}")
    for a in item["absences"]:
        yield f"absent {a['name']}, {a['scope']}, {a['reason'] or '-'}, {a['body'] or '-'}"
    for r in item["reservations"]:
        yield f"reservation {r['name']}, {r['body'] or '-'}"
    for s in item["statements"]:
        yield f"{s['kind']} {s['name']}"
    for r in item["referrals"]:
        yield f"referral {r['to']}, by {names(r['by']) or '-'}, {r['basis'] or '-'}"


def read(referat, path):
    done = subprocess.run([referat, "json", path], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{path}: exit {done.returncode}: {done.stderr.decode()}")
    meeting = json.loads(done.stdout)
    facts = collections.Counter((("head", fact) for fact in head_facts(meeting)))
    for place, item in enumerate(meeting["items"], 1):
        where = item["label"] or f"#{place}"
        facts.update((where, fact) for fact in item_facts(item))
    return facts


def read_expected(path):
    expected = collections.defaultdict(collections.Counter)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                name, where, fact = line.rstrip("\n").split("\t")
                expected[name][(where, fact)] += 1
    return expected


def main():
    verbose = "-v" in sys.argv
    referat, folder, path, pinned = [a for a in sys.argv[1:] if a != "-v"]
    expected = read_expected(path)
    check = counting.Tests()
    total = collections.Counter()
    print(f"{'facts of':<40}{'right':>7}{'missed':>7}{'wrong':>7}")
    for document in sorted(os.listdir(folder)):
        name, ending = os.path.splitext(document)
        if ending not in (".txt", ".md") or name == "README":
            continue
        found, want = read(referat, f"{folder}/{document}"), expected[name]
        right, missed, wrong = found & want, want - found, found - want
        sums = collections.Counter(right=right.total(), missed=missed.total(), wrong=wrong.total())
        print(f"{name:<40}{sums['right']:>7}{sums['missed']:>7}{sums['wrong']:>7}")
        total.update(sums)
        for facts, holds in ((right, True), (wrong, False)):
            for where, fact in facts.elements():
                check(f"{name}: no fact is wrong", "facts", holds, f"{where}: {fact}")
        if verbose:
            for where, fact in missed.elements():
                print(f"  missed: {where}: {fact}")
    print(f"{'all':<40}{total['right']:>7}{total['missed']:>7}{total['wrong']:>7}")
    check(f"no more than {pinned} facts are missed", None, total["missed"] <= int(pinned),
          f"{total['missed']} are")
    if total["missed"] < int(pinned):
        print(f"{total['missed']} are missed, and not {pinned}: say so where this is called")
    return check.finish(2)


if __name__ == "__main__":
    sys.exit(main())
