#!/usr/bin/env bash
# The watch list and the page for missing pages, in Chromium: served by nginx on a
# sub-path with the strict content security policy, and from files.  $REFERAT is
# the program.
set -u -o pipefail
. "$(dirname "$0")/lib.sh"

# The demo before and after a meeting.
export WATCH_CASE=08.00.00-P16-1-17
mkdir -p "$work/sites" "$work/files" "$work/part"
cp -R content/. "$work/part"
sed 's/10-10-2017/14-11-2017/g' content/2017-10-10-byraadet.txt \
    >"$work/later.txt"
printf '[site]\nbase = http://127.0.0.1:%s/watch/\n' "$port" >"$work/site.conf"
printf '[pages]\noffline = true\n' >"$work/offline.conf"
build="'$REFERAT' build -q -c '$work/site.conf' -C '$work/part' \
    -o '$work/sites/watch' && chmod -R a+rX '$work'"
export WATCH_GROW="cp '$work/later.txt' '$work/part' && $build"
bash -c "$build" && "$REFERAT" build -q -c "$work/offline.conf" -C content \
    -o "$work/files/watch" || exit 1

# For missing pages the server shows that of the site.
serve "s|^\t\troot .*|&\n\t\terror_page 404 /watch/404.html;|"
in_browser check_watch.js
