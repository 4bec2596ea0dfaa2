#include "earlier.h"

#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "acting_body.h"
#include "history.h"
#include "phrase.h"
#include "section_facts.h"
#include "settle.h"

/* Whose recommendation it was: "… anbefaler Socialudvalgets indstilling." */
static const struct phrase owners[] = {
	{ ".*?(?<body>(?-i:\\b[A-ZÆØÅ])[\\w-]*(?:(?:, | og )[\\w-]+)*?"
	  "(?:udvalget|rådet|bestyrelsen))s indstilling\\b.*", 0,
	  "s indstilling" },
};
static struct phrase_book owner_book = PHRASE_BOOK(owners);

/*
 * The committee that the administration recommends it to ("indstiller til
 * Socialudvalget, at …"), when it is one, and not the body that meets.
 */
static const char *
addressee(struct reading *r, const struct sentences *sentences)
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
			if (body_name_is_bare_council(name) ||
			    body_name_is(name, r->meeting->body))
				continue;
			if (found != NULL && !body_name_is(name, found))
				return NULL;
			found = arena_dup_str(r->arena, name);
		}
	}
	return found;
}

/* The committee whose recommendation the decision speaks of, if it is one. */
static const char *
owner(struct reading *r, const struct item *item)
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
			if (body_name_is(name, r->meeting->body))
				continue;
			if (found != NULL && !body_name_is(name, found))
				return NULL;
			found = arena_dup_str(r->arena, name);
		}
	}
	return found;
}

void
earlier_read(struct reading *r, const struct item *item,
    const struct section *section)
{
	struct sentences sentences;

	section_facts_begin(r);
	r->place.earlier = true;
	r->place.own = r->place.home = NULL;
	r->place.date = r->place.home_date = NULL;
	sentence_list(r->arena, section, &sentences);
	sentences.count = history_start(r, &sentences);
	r->place.body = addressee(r, &sentences);
	if (r->place.body == NULL) {
		if (r->place.owner_of != item)
			r->place.owner = owner(r, item);
		r->place.owner_of = item;
		r->place.body = r->place.owner;
	}
	section_facts_read(r, &sentences);
	settle_section(r);
}
