#!/usr/bin/env bash
# The rooms of generator/ depend on each other one way only; see layers.py.  Each
# rule is tried on a made-up tree that breaks it, so that it is known to bite.
set -u -o pipefail
. "$(dirname "$0")/site/lib.sh"

layers() { python3 "$here/tests/layers.py" "$1" >out 2>err; }

# try FILE INCLUDE [LINE]: a tree that is fine but for that include in that file,
# and that line in base/buf.h.
try() {
	rm -rf tree
	mkdir -p tree/{base,facts,read,archive,pages}
	touch tree/base/{base,buf,str}.h tree/read/{read,lines}.h \
	    tree/archive/{archive,card}.h tree/pages/{pages,page}.h tree/site.h
	echo '#include "vote.h"' >tree/facts/vote.c
	echo '#include "base/buf.h"' >tree/facts/vote.h
	echo '#include "vote.h"' >tree/facts/facts.h
	echo '#include "str.h"' >tree/base/buf.c
	[ -z "${1:-}" ] || echo "#include \"$2\"" >>"tree/$1"
	[ -z "${3:-}" ] || echo "$3" >>tree/base/buf.h
	layers tree
}
# finds FILE INCLUDE WHAT [LINE]: that tree is refused for that reason.
finds() { ! try "$1" "$2" "${4:-}" && grep -q "$3" out; }

ok "the generator" layers "$here/generator"
cat out
ok "a tree that is fine" try
ok "an upward arrow is found" finds base/buf.h archive/archive.h "not below"
ok "a room beside is found" finds facts/vote.c read/read.h "do not know"
ok "another room's inside is found" finds pages/page.h archive/card.h "inside"
ok "a header for outsiders used inside is found" \
    finds facts/vote.c facts.h "for other rooms"
ok "a circle is found" finds base/str.h buf.h "circle: buf -> str -> buf"
ok "a file that is not there is found" finds base/str.h none.h "not in base"
ok "a function of another file is found" finds site.h base/buf.h \
    "buf_add is not defined in buf.c" "void	 buf_add(struct buf *);"
ok "the root may use all" try site.h pages/pages.h
ok "a room may not use the root" finds pages/page.h site.h "not in pages"

finish
