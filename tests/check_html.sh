#!/usr/bin/env bash
# Is the HTML of the pages valid, and the style sheet, by the validator of the
# W3C?  All pages of the demo and of the minutes in ../shared, where they are,
# and one of every kind of a large archive.  $REFERAT is the program.
set -u -o pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
jar=$here/tests/node_modules/vnu-jar/build/dist/vnu.jar
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
cd "$top" || exit 1

# A page of each kind that templates/CONTEXTS.md tells of.
kinds='
front large/index.html
meetings large/moeder/index.html
year large/moeder/2016/index.html
meeting large/moeder/2016-01-01-havneudvalget/index.html
item large/moeder/2016-01-01-havneudvalget/punkt-1/index.html
cases large/sager/index.html
case_group large/sager/hovedgruppe-01/index.html
case large/sager/01.00.00-G01-1-16/index.html
collector large/sager/00.01.00-A00-1-16/index.html
subjects large/emner/index.html
subject large/emner/01.00.00/index.html
subject_year large/emner/01.00.00/2016/index.html
laws large/emner/love/index.html
law large/emner/love/vejloven/index.html
bodies large/udvalg/index.html
body large/udvalg/havneudvalget/index.html
term large/udvalg/havneudvalget/2014-2017/index.html
people large/personer/index.html
person large/personer/bo-ravn/index.html
votes large/afstemninger/index.html
vote_list large/afstemninger/2016/index.html
about large/om/index.html
glossary large/ordliste/index.html
data large/data/index.html
following large/foelg/index.html
coverage large/om/daekning/index.html
gaps large/om/daekning/havneudvalget/2016/index.html
sources large/om/kilder/index.html
source_year large/om/kilder/2016/index.html
404 large/404.html
redirect large/sager/gammel/index.html
search large/soeg/index.html
outcome_list large/soeg/udfald/godkendt/2016/index.html
keyword_letter demo/soeg/ord/a/index.html
keyword demo/soeg/ord/aabakken/index.html
'

# What no demo has: a thousand cases, an agenda, minutes without a date, letters
# that mean something in HTML, a document that is none.
write_large() {
	local day number

	mkdir many
	for number in $(seq 0 1049); do
		day=$(date -u -d "2016-01-01 +$number days" +%d-%m-%Y)
		printf 'REFERAT Havneudvalget d. %s\n\nPunkt 1: Kaj %s\n\n%s\n\n%s\n\n%s\n' \
		    "$day" "$number" "01.00.00-G01-$((number + 1))-16" \
		    Beslutning "Havneudvalget godkender sagen." \
		    >"many/$number.txt"
	done
	cat >many/0.txt <<-'END'
	REFERAT Havneudvalget d. 01-01-2016

	Punkt 1: "Kaj" <b> & bro'en

	01.00.00-G01-1-16

	Beslutning

	For stemte: Bo Ravn (A) og Anna Kvist (Ø).

	Imod stemte: 2 (V).

	Havneudvalget godkender <i>sagen</i> &amp; "resten".

	Punkt 2: Uden sag

	Beslutning

	Kaj 3, 4 og 5, jf. vejlovens § 96.

	Punkt 3: Eventuelt

	00.01.00-A00-1-16

	Beslutning

	Intet.
	END
	printf '[aliases]\n/sager/gammel/ = /sager/01.00.00-G01-1-16/\n' \
	    >large.conf
	printf 'DAGSORDEN Havneudvalget d. 01-01-2019\n\nPunkt 1: Kaj\n' \
	    >many/agenda.txt
	printf 'Punkt 1: Uden dato\n\nBeslutning\n\nGodkendt.\n' \
	    >many/undated.txt
	echo 'Ingen punkter.' >'many/<none> & nothing.txt'
	echo x >many/map.pdf
}

if [ ! -f "$jar" ]; then
	echo "$0: no $jar; make check-deps brings it"
	exit 1
fi
failed=0
templates=$here/templates
mkdir sites
write_large
"$REFERAT" build -q -c large.conf -C many -o large -t "$templates" 2>err
"$REFERAT" build -q -C "$here/content" -o demo -t "$templates" 2>>err
folders='demo large/assets'
if [ -d "$here/../shared/minutes" ]; then
	"$REFERAT" build -q -C "$here/../shared/minutes" -o five \
	    -t "$templates" 2>>err
	folders="$folders five"
elif [ -n "${REQUIRE_SHARED:-}" ]; then
	echo "$here/../shared/minutes is not there"
	failed=1
fi

known=$(sed -n 's/^## `\(.*\)`$/\1/p' "$templates/CONTEXTS.md" | sort)
here_known=$(awk 'NF { print $1 }' <<<"$kinds" | sort)
if [ "$known" != "$here_known" ]; then
	echo "not the kinds of templates/CONTEXTS.md:"
	diff <(echo "$known") <(echo "$here_known")
	failed=$((failed + 1))
fi
# shellcheck disable=SC2086
{
	awk 'NF { print $2 }' <<<"$kinds"
	find $folders -name '*.html' -o -name '*.css' -o -name '*.svg'
} >files
if ! xargs -d '\n' ls >/dev/null <files; then
	cat err
	failed=$((failed + 1))
fi

# Of each message the file; the language of minutes is what it is.
xargs -d '\n' java -jar "$jar" --no-langdetect \
    --filterpattern '.*(scroll-target-group|target-current).*' --also-check-css \
    --also-check-svg --format gnu <files >messages 2>&1
status=$?
cat messages
wrong=$(sed 's/^"\([^"]*\)":.*/\1/' messages | sort -u | grep -c .)
if [ "$status" != 0 ] && [ "$wrong" = 0 ]; then
	echo "the validator failed: exit status $status"
	wrong=1
fi
echo "$(($(wc -l <files) - wrong)) passed, $((wrong + failed)) failed"
[ $((wrong + failed)) = 0 ]
