/*
 * What other bodies did before, as it is told of under the recommendation:
 * opinions, votes and reservations, each of the body that it is said of.
 */
#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "phrase.h"
#include "reading.h"

#define HEADING_MAX 100	/* bytes: a longer line is a sentence */

/* Whose recommendation it was: "… anbefaler Socialudvalgets indstilling." */
static const struct phrase owners[] = {
	{ ".*?(?<body>(?-i:\\b[A-ZÆØÅ])[\\w-]*(?:(?:, | og )[\\w-]+)*?"
	  "(?:udvalget|rådet|bestyrelsen))s indstilling\\b.*", 0,
	  "s indstilling" },
};
static struct phrase_book owner_book = PHRASE_BOOK(owners);

static bool
is_body(const char *body, struct str name)
{
	return body != NULL && utf8_same_word(str_of(body), name);
}

static bool
is_council(struct str name)
{
	static const char *const councils[] = { "byråd", "byrådet",
		"kommunalbestyrelsen", "borgerrepræsentationen" };
	size_t i;

	for (i = 0; i < COUNT(councils); i++)
		if (utf8_same_word(name, str_of(councils[i])))
			return true;
	return false;
}

/*
 * The committee that the administration recommends it to ("indstiller til
 * Socialudvalget, at …"), when it is one, and not the body that meets.
 */
static const char *
addressee(struct facts_reading *r, const struct sentences *sentences)
{
	const char *found = NULL;
	struct str rest, name;
	size_t i, at;

	for (i = 0; i < sentences->count; i++) {
		rest = sentences->list[i].text;
		at = str_find(rest, " indstiller til ");
		if (at == rest.len)
			continue;
		rest = str_from(rest, at);
		rest = str_cut(rest, str_find(rest, ", at"));
		while (body_name_find(rest, &name, &at)) {
			rest = str_from(rest, at + name.len);
			if (is_council(name) ||
			    is_body(r->meeting->body, name))
				continue;
			if (found != NULL && !is_body(found, name))
				return NULL;
			found = arena_dup_str(r->arena, name);
		}
	}
	return found;
}

/* The committee whose recommendation the decision speaks of, if it is one. */
static const char *
owner(struct facts_reading *r, const struct item *item)
{
	struct sentences sentences;
	struct phrase_match match;
	const char *found = NULL;
	struct str name;
	size_t i, j;

	for (i = 0; i < item->nsections; i++) {
		if (item->sections[i].role != ROLE_DECISION)
			continue;
		sentence_list(r->arena, &item->sections[i], &sentences);
		for (j = 0; j < sentences.count; j++) {
			if (!phrase_find(&owner_book, sentences.list[j].text,
			    0, &match))
				continue;
			name = phrase_group(&match, "body");
			if (is_body(r->meeting->body, name))
				continue;
			if (found != NULL && !is_body(found, name))
				return NULL;
			found = arena_dup_str(r->arena, name);
		}
	}
	return found;
}

/* "Social og Sundhed, 3. februar 2020, pkt. 31:", of another day. */
static bool
heads_history(const struct facts_reading *r, struct str text)
{
	struct date date, own;
	size_t at, len;

	if (utf8_starts_word(text, "fraværende") ||
	    utf8_starts_word(text, "afbud") ||
	    utf8_starts_word(text, "ikke til stede"))
		return false;
	if (text.len > HEADING_MAX || !date_find(text, &date, &at, &len) ||
	    at == 0 || (!str_ends(text, ":") && at + len != text.len))
		return false;
	if (!str_ends(text, ":") && str_find_char(text, ',') > at)
		return false;
	return r->meeting->date == NULL ||
	    !date_from_iso(r->meeting->date, &own) ||
	    date_days(own) != date_days(date);
}

size_t
facts_until_history(const struct facts_reading *r,
    const struct sentences *sentences)
{
	size_t i;

	for (i = 0; i < sentences->count; i++)
		if (sentences->list[i].first &&
		    heads_history(r, sentences->list[i].text))
			break;
	return i;
}

void
facts_earlier(struct facts_reading *r, const struct item *item,
    const struct section *section)
{
	struct sentences sentences;

	facts_begin(r);
	r->earlier = true;
	r->own = r->home = NULL;
	r->date = r->home_date = NULL;
	sentence_list(r->arena, section, &sentences);
	sentences.count = facts_until_history(r, &sentences);
	r->body = addressee(r, &sentences);
	if (r->body == NULL) {
		if (r->owner_of != item)
			r->owner = owner(r, item);
		r->owner_of = item;
		r->body = r->owner;
	}
	facts_sentences(r, &sentences);
	facts_vote_end(r);
}
