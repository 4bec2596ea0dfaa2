#!/usr/bin/env bash
# Checks that every word of the demo's documents is on the pages, once and in
# order, with ../shared/tools/check_record.py, which reads UTF-8 only.  $REFERAT
# is the program.
set -u -o pipefail
cd "$(dirname "$0")/../.." || exit 1

. tests/site/count.sh
tool=../shared/tools/check_record.py
if ! shared "every word of the record is on its page" "$tool"; then
	finish
	exit
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/content"
for file in content/*.txt; do
	iconv -f UTF-8 -t UTF-8 "$file" >"$work/content/${file##*/}" \
	    2>/dev/null || iconv -f WINDOWS-1252 -t UTF-8 "$file" \
	    >"$work/content/${file##*/}" || exit 1
done
cp content/*.meta "$work/content" || exit 1

"$REFERAT" build -q -C "$work/content" -o "$work/site" || exit 1
documents=$(find "$work/content" -name '*.txt' | wc -l)
ok "every word of the record is on its page ($documents documents)" \
    python3 "$tool" "$work/site" "$work/content"
finish
