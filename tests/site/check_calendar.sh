#!/usr/bin/env bash
# Checks the bodies' iCalendar files: an independent parser reads them, and
# compares them with index.json and with the system's time zone of Denmark.
# $REFERAT is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# minutes NAME DATE TIME: on and around the last Sundays, when the clocks change;
# by both rules for the autumn; with a name and a place that must be folded.
minutes() {
	cat >"$work/content/$1.txt" <<END
REFERAT Udvalget for Æbler, Pærer; Ål og Østers samt Bådebroer i Hele Storå d. $2

Mødedato $2 $3

Mødested Søndergårdsskolens åbne værksted; Grønnegården 7, bagbygningen, og på havnens østmole

Punkt 1: Godkendelse af dagsorden

Beslutning

Dagsordenen blev godkendt.
END
}

mkdir "$work/content"
minutes a 24-09-1995 'kl. 12:00'
minutes b 25-09-1995 'kl. 12:00'
minutes c 22-10-1995 'kl. 12:00'
minutes d 26-10-1996 'kl. 12:00'
minutes e 27-10-1996 'kl. 12:00'
minutes f 25-03-2017 'kl. 12:00'
minutes g 26-03-2017 'kl. 01:30'
minutes h 26-03-2017 'kl. 03:30'
minutes i 28-10-2017 'kl. 23:59'
minutes j 29-10-2017 'kl. 03:30'
minutes k 31-10-2049 'kl. 00:00'
minutes l 01-07-1981 'kl. 08.30'
minutes m 02-07-2018 ''
printf 'place = Intet sted\n' >"$work/content/n.meta"
sed 's/d\. [0-9-]*$//; /^Mødedato/d' "$work/content/a.txt" >"$work/content/n.txt"
printf '[site]\nbase = https://x.example/arkiv/\nmunicipality = Storå\n' \
    >"$work/base.conf"
printf '[site]\nmunicipality = Storå\n' >"$work/none.conf"
for kind in base none; do
	"$REFERAT" build -q -c "$work/$kind.conf" -C "$work/content" -t templates \
	    -o "$work/$kind" 2>"$work/log" ||
	    # Exit status 1: one has no date, which is an error.
	    [ $? = 1 ] || cat "$work/log"
done
"$REFERAT" build -q -C content -o "$work/demo" 2>/dev/null

# The parser is Debian's, so run it with Debian's Python.
exec /usr/bin/python3 tests/site/calendars.py "$work/base" "$work/none" "$work/demo"
