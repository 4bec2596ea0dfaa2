# Shared by the scripts that run the program; to be sourced from a script in this
# folder.  Changes to a temporary folder, which is removed at the end; the
# repository is $here.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
top=$(mktemp -d)
trap 'chmod -R u+rwx "$top"; rm -rf "$top"' EXIT
cd "$top" || exit 1
passed=0
failed=0

# ok DESCRIPTION COMMAND...: the command succeeds.  If not, shows the files out
# and err, if they exist.
ok() {
	local what=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
		echo "ok $what"
	else
		failed=$((failed + 1))
		echo "not ok $what"
		sed 's/^/# /' out err 2>/dev/null
	fi
}
