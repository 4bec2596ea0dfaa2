#!/usr/bin/env bash
# Checks that every word of the demo's documents is on the pages, once and in
# order, with ../shared/tools/check_record.py, which reads UTF-8 only.  $REFERAT
# is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

tool=../shared/tools/check_record.py
if [ ! -f "$tool" ]; then
	echo "SKIPPED: the record on the page: no $tool"
	[ -z "${REQUIRE_SHARED:-}" ]
	status=$?
	echo "0 passed, $status failed"
	exit $status
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/content"
for file in content/*.txt; do
	iconv -f UTF-8 -t UTF-8 "$file" >"$work/content/${file##*/}" \
	    2>/dev/null || iconv -f WINDOWS-1252 -t UTF-8 "$file" \
	    >"$work/content/${file##*/}" || exit 1
done
cp content/*.meta "$work/content" || exit 1

"$REFERAT" build -q -C "$work/content" -o "$work/site" || exit 1
python3 "$tool" "$work/site" "$work/content"
status=$?
meetings=$(find "$work/content" -name '*.txt' | wc -l)
if [ "$status" = 0 ]; then
	echo "$meetings passed, 0 failed"
else
	echo "0 passed, $meetings failed"
fi
exit "$status"
