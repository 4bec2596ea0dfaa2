# A page of each kind in templates/CONTEXTS.md, in the demo or in the archive that
# write_large makes.  To be sourced.
# shellcheck disable=SC2034
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

# Makes the folder many, and large.conf, with what the demo does not have: a
# thousand cases, an agenda, minutes without a date, characters that are special
# in HTML, a file that is not a document.
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
