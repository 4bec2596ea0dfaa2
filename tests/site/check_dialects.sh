#!/usr/bin/env bash
# Compares what is read from documents in the forms of many municipalities with
# the expected facts.  $REFERAT is the program.  They are in ../shared; without it
# nothing is checked, which is a failure if REQUIRE_SHARED is set.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

folder=../shared/dialects
if [ ! -d "$folder" ]; then
	echo "$0: skipped, $folder is not there"
	missing=${REQUIRE_SHARED:+1}
	echo "0 passed, ${missing:-0} failed"
	[ -z "$missing" ]
	exit
fi

python3 tests/site/dialects.py "$REFERAT" "$folder"
structure=$?
# What is missed is in transcripts that lost the lines between items.
python3 tests/site/found_facts.py "$REFERAT" "$folder" tests/data/dialect_facts.tsv 8 &&
    [ "$structure" = 0 ]
