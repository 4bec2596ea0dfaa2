#!/usr/bin/env bash
# Compares what is read from the demo's documents with the expected facts: items
# in tests/data/demo.tsv, decisions and votes in tests/data/demo_facts.tsv.
# $REFERAT is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
tally python3 tests/site/items.py "$REFERAT" content tests/data/demo.tsv
tally python3 tests/site/found_facts.py "$REFERAT" content \
    tests/data/demo_facts.tsv 0
finish
