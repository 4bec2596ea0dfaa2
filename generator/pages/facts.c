/*
 * What was decided, who was away, who had reservations, in the words of the
 * pages.  Votes are in page_vote.c.
 */
#include <string.h>

#include "model/outcome.h"
#include "model/verb.h"
#include "page.h"

/* The place of a fact's sentence on the item's page. */
const char *
page_place(struct page *page, const struct item_card *item,
    const struct basis_text *basis)
{
	return arena_printf(&page->arena, "%s#%s", item->url, basis->anchor);
}

void
page_set_basis(struct page *page, struct value *object,
    const struct item_card *item, const struct basis_text *basis)
{
	page_set(page, object, "text", basis->text);
	page_set_link(page, object, "url", basis->text == NULL ? NULL :
	    page_place(page, item, basis));
}

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
		page_set(page, line, "outcome", verb_outcome_word(
		    part->verb, part->outcome));
		page_set(page, line, "class",
		    outcome_row(part->outcome)->name);
		page_set_basis(page, line, item, &part->basis);
	}
}

static void
fill_outcome(struct page *page, struct value *object,
    const struct decision *decision, const struct item_card *item)
{
	page_set(page, object, "outcome", verb_outcome_word(
	    decision->verb, decision->outcome));
	page_set(page, object, "meaning",
	    outcome_row(decision->outcome)->meaning);
	page_set(page, object, "class", outcome_row(decision->outcome)->name);
	value_set_bool(&page->arena, object, "amended", decision->amended);
	page_set(page, object, "decider", decision->body);
	page_set(page, object, "day", decision->date == NULL ? NULL :
	    page_date_short(page, decision->date));
	page_set_basis(page, object, item, &decision->basis);
	set_parts(page, object, decision, item);
	value_set_bool(&page->arena, object, "has_parts",
	    decision->nparts != 0);
}

const char *
page_outcome_word(struct page *page, const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	if (decision == NULL)
		return NULL;
	return arena_printf(&page->arena, "%s%s", verb_outcome_word(
	    decision->verb, decision->outcome), decision->amended ?
	    " med ændring eller tilføjelse" : "");
}

void
page_set_outcome(struct page *page, struct value *object, const char *name,
    const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	if (decision == NULL)
		value_set(&page->arena, object, name,
		    value_null(&page->arena));
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
	value_set_bool(&page->arena, object, "amended", decision != NULL &&
	    decision->amended);
}

void
page_fill_actor(struct page *page, struct value *object,
    const struct actor *actor, bool last)
{
	const struct person *person = actor->person == NULL ? NULL :
	    archive_find_person(page->build->archive, actor->person);

	page_set(page, object, "name", actor->name);
	page_set(page, object, "party", actor->party);
	page_set_link(page, object, "url", person == NULL ? NULL :
	    person->url);
	value_set_bool(&page->arena, object, "group", actor->group);
	value_set_bool(&page->arena, object, "last", last);
	page_set(page, object, "votes", actor->votes < 0 ? NULL :
	    arena_printf(&page->arena, "%d", actor->votes));
}

void
page_set_actors(struct page *page, struct value *object, const char *name,
    const struct actors *actors)
{
	struct value *list = page_set_list(page, object, name);
	size_t i;

	for (i = 0; i < actors->count; i++) {
		page_fill_actor(page, page_add(page, list), &actors->list[i],
		    i + 1 == actors->count);
	}
}

static void
set_decisions(struct page *page, struct value *object, const char *name,
    const struct decision *decisions, size_t count,
    const struct item_card *item)
{
	struct value *list = page_set_list(page, object, name);
	size_t i;

	for (i = 0; i < count; i++)
		fill_outcome(page, page_add(page, list), &decisions[i],
		    item);
}

/* A line on one who was away, with the place that tells of it. */
static void
fill_absence(struct page *page, struct value *line,
    const struct absence *absence, const char *url)
{
	struct buf items = BUF_INIT;
	size_t i;

	page_fill_actor(page, page_set_object(page, line, "who"),
	    &absence->who, true);
	page_set(page, line, "from", absence->meeting ? "mødet" :
	    "behandlingen af punktet");
	page_set(page, line, "reason", absence->reason);
	page_set(page, line, "body", absence->body);
	if (absence->substitute.name == NULL)
		value_set(&page->arena, line, "substitute",
		    value_null(&page->arena));
	else
		page_fill_actor(page, page_set_object(page, line,
		    "substitute"), &absence->substitute, true);
	page_set(page, line, "text", absence->basis.text);
	page_set_link(page, line, "url", arena_printf(&page->arena, "%s#%s",
	    url, absence->basis.anchor));
	for (i = 0; i < absence->nitems; i++)
		buf_addf(&items, "%s%s", i != 0 ? ", " : "",
		    absence->items[i]);
	page_set(page, line, "items", items.len != 0 ? items.data : NULL);
	buf_release(&items);
}

bool
page_absence_covers(const struct absence *absence,
    const struct item_card *item)
{
	size_t i;

	for (i = 0; i < absence->nitems; i++)
		if (strcmp(absence->items[i], item->label) == 0)
			return true;
	return absence->nitems == 0;
}

/* Where the meeting's own absence is told of: the head, or another item. */
static const char *
told_at(struct page *page, const struct meeting_card *meeting,
    const struct absence *absence)
{
	if (absence->stated_in == NULL)
		return meeting->url;
	return arena_printf(&page->arena, "%s%s/", meeting->url,
	    absence->stated_in);
}

static size_t
set_absences(struct page *page, struct value *object,
    const struct item_card *item)
{
	struct value *list = page_set_list(page, object, "absences");
	const struct facts *own = &item->facts;
	const struct facts *all = &item->meeting->facts;
	size_t i, count = own->nabsences;

	for (i = 0; i < own->nabsences; i++)
		fill_absence(page, page_add(page, list), &own->absences[i],
		    item->url);
	for (i = 0; i < all->nabsences; i++) {
		if (!page_absence_covers(&all->absences[i], item))
			continue;
		fill_absence(page, page_add(page, list), &all->absences[i],
		    told_at(page, item->meeting, &all->absences[i]));
		count++;
	}
	return count;
}

void
page_set_meeting_absences(struct page *page,
    const struct meeting_card *meeting)
{
	struct value *list = page_set_list(page, page->context, "absences");
	const struct facts *facts = &meeting->facts;
	size_t i;

	for (i = 0; i < facts->nabsences; i++)
		fill_absence(page, page_add(page, list), &facts->absences[i],
		    told_at(page, meeting, &facts->absences[i]));
	value_set_bool(&page->arena, page->context, "has_absences",
	    facts->nabsences != 0);
}

static void
fill_word(struct page *page, struct value *line, const struct actor *who,
    const char *body, const char *what, const struct item_card *item,
    const struct basis_text *basis)
{
	page_fill_actor(page, page_set_object(page, line, "who"), who, true);
	page_set(page, line, "body", body);
	page_set(page, line, "what", what);
	page_set_basis(page, line, item, basis);
}

const char *
page_reservation_name(const struct reservation *reservation)
{
	return reservation->awaiting ? "Afventer stillingtagen" :
	    "Forbehold";
}

static const char *
statement_name(const struct statement *statement)
{
	return statement->minority ? "Mindretalsudtalelse" :
	    "Protokolbemærkning";
}

/* Those of the meeting, or those told of under the recommendation. */
static size_t
set_words(struct page *page, struct value *object, const char *name,
    const struct item_card *item, bool earlier)
{
	struct value *list = page_set_list(page, object, name);
	const struct facts *facts = &item->facts;
	const struct reservation *reservation;
	const struct statement *statement;
	size_t i, count = 0;

	for (i = 0; i < facts->nreservations; i++) {
		reservation = &facts->reservations[i];
		if (reservation->earlier != earlier)
			continue;
		fill_word(page, page_add(page, list), &reservation->who,
		    reservation->body, page_reservation_name(reservation),
		    item, &reservation->basis);
		count++;
	}
	for (i = 0; i < facts->nstatements; i++) {
		statement = &facts->statements[i];
		if (statement->earlier != earlier)
			continue;
		fill_word(page, page_add(page, list), &statement->who,
		    statement->body, statement_name(statement), item,
		    &statement->basis);
		count++;
	}
	return count;
}

static void
fill_referral(struct page *page, struct value *line,
    const struct referral *referral, const struct item_card *item)
{
	page_set(page, line, "to", referral->to);
	page_set(page, line, "reason", referral->reason);
	page_set(page, line, "body", referral->body);
	value_set_bool(&page->arena, line, "has_by", referral->by.count != 0);
	page_set_actors(page, line, "by", &referral->by);
	page_set_basis(page, line, item, &referral->basis);
}

/* Those of the meeting, or those told of under the recommendation. */
static size_t
set_referrals(struct page *page, struct value *object, const char *name,
    const struct item_card *item, bool earlier)
{
	struct value *list = page_set_list(page, object, name);
	const struct facts *facts = &item->facts;
	size_t i, count = 0;

	for (i = 0; i < facts->nreferrals; i++) {
		if (facts->referrals[i].earlier != earlier)
			continue;
		fill_referral(page, page_add(page, list),
		    &facts->referrals[i], item);
		count++;
	}
	return count;
}

void
page_set_facts(struct page *page, const struct item_card *item)
{
	const struct facts *facts = &item->facts;
	struct value *box = page_set_object(page, page->context, "facts");
	size_t absences, words, referrals, earlier, words_earlier, sent_earlier;

	set_decisions(page, box, "decisions", facts->decisions,
	    facts->ndecisions, item);
	set_decisions(page, box, "opinions", facts->opinions,
	    facts->nopinions, item);
	page_set_votes(page, box, item);
	earlier = page_set_vote_list(page, box, "earlier_votes", item, true);
	absences = set_absences(page, box, item);
	words = set_words(page, box, "words", item, false);
	words_earlier = set_words(page, box, "earlier_words", item, true);
	referrals = set_referrals(page, box, "referrals", item, false);
	sent_earlier = set_referrals(page, box, "earlier_referrals", item,
	    true);
	value_set_bool(&page->arena, box, "has_decisions",
	    facts->ndecisions != 0);
	value_set_bool(&page->arena, box, "has_earlier",
	    facts->nopinions + earlier + words_earlier + sent_earlier != 0);
	value_set_bool(&page->arena, box, "has_earlier_words",
	    words_earlier != 0);
	value_set_bool(&page->arena, box, "has_earlier_referrals",
	    sent_earlier != 0);
	value_set_bool(&page->arena, box, "has_absences", absences != 0);
	value_set_bool(&page->arena, box, "has_words", words != 0);
	value_set_bool(&page->arena, box, "has_referrals", referrals != 0);
	value_set_bool(&page->arena, page->context, "has_facts",
	    facts->ndecisions + facts->nopinions + facts->nvotes + absences +
	    words + words_earlier + facts->nreferrals != 0);
}
