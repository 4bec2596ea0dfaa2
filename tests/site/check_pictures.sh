#!/usr/bin/env bash
# Checks that the pictures show the numbers beside them: on the demo's site, that
# of a made-up archive, and that of real minutes if ../shared exists.  $REFERAT
# is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 tests/fixtures/made_archive.py 200 "$work/made"
folders=(content "$work/made")
shared "pictures of real minutes" ../shared/minutes &&
    folders+=(../shared/minutes)
sites=()
for folder in "${folders[@]}"; do
	site=$work/site-${#sites[@]}
	sites+=("$site")
	"$REFERAT" build -q -C "$folder" -t templates -o "$site" \
	    2>"$work/log" || cat "$work/log"
done
tally python3 tests/site/pictures.py "${sites[@]}"
finish
