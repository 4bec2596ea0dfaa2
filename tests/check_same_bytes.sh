#!/usr/bin/env bash
# $REFERAT, built with the sanitizers, makes the same sites as $PLAIN, byte by
# byte, and says the same.
set -u -o pipefail
. "$(dirname "$0")/site/lib.sh"
cp -R "$here/templates" .

# same CONTENT: both programs make the same of that folder.
same() {
	"$PLAIN" build -C "$1" -o plain 2>plain.err
	"$REFERAT" build -C "$1" -o checked 2>err
	diff -r plain checked >out &&
	    diff <(grep -v ' documents, ' plain.err) \
	        <(grep -v ' documents, ' err) >>out &&
	    [ -s checked/index.html ]
}

ok "the demo" same "$here/content"
if [ -d "$here/../shared/minutes" ]; then
	ok "real minutes" same "$here/../shared/minutes"
fi

finish
