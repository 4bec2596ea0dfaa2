# Shared by the scripts here; to be sourced.  Changes to the repository.  $work is
# a temporary folder; its sites are served at $port.  Both end with the script.
cd "$(dirname "$0")/../.." || exit 1
. tests/site/count.sh

work=$(mktemp -d)
server=
stop() {
	[ -z "$server" ] || kill "$server"
	rm -rf "$work"
}
trap stop EXIT

port=$(python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])')

# minutes DESCRIPTION: are the real minutes there?  Exits if they are required.
minutes() {
	shared "$1" ../shared/minutes && return
	[ "$failed" = 0 ] || { finish; exit 1; }
	return 1
}

# in_browser SCRIPT: runs the script, which prints the results.
in_browser() {
	SKIPPED=$skipped node "tests/browser/$1" "http://127.0.0.1:$port" "$work"
}

# serve [SED-SCRIPT]: starts nginx for $work/sites, with the strict policy.
serve() {
	sed "s|WORK|$work|g; s|PORT|$port|g; ${1:-}" \
	    tests/browser/nginx.conf >"$work/nginx.conf"
	# nginx runs as another user, who must be able to read the sites.
	chmod -R a+rX "$work"
	PATH=$PATH:/usr/sbin nginx -p "$work" -c "$work/nginx.conf" &
	server=$!
}
