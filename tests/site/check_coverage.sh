#!/usr/bin/env bash
# Checks the numbers on the pages about the archive: of the demo, of a few
# documents with everything that can be wrong, and of the minutes in ../shared
# if it exists.  $REFERAT is the program.
set -u -o pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
cd "$top" || exit 1
. "$here/tests/site/count.sh"

# check CONTENT: some errors in it are intended.
check() {
	rm -rf site
	"$REFERAT" build -q -C "$1" -o site -t "$here/templates" 2>err
	[ $? -le 1 ] || cat err
	tally python3 "$here/tests/site/coverage.py" site "$1"
}

mkdir -p odd/below
sed 's/14-09-2016/15-09-2012/g' "$here/content/2016-09-14-oekonomiudvalget.txt" \
    >odd/below/a.txt
printf 'REFERAT Havneudvalget d. 1-2-2016\n\nPunkt 1: Kaj\n\n%s\n\n%s\n\n%s\n' \
    Beslutning 'Kaj 3, 4 og 5.' 'Punkt 2: Eventuelt' >odd/b.txt
printf 'DAGSORDEN Havneudvalget d. 1-2-2017\n\nPunkt 1: Kaj\n' >odd/c.txt
printf 'Punkt 1: Kaj\n\nBeslutning\n\nGodkendt.\n' >odd/d.txt
printf 'place = Kajen\n' >odd/d.meta
printf 'place = Kajen\n' >odd/e.meta
printf 'Ingen punkter.\n' >'odd/f & g.txt'
head -c 4000 "$REFERAT" >odd/h.txt
echo x >odd/kort.pdf
: >odd/tom.md
check "$top/odd"
check "$here/content"
minutes=$here/../shared/minutes
shared "numbers of real minutes" "$minutes" && check "$minutes"
finish
