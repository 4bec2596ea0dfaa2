#!/usr/bin/env bash
# Checks that the manuals are well formed, and that they and site.conf name
# every command, option, key, page kind and section role.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/site/count.sh

# once PATTERN FILE: the pattern stands on one line.
once() { [ "$(grep -c -e "$1" "$2")" = 1 ]; }
in_manual() { once "^\.It Cm $1\$" man/referat.1; }
option_in_manual() { once "^\.It Fl . , Fl -$1" man/referat.1; }
key_in_manual() { once "^\.It Ic $1\$" man/referat.conf.5; }
key_in_site_conf() { once "^#*$1 = " site.conf; }
word_in_manual() { once "^\.It Cm $1\$" man/referat.conf.5; }

# mandoc looks for other manuals among the installed ones.
lint=$(mandoc -T lint -W style man/*.[1-8] |
    grep -v 'referenced manual not found: Xr referat')
ok "mandoc finds no mistake" [ -z "$lint" ]
[ -z "$lint" ] || printf '%s\n' "$lint"

# shellcheck disable=SC2046,SC2086
{
	# The rows of command.c: { { "build", "cCotjsqv", 0, 0 }, run_build },
	every "every command is in referat(1)" commands in_manual \
	    $(sed -n 's/^\t{ { "\([a-z]*\)", "[A-Za-z]*", [0-9].*/\1/p' \
	    generator/command.c)
	# The rows of options.c: { "config", required_argument, NULL, 'c' },
	every "every option is in referat(1)" options option_in_manual \
	    $(sed -n 's/^\t{ "\([a-z]*\)", [a-z]*_argument, .*/\1/p' \
	    generator/options.c)
	# The rows of config_read.c: { "site", "title", ...
	keys=$(sed -n 's/^\t{ "[a-z]*", "\([a-z]*\)", config_value_.*/\1/p' \
	    generator/model/config_read.c)
	every "every key is in referat.conf(5)" keys key_in_manual $keys
	every "every key is in site.conf" keys key_in_site_conf $keys
	# The rows of page_group.c: [PAGES_PEOPLE] = "personer",
	every "every group of pages is in referat.conf(5)" groups \
	    word_in_manual $(sed -n 's/^\t\[PAGES_[A-Z]*\] = "\([^"]*\)",$/\1/p' \
	    generator/model/page_group.c)
	# The rows of section_role.c: [ROLE_CASE] = "case",
	every "every section role is in referat.conf(5)" roles word_in_manual \
	    $(sed -n 's/^\t\[ROLE_[A-Z]*\] = "\([a-z]*\)",$/\1/p' \
	    generator/model/section_role.c)
}
finish
