#!/usr/bin/env bash
# Checks that the sentence of every fact in the data is on its page.  Builds the
# demo archive, and the documents of ../shared if it exists.  $REFERAT is the
# program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sites=()
for content in content ../shared/minutes ../shared/dialects; do
	[ "$content" = content ] || shared "facts of $content" "$content" ||
	    continue
	site=$work/${content##*/}
	# Exit status 1: some of the dialects do not name the body.
	"$REFERAT" build -q -C "$content" -o "$site" 2>"$work/log" ||
	    [ $? = 1 ] || cat "$work/log"
	sites+=("$site")
done
tally python3 tests/site/anchors.py "${sites[@]}"
finish
