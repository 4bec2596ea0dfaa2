#!/usr/bin/env bash
# A template with broken links: the build reports the page and the link, exits
# with 1, and still publishes the site.  $REFERAT is the program.
set -u
. "$(dirname "$0")/lib.sh"

# build STATUS ARGUMENTS...: build the demo; the diagnostics go to err.
build() {
	local expected=$1
	shift
	"$REFERAT" build -q -C "$here/content" -t templates "$@" 2>err
	[ $? = "$expected" ]
}

# Exactly these lines, in this order.
says() {
	printf 'public/%s; published all the same\n' "$@" | cmp -s - err
}

cp -R "$here/templates" .
ok "the site as it is" build 0
ok "has no broken link" [ ! -s err ]
printf '[pages]\noffline = true\n' >offline.conf
ok "for reading without a server" build 0 -c offline.conf -o offline
ok "has none either" [ ! -s err ]
printf '[site]\nbase = https://x.example/arkiv/\n' >base.conf
ok "on a path" build 0 -c base.conf -o based
ok "has none either" [ ! -s err ]

sed -i 's|^<h1>.*|&\n<a href="{{links.front}}kontakt/?a#b">Kontakt</a>|' \
    templates/pages/votes.mustache templates/pages/people.mustache
sed -i 's|^<h1>.*|&\n<p id="x"><a href="{{links.about}}#findes-ikke"></a>|' \
    templates/pages/bodies.mustache
sed -i 's|^<div class="prose">|&\n<p id="x"></p><a href="#y"></a><p id="x">|' \
    templates/pages/about.mustache
ok "links that lead nowhere" build 1
ok "are named, each once" says \
    'afstemninger/index.html: error: nothing is where its link to /kontakt/#b leads (and 1 more such)' \
    'om/index.html: error: nothing in the page has the id that its link to #y leads to' \
    'om/index.html: error: the id "x" stands there twice' \
    'udvalg/index.html: error: nothing is where its link to /om/#findes-ikke leads'
ok "and the site is published" grep -q 'kontakt/?a' public/personer/index.html
cp err first
for jobs in 1 3 9; do
	ok "with $jobs threads" build 1 -j "$jobs"
	ok "the same is said" cmp -s err first
done
mkdir public/kontakt
echo '<p id="b">' >public/kontakt/index.html
ok "a page that somebody put there" build 1
ok "is one" eval '! grep -q kontakt err'
ok "without a server a folder is no page" build 1 -c offline.conf -o offline
ok "and is named" grep -q \
    '^offline/.*: error: nothing is where its link to /.*kontakt/#b leads' err

finish
