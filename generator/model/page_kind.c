#include "page_kind.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/ini.h"

#define TEMPLATES_MAX	8

/* The word, and the templates of its pages. */
static const struct {
	const char	*name;
	const char	*templates[TEMPLATES_MAX];
} kinds[] = {
	{ "forside", { "front" } },
	{ "møder", { "meetings", "year", "meeting" } },
	{ "punkter", { "item" } },
	{ "sager", { "cases", "case_group", "case", "collector" } },
	{ "emner", { "subjects", "subject", "subject_year", "laws", "law" } },
	{ "udvalg", { "bodies", "body", "term" } },
	{ "personer", { "people", "person" } },
	{ "afstemninger", { "votes", "vote_list" } },
	{ "søgning", { "search", "outcome_list", "keyword_letter", "keyword" } },
	{ "om", { "about", "coverage", "gaps", "sources", "source_year",
		"glossary", "data", "following" } },
};

static const char *
unknown(struct arena *arena, const char *name)
{
	const char *names[COUNT(kinds)], *meant;
	struct buf all = BUF_INIT;
	const char *message;
	size_t i;

	for (i = 0; i < COUNT(kinds); i++) {
		names[i] = kinds[i].name;
		buf_addf(&all, "%s%s", i != 0 ? ", " : "", names[i]);
	}
	meant = ini_did_you_mean(name, names, COUNT(kinds));
	message = meant != NULL ?
	    arena_printf(arena, "\"%s\" is no kind of page; did you mean "
	    "\"%s\"?", name, meant) :
	    arena_printf(arena, "\"%s\" is no kind of page; they are %s",
	    name, all.data);
	buf_release(&all);
	return message;
}

const char *
kind_parse(struct arena *arena, const char *text, kind_set *out)
{
	struct str rest = str_of(text), name;
	size_t i;

	*out = 0;
	while (rest.len != 0) {
		name = str_cut(rest, str_find_char(rest, ','));
		rest = str_from(rest, name.len + 1);
		name = str_trim(name);
		for (i = 0; i < COUNT(kinds); i++)
			if (str_is(name, kinds[i].name))
				break;
		if (i == COUNT(kinds))
			return unknown(arena, arena_dup_str(arena, name));
		*out |= 1U << i;
	}
	return NULL;
}

kind_set
kind_of(const char *template_name)
{
	size_t i, k;

	for (i = 0; i < COUNT(kinds); i++)
		for (k = 0; k < TEMPLATES_MAX && kinds[i].templates[k] != NULL;
		    k++)
			if (strcmp(kinds[i].templates[k], template_name) == 0)
				return 1U << i;
	return 0;
}
