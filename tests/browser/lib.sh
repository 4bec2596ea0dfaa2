# What the scripts here share; to be sourced.  Goes to the repository.  $work is
# a folder that is removed in the end, with the server of its sites, at $port.
cd "$(dirname "$0")/../.." || exit 1

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

# serve [SED-SCRIPT]: starts nginx for $work/sites, under the strict policy.
serve() {
	sed "s|WORK|$work|g; s|PORT|$port|g; ${1:-}" \
	    tests/browser/nginx.conf >"$work/nginx.conf"
	# nginx reads the sites as another user.
	chmod -R a+rX "$work"
	PATH=$PATH:/usr/sbin nginx -p "$work" -c "$work/nginx.conf" &
	server=$!
}
