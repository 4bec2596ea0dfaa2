#!/usr/bin/env bash
# Checks that every item is at most four clicks from the front page, without
# JavaScript.  Follows the links of a made-up archive of 200 meetings, and of
# another one if ../shared exists.  $REFERAT is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bench=../shared/bench/make_minutes.py
python3 tests/fixtures/made_archive.py 200 "$work/made"
sites=("$work/made-site")
if shared "clicks to the items of another archive" "$bench"; then
	python3 "$bench" 200 "$work/bench" >/dev/null
	sites+=("$work/bench-site")
fi
for site in "${sites[@]}"; do
	"$REFERAT" build -q -C "${site%-site}" -t templates -o "$site" \
	    2>"$work/log" || cat "$work/log"
done
tally python3 tests/site/clicks.py 4 "${sites[@]}"
finish
