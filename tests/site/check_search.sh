#!/usr/bin/env bash
# The files of the search: complete, the same with any number of jobs, and none if
# the search is turned off.  $REFERAT is the program.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/site/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# check FOUND EXPECTED DESCRIPTION
check() {
	ok "$3" [ "$1" = "$2" ]
	[ "$1" = "$2" ] || printf '# expected "%s", got "%s"\n' "$2" "$1"
}

"$REFERAT" build -q -j1 -o "$work/one" 2>/dev/null
"$REFERAT" build -q -j4 -o "$work/four" 2>/dev/null
check "$(diff -rq "$work/one" "$work/four")" "" "one job or four"
pages=$(find "$work/one/moeder" -name index.md | wc -l)
texts=$(find "$work/one/moeder" -name tekst.js | wc -l)
check "$texts" "$pages" "a file of texts beside each meeting"
check "$(grep -rLa 'referat.put("' "$work/one/search" "$work/one/moeder" \
    --include='*.js')" "" "each file hands something over"
check "$(LC_ALL=C find "$work/one/search" "$work/one/soeg" | LC_ALL=C grep \
    '[^ -~]')" "" "names in ASCII"

printf '[pages]\nsearch = false\n' >"$work/off.conf"
"$REFERAT" build -q -c "$work/off.conf" -o "$work/off" 2>/dev/null
check "$(find "$work/off" -path "$work/off/search*" -o -name tekst.js)" "" \
    "no index"
check "$(grep -rl 'src="[^"]*search-\|<form' "$work/off" \
    --include='*.html')" "" \
    "no script of it and no field"
check "$(grep -c 'id="_ways"' "$work/off/soeg/index.html")" 1 \
    "the ways into the archive"

printf '[pages]\nexcerpts = false\n' >"$work/off.conf"
"$REFERAT" build -q -c "$work/off.conf" -o "$work/off" 2>/dev/null
check "$(find "$work/off" -name tekst.js)" "" "no texts"
check "$(diff -r "$work/one/search" "$work/off/search")" "" "the same index"

finish
