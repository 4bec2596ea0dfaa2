#!/usr/bin/env bash
# Compares what is read from documents in the forms of many municipalities with
# the expected facts.  $REFERAT is the program.  They are in ../shared; without it
# nothing is checked, which is a failure if REQUIRE_SHARED is set.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
folder=../shared/dialects
if shared "documents of many municipalities" "$folder"; then
	tally python3 tests/site/dialects.py "$REFERAT" "$folder"
	# What is missed is in transcripts that lost the lines between items.
	tally python3 tests/site/found_facts.py "$REFERAT" "$folder" \
	    tests/data/dialect_facts.tsv 8
fi
finish
