#include "outcome.h"

#include "model/outcome.h"
#include "model/verb.h"
#include "basis.h"
#include "context.h"
#include "dates.h"
#include "words.h"

static void
set_parts(struct page *page, struct value *object,
    const struct decision *decision, const struct item_card *item)
{
	struct value *list = page_set_list(page, object, "parts"), *line;
	const struct part *part;
	size_t i;

	for (i = 0; i < decision->nparts; i++) {
		part = &decision->parts[i];
		line = page_add(page, list);
		page_set(page, line, "points", part->points);
		page_set(page, line, "outcome",
		    verb_outcome_word(part->verb, part->outcome));
		page_set(page, line, "class",
		    outcome_row(part->outcome)->name);
		page_set_basis(page, line, item, &part->basis);
	}
}

static void
fill_outcome(struct page *page, struct value *object,
    const struct decision *decision, const struct item_card *item)
{
	page_set(page, object, "outcome",
	    verb_outcome_word(decision->verb, decision->outcome));
	page_set(page, object, "meaning",
	    outcome_row(decision->outcome)->meaning);
	page_set(page, object, "class", outcome_row(decision->outcome)->name);
	page_set_bool(page, object, "amended", decision->amended);
	page_set(page, object, "decider", decision->body);
	page_set(page, object, "day", decision->date == NULL ? NULL :
	    page_date_short(page, decision->date));
	page_set_basis(page, object, item, &decision->basis);
	set_parts(page, object, decision, item);
	page_set_bool(page, object, "has_parts", decision->nparts != 0);
}

const char *
page_outcome_word(struct page *page, const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	if (decision == NULL)
		return NULL;
	return arena_printf(&page->arena, "%s%s",
	    verb_outcome_word(decision->verb, decision->outcome),
	    decision->amended ? " med ændring eller tilføjelse" : "");
}

void
page_set_outcome(struct page *page, struct value *object, const char *name,
    const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	if (decision == NULL)
		page_set_null(page, object, name);
	else
		fill_outcome(page, page_set_object(page, object, name),
		    decision, item);
}

void
page_set_outcome_word(struct page *page, struct value *object,
    const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	page_set(page, object, "outcome", decision == NULL ? NULL :
	    verb_outcome_word(decision->verb, decision->outcome));
	page_set(page, object, "class", decision == NULL ? NULL :
	    outcome_row(decision->outcome)->name);
	page_set_bool(page, object, "amended",
	    decision != NULL && decision->amended);
}

void
page_set_decisions(struct page *page, struct value *object,
    const struct item_card *item)
{
	struct value *decisions = page_set_list(page, object, "decisions");
	struct value *opinions = page_set_list(page, object, "opinions");
	const struct facts *facts = &item->facts;
	size_t i;

	for (i = 0; i < facts->ndecisions; i++)
		fill_outcome(page, page_add(page, decisions),
		    &facts->decisions[i], item);
	for (i = 0; i < facts->nopinions; i++)
		fill_outcome(page, page_add(page, opinions),
		    &facts->opinions[i], item);
}
