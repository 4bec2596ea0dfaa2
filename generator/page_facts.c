/*
 * What was decided, how they voted, who was away, in the words of the pages.
 */
#include "page.h"

#include <string.h>

#include "actors.h"
#include "utf8.h"

#define SEATS_MAX	100	/* drawn one by one; more are a number only */

/* What an outcome is called, and what it means to one who does not know the
   ways of committees. */
static const struct {
	const char	*name;
	const char	*meaning;	/* NULL: the name says it */
} outcomes[] = {
	[OUTCOME_APPROVED] = { "Godkendt", NULL },
	[OUTCOME_RECOMMENDED] = { "Anbefalet",
		"Udvalget siger ja, men det endelige ja gives et andet sted, "
		"som regel i byrådet." },
	[OUTCOME_REJECTED] = { "Ikke godkendt", NULL },
	[OUTCOME_POSTPONED] = { "Udsat", "Sagen skal behandles igen." },
	[OUTCOME_WITHDRAWN] = { "Taget af dagsordenen",
		"Der blev ikke taget stilling til sagen." },
	[OUTCOME_REFERRED] = { "Sendt videre",
		"Andre skal behandle sagen, før den afgøres." },
	[OUTCOME_DISCUSSED] = { "Drøftet",
		"Sagen blev drøftet, men ikke afgjort." },
	[OUTCOME_NOTED] = { "Taget til efterretning",
		"En orientering: der skulle ikke besluttes noget." },
	[OUTCOME_LAPSED] = { "Bortfaldet", NULL },
	[OUTCOME_MIXED] = { "Delt afgørelse",
		"Ikke alle punkter fik samme afgørelse." },
	[OUTCOME_OTHER] = { "Se beslutningen", NULL },
};

static const char *const results[] = {
	[RESULT_UNKNOWN] = NULL,
	[RESULT_ADOPTED] = "Vedtaget",
	[RESULT_REJECTED] = "Forkastet",
	[RESULT_LAPSED] = "Bortfaldet",
};

static const char *const sides[] = {
	[SIDE_FOR] = "For", [SIDE_AGAINST] = "Imod",
	[SIDE_ABSTAIN] = "Undlod at stemme",
};

static const char *const side_classes[] = {
	[SIDE_FOR] = "for", [SIDE_AGAINST] = "against",
	[SIDE_ABSTAIN] = "abstain", [SIDE_OPTION] = "option",
};

const char *
page_outcome_name(enum outcome outcome)
{
	return outcomes[outcome].name;
}

/* The place of a fact's sentence on the item's page. */
static const char *
place(struct page *page, const struct item_card *item,
    const struct basis_text *basis)
{
	return arena_printf(&page->arena, "%s#%s", item->url, basis->anchor);
}

static void
set_basis(struct page *page, struct value *object,
    const struct item_card *item, const struct basis_text *basis)
{
	page_set(page, object, "text", basis->text);
	page_set_link(page, object, "url", basis->text == NULL ? NULL :
	    place(page, item, basis));
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
		page_set(page, line, "outcome", outcomes[part->outcome].name);
		page_set(page, line, "class", outcome_name(part->outcome));
		set_basis(page, line, item, &part->basis);
	}
}

void
page_fill_outcome(struct page *page, struct value *object,
    const struct decision *decision, const struct item_card *item)
{
	page_set(page, object, "outcome", outcomes[decision->outcome].name);
	page_set(page, object, "meaning",
	    outcomes[decision->outcome].meaning);
	page_set(page, object, "class", outcome_name(decision->outcome));
	value_set_bool(&page->arena, object, "amended", decision->amended);
	page_set(page, object, "decider", decision->body);
	page_set(page, object, "day", decision->date == NULL ? NULL :
	    page_date_short(page, decision->date));
	set_basis(page, object, item, &decision->basis);
	set_parts(page, object, decision, item);
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
		page_fill_outcome(page, page_set_object(page, object, name),
		    decision, item);
}

void
page_fill_actor(struct page *page, struct value *object,
    const struct actor *actor, bool last)
{
	const struct person *person = actor->person == NULL ? NULL :
	    archive_find_person(page->pages->archive, actor->person);

	page_set(page, object, "name", actor->name);
	page_set(page, object, "party", actor->party);
	page_set_link(page, object, "url", person == NULL ? NULL :
	    person->url);
	value_set_bool(&page->arena, object, "group", actor->group);
	value_set_bool(&page->arena, object, "last", last);
	page_set(page, object, "votes", actor->votes < 0 ? NULL :
	    arena_printf(&page->arena, "%d", actor->votes));
}

static void
set_actors(struct page *page, struct value *object, const char *name,
    const struct actors *actors)
{
	struct value *list = page_set_list(page, object, name);
	size_t i;

	for (i = 0; i < actors->count; i++) {
		page_fill_actor(page, page_add(page, list), &actors->list[i],
		    i + 1 == actors->count);
	}
}

/*
 * How many are on the side: as printed, or as many as are named; -1 when a
 * party is among them whose votes are not printed.
 */
static int
votes_of(const struct choice *choice)
{
	return choice->count >= 0 ? choice->count :
	    actors_sum(&choice->actors);
}

const char *
page_side_name(struct page *page, const struct choice *choice)
{
	if (choice->side == SIDE_OPTION)
		return page_capital(page, choice->name);
	return sides[choice->side];
}

static void
fill_side(struct page *page, struct value *line, const struct choice *choice,
    const struct item_card *item)
{
	struct value *seats;
	int count = votes_of(choice), i;

	page_set(page, line, "name", page_side_name(page, choice));
	page_set(page, line, "class", side_classes[choice->side]);
	page_set(page, line, "count", choice->count < 0 ? NULL :
	    arena_printf(&page->arena, "%d", choice->count));
	page_set(page, line, "named", choice->count >= 0 || count < 0 ? NULL :
	    arena_printf(&page->arena, "%d", count));
	seats = page_set_list(page, line, "seats");
	for (i = 0; count <= SEATS_MAX && i < count; i++)
		value_add(&page->arena, seats, value_bool(&page->arena,
		    true));
	set_actors(page, line, "actors", &choice->actors);
	set_basis(page, line, item, &choice->basis);
}

const char *
page_vote_title(struct page *page, const struct vote *vote)
{
	switch (vote->kind) {
	case VOTE_AMENDMENT:
		return "Ændringsforslag";
	case VOTE_RECOMMENDATION:
		return vote->points == NULL ? "Indstillingen" : arena_printf(
		    &page->arena, "Indstillingens punkt %s", vote->points);
	case VOTE_OPTION:
		return "Valg mellem muligheder";
	case VOTE_AGENDA:
		return "Dagsordenen";
	case VOTE_OTHER:
		break;
	}
	return vote->proposers.count != 0 ? "Forslag" : "Afstemning";
}

const char *
page_vote_result(const struct vote *vote)
{
	return results[vote->result];
}

/* "9 for, 6 imod"; "3 nævnt for" where no number is printed; NULL when a
   party's votes are not known. */
static const char *
summary(struct page *page, const struct vote *vote)
{
	struct buf text = BUF_INIT;
	const char *result = NULL;
	struct arena *arena = &page->arena;
	size_t i;
	int count;

	for (i = 0; i < vote->nchoices; i++) {
		count = votes_of(&vote->choices[i]);
		if (count < 0)
			break;
		buf_addf(&text, "%s%d %s%s", text.len != 0 ? ", " : "", count,
		    vote->choices[i].count < 0 ? "nævnt " : "",
		    vote->choices[i].side == SIDE_FOR ? "for" :
		    vote->choices[i].side == SIDE_AGAINST ? "imod" :
		    vote->choices[i].side == SIDE_ABSTAIN ? "undlod" :
		    vote->choices[i].name);
	}
	if (i == vote->nchoices && i != 0)
		result = arena_dup(arena, text.data);
	buf_release(&text);
	return result;
}

/* The proposal's own words, paragraph by paragraph. */
static void
set_proposal(struct page *page, struct value *object, const char *proposal)
{
	struct value *list = page_set_list(page, object, "proposal");
	struct str rest = str_of(proposal != NULL ? proposal : ""), line;

	while (rest.len != 0) {
		line = str_cut(rest, str_find_char(rest, '\n'));
		rest = str_from(rest, line.len + 1);
		value_add(&page->arena, list, value_str(&page->arena, line));
	}
	value_set_bool(&page->arena, object, "has_proposal",
	    proposal != NULL);
}

void
page_fill_vote(struct page *page, struct value *object,
    const struct vote *vote, const struct item_card *item)
{
	struct value *list;
	size_t i;

	page_set(page, object, "title", page_vote_title(page, vote));
	page_set(page, object, "voters", vote->body);
	page_set(page, object, "result", results[vote->result]);
	page_set(page, object, "class", vote->result == RESULT_UNKNOWN ?
	    "unknown" : vote_result_name(vote->result));
	set_proposal(page, object, vote->proposal);
	page_set_link(page, object, "result_url",
	    vote->result_basis.text == NULL ? NULL :
	    place(page, item, &vote->result_basis));
	page_set(page, object, "summary", summary(page, vote));
	value_set_bool(&page->arena, object, "unanimous", vote->unanimous);
	value_set_bool(&page->arena, object, "earlier", vote->earlier);
	set_basis(page, object, item, &vote->basis);
	value_set_bool(&page->arena, object, "has_proposers",
	    vote->proposers.count != 0);
	set_actors(page, object, "proposers", &vote->proposers);
	list = page_set_list(page, object, "sides");
	for (i = 0; i < vote->nchoices; i++)
		fill_side(page, page_add(page, list), &vote->choices[i],
		    item);
	value_set_bool(&page->arena, object, "has_sides",
	    vote->nchoices != 0);
}

/* Those of the meeting, or those told of under the recommendation. */
static size_t
set_some_votes(struct page *page, struct value *object, const char *name,
    const struct item_card *item, bool earlier)
{
	struct value *list = page_set_list(page, object, name);
	const struct facts *facts = &item->facts;
	size_t i, count = 0;

	for (i = 0; i < facts->nvotes; i++) {
		if (facts->votes[i].earlier != earlier)
			continue;
		page_fill_vote(page, page_add(page, list), &facts->votes[i],
		    item);
		count++;
	}
	return count;
}

void
page_set_votes(struct page *page, struct value *object,
    const struct item_card *item)
{
	value_set_bool(&page->arena, object, "has_votes",
	    set_some_votes(page, object, "votes", item, false) != 0);
}

static void
set_decisions(struct page *page, struct value *object, const char *name,
    const struct decision *decisions, size_t count,
    const struct item_card *item)
{
	struct value *list = page_set_list(page, object, name);
	size_t i;

	for (i = 0; i < count; i++)
		page_fill_outcome(page, page_add(page, list), &decisions[i],
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
	if (absence->told_in == NULL)
		return meeting->url;
	return arena_printf(&page->arena, "%s%s/", meeting->url,
	    absence->told_in);
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
	set_basis(page, line, item, basis);
}

const char *
page_statement_name(const struct statement *statement)
{
	return statement->minority ? "Mindretalsudtalelse" :
	    "Protokolbemærkning";
}

static size_t
set_words(struct page *page, struct value *object,
    const struct item_card *item)
{
	struct value *list = page_set_list(page, object, "words");
	const struct facts *facts = &item->facts;
	size_t i;

	for (i = 0; i < facts->nreservations; i++)
		fill_word(page, page_add(page, list),
		    &facts->reservations[i].who, facts->reservations[i].body,
		    "Forbehold", item, &facts->reservations[i].basis);
	for (i = 0; i < facts->nstatements; i++)
		fill_word(page, page_add(page, list),
		    &facts->statements[i].who, facts->statements[i].body,
		    page_statement_name(&facts->statements[i]), item,
		    &facts->statements[i].basis);
	return facts->nreservations + facts->nstatements;
}

static void
set_referrals(struct page *page, struct value *object,
    const struct item_card *item)
{
	struct value *list = page_set_list(page, object, "referrals"), *line;
	const struct referral *referral;
	size_t i;

	for (i = 0; i < item->facts.nreferrals; i++) {
		referral = &item->facts.referrals[i];
		line = page_add(page, list);
		page_set(page, line, "to", referral->to);
		page_set(page, line, "reason", referral->reason);
		page_set(page, line, "body", referral->body);
		value_set_bool(&page->arena, line, "has_by",
		    referral->by.count != 0);
		set_actors(page, line, "by", &referral->by);
		set_basis(page, line, item, &referral->basis);
	}
}

void
page_set_facts(struct page *page, const struct item_card *item)
{
	const struct facts *facts = &item->facts;
	struct value *box = page_set_object(page, page->context, "facts");
	size_t absences, words, earlier;

	set_decisions(page, box, "decisions", facts->decisions,
	    facts->ndecisions, item);
	set_decisions(page, box, "opinions", facts->opinions,
	    facts->nopinions, item);
	page_set_votes(page, box, item);
	earlier = set_some_votes(page, box, "earlier_votes", item, true);
	absences = set_absences(page, box, item);
	words = set_words(page, box, item);
	set_referrals(page, box, item);
	value_set_bool(&page->arena, box, "has_decisions",
	    facts->ndecisions != 0);
	value_set_bool(&page->arena, box, "has_earlier",
	    facts->nopinions + earlier != 0);
	value_set_bool(&page->arena, box, "has_absences", absences != 0);
	value_set_bool(&page->arena, box, "has_words", words != 0);
	value_set_bool(&page->arena, box, "has_referrals",
	    facts->nreferrals != 0);
	value_set_bool(&page->arena, page->context, "has_facts",
	    facts->ndecisions + facts->nopinions + facts->nvotes + absences +
	    words + facts->nreferrals != 0);
}
