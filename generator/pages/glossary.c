#include "glossary.h"

#include <string.h>

#include "base/array.h"
#include "model/verb.h"
#include "absences.h"
#include "begin.h"
#include "context.h"
#include "page.h"

/* In the order in which a page lists them. */
enum word {
	WORD_AGENDA, WORD_CLOSED, WORD_CASE_TYPE, WORD_NUMBER,
	WORD_COLLECTOR, WORD_RECOMMENDATION, WORD_ADVISED, WORD_NOTED,
	WORD_LAPSED, WORD_MIXED, WORD_AMENDMENT, WORD_SUBAMENDMENT,
	WORD_ABSTAIN, WORD_RESERVATION, WORD_STATEMENT, WORD_MINORITY,
	WORD_SUSPENSION, WORD_DISQUALIFIED, WORD_SUBSTITUTE
};

/* Each with its id in the template; tests/site/glossary.py compares them. */
static const struct {
	const char	*name;
	const char	*id;
} words[] = {
	[WORD_AGENDA] = { "dagsorden", "dagsorden" },
	[WORD_CLOSED] = { "lukket punkt", "lukket-punkt" },
	[WORD_CASE_TYPE] = { "%c-sag", "b-sag" },
	[WORD_NUMBER] = { "sagsnummer", "sagsnummer" },
	[WORD_COLLECTOR] = { "samlenummer", "samlenummer" },
	[WORD_RECOMMENDATION] = { "indstilling", "indstilling" },
	[WORD_ADVISED] = { "anbefalet", "anbefalet" },
	[WORD_NOTED] = { "taget til efterretning", "taget-til-efterretning" },
	[WORD_LAPSED] = { "bortfaldet", "bortfaldet" },
	[WORD_MIXED] = { "delt afgørelse", "delt-afgoerelse" },
	[WORD_AMENDMENT] = { "ændringsforslag", "aendringsforslag" },
	[WORD_SUBAMENDMENT] = { "underændringsforslag",
		"underaendringsforslag" },
	[WORD_ABSTAIN] = { "undlod at stemme", "undlod-at-stemme" },
	[WORD_RESERVATION] = { "forbehold", "forbehold" },
	[WORD_STATEMENT] = { "protokolbemærkning", "protokolbemaerkning" },
	[WORD_MINORITY] = { "mindretalsudtalelse", "mindretalsudtalelse" },
	[WORD_SUSPENSION] = { "standsningsret", "standsningsret" },
	[WORD_DISQUALIFIED] = { "inhabil", "inhabil" },
	[WORD_SUBSTITUTE] = { "stedfortræder", "stedfortraeder" },
};

/* The words found on a page. */
struct glossed {
	bool	found[COUNT(words)];
	char	case_type;		/* 'B' of "B-sag" */
};

void
page_glossary(struct page *page)
{
	page_title(page, "Ordliste", "Hvad ordene i kommunens referater "
	    "betyder.");
	page_crumb(page, "Ordliste", NULL);
}

static void
find_outcome(struct glossed *glossed, const struct decision *decision)
{
	const char *id = verb_outcome_glossary(decision->verb,
	    decision->outcome);
	size_t i;

	for (i = 0; id != NULL && i < COUNT(words); i++)
		glossed->found[i] |= strcmp(words[i].id, id) == 0;
}

static void
find_vote(struct glossed *glossed, const struct vote *vote)
{
	size_t i;

	glossed->found[WORD_LAPSED] |= vote->result == RESULT_LAPSED;

	if (vote->motion == MOTION_AMENDMENT)
		glossed->found[vote->secondary ? WORD_SUBAMENDMENT :
		    WORD_AMENDMENT] = true;
	for (i = 0; i < vote->nchoices; i++)
		glossed->found[WORD_ABSTAIN] |=
		    vote->choices[i].side == SIDE_ABSTAIN;
}

static void
find_absence(struct glossed *glossed, const struct absence *absence)
{
	glossed->found[WORD_DISQUALIFIED] |= absence->disqualified;
	glossed->found[WORD_SUBSTITUTE] |= absence->substitute.name != NULL;
}

static void
find_absences(struct glossed *glossed, const struct item_card *item)
{
	const struct facts *facts = &item->meeting->facts;
	size_t i;

	for (i = 0; i < item->facts.nabsences; i++)
		find_absence(glossed, &item->facts.absences[i]);
	for (i = 0; i < facts->nabsences; i++)
		if (page_absence_covers(&facts->absences[i], item))
			find_absence(glossed, &facts->absences[i]);
}

static void
find_facts(struct glossed *glossed, const struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->ndecisions; i++)
		find_outcome(glossed, &facts->decisions[i]);
	for (i = 0; i < facts->nvotes; i++)
		find_vote(glossed, &facts->votes[i]);
	glossed->found[WORD_RESERVATION] |= facts->nreservations != 0;
	for (i = 0; i < facts->nstatements; i++)
		glossed->found[facts->statements[i].minority ?
		    WORD_MINORITY : WORD_STATEMENT] = true;
	for (i = 0; i < facts->nreferrals; i++)
		glossed->found[WORD_SUSPENSION] |=
		    facts->referrals[i].reason != NULL &&
		    strcmp(facts->referrals[i].reason, "standsningsret") == 0;
}

static void
find_item(struct glossed *glossed, const struct item_card *item)
{
	glossed->found[WORD_AGENDA] |=
	    item->meeting->status == STATUS_AGENDA;
	glossed->found[WORD_CLOSED] |= item->closed;
	if (item->case_type != '\0' && !glossed->found[WORD_CASE_TYPE]) {
		glossed->found[WORD_CASE_TYPE] = true;
		glossed->case_type = item->case_type;
	}
	find_facts(glossed, &item->facts);
}

static const char *
name_of(struct page *page, const struct glossed *glossed, size_t word)
{
	if (word != WORD_CASE_TYPE)
		return words[word].name;
	return arena_printf(&page->arena, "%c-sag", glossed->case_type);
}

static void
set_glossed(struct page *page, const struct glossed *glossed)
{
	struct value *list = page_set_list(page, page->context, "glossed");
	struct value *line;
	size_t i, count = 0, done = 0;

	for (i = 0; i < COUNT(words); i++)
		count += glossed->found[i];
	page_set_bool(page, page->context, "has_glossed", count != 0);
	for (i = 0; i < COUNT(words); i++) {
		if (!glossed->found[i])
			continue;
		line = page_add(page, list);
		page_set(page, line, "before", done == 0 ? "" :
		    done + 1 < count ? ", " : " og ");
		done++;
		page_set(page, line, "name", name_of(page, glossed, i));
		page_set_link(page, line, "url",
		    arena_printf(&page->arena, "/ordliste/#%s", words[i].id));
	}
}

void
page_set_item_words(struct page *page, const struct item *item,
    const struct item_card *card)
{
	struct glossed glossed = { .case_type = '\0' };
	size_t i;

	for (i = 0; i < item->nsections; i++)
		glossed.found[WORD_RECOMMENDATION] |=
		    item->sections[i].role == ROLE_RECOMMENDATION;
	glossed.found[WORD_COLLECTOR] = card->file != NULL &&
	    card->file->collector;
	find_item(&glossed, card);
	find_absences(&glossed, card);
	set_glossed(page, &glossed);
}

void
page_set_case_words(struct page *page, const struct case_file *file)
{
	struct glossed glossed = { .case_type = '\0' };
	size_t i;

	glossed.found[WORD_NUMBER] = true;
	for (i = 0; i < file->count; i++)
		find_item(&glossed, file->treatments[i]);
	/* The case is listed without the letter. */
	glossed.found[WORD_CASE_TYPE] = false;
	set_glossed(page, &glossed);
}
