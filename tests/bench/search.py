#!/usr/bin/env python3
"""Measures the search, and compares it with Pagefind on the same pages.

    search.py [ITEMS ...]       1000 and 10000 if none are given

Made-up archives come from ../shared/bench/make_minutes.py.  $REFERAT is the program.  Pagefind is beside
this file (npm ci).  Everything that is compared is measured in the same run; on a busy machine
processor seconds say more than the clock.
"""
import os
import json
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from measuring import HERE, MAKE_MINUTES, PAGEFIND, ROOT, count_items, least, run, size

ITEMS_A_MEETING = 11.93     # of what make_minutes.py makes
REPEATS = 3
LARGE = 50000               # items; with more, Pagefind needs too much memory
VARIANTS = [("without", "search = false\n"), ("index", "excerpts = false\n"), ("with", "")]
QUERIES = ["strategi", "flygtninge"]


def build(work, name, settings, content):
    """Build a site as if for the first time."""
    out = os.path.join(work, "sites", name)
    config = os.path.join(work, name + ".conf")
    with open(config, "w", encoding="utf-8") as file:
        file.write(settings)
    shutil.rmtree(out, ignore_errors=True)
    return run(os.environ["REFERAT"], "build", "-q", "--no-cache", "-c", config, "-C", content, "-o", out)


def pagefind(work):
    """Index the unchanged pages of the items."""
    return run("node", PAGEFIND, "--site", os.path.join(work, "sites", "without"), "--root-selector", "article",
               "--glob", "moeder/*/*/index.html", "--output-path", os.path.join(work, "pagefind"))


def serve(work):
    """nginx on a port of its own, with the strict policy of the tests."""
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        port = any_port.getsockname()[1]
    with open(os.path.join(ROOT, "tests", "browser", "nginx.conf"), encoding="utf-8") as file:
        text = file.read().replace("WORK", work).replace("PORT", str(port))
    with open(os.path.join(work, "nginx.conf"), "w", encoding="utf-8") as file:
        file.write(text)
    subprocess.run(["chmod", "-R", "a+rX", work], check=True)
    path = os.environ["PATH"] + ":/usr/sbin"
    server = subprocess.Popen([shutil.which("nginx", path=path), "-p", work, "-c",
                               os.path.join(work, "nginx.conf")])
    time.sleep(1)
    return server, f"http://127.0.0.1:{port}"


def browse(work, site):
    """What a reader waits for and loads; see search.js."""
    server, address = serve(work)
    try:
        output = subprocess.run(["node", os.path.join(HERE, "search.js"), f"{address}/{site}/", *QUERIES],
                                check=True, stdout=subprocess.PIPE, text=True).stdout
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()
    return json.loads(output)


def say(label, value, bar=None):
    """Print a line; with a limit, also whether it is met."""
    note = "" if bar is None else f"   (bar: {bar})"
    print(f"  {label:<58} {value}{note}", flush=True)


def share(costs, variant):
    """The search's share of the build's processor time."""
    return f"{100 * (costs[variant][1] - costs['without'][1]) / costs[variant][1]:.0f} %"


def report_build(items, work, costs):
    """The index, and the cost of writing it."""
    site = os.path.join(work, "sites", "with")
    index, files = size(os.path.join(site, "search"))
    texts, text_files = size(site, r"/tekst\.js$")
    say("bytes of the index per item", f"{index / items:.0f} in {files} files", "at most 500")
    say("bytes of the texts for excerpts per item", f"{texts / items:.0f} in {text_files} files")
    say("build without search: seconds, processor, MB", "{:.1f} {:.1f} {:.0f}".format(*costs["without"]))
    say("build with the index: seconds, processor, MB", "{:.1f} {:.1f} {:.0f}".format(*costs["index"]))
    say("build with index and texts: seconds, processor, MB", "{:.1f} {:.1f} {:.0f}".format(*costs["with"]))
    say("share of the index in the build's processor time", share(costs, "index"), "at most 40 %")
    say("share of index and texts", share(costs, "with"), "at most 40 %")
    return index, texts


def times(pagefind_costs, costs, variant):
    """How many times faster, by processor time and by the clock."""
    return ", ".join(f"{theirs / max(ours - plain, .01):.1f}" for theirs, ours, plain in
                     [(pagefind_costs[i], costs[variant][i], costs["without"][i]) for i in (1, 0)])


def report_pagefind(items, work, costs, sizes):
    """The same pages with Pagefind, and the ratios.  It also keeps texts for excerpts."""
    index, texts = sizes
    theirs = pagefind(work)
    total, files = size(os.path.join(work, "pagefind"))
    words, _ = size(os.path.join(work, "pagefind"), r"/(index|filter)/|pf_meta")
    say("Pagefind: seconds, processor, MB", "{:.1f} {:.1f} {:.0f}".format(*theirs))
    say("Pagefind: bytes per item", f"{total / items:.0f} in {files} files, without the texts {words / items:.0f}")
    say("times faster, processor and clock: the index", times(theirs, costs, "index"), "at least 10")
    say("times faster, processor and clock: index and texts", times(theirs, costs, "with"))
    say("times less memory (ours is that of the whole build)", f"{theirs[2] / costs['with'][2]:.1f}", "at least 20")
    say("times smaller: the index", f"{total / index:.1f}", "at least 5")
    say("times smaller: the index with the texts", f"{total / (index + texts):.1f}")
    say("times smaller: both without the texts", f"{words / index:.1f}")


def report_browser(work):
    """Bytes transferred, and the time from key press to results."""
    for line in browse(work, "with"):
        say(f"{line['line']}, \"{line['query']}\" ({line['when']})",
            f"{line['bytes'] / 1000:.0f} KB in {line['requests']} requests, {line['seconds']:.2f} s", line["bar"])


def measure(items):
    """One archive of about so many items."""
    work = tempfile.mkdtemp(prefix="referat-bench-")
    try:
        content = os.path.join(work, "content")
        run(sys.executable, MAKE_MINUTES, str(max(round(items / ITEMS_A_MEETING), 1)), content)
        builds = [[build(work, name, "[pages]\n" + setting, content) for name, setting in VARIANTS]
                  for _ in range(REPEATS if items < LARGE else 1)]
        costs = dict(zip(dict(VARIANTS), (least(column) for column in zip(*builds))))
        found = count_items(os.path.join(work, "sites", "with"))
        print(f"{found} items", flush=True)
        sizes = report_build(found, work, costs)
        report_browser(work)
        if items < LARGE:
            report_pagefind(found, work, costs, sizes)
    finally:
        shutil.rmtree(work)


def main():
    if not os.path.exists(MAKE_MINUTES):
        sys.exit("no ../shared/bench/make_minutes.py to make archives with")
    for items in [int(argument) for argument in sys.argv[1:]] or [1000, 10000]:
        measure(items)


if __name__ == "__main__":
    main()
