#!/usr/bin/env bash
# The demo's documents, read, against what was written down when they were: the
# items in tests/demo.tsv, what was done in tests/demo_facts.tsv.  $REFERAT is
# the program.
set -u -o pipefail
cd "$(dirname "$0")/.." || exit 1

python3 tests/items.py "$REFERAT" content tests/demo.tsv
items=$?
python3 tests/found_facts.py "$REFERAT" content tests/demo_facts.tsv 0 &&
    [ "$items" = 0 ]
