#!/usr/bin/env bash
# The demo's documents, read, against the facts that were written down when
# they were: tests/demo.tsv.  $REFERAT is the program.
set -u -o pipefail
cd "$(dirname "$0")/.." || exit 1
exec python3 tests/facts.py "$REFERAT" content tests/demo.tsv
