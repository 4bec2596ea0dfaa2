# How the scripts of the tests count; to be sourced.  A test is a property with a
# name; one that holds in many places is still one test.
passed=0
failed=0
skipped=0

# ok DESCRIPTION COMMAND...: the command succeeds.  What the program said, where
# that stands in the files out and err, is shown when it does not.
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

# every DESCRIPTION UNIT COMMAND ARGUMENT...: the command succeeds with each
# argument.  There must be one.
every() {
	local what=$1 unit=$2 command=$3 argument wrong=0
	shift 3
	for argument; do
		"$command" "$argument" && continue
		wrong=$((wrong + 1))
		echo "# $what: not $argument"
	done
	ok "$what ($# $unit)" [ $(($# > 0 && wrong == 0)) = 1 ]
}

# skip DESCRIPTION REASON: this cannot be tested here.
skip() {
	skipped=$((skipped + 1))
	echo "skipped $1: $2"
}

# shared DESCRIPTION PATH: is there what the test needs of ../shared?  It is
# skipped if not; where REQUIRE_SHARED is set, it fails.
shared() {
	[ -e "$2" ] && return
	if [ -n "${REQUIRE_SHARED:-}" ]; then
		ok "$1: $2 is there" false
	else
		skip "$1" "$2 is not there"
	fi
	return 1
}

# tally COMMAND...: adds the sums that the command prints in its last line.
tally() {
	local said status sums
	said=$("$@")
	status=$?
	sums=${said##*$'\n'}
	if [[ $sums =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed(,\ ([0-9]+)\ skipped)?$ ]]; then
		said=${said%"$sums"}
		printf %s "$said"
		passed=$((passed + BASH_REMATCH[1]))
		failed=$((failed + BASH_REMATCH[2]))
		skipped=$((skipped + ${BASH_REMATCH[4]:-0}))
		[ "$status" = 0 ] || [ "${BASH_REMATCH[2]}" != 0 ] ||
		    ok "exit status of $*" false
	else
		printf '%s\n' "$said"
		ok "$* counts its tests" false
	fi
}

# finish: prints the sums, and succeeds if nothing failed and something was
# tested or skipped.
finish() {
	printf '%d passed, %d failed' "$passed" "$failed"
	[ "$skipped" = 0 ] || printf ', %d skipped' "$skipped"
	echo
	[ "$failed" = 0 ] && [ $((passed + skipped)) -gt 0 ]
}
