#!/usr/bin/env python3
"""Shows which stages of a build take how long.

    profile.py [MEETINGS]       40 if not given

$REFERAT is the program.  Meetings come from ../shared/bench/make_minutes.py; $CONTENT names another folder.
A stage is a function with all that it calls; stages stand below the one that they are a part of.

Shares are of instructions, counted by valgrind, which are the same on any machine.  The time of an item is
that share of the user time of a build without valgrind.  It is an estimate: hashing, which processors have
instructions for, and waiting for memory show wrongly.  Time in the system, mostly for writing files, is a line
of its own.
"""
import os
import re
import subprocess
import sys
import tempfile

from measuring import MAKE_MINUTES, ROOT

ROUNDS = 5

# The stage, and its function.  A function that is gone is an error, so that this stays true.
STAGES = [
    ("all", "site_build"),
    ("  loading templates", "template_set_load"),
    ("  key of the program", "program_digest"),
    ("  first pass", "card_pass_run"),
    ("    keys of documents", "document_cache_key"),
    ("    reading", "read_document"),
    ("      encoding and lines", "source_read"),
    ("      where items begin", "item_starts_find"),
    ("      sections of items", "item_sections_read"),
    ("        layout", "layout_section"),
    ("    facts", "meeting_facts_read"),
    ("    references", "references_read"),
    ("    cards", "card_new"),
    ("    keeping", "document_cache_put"),
    ("  archive", "archive_build"),
    ("  second pass", "page_pass_run"),
    ("    taking meetings back", "document_cache_meeting"),
    ("    contexts of items", "page_item"),
    ("      the record's HTML", "record_item"),
    ("    contexts of meetings", "page_meeting"),
    ("    contexts of other kinds", "page_kind_make"),
    ("    frame and linked data", "page_finish"),
    ("    templates", "template_render"),
    ("    links", "link_check_page"),
    ("    JSON", "meeting_json"),
    ("    Markdown", "markdown_write"),
    ("    feeds", "feed_atom"),
    ("    words for the search", "search_add_meeting"),
    ("    index of the search", "search_build"),
    ("    files of the index", "search_job"),
    ("    writing files", "staging_add"),
    ("  link check", "link_check_report"),
    ("  publishing", "staging_commit"),
]


def build(program, content, out, tool=()):
    """Build once as if for the first time; the number of items, and seconds of user and system time."""
    command = [*tool, program, "build", "-c", os.path.join(ROOT, "site.conf"), "-C", content, "-j1", "-t",
               os.path.join(ROOT, "templates"), "-o", out]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    usage = os.wait4(process.pid, 0)[2]
    found = re.search(r"(\d+) items?, ", errors)
    if not found:
        sys.exit("profile: the build failed\n" + errors[-2000:])
    return int(found.group(1)), usage.ru_utime, usage.ru_stime


def count_instructions(program, content, work):
    """Instructions of each function with all that it calls."""
    out = os.path.join(work, "callgrind.out")
    build(program, content, os.path.join(work, "counted"),
          ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"])
    listing = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", out],
                             stdout=subprocess.PIPE, text=True, check=True).stdout
    counts = {}
    for number, name in re.findall(r"^\s*([\d,]+) \([^)]*\)\s+\S*:(\w+) ", listing, re.M):
        counts[name] = max(counts.get(name, 0), int(number.replace(",", "")))
    return counts


def check_stages(program):
    """Stop if a function of the table is not in the program."""
    listing = subprocess.run(["nm", "--defined-only", program], stdout=subprocess.PIPE, text=True, check=True).stdout
    functions = {line.split()[-1] for line in listing.splitlines()}
    gone = [name for _, name in STAGES if name not in functions]
    if gone:
        sys.exit("profile: no such function in the program: " + ", ".join(gone))


def report(counts, runs):
    """The table; `runs` are the builds without valgrind."""
    items = runs[0][0]
    user, system = (1e6 * min(column) / items for column in list(zip(*runs))[1:])
    print(f"{items} items, one job")
    print(f"{'stage':<32} {'share':>7} {'us an item':>11}")
    for stage, name in STAGES:
        share = counts.get(name, 0) / counts["site_build"]
        print(f"{stage:<32} {100 * share:6.1f}% {share * user:11.1f}")
    print(f"{'time in the system':<32} {'':>7} {system:11.1f}")


def main():
    meetings = sys.argv[1] if len(sys.argv) > 1 else "40"
    content, program = os.environ.get("CONTENT"), os.environ["REFERAT"]
    check_stages(program)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as work:
        if content is None:
            if not os.path.exists(MAKE_MINUTES):
                sys.exit("profile: ../shared/bench is missing; name a folder with CONTENT=")
            content = os.path.join(work, "content")
            subprocess.run([sys.executable, MAKE_MINUTES, meetings, content], check=True)
        runs = [build(program, content, os.path.join(work, f"site{i}")) for i in range(ROUNDS)]
        report(count_instructions(program, content, work), runs)


if __name__ == "__main__":
    main()
