#!/usr/bin/env bash
# Checks that the words of the site are explained.  $REFERAT is the program.
set -u
. "$(dirname "$0")/lib.sh"
cp -R "$here/templates" .

# run COMMAND...: its output goes to the file out.
run() { "$@" >out 2>&1; }

# wrong WORDS FILE SED-SCRIPT: the check reports the changed file.
wrong() {
	cp site/ordliste/index.html good.html
	sed -i "$3" "site/$2"
	ok "is found: $1" run eval \
	    '! python3 "$here/tests/site/glossary.py" site && grep -q -e "'"$1"'" out'
	cp good.html site/ordliste/index.html
}

# minutes: an item whose page has many explained words.
mkdir content
cat >content/a.txt <<'END_OF_MINUTES'
REFERAT Havneudvalget 2014-2017 d. 14-09-2016

Punkt 1: B-sag: Ny mole

05.01.00-G01-7-16

Indstilling

Forvaltningen indstiller, at molen bygges.

Beslutning

Havneudvalget anbefaler indstillingen.

Anna Kvist (Ø) tager forbehold.

Bo Ravn (A) og Carl Dam (C) bruger deres standsningsret og beder om, at sagen sendes videre til afgørelse i byrådet.
END_OF_MINUTES

ok "a site" run "$REFERAT" build -q -C content -o site
ok "has its words explained" run python3 "$here/tests/site/glossary.py" site "$here"
item=site/moeder/2016-09-14-havneudvalget/punkt-1/index.html
for word in b-sag indstilling anbefalet forbehold standsningsret; do
	ok "the item leads to $word" grep -q \
	    "<a href=\"../../../ordliste/#$word\">" $item
done
ok "and to nothing that is not on it" run eval \
    '! grep -q -e "#aendringsforslag" -e "#inhabil" -e "#dagsorden" '$item
ok "they stand outside the record" run eval 'python3 - '$item' <<"EOF"
import sys
page = open(sys.argv[1], encoding="utf-8").read()
sys.exit("ordliste/#" in page[page.index("data-record"):page.index("</article>")])
EOF'
ok "the case leads to what its number is" grep -q \
    '<a href="../../ordliste/#sagsnummer">' \
    site/sager/05.01.00-G01-7-16/index.html
wrong "stands there twice" ordliste/index.html 's/id="afbud"/id="bilag"/'
wrong "stands after" ordliste/index.html 's/<dt>Afbud</<dt>Azur</'
wrong "points at #forbehold" ordliste/index.html 's/id="forbehold"/id="fo"/'
wrong "not there" ordliste/index.html 's/href="#byraad"/href="#raad"/'
wrong "letters at the top" ordliste/index.html '/href="#_d"/d'

finish
