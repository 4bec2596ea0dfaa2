#!/usr/bin/env bash
# The search in Chromium: of the demo, and if ../shared exists, of the five
# minutes and of a thousand made-up meetings; served by nginx on a sub-path with
# the strict content security policy, and from files.  $REFERAT is the program.
set -u -o pipefail
. "$(dirname "$0")/lib.sh"

# Builds a site, and the same for reading without a server.
site() {
	printf '[pages]\noffline = true\n' >"$work/offline.conf"
	"$REFERAT" build -q -C "$2" -o "$work/sites/$1" 2>/dev/null &&
	    "$REFERAT" build -q -c "$work/offline.conf" -C "$2" \
	    -o "$work/files/$1" 2>/dev/null || exit 1
}

mkdir -p "$work/sites" "$work/files" "$work/part"
site demo content
# What a page that was loaded before the last build still knows.
cp content/201[45]* "$work/part" &&
    "$REFERAT" build -q -C "$work/part" -o "$work/old" 2>/dev/null || exit 1
if minutes "the search of real minutes"; then
	site five ../shared/minutes
	python3 ../shared/bench/make_minutes.py 1000 "$work/made" &&
	    site made "$work/made"
fi

serve
in_browser check_search.js
