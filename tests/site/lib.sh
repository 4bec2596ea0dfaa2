# Shared by the scripts that run the program; to be sourced from a script in this
# folder.  Changes to a temporary folder, which is removed at the end; the
# repository is $here.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$here/tests/site/count.sh"
top=$(mktemp -d)
trap 'chmod -R u+rwx "$top"; rm -rf "$top"' EXIT
cd "$top" || exit 1
