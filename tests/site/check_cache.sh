#!/usr/bin/env bash
# A build that uses the cache makes the same site, and says the same, as one that
# reads all documents again: after random edits of the content, of .meta files, of
# the settings and of templates, after killed builds, with a damaged cache, and when
# somebody changed the site.
set -u -o pipefail
# Each build waits for the disk, and there are hundreds.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
. "$(dirname "$0")/lib.sh"
EDITS=${EDITS:-200}

cp -R "$here/templates" .
mkdir content
cp "$here"/content/201[48]* "$here"/content/byraadet* content
cp "$here/site.conf" .

# build OUT OPTIONS...: the diagnostics go to OUT.err, with the status.
build() {
	local out=$1
	shift
	"$REFERAT" build -o "$out" "$@" 2>"$out.all"
	echo "status $?" >>"$out.all"
	grep -v ' documents, ' "$out.all" | sed "s,^$out/,," >"$out.err"
}

same() {
	diff -r plain public && diff plain.err public.err
}

# A build that is killed on its way.
kill_one() {
	"$REFERAT" build -o public 2>/dev/null &
	sleep "0.0$((RANDOM % 10))"
	kill -KILL $! 2>/dev/null
	wait $! 2>/dev/null
}

# The site is compared after each edit, and after another build, which has nothing
# to do.
edits_are_seen() {
	local step what
	for step in $(seq "$EDITS"); do
		what=$(python3 "$here/tests/site/cache.py" 1 "$step") || return
		[ $((step % 10)) = 0 ] && kill_one
		build public
		build plain --no-cache
		same >out && build public && same >>out || {
			echo "# step $step: $what"
			return 1
		}
	done
}

# kept: the documents that the cache has.
kept() { find .public.referat-cache -name '*.card' | wc -l; }
documents() { find content -name '*.txt' -o -name '*.md' | wc -l; }

build public
build plain --no-cache
ok "the first build makes the same site" same
ok "it keeps every document" [ "$(kept)" = "$(documents)" ]
ok "without a cache nothing is kept" [ ! -e .plain.referat-cache ]
build public
ok "the second makes the same site" same
ok "and has nothing to do" grep -q 'files: 0 new or changed' public.all
ok "with a thread" "$REFERAT" build -q -j1 -o public
ok "it is still the same" same
ok "$EDITS edits" edits_are_seen
ok "what is not needed is removed" [ "$(kept)" = "$(documents)" ]

mkdir other
mv .public.referat-cache other/moved
ln -s other/moved .public.referat-cache
build public
ok "a cache that is a link is not used" [ "$(ls other/moved | wc -l)" != 0 ]
ok "and does not matter" same

finish
