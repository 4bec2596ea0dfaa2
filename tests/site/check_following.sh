#!/usr/bin/env bash
# Checks that readers can follow what is new.  $REFERAT is the program.  The list
# in the browser is tested by browser/check_watch.sh.
set -u
. "$(dirname "$0")/lib.sh"
cp -R "$here/templates" .

# run COMMAND...: its output goes to the file out.
run() { "$@" >out 2>&1; }

following() { python3 "$here/tests/site/following.py" "$@"; }

ok "the demo" run "$REFERAT" build -q -C "$here/content" -o demo
ok "tells the list of its cases" run following demo
for page in udvalg/byraadet sager/08.00.00-P16-1-17 emner/08; do
	ok "$page leads to its feed" grep -q \
	    '<a href="feed.xml">Følg .* i en feedlæser</a>' \
	    demo/$page/index.html
	ok "$page tells how" grep -q 'foelg/#_feed">Hvordan?' \
	    demo/$page/index.html
done
ok "an item leads to its case" grep -q \
    '<a href="../../../sager/08.00.00-P16-1-17/#_foelg">Følg sagen</a>' \
    demo/moeder/2017-10-10-byraadet/punkt-4/index.html
ok "the page has every body's feed and calendar" [ \
    "$(grep -c 'udvalg/.*/feed.xml">.*/kalender.ics">' \
    demo/foelg/index.html)" = "$(ls -d demo/udvalg/*/ | wc -l)" ]
ok "and says that the list needs a script" grep -q \
    'Listen kræver JavaScript' demo/foelg/index.html

# Two hundred cases, in one meeting.
mkdir content
{
	printf 'REFERAT Havneudvalget 2014-2017 d. 14-09-2016\n'
	for number in $(seq 200); do
		printf '\nPunkt %s: Mole %s\n\n' "$number" "$number"
		printf '05.01.00-G01-%s-16\n\nBeslutning\n\n' "$number"
		printf 'Godkendt.\n'
	done
} >content/a.txt
ok "many cases" run "$REFERAT" build -q -C content -o many
ok "are in many shards" run following many
ok "more than two" [ -e many/foelg/sager-2.js ]
ok "the same with one thread" run "$REFERAT" build -q -j 1 -C content -o again
ok "are the same" diff -r many/foelg again/foelg
sed -i '0,/:\[1,/s//:[2,/' many/foelg/sager-1.js
ok "another line is found" run eval '! following many'

printf '[pages]\noffline = true\n' >site.conf
ok "without a server" run "$REFERAT" build -q -C content -o off
ok "the cases are told of" run following off
ok "and the list is linked by its file" grep -rq \
    'data-watch-list="../../foelg/index.html"' off/sager
cat >none.txt <<'END_OF_MINUTES'
REFERAT Havneudvalget 2014-2017 d. 14-09-2016

Punkt 1: Ny mole

Beslutning

Godkendt.
END_OF_MINUTES
mkdir none && mv none.txt none
ok "an archive without cases" run "$REFERAT" build -q -C none -o no-cases
ok "has an empty shard" [ "$(cat no-cases/foelg/sager-0.js)" = \
    $'referatWatch(1,{\n});' ]

finish
