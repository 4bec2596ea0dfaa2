#!/usr/bin/env bash
# Checks the feeds, the sitemap and the data in the pages, with and without an
# address, and that feeds do not change if something else is added.  $REFERAT is
# the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
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

ids() { grep -h '<id>' "$work/$1/feed.xml" | sed "s,<id>$2,<id>,"; }

settings plain.conf 'municipality = Storå Kommune'
settings base.conf 'municipality = Storå Kommune' "base = $base"
settings offline.conf "base = $base" '[pages]' 'offline = true'
settings hidden.conf "base = $base" '[pages]' \
    'noindex = personer, afstemninger'

site plain plain.conf content
site based base.conf content
site offline offline.conf content
site hidden hidden.conf content
sites=("$work/plain," "$work/based,$base" "$work/offline,$base"
    "$work/hidden,$base,personer,afstemninger")
if shared "feeds of real minutes" ../shared/minutes; then
	site five base.conf ../shared/minutes
	site five-plain plain.conf ../shared/minutes
	sites+=("$work/five,$base" "$work/five-plain,")
fi
tally python3 tests/site/feeds.py "${sites[@]}"

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
stays() { cmp -s "$work/before/$1" "$work/after/$1"; }
moves() { ! stays "$1"; }
for kind in plain base; do
	site before $kind.conf content
	site after $kind.conf "$work/more"
	mapfile -t cases < <(cd "$work/before" && ls sager/*/feed.xml)
	mapfile -t bodies < <(cd "$work/before" && ls udvalg/*/feed.xml |
	    grep -v /byraadet/)
	every "$kind: the feed of another case stays" feeds stays "${cases[@]}"
	every "$kind: the feed of another body stays" feeds stays "${bodies[@]}"
	ok "$kind: the body's feed moves" moves udvalg/byraadet/feed.xml
	ok "$kind: the site's feed moves" grep -q \
	    '^<updated>2022-03-15T17:00:00+01:00</updated>' \
	    "$work/after/feed.xml"
	ok "$kind: its old entries stay" diff -q \
	    <(sed -n '/<entry>/,$p' "$work/before/feed.xml") \
	    <(sed '1,/<\/entry>/d' "$work/after/feed.xml")
	rm -rf "$work/before" "$work/after"
done
finish
