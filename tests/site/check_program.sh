#!/usr/bin/env bash
# The program as its users see it: usage, exit statuses, diagnostics, and that it
# publishes all or nothing.  $REFERAT is the program.
set -u
. "$(dirname "$0")/lib.sh"

# run STATUS ARGUMENTS...: referat exits with that status.  Its output goes to
# the files out and err.
run() {
	local expected=$1 status
	shift
	"$REFERAT" "$@" >out 2>err </dev/null
	status=$?
	[ "$status" = "$expected" ] && return
	echo "# referat $*: exit status $status, not $expected"
	return 1
}

says() { grep -q -e "$1" err; }
silent() { [ ! -s err ]; }
one_line() { [ "$(wc -l <err)" = 1 ]; }
same() { diff -r "$1" "$2" >/dev/null; }

# A small document: minutes FILE DATE WORD
minutes() {
	cat >"$1" <<END
REFERAT Havneudvalget 2014-2017 d. $2

Mødedato $2 kl. 14:00

Mødested Havnekontoret

Punkt 1: Godkendelse af dagsorden

00.22.04-P35-8-14

Beslutning

Havneudvalget godkender dagsordenen. $3
END
}

mkdir small
minutes small/a.txt 14-09-2016 Ordet.
minutes small/b.txt 15-09-2016 Ordet.
cp -R "$here/templates" .

# Usage

# refused ARGUMENTS: one line says so and where to look, and nothing else.
refused() {
	# shellcheck disable=SC2086
	run 2 $1 && one_line && says 'see referat --help$' && [ ! -s out ]
}
every "wrong usage is refused in one line" calls refused '' nothing serve \
    'build --nothing' 'build -x' 'build -j' 'build -j 0' 'build -j -1' \
    'build -j 1x' 'build -j 99999' 'build a.txt' 'build --strict=1' json \
    'json a b' 'json -o x a' 'check -o x' 'markdown' 'markdown a b'
ok "an empty value" run 2 build -o ''
ok "help" run 0 --help
ok "help tells of every command" [ \
    "$(grep -c '^build\|^check\|^json\|^markdown' out)" = 4 ]
ok "help of a command" run 0 build --help
ok "version" run 0 --version
ok "version is a line" grep -q '^referat [0-9.]*$' out
ok "wrong usage makes no site" [ ! -e public ]

# Settings

ok "no site.conf" run 0 check -v -C small
ok "is worth a note" says '^site.conf: note: '
ok "a site.conf that is named must be there" run 2 build -c none -C small
ok "and is named" says '^none: error: '
printf '[site]\ntitel = x\n' >broken.conf
ok "a broken site.conf" run 2 build -c broken.conf -C small
ok "has a line" says '^broken.conf:2: error: '
printf '[folders]\ncontent = small\noutput = from-conf\n' >good.conf
ok "folders from site.conf" run 0 build -c good.conf
ok "are where it says" [ -f from-conf/index.html ]
ok "options go before site.conf" run 0 build -c good.conf -o from-option
ok "and name the folder" [ -f from-option/index.html ]

# KL's files

printf '[kle]\nfile = %s\nfile = %s\n' "$here/tests/data/kle/emneplan-2012.xml" \
    "$here/tests/data/kle/handlingsfacetter.xml" >kle.conf
ok "titles of subjects" run 0 build -c kle.conf -C small -o kle-site --strict
cp -R kle-site kle-before
echo 'file = none.xml' >>kle.conf
ok "a file that is not there" run 2 build -c kle.conf -C small -o kle-site
ok "is named" says '^none.xml: error: it cannot be read: '
head -c 500 "$here/tests/data/kle/emneplan-2018.xml" >none.xml
ok "a file that is broken" run 2 build -c kle.conf -C small -o kle-site
ok "has a line" says '^none.xml:[0-9]*: error: it is no XML'
ok "and the site stays" same kle-site kle-before
ok "check reads it, too" run 2 check -c kle.conf -C small
ok "and the documents" says '^referat: 2 documents, 2 items, '

# Folders that must be apart, and templates that must exist

ok "the site inside the documents" run 2 build -C small -o small/public
ok "says so" says 'cannot lie in one another'
ok "and is not made" [ ! -e small/public ]
ok "the site where the templates are" run 2 build -C small -o templates/site
ok "the documents inside the site" run 2 build -C small -o .
ok "the site among the documents" run 2 build -C small -o small/
ok "is not made" [ ! -e small/index.html ]
cp -R templates fewer
rm fewer/pages/item.mustache fewer/layout.mustache
ok "the site before" run 0 build -C small -o fewer-site
ok "templates that are missing" run 2 build -C small -o fewer-site -t fewer
ok "are named" says '^fewer/pages/front.mustache:[0-9]*:[0-9]*: error: .*"layout"'
ok "and the site stays" [ -s fewer-site/index.html ]
cp templates/layout.mustache fewer
ok "a kind of page without a template" run 2 build -C small -o fewer-site \
    -t fewer
ok "is named" says '^fewer/pages/item.mustache: error: '
rm fewer-site/.referat
ok "a site whose list was lost" run 0 build -C small -o fewer-site
ok "is known again" says '0 new or changed\|1 new or changed'
ok "with a warning" says 'the list of what builds wrote'
mkdir capital
cp small/a.txt capital/A.TXT
echo x >capital/b.pdf
ok "an ending in capitals" run 0 build -C capital -o capital-site
ok "other files are told of" says '^capital/b.pdf: warning: only .txt and'

# A build

counts='[0-9]* documents, [0-9]* items, [0-9]* pages'
end='[0-9]* warnings*, 0 errors, [0-9.]* seconds$'
ok "the demo" run 0 build -C "$here/content" -o site
ok "ends with what it did" says \
    "^referat: $counts (files: [1-9][0-9]* new or changed, 0 unchanged, 0 removed), $end"
ok "shows no bar where there is no terminal" eval '! grep -q "$(printf "\033")" err'
ok "leaves nothing beside it" [ ! -e .site.referat ]
sed 's/[0-9.]* seconds$//; s/(files.*)//' err >first.err
ok "the demo again" run 0 build -C "$here/content" -o site -j 1
ok "changes nothing" says \
    "(files: 0 new or changed, [1-9][0-9]* unchanged, 0 removed)"
sed 's/[0-9.]* seconds$//; s/(files.*)//' err >second.err
ok "and says the same" cmp -s first.err second.err
# same_bytes SETTING: with one thread or more.
same_bytes() {
	local jobs
	for jobs in 1 4 9; do
		rm -rf other
		env "$1" "$REFERAT" build -q -C "$here/content" -o other \
		    -j "$jobs" && same site other || return
	done
}
every "the same bytes in any place" settings same_bytes LC_ALL=C \
    LC_ALL=da_DK.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Pacific/Auckland \
    TZ=America/Los_Angeles
ok "a slash at the end" run 0 build -C "$here/content/" -o other/
ok "is the same folder" same site other

# Errors in the content

mkdir odd
cp small/a.txt odd/a.txt
ok "one document" run 0 build -C odd
cp small/b.txt odd/b.txt
cp small/a.txt odd/a.pdf
printf 'place = Kajen\n' >odd/a.meta
printf 'place = Kajen\n' >odd/b.txt.meta
printf 'place = Kajen\n' >odd/c.meta
ok "unknown files are no error" run 0 build -C odd
ok "but are told" says '^odd/a.pdf: warning: '
ok "and so is a .meta without its document" says '^odd/c.meta: warning: '
ok "but not those that have one" eval '! says "^odd/[ab].*meta: "'
ok "and are with --strict" run 1 build -C odd --strict
ok "quiet is quiet" run 0 build -C odd -q
ok "about warnings, and the end" silent
ok "its errors are heard, too" run 1 build -C odd -q --strict
rm odd/a.pdf odd/c.meta
echo 'Ingen punkter her.' >odd/d.txt
: >odd/e.txt
ok "documents that are none" run 1 build -C odd
ok "are named" says '^odd/d.txt:.* error: '
ok "both of them" says '^odd/e.txt:.* error: '
ok "and the others are published" [ -d public/moeder/2016-09-15-havneudvalget ]
ok "it says so" says '^referat: 2 documents, 2 items, '
rm odd/[ab].*
cp -R public before
ok "no document at all that can be read" run 1 build -C odd
ok "leaves the old site" same public before
mkdir empty
ok "an empty folder" run 1 build -C empty
ok "leaves the old site, too" same public before
ok "and says so" says '^referat: nothing published: '

# Errors of the system

minutes small/a.txt 14-09-2016 Andet.
ok "no such folder" run 3 build -C nowhere
ln -s nowhere small/c.txt
ok "a document that cannot be read" run 3 build -C small
ok "is named" says '^small/c.txt: error: '
rm small/c.txt
ok "a file that is no folder" run 3 build -C small -o good.conf
ok "is left as it was" [ -f good.conf ]
ok "no such templates" run 3 build -C small -t nowhere
cp -R templates broken
printf '{{#a}}\n' >>broken/pages/item.mustache
ok "a broken template" run 2 build -C small -t broken
ok "has a line" says '^broken/pages/item.mustache:[0-9]*:[0-9]*: error: '
ok "a disk with no room" eval '(ulimit -f 2; run 3 build -C small)'
ok "is named" says '^public/.*: error: .*too large'
ok "all of this leaves the old site" same public before
ok "and nothing beside it" [ ! -e .public.referat ]
mkdir .public.referat
ok "another build at the same time" eval '
	exec 9>.public.referat/lock
	flock 9
	run 3 build -C small 9>&-
	status=$?
	exec 9>&-
	[ "$status" = 0 ]'
ok "is told" says '^public: error: another build'
ok "and nothing is published" same public before

cp -R public after
ok "the site that is to come" run 0 build -C small -o after
ok "is another" eval '! same before after'
# killed N: the old site is there, or the new one.
killed() {
	"$REFERAT" build -q -C small &
	sleep "0.00$(($1 % 10))"
	kill -9 $! 2>/dev/null
	wait $! 2>/dev/null
	same public before || same public after
}
# shellcheck disable=SC2046
every "a build that is killed leaves a whole site" builds killed $(seq 20)
ok "the next one is whole" run 0 build -C small
ok "and is the new site" same public after
ok "with nothing beside it" [ ! -e .public.referat ]

# Output that cannot be written

ok "help to a full disk" eval '
	"$REFERAT" --help >/dev/full 2>err; [ "$?" = 3 ]'
ok "data to a full disk" eval '
	"$REFERAT" json small/a.txt >/dev/full 2>err; [ "$?" = 3 ]'
ok "which is told" says '^referat: error: .*No space left on device'
ok "Markdown to a full disk" eval '
	"$REFERAT" markdown small/a.txt >/dev/full 2>err; [ "$?" = 3 ]'
ok "data to a closed file" eval '
	"$REFERAT" json small/a.txt >&- 2>err; [ "$?" = 3 ]'
rm -rf public
ok "a build with all files closed" eval '
	"$REFERAT" build -v -C small <&- >&- 2>&-'
ok "is as every other" same public after

# One document

ok "data" run 0 json small/a.txt
ok "is data" eval 'python3 -m json.tool <out >/dev/null'
ok "and has the address of the page" grep -q \
    '"2016-09-14-havneudvalget"' out
ok "Markdown" run 0 markdown small/a.txt
mkdir again
cp out again/a.md
ok "can be read again" run 0 json again/a.md
ok "a document in the current folder" eval '
	(cd small && "$REFERAT" json a.txt >../out 2>../err)'
ok "is called as it was" eval '
	(cd again && ! "$REFERAT" json none.txt >../out 2>../err) &&
	says "^none.txt: error: "'
ok "no such document" run 3 json none.txt
ok "no document" run 1 json good.conf
ok "no document is no data" [ ! -s out ]
ok "an error in the content" run 1 markdown odd/d.txt
printf '[headings]\nafgørelse = decision\n' >headings.conf
sed 's/^Beslutning$/Afgørelse/' small/a.txt >small/c.txt
ok "headings of the site" run 0 json -c headings.conf small/c.txt
ok "are known" grep -q '"decision"' out

# Check

rm -rf public
ok "check" run 0 check -C small
ok "counts" says '^referat: 3 documents, 3 items, '
ok "and writes nothing" [ ! -e public ]
ok "check of one" run 0 check -C nowhere small/b.txt
ok "reads that alone" says '^referat: 1 document, 1 item, '
ok "check of several" run 1 check small/b.txt odd/d.txt good.conf
ok "names the bad" says '^odd/d.txt:'
ok "and what is no document" says '^good.conf: error: '
ok "check of what is not there" run 3 check small/none.txt
ok "check of an empty folder" run 1 check -C empty

finish
