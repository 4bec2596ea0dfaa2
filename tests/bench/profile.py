#!/usr/bin/env python3
"""Shows which stages of a build take how long: instructions, counted by valgrind.

    profile.py [MEETINGS]       40 if not given

$REFERAT is the program.  Meetings come from ../shared/bench/make_minutes.py; $CONTENT names another folder.
A stage is a function with all that it calls; stages stand below the one that they are a part of.  Counts
are the same on any machine, but not time: hashing, which processors have instructions for, and waiting
for memory or the disk show wrongly.
"""
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MAKE_MINUTES = os.path.join(HERE, "..", "..", "..", "shared", "bench", "make_minutes.py")

# The stage, and its function.  A function that is gone is an error, so that this stays true.
STAGES = [
    ("all", "site_build"),
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


def count_instructions(program, content, work):
    """Instructions of each function with all that it calls, and the number of items."""
    out = os.path.join(work, "callgrind.out")
    build = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", program, "build", "-C", content, "-j1",
         "-o", os.path.join(work, "site")], stderr=subprocess.PIPE, text=True, check=False)
    found = re.search(r"(\d+) items?, ", build.stderr)
    if not found:
        sys.exit("profile: the build failed\n" + build.stderr[-2000:])
    listing = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", out],
                             stdout=subprocess.PIPE, text=True, check=True).stdout
    counts = {}
    for number, name in re.findall(r"^\s*([\d,]+) \([^)]*\)\s+\S*:(\w+)", listing, re.M):
        counts[name] = max(counts.get(name, 0), int(number.replace(",", "")))
    return counts, int(found.group(1))


def main():
    meetings = sys.argv[1] if len(sys.argv) > 1 else "40"
    content = os.environ.get("CONTENT")
    with tempfile.TemporaryDirectory() as work:
        if content is None:
            if not os.path.exists(MAKE_MINUTES):
                sys.exit("profile: ../shared/bench is missing; name a folder with CONTENT=")
            content = os.path.join(work, "content")
            subprocess.run([sys.executable, MAKE_MINUTES, meetings, content], check=True)
        counts, items = count_instructions(os.environ["REFERAT"], content, work)
    gone = [name for _, name in STAGES if name not in counts]
    if gone:
        sys.exit("profile: no such function in the program: " + ", ".join(gone))
    print(f"{'stage':<32} {'share':>7} {'thousand an item':>17}")
    for stage, name in STAGES:
        print(f"{stage:<32} {100 * counts[name] / counts['site_build']:6.1f}% {counts[name] / items / 1000:17.1f}")


main()
