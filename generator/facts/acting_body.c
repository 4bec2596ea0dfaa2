#include "acting_body.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "phrase.h"

/* "Havneudvalgetanbefaler": an export lost the blank. */
static bool
glued_subject(struct str text, struct str *name, struct str *rest)
{
	static const struct phrase rows[] = {
		{ "(?<body>(?-i:[A-ZÆØÅ])[\\w, -]*?(?:udvalget|byrådet))"
		  "(?<rest>(?:{approve,follow,recommend,submit,reject,"
		  "postpone,refer,discuss,decide:present,past}|tager|tog|har)"
		  "\\b.*)", 0, "get|det" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	size_t at;

	if (!phrase_find(&book, text, 0, &match))
		return false;
	*rest = phrase_group(&match, "rest");
	return body_name_find(phrase_group(&match, "body"), name, &at) &&
	    at == 0;
}

static bool
short_subject(struct str text, struct str *name, struct str *rest)
{
	size_t at;

	if (!body_name_find(text, name, &at) || at != 0 ||
	    str_blank_len(str_from(text, name->len)) == 0)
		return false;
	*rest = str_trim(str_from(text, name->len));
	return true;
}

bool
acting_body_is_own_council(const struct reading *r, struct str name)
{
	return r->meeting->body != NULL && body_name_is_same_council(name,
	    str_of(r->meeting->body));
}

/* "Fjordby Byråd", "Teknisk Udvalg": names of two words. */
static bool
long_subject(struct str text, struct str *name, struct str *rest)
{
	static const struct phrase rows[] = {
		{ "(?<body>(?-i:[A-ZÆØÅ])[\\w-]+ (?-i:Byråd|Kommunalbestyrelse"
		  "|Udvalg)) (?<rest>.+)", 0, "Byråd|Kommunalbe|Udvalg" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	if (!phrase_find(&book, text, 0, &match))
		return false;
	*name = phrase_group(&match, "body");
	*rest = phrase_group(&match, "rest");
	return true;
}

bool
acting_body_named(struct reading *r, struct str name, const char **body)
{
	struct str rest;

	/* As the subject of a sentence. */
	return name.len != 0 && acting_body_take(r, str_of(arena_printf(
	    r->arena, "%.*s .", STR_FMT(name))), body, &rest);
}

bool
acting_body_take(struct reading *r, struct str text, const char **body,
    struct str *rest)
{
	static const char *const own[] = { "Udvalget ", "Rådet ",
		"Bestyrelsen ", "Et enigt byråd ", "Et enigt udvalg ",
		"En enig kommunalbestyrelse " };
	struct str name;
	size_t i;

	for (i = 0; i < COUNT(own); i++)
		if (str_starts(text, own[i])) {
			*body = r->place.own != NULL ? r->place.own :
			    r->place.body;
			*rest = str_from(text, strlen(own[i]));
			return true;
		}
	if (!long_subject(text, &name, rest) &&
	    !short_subject(text, &name, rest) &&
	    !glued_subject(text, &name, rest))
		return false;
	/* Spelt as in the heading if it is the same body. */
	if (body_name_is(name, r->place.body))
		*body = r->place.body;
	else if (acting_body_is_own_council(r, name))
		*body = r->meeting->body;
	else
		*body = arena_dup_str(r->arena, name);
	return true;
}
