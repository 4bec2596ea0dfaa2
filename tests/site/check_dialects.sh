#!/usr/bin/env bash
# Documents in the shapes of many municipalities, read, against the facts that
# are to be read from them.  $REFERAT is the program.  They lie in ../shared;
# without it nothing is checked, which is a failure where REQUIRE_SHARED is set.
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
# What is missed stands in transcripts that lost the lines between items.
python3 tests/site/found_facts.py "$REFERAT" "$folder" tests/data/dialect_facts.tsv 8 &&
    [ "$structure" = 0 ]
