#!/usr/bin/env bash
# Checks the JSON of every document against meeting.schema.json.  $REFERAT is the
# program.  The schema and real minutes are in ../shared.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
schema=../shared/contract/meeting.schema.json
folders=(content)
shared "the schema of real minutes" ../shared/minutes &&
    folders+=(../shared/minutes)
if shared "the schema of the data" "$schema"; then
	tally python3 tests/site/schema.py "$schema" "${folders[@]}"
fi
finish
