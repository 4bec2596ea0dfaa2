#!/usr/bin/env bash
# Checks that the CSV files and charts agree with the tables.  Builds the demo
# archive, the documents of ../shared if it exists, and hostile tables.  $REFERAT
# is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/hostile"
cat >"$work/hostile/a.md" <<'END'
---
body: Kulturudvalget
date: 2018-06-13
---

# REFERAT Kulturudvalget d. 13-06-2018

## Punkt 1: Tal & <tegn>

| Navn | Formel | Tal |
|---|---|---|
| =1+1 | +45 65 51 11 11 | 1.234,50 |
| - Ændret | @SUM(A1) | −5 |
| "citat"; semikolon | -5+cmd | 12 % |
| Titel | | |
| | -3,4 mio. kr. | 24.12.2016 |
| a<br>b | +7 | 12 34 56 78 |

## Punkt 2: Diagrammer

| 1.000 kr. | R2016 | B2017 | B2018 | BO 2019 og frem |
|---|---|---|---|---|
| Drift & "vand" <b> | -1.000 | - | 250 | 1.234.567 |

| Indsats | Antal 2016 | Antal 2017 |
|---|---|---|
| Nord | 3 | 5 |
| Syd | 0 | 1 |
| Vest | 12 | 0 |
END
sites=()
for content in "$work/hostile" content ../shared/minutes; do
	[ -d "$content" ] || shared "tables of real minutes" "$content" ||
	    continue
	site=$work/site-${content##*/}
	"$REFERAT" build -q -t templates -C "$content" -o "$site" \
	    2>"$work/log" || cat "$work/log"
	sites+=("$site")
done
tally python3 tests/site/tables.py "${sites[@]}"
finish
