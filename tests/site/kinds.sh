# The kinds of pages, and an archive that has one of each that the demo lacks; to
# be sourced.

kinds_top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# The kinds that the program has, each with the address of a page, a line each.
read_kinds() {
	sed -n 's/^\t{ "\([^"]*\)", "\([^"]*\)",$/\1 \2/p' \
	    "$kinds_top/generator/pages/kinds.c"
}

# list_kinds FOLDER: a line "KIND FILE" for each kind, with a page of it in one of
# the sites FOLDER/large and FOLDER/demo.  Fails if a kind has no page there, or no
# section in templates/CONTEXTS.md.
list_kinds() {
	local kind address file site failed=0

	diff <(sed -n 's/^## `\(.*\)`$/\1/p' \
	    "$kinds_top/templates/CONTEXTS.md" | sort) \
	    <(read_kinds | cut -d ' ' -f 1 | sort) >&2 || failed=1
	while read -r kind address; do
		file=${address#/}
		[ "$file" != "${file%.html}" ] || file=${file}index.html
		for site in large demo; do
			[ ! -f "$1/$site/$file" ] || break
		done
		if [ -f "$1/$site/$file" ]; then
			echo "$kind $site/$file"
		else
			echo "no page of the kind $kind at $address" >&2
			failed=1
		fi
	done < <(read_kinds)
	return $failed
}

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
