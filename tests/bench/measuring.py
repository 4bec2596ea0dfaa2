"""What the measurements share: running a command and measuring it, and adding up what it wrote."""
import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.join(os.path.dirname(ROOT), "shared", "bench")
MAKE_MINUTES = os.path.join(SHARED, "make_minutes.py")
PAGEFIND = os.path.join(HERE, "node_modules", "pagefind", "lib", "runner", "bin.cjs")


def run(*command):
    """Run it; the clock's and the processor's seconds, and the most memory in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: {process.returncode}\n{errors[-2000:]}")
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def least(runs):
    """The least time: other work on the machine only adds to it."""
    return [min(column) for column in zip(*runs)]


def size(folder, wanted=""):
    """Bytes and number of the files below the folder whose path matches."""
    total = count = 0
    for path, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(path, name)
            if re.search(wanted, full):
                total += os.path.getsize(full)
                count += 1
    return total, count


def count_items(site):
    """The items of a site: each has a page below its meeting's."""
    return size(os.path.join(site, "moeder"), r"/moeder/[^/]+/[^/]+/index\.html$")[1]
