#!/usr/bin/env bash
# Checks that the open data are as the page about them says.  $REFERAT is the
# program.
set -u
. "$(dirname "$0")/lib.sh"
cp -R "$here/templates" .

# run COMMAND...: its output goes to the file out.
run() { "$@" >out 2>&1; }

# wrong WORDS FILE SED-SCRIPT: the check reports the changed file.
wrong() {
	cp "site/$2" good
	sed -i "$3" "site/$2"
	ok "is found: $1" run eval '! python3 "$here/tests/site/data.py" site && \
	    grep -q -e "'"$1"'" out'
	cp good "site/$2"
}

ok "a site" run "$REFERAT" build -q -C "$here/content" -o site
ok "is as the page says" run python3 "$here/tests/site/data.py" site
ok "has no licence" grep -q 'ikke oplyst nogen licens' site/data/index.html
ok "nor address" grep -q '^{.*"base":null,"licence":null' \
    site/data/meetings.json
ok "has a line for each meeting" run eval \
    '[ "$(grep -c "^{\"id\":" site/data/meetings.json)" = \
    "$(ls site/moeder/*/index.json | wc -l)" ]'
wrong "another body" data/meetings.json '0,/"body":"/s//&X/'
wrong "not of the files" data/meetings.json 's,/index.json,/x.json,'
wrong "the page does not tell of sha256" data/index.html 's/>sha256</></'
wrong "what postponed means" data/index.html 's/>postponed</></'
wrong "votes is not in the schema" data/meeting.schema.json \
    's/"votes": {/"ballots": {/'
meeting=moeder/2019-02-26-byraadet/index.json
wrong "$meeting" $meeting '0,/"number": [0-9]*/s//"number": "x"/'

cat >site.conf <<'END_OF_CONF'
[site]
base = https://x.example/arkiv/
municipality = Storå Kommune
licence = CC <0> 1.0 https://l.example/?a=1&b=2
END_OF_CONF
ok "a licence" run "$REFERAT" build -q -C "$here/content" -o site
ok "is on the page" grep -q \
    '<a rel="license external" href="https://l.example/?a=1&amp;b=2">CC &lt;0&gt; 1.0</a>' \
    site/data/index.html
ok "and in the list, with the address" grep -q '"base":"https://x.example/arkiv/","licence":{"name":"CC <0> 1.0","url":"https://l.example/?a=1&b=2"}' \
    site/data/meetings.json
ok "which is in the example, too" grep -q \
    'root = "https://x.example/arkiv/"' site/data/index.html

# The example reads everything, as it says.
python3 - site/data/index.html >example.py <<'END_OF_PYTHON'
import html, re, sys
page = open(sys.argv[1], encoding="utf-8").read()
print(html.unescape(re.search(r"<code>(import .*?)</code>", page, re.S)[1]))
END_OF_PYTHON
sed -i "s,^root = .*,root = \"file://$top/site/\"," example.py
ok "the example runs" run python3 example.py
ok "and prints decisions" [ "$(grep -c '^20[0-9-]* .* approved$' out)" -gt 5 ]

finish
