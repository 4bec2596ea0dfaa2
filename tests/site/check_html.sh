#!/usr/bin/env bash
# Checks the HTML of pages and the style sheet with the validator of the W3C: all
# pages of the demo and of the minutes in ../shared if it exists, and one of
# every kind of a large archive.  $REFERAT is the program.
set -u -o pipefail
. "$(dirname "$0")/kinds.sh"
here=$(cd "$(dirname "$0")/../.." && pwd)
jar=$here/tests/node_modules/vnu-jar/build/dist/vnu.jar
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
cd "$top" || exit 1

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

# The file of each message, except those about the language of minutes.
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
