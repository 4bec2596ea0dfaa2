#!/bin/sh
# Checks that the manuals are well formed, and that they and site.conf name
# every command, option, key, page kind and section role.
set -u
passed=0
failed=0

check() {
	if [ "$1" = "$2" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf '%s: %s: expected "%s", got "%s"\n' "$0" "$3" "$2" "$1"
	fi
}

# mandoc looks for other manuals among the installed ones.
lint=$(mandoc -T lint -W style man/*.[1-8] |
    grep -v 'referenced manual not found: Xr referat')
check "$lint" "" "mandoc"

# The rows of command.c: { { "build", "cCotjsqv", 0, 0 }, run_build },
commands=$(sed -n 's/^\t{ { "\([a-z]*\)", "[A-Za-z]*", [0-9].*/\1/p' \
    generator/command.c)
check "$([ -n "$commands" ] && echo some)" "some" "commands in command.c"
for command in $commands; do
	check "$(grep -c "^\.It Cm $command\$" man/referat.1)" 1 \
	    "$command in referat(1)"
done

# The rows of options.c: { "config", required_argument, NULL, 'c' },
options=$(sed -n 's/^\t{ "\([a-z]*\)", [a-z]*_argument, .*/\1/p' \
    generator/options.c)
check "$([ -n "$options" ] && echo some)" "some" "options in options.c"
for option in $options; do
	check "$(grep -c "^\.It Fl . , Fl -$option" man/referat.1)" 1 \
	    "--$option in referat(1)"
done

# The rows of config.c: { "site", "title", ...
keys=$(sed -n 's/^\t{ "[a-z]*", "\([a-z]*\)", read_.*/\1/p' generator/model/config.c)
check "$([ -n "$keys" ] && echo some)" "some" "keys in config.c"
for key in $keys; do
	check "$(grep -c "^\.It Ic $key\$" man/referat.conf.5)" 1 \
	    "$key in referat.conf(5)"
	check "$(grep -c "^#*$key = " site.conf)" 1 "$key in site.conf"
done

# The rows of kind.c: { "personer", { "people", "person" } },
kinds=$(sed -n 's/^\t{ "\([^"]*\)", { ".*/\1/p' generator/model/page_kind.c)
check "$([ -n "$kinds" ] && echo some)" "some" "kinds in kind.c"
for kind in $kinds; do
	check "$(grep -c "^\.It Cm $kind\$" man/referat.conf.5)" 1 \
	    "$kind in referat.conf(5)"
done

# The rows of meeting.c: [ROLE_CASE] = "case",
for role in $(sed -n 's/^\t\[ROLE_[A-Z]*\] = "\([a-z]*\)",$/\1/p' \
    generator/model/meeting.c); do
	check "$(grep -c "^\.It Cm $role\$" man/referat.conf.5)" 1 \
	    "$role in referat.conf(5)"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
