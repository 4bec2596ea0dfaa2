#!/usr/bin/env bash
# Checks that addresses are permanent: an archive grows, is corrected and moved,
# and every address it had still exists; documents of one body and day get the
# same addresses each time; and aliases redirect.  $REFERAT is the program.
set -u
. "$(dirname "$0")/lib.sh"
cp -R "$here/templates" .

# run STATUS ARGUMENTS...: referat exits with that status.
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
same() { diff -r "$1" "$2" >/dev/null; }
has() { grep -q -e "$2" "$1"; }
hasnt() { ! grep -q -e "$2" "$1"; }

# files SITE: all its files.  anchors SITE: all ids of all its pages.
# The files of the search index are named by their bytes: nobody links to them.
files() {
	(cd "$1" && find . -type f ! -name .referat ! -path './search/*' | sort)
}
anchors() {
	(cd "$1" && grep -r -o --include='*.html' ' id="[^"]*"' . | sort -u)
}

# lost BEFORE AFTER: what only the first list has.
lost() { comm -23 "$1" "$2" >gone; sed 's/^/# gone: /' gone | head; [ ! -s gone ]; }

# Ten more meetings, before, between and after; five titles corrected

made() { python3 "$here/tests/fixtures/made_archive.py" "$@"; }
made 60 content 8
ok "an archive" run 0 build -C content -o public
files public >files.before
anchors public >anchors.before
made 5 content 3
made 5 content 68
for number in 00010 00021 00032 00043 00054; do
	sed -i 's/^\(Punkt 2: .*\), \(.*etape\)/\1 (rettet), \2/' \
	    "content/$number.txt"
done
# One more on a day on which its body met already, later on that day.
sed 's/^Mødedato \(.*\) kl.*/Mødedato \1 kl. 23:00/' content/00015.txt \
    >content/00015-ekstra.txt
ok "ten meetings more" run 0 build -C content -o public
ok "are there, and corrected" [ "$(grep -l '<h1>.*(rettet)' \
    public/moeder/*/punkt-2/index.html | wc -l)" = 5 ]
files public >files.after
anchors public >anchors.after
ok "every file is there still" lost files.before files.after
ok "every anchor is there still" lost anchors.before anchors.after
ok "and more" [ "$(wc -l <files.after)" -gt "$(wc -l <files.before)" ]

# Addresses depend on the content only

ok "the same anew" run 0 build -C content -o anew
ok "is the same" same public anew
mkdir backwards
for file in $(ls -r content); do
	cp "content/$file" backwards
done
ok "files in another order, one at a time" run 0 build -j 1 -C backwards \
    -o backwards-site
ok "are the same" same public backwards-site
ok "by many at once" run 0 build -j 8 -C backwards -o many-site
ok "are the same, too" same public many-site

# Several meetings of one body on one day

# minutes FILE TIME WORD
minutes() {
	cat >"$1" <<END
REFERAT Havneudvalget 2014-2017 d. 14-09-2016

Mødedato 14-09-2016 kl. $2

Mødested Havnekontoret

Punkt 1: $3

Beslutning

Udvalget godkender sagen.
END
}
day=moeder/2016-09-14-havneudvalget
mkdir day
minutes day/b.txt 14:00 Den-første
ok "one of the day" run 0 build -C day -o day-site
ok "has the plain address" has day-site/$day/index.html Den-første
minutes day/c.txt 16:00 Den-anden
ok "another" run 0 build -C day -o day-site
ok "is told of" says '^day/c.txt: warning: same body and date as day/b.txt; published as 2016-09-14-havneudvalget-c,'
ok "the first stays" has day-site/$day/index.html Den-første
ok "the second is beside it" has day-site/$day-c/index.html Den-anden
minutes day/a.txt 09:00 Den-tredje
ok "one that is earlier" run 0 build -C day -o day-site
ok "leaves the second" has day-site/$day-c/index.html Den-anden
ok "but takes the first's place" has day-site/$day/index.html Den-tredje
ok "which is told" says '^day/b.txt: warning: .* write "id = 2016-09-14-havneudvalget" in day/b.meta$'
printf 'id = 2016-09-14-havneudvalget\n' >day/b.meta
ok "unless the publisher says so" run 0 build -C day -o day-site
ok "then the first is back" has day-site/$day/index.html Den-første
ok "and the third is beside it" has day-site/$day-a/index.html Den-tredje
ok "an id is in the data" eval '"$REFERAT" json day/b.txt | grep -q \
    "\"id\": \"2016-09-14-havneudvalget\""'
printf 'id = formiddagen\n' >day/a.meta
printf 'id = eftermiddagen\n' >day/c.meta
ok "all of them said" run 0 build --strict -C day -o day-site
ok "nobody is told" [ "$(grep -c warning: err)" = 0 ]
ok "and they are there" has day-site/moeder/formiddagen/index.html Den-tredje
for id in 2016 uden-dato Formiddagen a/b .. ''; do
	printf 'id = %s\n' "$id" >day/a.meta
	ok "no id: $id" run 1 check -C day
	ok "is told" says '^day/a.meta:1: error: id = '
done

# Old addresses that lead to new ones

rm day/a.meta
cat >aliases.conf <<END
[site]
base = https://x.example/arkiv/
[aliases]
/referat/7/ = /$day/
/referat/7/punkt-1/ = /om/
/gammel/ = /$day/punkt-1/#a1
/ældre/ = /gammel/
/endnu/ældre/ = /ældre/#a2
/udvalg/havnen/ = /udvalg/havneudvalget/
/ude/ = https://y.example/?a=1&b=2#c
/om/ = /sager/
/ring/ = /rundt/
/rundt/ = /ring/
/hen-til-ringen/ = /ring/
/intet/ = /moeder/1999-01-01-havneudvalget/
/404.html/x/ = /om/
END
ok "aliases" run 1 build -c aliases.conf -C day -o alias-site
refresh='<meta http-equiv="refresh" content="0; url='
ok "a meeting's old address leads to it" has alias-site/referat/7/index.html \
    "$refresh../../$day/\">"
ok "by a link, too" has alias-site/referat/7/index.html \
    "<a href=\"../../$day/\">https://x.example/arkiv/$day/</a>"
ok "search engines know the new one" has alias-site/referat/7/index.html \
    "<link rel=\"canonical\" href=\"https://x.example/arkiv/$day/\">"
ok "and not the old one" has alias-site/referat/7/index.html \
    '<meta name="robots" content="noindex">'
ok "its items go with it, but one" has \
    alias-site/referat/7/punkt-1/index.html "$refresh../../../om/\">"
ok "a body's terms go with it" has \
    alias-site/udvalg/havnen/2014-2017/index.html \
    "$refresh../../havneudvalget/2014-2017/\">"
ok "a paragraph" has alias-site/gammel/index.html \
    "$refresh../$day/punkt-1/#a1\">"
ok "an alias of an alias" has alias-site/ældre/index.html \
    "$refresh../$day/punkt-1/#a1\">"
ok "with a fragment of its own on the way" has \
    alias-site/endnu/ældre/index.html "$refresh../../$day/punkt-1/#a1\">"
ok "elsewhere" has alias-site/ude/index.html \
    "${refresh}https://y.example/?a=1&amp;b=2#c\">"
ok "a page is not hidden" hasnt alias-site/om/index.html http-equiv
ok "which is told" says '^aliases.conf:11: warning: /om/ = /sager/: the site has a page'
for line in 12 13 14; do
	ok "a circle is told of: line $line" says \
	    "^aliases.conf:$line: error: .*: the aliases lead in a circle;"
done
ok "nothing is there" [ ! -e alias-site/ring ]
ok "a page that is not there is told of" says \
    '^aliases.conf:15: error: .*: the site has no such page;'
ok "nothing leads to it" [ ! -e alias-site/intet ]
ok "a file in the way is told of" says '^aliases.conf:16: error: .*a file'
ok "nothing else is" [ "$(grep -c '^aliases.conf' err)" = 6 ]
printf '[pages]\noffline = true\n' >>aliases.conf
ok "offline" run 1 build -c aliases.conf -C day -o alias-site
ok "the links have file names" has alias-site/referat/7/index.html \
    "$refresh../../$day/index.html\">"
ok "and fragments" has alias-site/gammel/index.html \
    "$refresh../$day/punkt-1/index.html#a1\">"
ok "an alias no more" run 0 build -C day -o alias-site
ok "is gone" [ ! -e alias-site/referat ]

finish
