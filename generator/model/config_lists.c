#include "config_lists.h"

#include <string.h>

#include "base/ini.h"
#include "language/danish.h"
#include "language/date.h"
#include "config_value.h"

#define ADDRESS_MAX	1024	/* bytes; a path has its limit as well */
#define PART_MAX	200	/* of a folder's name; file systems take 255 */
#define NOT_IN_ADDRESS	" \t\"'<>\\^`{|}%?#"

static void
add_heading(struct config_reading *r, const char *key, const char *value,
    unsigned line)
{
	struct config *config = r->config;
	const char *names[ROLE_COUNT];
	struct heading_alias alias;
	size_t i;

	alias.heading = danish_lower(&config->arena, str_of(key));
	for (i = 0; i < config->nheadings; i++) {
		if (strcmp(config->headings[i].heading, alias.heading) == 0) {
			COMPLAIN(r, line, "a second role for the heading "
			    "\"%s\"; the first one stands", key);
			return;
		}
	}
	for (i = 0; i < ROLE_COUNT; i++)
		names[i] = role_name((enum section_role)i);
	if (!role_parse(value, &alias.role)) {
		config_report_unknown(r, line, "role", value,
		    ini_did_you_mean(value, names, ROLE_COUNT));
		return;
	}
	ARENA_ONE_MORE(&config->arena, config->headings, config->nheadings);
	config->headings[config->nheadings++] = alias;
}

/* Cut the text off at `mark`.  Returns what stood after it.  Both are
   trimmed. */
static struct str
cut_after(struct str *text, const char *mark)
{
	size_t at = str_find(*text, mark);
	struct str after = str_from(*text, at + strlen(mark));

	*text = str_trim(str_cut(*text, at));
	return str_trim(after);
}

/* "Bo Ravn (V) @ Byrådet = Bo W. Ravn", "Bo Ravn @ 2014-2017 = (V)". */
static void
add_person(struct config_reading *r, const char *key, const char *value,
    unsigned line)
{
	struct arena *arena = &r->config->arena;
	struct str name = str_of(key), who = str_of(value);
	struct str where = cut_after(&name, "@");
	struct str party = cut_after(&name, "(");
	struct people_rule *rule;
	bool gives = str_starts(who, "(") && str_ends(who, ")");

	if (str_ends(party, ")"))
		party.len--;
	if (gives)
		who = str_trim((struct str){ who.data + 1, who.len - 2 });
	if (name.len == 0 || who.len == 0) {
		COMPLAIN(r, line, "bad value \"%s\" of \"%s\"; it is NAME "
		    "= NAME or NAME = (PARTY)", value, key);
		return;
	}
	ARENA_ONE_MORE(arena, r->config->people, r->config->npeople);
	rule = &r->config->people[r->config->npeople++];
	rule->name = arena_dup_str(arena, name);
	rule->party = party.len != 0 ? arena_dup_str(arena, party) : NULL;
	rule->where = where.len != 0 ? arena_dup_str(arena, where) : NULL;
	rule->person = gives ? NULL : arena_dup_str(arena, who);
	rule->gives = gives ? arena_dup_str(arena, who) : NULL;
}

/* "2015-01-01..2018-12-31"; either end may be left out. */
static bool
read_period(struct arena *arena, struct str period, struct law_rule *rule)
{
	struct str from = period, to = cut_after(&from, "..");
	struct date date;

	if (!str_contains(period, ".."))
		return period.len == 0;
	rule->from = from.len != 0 ? arena_dup_str(arena, from) : NULL;
	rule->to = to.len != 0 ? arena_dup_str(arena, to) : NULL;
	return (rule->from == NULL || date_from_iso(rule->from, &date)) &&
	    (rule->to == NULL || date_from_iso(rule->to, &date));
}

/* Is it an address once a number has replaced "{p}", the paragraph? */
static bool
is_law_address(struct arena *arena, const char *value)
{
	struct str address = str_of(value), after;

	if (!str_contains(address, "{p}"))
		return config_is_web_address(value);
	after = cut_after(&address, "{p}");
	return config_is_web_address(arena_printf(arena, "%.*s1%.*s",
	    STR_FMT(address), STR_FMT(after)));
}

/* "serviceloven @ 2015-01-01..2018-12-31 = https://…#P{p}",
   "lov om social service = serviceloven". */
static void
add_law(struct config_reading *r, const char *key, const char *value,
    unsigned line)
{
	struct arena *arena = &r->config->arena;
	struct str name = str_of(key), period = cut_after(&name, "@");
	struct law_rule rule = { .key = danish_lower(arena, name) };
	bool web = strncmp(value, "http", 4) == 0;

	if (name.len == 0 || *value == '\0' ||
	    !read_period(arena, period, &rule) ||
	    (web && !is_law_address(arena, value))) {
		COMPLAIN(r, line, "bad value \"%s\" of \"%s\"; it is LAW = "
		    "https://…#P{p}, LAW @ 2015-01-01..2018-12-31 = https://… "
		    "or LAW = LAW", value, key);
		return;
	}
	if (web)
		rule.address = arena_dup(arena, value);
	else
		rule.same_as = danish_lower(arena, str_of(value));
	ARENA_ONE_MORE(arena, r->config->laws, r->config->nlaws);
	r->config->laws[r->config->nlaws++] = rule;
}

/* Is it the address of a page of the site, "/sager/x/", that browsers do not
   rewrite and that can be a folder? */
static bool
is_address(const char *value)
{
	struct str address = str_of(value), part;

	if (!str_starts(address, "/") || !str_ends(address, "/") ||
	    address.len > ADDRESS_MAX || strpbrk(value, NOT_IN_ADDRESS))
		return false;
	for (address = str_from(address, 1); address.len != 0;
	    address = str_from(address, part.len + 1)) {
		part = str_cut(address, str_find_char(address, '/'));
		if (part.len == 0 || part.len > PART_MAX ||
		    part.data[0] == '.')
			return false;
	}
	return true;
}

/* Is it such an address, with or without a #fragment, or one elsewhere? */
static bool
is_target(struct arena *arena, const char *value)
{
	size_t hash = str_find_char(str_of(value), '#');

	if (*value != '/')
		return config_is_web_address(value);
	return strpbrk(value + hash, " \t\"'<>") == NULL &&
	    is_address(arena_dup_str(arena, str_cut(str_of(value), hash)));
}

/* "/sager/gammel/ = /sager/ny/". */
static void
add_alias(struct config_reading *r, const char *key, const char *value,
    unsigned line)
{
	struct config *config = r->config;
	size_t i;

	if (!is_address(key)) {
		COMPLAIN(r, line, "bad address \"%s\"; it is that of a page, "
		    "as /sager/x/", key);
		return;
	}
	if (!is_target(&config->arena, value)) {
		COMPLAIN(r, line, "bad address \"%s\"; it is that of a page, "
		    "as /sager/x/ or https://www.example.dk/", value);
		return;
	}
	for (i = 0; i < config->naliases; i++) {
		if (strcmp(config->aliases[i].from, key) == 0) {
			COMPLAIN(r, line, "a second alias for \"%s\"; that of "
			    "line %u stands", key, config->aliases[i].line);
			return;
		}
	}
	ARENA_ONE_MORE(&config->arena, config->aliases, config->naliases);
	config->aliases[config->naliases++] = (struct alias){
		arena_dup(&config->arena, key),
		arena_dup(&config->arena, value),
		arena_dup(&config->arena, r->path), line };
}

/* Each of KL's files has a line with the same key, "file". */
static void
add_kle(struct config_reading *r, const char *key, const char *value,
    unsigned line)
{
	struct config *config = r->config;

	if (strcmp(key, "file") != 0) {
		config_report_unknown(r, line, "key", key, "file");
		return;
	}
	if (value[0] == '\0') {
		COMPLAIN(r, line, "bad value \"\" of \"%s\"; it must not be "
		    "empty", key);
		return;
	}
	ARENA_ONE_MORE(&config->arena, config->kle, config->nkle);
	config->kle[config->nkle++] = arena_dup(&config->arena, value);
}

const struct config_list config_lists[CONFIG_LISTS] = {
	{ "aliases", add_alias },
	{ "headings", add_heading },
	{ "people", add_person },
	{ "kle", add_kle },
	{ "laws", add_law },
};
