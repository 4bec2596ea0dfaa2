#!/usr/bin/env bash
# Checks the style sheet against docs/DESIGN.md: no unused class, the documented
# contrasts, its size, a name with its digest, and that every icon it refers to
# exists.  $REFERAT is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
assets=templates/assets
. tests/site/count.sh

tally python3 tests/site/unused_css.py $assets/site.css templates generator
tally python3 tests/site/contrast.py $assets/site.css docs/DESIGN.md $assets
ok "a site" "$REFERAT" build -q -t templates -o "$work/site"
sheet=("$work"/site/assets/site-*.css)
ok "has one style sheet" [ "${#sheet[@]}" = 1 ]
ok "of less than 20 KB" [ "$(wc -c <"${sheet[0]}")" -lt 20000 ]

named_by_bytes() {
	local sum name=${1##*/}
	sum=$(sha256sum <"$1")
	[ "${name##*-}" = "${sum:0:8}.${name##*.}" ]
}
used() {
	grep -rlq --include='*.html' "assets/${1##*/}" "$work/site"
}
icon_is_there() { [ -f "$work/site/assets/$1" ]; }

files=("$work"/site/assets/*-*.css "$work"/site/assets/*-*.js)
every "an asset is called by its bytes" files named_by_bytes "${files[@]}"
every "an asset is used by a page" files used "${files[@]}"
# shellcheck disable=SC2046
every "an icon of the style sheet is there" icons icon_is_there \
    $(grep -o 'url([^)]*)' "${sheet[0]}" | sed 's/^url(//; s/)$//' | sort -u)
ok "no style sheet asks another host" \
    eval '! grep -q -e "//" -e "@import" "${sheet[0]}"'
finish
