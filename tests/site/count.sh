# Counts the tests of the scripts; to be sourced.  A test is a property with a
# name.  A property that is checked in many places is one test.
passed=0
failed=0
skipped=0

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

# every DESCRIPTION UNIT COMMAND ARGUMENT...: the command succeeds with each
# argument, of which there is at least one.
every() {
	local what=$1 unit=$2 command=$3 argument wrong=0
	shift 3
	for argument; do
		"$command" "$argument" && continue
		wrong=$((wrong + 1))
		echo "# $what: fails for $argument"
	done
	ok "$what ($# $unit)" [ $(($# > 0 && wrong == 0)) = 1 ]
}

# skip DESCRIPTION REASON: the test cannot be run here.
skip() {
	skipped=$((skipped + 1))
	echo "skipped $1: $2"
}

# shared DESCRIPTION PATH: does the file of ../shared exist that the test needs?
# If not, the test is skipped, or fails if REQUIRE_SHARED is set.
shared() {
	[ -e "$2" ] && return
	if [ -n "${REQUIRE_SHARED:-}" ]; then
		ok "$1: $2 is there" false
	else
		skip "$1" "$2 is not there"
	fi
	return 1
}

# tally COMMAND...: adds the counts in the last line of the command's output.
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

# finish: prints the counts.  Succeeds if nothing failed, and something passed or
# was skipped.
finish() {
	printf '%d passed, %d failed' "$passed" "$failed"
	[ "$skipped" = 0 ] || printf ', %d skipped' "$skipped"
	echo
	[ "$failed" = 0 ] && [ $((passed + skipped)) -gt 0 ]
}
