#!/usr/bin/env bash
# Every kind of page in Chromium, served by nginx with the strict content security
# policy: one of each of the demo and a large archive, and the heaviest of each
# kind of address of the demo and of the minutes in ../shared if it exists.
# $REFERAT is the program.
set -u -o pipefail
. "$(dirname "$0")/lib.sh"
. tests/site/kinds.sh

# site NAME FOLDER: builds it, even if minutes have errors.
site() {
	{
		cat "$work/aliases"
		printf '[site]\nbase = http://127.0.0.1:%s/%s/\n' "$port" "$1"
	} >"$work/$1.conf"
	"$REFERAT" build -q -c "$work/$1.conf" -C "$2" -o "$work/sites/$1" \
	    2>/dev/null
	[ -f "$work/sites/$1/index.html" ] || exit 1
}

mkdir "$work/sites"
(cd "$work" && write_large && mv large.conf aliases)
site large "$work/many"
site demo content
if minutes "pages of real minutes"; then
	site five ../shared/minutes
fi
list_kinds "$work/sites" >"$work/kinds" ||
    { ok "every kind has a page" false; finish; exit 1; }

serve
in_browser check_pages.js
