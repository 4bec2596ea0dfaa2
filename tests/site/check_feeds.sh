#!/usr/bin/env bash
# Checks the feeds, the sitemap and the data in the pages, with and without an
# address, and that feeds do not change if something else is added.  $REFERAT is
# the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
base=https://referater.example.dk/arkiv/

# settings NAME LINE...: a site.conf with those lines.
settings() {
	local name=$1
	shift
	printf '[site]\ntitle = Referater fra Storå Kommune\n' >"$work/$name"
	printf '%s\n' "$@" >>"$work/$name"
}

# site NAME CONF CONTENT: build it.
site() {
	"$REFERAT" build -q -c "$work/$2" -C "$3" -o "$work/$1" \
	    2>"$work/log" || cat "$work/log"
}

# valid NAME BASE HIDDEN...: check the formats; add the counts.
valid() {
	local name=$1 sums
	shift
	python3 tests/site/feeds.py "$work/$name" "$@" | tee "$work/said" |
	    grep -v ' passed, '
	sums=$(tail -n 1 "$work/said")
	case $sums in
	*' passed, '*' failed')
		passed=$((passed + ${sums%% *}))
		sums=${sums#*, }
		failed=$((failed + ${sums%% *}))
		;;
	*)
		failed=$((failed + 1))
		;;
	esac
}

# ok DESCRIPTION COMMAND...: the command succeeds.
ok() {
	local what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok $what"
	fi
}

not() { ! "$@"; }
same() { cmp -s "$work/$1/$3" "$work/$2/$3"; }
ids() { grep -h '<id>' "$work/$1/feed.xml" | sed "s,<id>$2,<id>,"; }

settings plain.conf 'municipality = Storå Kommune'
settings base.conf 'municipality = Storå Kommune' "base = $base"
settings offline.conf "base = $base" '[pages]' 'offline = true'
settings hidden.conf "base = $base" '[pages]' \
    'noindex = personer, afstemninger'

site plain plain.conf content
valid plain ''
site based base.conf content
valid based "$base"
site offline offline.conf content
valid offline "$base"
site hidden hidden.conf content
valid hidden "$base" personer afstemninger
if [ -d ../shared/minutes ]; then
	site five base.conf ../shared/minutes
	valid five "$base"
	site five-plain plain.conf ../shared/minutes
	valid five-plain ''
fi

# The same bytes in any time zone and with any order of files.
export TZ=Pacific/Auckland
"$REFERAT" build -q -j 1 -c "$work/base.conf" -C content -o "$work/far"
export TZ=
ok "the time zone is not in it" diff -r "$work/based" "$work/far"

# Ids survive a move if the settings have the first address.
settings moved.conf 'base = https://ny.example.dk/' "identity = $base"
site moved moved.conf content
ok "ids stay when the site moves" [ "$(ids moved "$base")" = \
    "$(ids based "$base")" ]
ok "and the links do not" grep -q 'href="https://ny.example.dk/moeder' \
    "$work/moved/feed.xml"

# Another meeting, with a case of its own.
cp -R content "$work/more"
cat >"$work/more/ny.txt" <<END
REFERAT Byrådet 2022-2025 d. 15-03-2022

Mødedato 15-03-2022 kl. 17:00

Mødested Byrådssalen

Punkt 1: En sag for sig

99.99.99-A00-1-22

Beslutning

Byrådet godkender indstillingen.
END
for kind in plain base; do
	site before $kind.conf content
	site after $kind.conf "$work/more"
	for feed in "$work"/before/sager/*/feed.xml; do
		ok "$feed stays" same before after "${feed#"$work/before/"}"
	done
	for feed in "$work"/before/udvalg/*/feed.xml; do
		feed=${feed#"$work/before/"}
		case $feed in
		*/byraadet/*) ok "$feed moves" not same before after "$feed" ;;
		*) ok "$feed stays" same before after "$feed" ;;
		esac
	done
	ok "the site's feed moves" grep -q \
	    '^<updated>2022-03-15T17:00:00+01:00</updated>' \
	    "$work/after/feed.xml"
	ok "its old entries stay" diff -q \
	    <(sed -n '/<entry>/,$p' "$work/before/feed.xml") \
	    <(sed '1,/<\/entry>/d' "$work/after/feed.xml")
	rm -rf "$work/before" "$work/after"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 20000 ]
