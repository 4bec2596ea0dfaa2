#!/usr/bin/env bash
# Checks the style sheet against docs/DESIGN.md: no unused class, the documented
# contrasts, its size, a name with its digest, and that every icon it refers to
# exists.  $REFERAT is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
assets=templates/assets
passed=0
failed=0

# ok DESCRIPTION COMMAND...: the command succeeds.
ok() {
	local what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
		echo "ok $what"
	else
		failed=$((failed + 1))
		echo "not ok $what"
	fi
}

# check PYTHON-SCRIPT ARGUMENT...: adds the counts in its last line.
check() {
	local good bad

	python3 "$@" >"$work/out"
	grep 'not ok' "$work/out"
	read -r good bad < <(sed -n '$s/ passed, / /; $s/ failed$//p' "$work/out")
	passed=$((passed + ${good:-0}))
	failed=$((failed + ${bad:-1}))
}

check tests/site/unused_css.py $assets/site.css templates generator
check tests/site/contrast.py $assets/site.css docs/DESIGN.md $assets
ok "a site" "$REFERAT" build -q -t templates -o "$work/site"
sheet=("$work"/site/assets/site-*.css)
ok "has one style sheet" [ "${#sheet[@]}" = 1 ]
ok "of less than 20 KB" [ "$(wc -c <"${sheet[0]}")" -lt 20000 ]
for file in "$work"/site/assets/*-*.css "$work"/site/assets/*-*.js; do
	sum=$(sha256sum <"$file")
	name=${file##*/}
	ok "$name is called by its bytes" \
	    [ "${name##*-}" = "${sum:0:8}.${name##*.}" ]
	ok "and a page has it" grep -rlq --include='*.html' "assets/$name" \
	    "$work/site"
done
for icon in $(grep -o 'url([^)]*)' "${sheet[0]}" | sort -u); do
	icon=${icon#url(}
	ok "${icon%)} is there" [ -f "$work/site/assets/${icon%)}" ]
done
ok "no style sheet asks another host" \
    eval '! grep -q -e "//" -e "@import" "${sheet[0]}"'
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
