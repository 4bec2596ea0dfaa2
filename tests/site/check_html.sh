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

. "$here/tests/site/count.sh"
if [ ! -f "$jar" ]; then
	ok "the validator is there: $jar, which make check-deps installs" false
	finish
	exit
fi
templates=$here/templates
mkdir sites
write_large
"$REFERAT" build -q -c large.conf -C many -o large -t "$templates" 2>err
"$REFERAT" build -q -C "$here/content" -o demo -t "$templates" 2>>err
folders='demo large/assets'
if shared "pages of real minutes" "$here/../shared/minutes"; then
	"$REFERAT" build -q -C "$here/../shared/minutes" -o five \
	    -t "$templates" 2>>err
	folders="$folders five"
fi

ok "every kind has a page, and a section in templates/CONTEXTS.md" \
    eval "list_kinds . >kinds"
# shellcheck disable=SC2086
{
	cut -d ' ' -f 2 kinds
	find $folders -name '*.html' -o -name '*.css' -o -name '*.svg'
} >files
ok "every file is there" eval "xargs -d '\n' ls >/dev/null <files"

# The file of each message, except those about the language of minutes.
xargs -d '\n' java -jar "$jar" --no-langdetect \
    --filterpattern '.*(scroll-target-group|target-current).*' --also-check-css \
    --also-check-svg --format gnu <files >messages 2>&1
status=$?
sed 's/^/# /' messages
sed "s,^\"file:$top/\([^\"]*\)\":.*,\1," messages | sort -u >wrong
ok "the validator says nothing but what is wrong with a page" eval \
    '[ -z "$(comm -23 wrong <(sort files))" ]'
ok "the validator ends as it should" eval '[ "$status" = 0 ] || [ -s wrong ]'
rm -f err

valid() { ! grep -qxF "$1" wrong; }
while read -r kind file; do
	ok "a page of the kind $kind is valid" valid "$file"
done <kinds
for folder in $folders; do
	# shellcheck disable=SC2046
	every "every page, style sheet and picture of $folder is valid" files \
	    valid $(grep "^$folder/" files | sort -u)
done
finish
