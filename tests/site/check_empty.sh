#!/usr/bin/env bash
# Checks what pages say if they have no content.  $REFERAT is the program.
set -u
. "$(dirname "$0")/lib.sh"
cp -R "$here/templates" .

# run COMMAND...: its output goes to the file out.
run() { "$@" >out 2>&1; }

# says SITE/PAGE TEXT: the text of the page, without its elements.
says() {
	sed -n '/<main/,/<\/main>/p' "$1/index.html" | sed 's/<[^>]*>//g' |
	    grep -q -e "$2"
}
hasnt() { ! says "$@"; }

# An agenda without a date, a body, a case number.
mkdir none
cat >none/a.txt <<'END_OF_MINUTES'
Dagsorden for et møde

Punkt 1: Ny mole

Sagsfremstilling

Molen er gammel.
END_OF_MINUTES
ok "almost nothing" run eval '"$REFERAT" build -q -C none -o none-site; [ $? = 1 ]'
ok "the front page" says none-site 'endnu ingen møder med dato'
ok "leads on all the same" grep -q 'moeder/">Se alle møder' \
    none-site/index.html
ok "no cases" says none-site/sager 'Ingen af arkivets punkter har et sagsnummer'
ok "no people" says none-site/personer 'nævner ingen på den måde'
ok "no votes" says none-site/afstemninger 'Ingen af referaterne i arkivet fortæller om en afstemning'
ok "and no heading above nothing" hasnt none-site/afstemninger Seneste
ok "no subjects" says none-site/emner 'ingen sager med et emne'
ok "no laws" says none-site/emner/love 'nævner en lov'
ok "meetings without a date" says none-site/moeder/uden-dato \
    'siger ikke, hvornår møderne blev holdt'
meeting=none-site/moeder/uden-dato-a
ok "one of them" says $meeting 'Datoen fremgår ikke af dagsordenen'
ok "is called by its body" grep -q \
    '<span aria-current="page">Ukendt udvalg</span>' $meeting/index.html
ok "its item leads to it" grep -q '<a href="../">Ukendt udvalg</a></li>' \
    $meeting/punkt-1/index.html
ok "nothing was decided yet" says $meeting/punkt-1 'endnu ikke behandlet'
ok "no votes of a body" says none-site/udvalg/ukendt-udvalg \
    'fortæller ikke om afstemninger'
ok "no list and no heading is empty" run eval 'python3 - <<"EOF"
import pathlib, re, sys
wrong = [str(p) for p in pathlib.Path("none-site").rglob("*.html")
         if p.name != "404.html" and re.search(
             r"<(ul|ol|dl|table|tbody|tr|h[1-6]|p)[^>]*>\s*</\1>",
             p.read_text(encoding="utf-8"))]
print("\n".join(wrong))
sys.exit(bool(wrong))
EOF'

# Minutes without items are left out and reported; a case with one treatment;
# years without a vote.
mkdir some
printf 'REFERAT Havneudvalget 2014-2017 d. 14-09-2015\n\nMødet blev aflyst.\n' \
    >some/aflyst.txt
vote='For stemte: Anna Kvist (Ø). Imod stemte: Bo Ravn (A).'
for year in 2014 2016 2017 2018; do
	printf 'REFERAT Havneudvalget d. 14-09-%s\n\nPunkt 1: Mole\n\n' $year
	printf '05.01.00-G01-%s-14\n\nBeslutning\n\nGodkendt.\n' $year
	[ $year != 2017 ] || printf '\nBo Ravn (A) fremsatte følgende ændringsforslag:\n\n"Molen bygges ikke."\n\n%s\n\nÆndringsforslaget er dermed forkastet.\n' "$vote"
done | awk '/^REFERAT/ { n++ } { print >("some/" n ".txt") }'
ok "some" run eval '"$REFERAT" build -q -C some -o site 2>some.err; [ $? = 1 ]'
ok "minutes without items are told of" grep -q \
    'aflyst.txt: error: no item found; left out' some.err
ok "and no meeting" [ ! -e site/moeder/2015-09-14-havneudvalget ]
ok "a case with one treatment" says site/sager/05.01.00-G01-2016-14 \
    'Arkivet kender ikke andre'
ok "the years without a vote" says site/afstemninger \
    'Referaterne fra 2014, 2016 og 2018 fortæller ikke'
ok "the year with one" says site/afstemninger/2017 '1 afstemning'
rm some/[12].txt some/aflyst.txt
ok "fewer" run "$REFERAT" build -q -C some -o site
ok "one year without" says site/afstemninger 'Referaterne fra 2018 fortæller'

# With and without an accessibility statement.
ok "no statement" says site/om 'ikke oplyst nogen tilgængelighedserklæring'
ok "is told of from every page" grep -q \
    '<a href="../om/#tilgaengelighed">Tilgængelighed</a>' site/sager/index.html
cat >site.conf <<'END_OF_CONF'
[site]
accessibility = https://was.example/x
contact = post@havn.example
[aliases]
/was/ = https://was.example/x
END_OF_CONF
ok "a statement" run "$REFERAT" build -q -C some -o site
ok "has a link" grep -q '<a href="https://was.example/x">tilgængeligheds' \
    site/om/index.html
ok "on every page" grep -q \
    '<a href="https://was.example/x">Tilgængelighedserklæring</a>' \
    site/sager/index.html
ok "and an easy address" grep -q 'url=https://was.example/x"' \
    site/was/index.html

# The page for missing pages.
ok "what is not there" grep -q 'Der er ingen side på den adresse' site/404.html
ok "leads to all there is" run eval \
    '[ "$(sed -n "/Find det herfra/,\$p" site/404.html | grep -c "<li><a")" -ge 7 ]'
printf '[site]\nbase = https://x.example/arkiv/\n' >site.conf
ok "on a sub-path" run "$REFERAT" build -q -C some -o site
ok "knows where the site begins" grep -q 'data-missing data-root="/arkiv/"' \
    site/404.html
ok "and where the guess is" grep -q 'src="/arkiv/assets/missing-[0-9a-f]*.js"' \
    site/404.html

finish
