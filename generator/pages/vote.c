/*
 * Votes in the words of the pages: who proposed it, who was on which side, as
 * far as the minutes say.
 */
#include "vote.h"

#include "base/utf8.h"
#include "actors.h"
#include "basis.h"
#include "context.h"
#include "words.h"

#define SEATS_MAX	100	/* drawn one by one; larger numbers are not
				   drawn */

static const char *const results[] = {
	[RESULT_UNKNOWN] = NULL,
	[RESULT_ADOPTED] = "Vedtaget",
	[RESULT_REJECTED] = "Forkastet",
	[RESULT_LAPSED] = "Bortfaldet",
};

static const char *const matters[] = {
	[MATTER_CASE] = "Afstemning om sagen",
	[MATTER_RECOMMENDATION] = "Indstillingen",
	[MATTER_PROPOSAL] = "Forslaget",
	[MATTER_BUDGET] = "Budgettet",
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
page_side_class(enum side side)
{
	return side_classes[side];
}

/* How many voted on the side: as printed, or as many as are named; -1 if that
   includes a party whose number of votes is not printed. */
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

/* Are the votes of all sides known, and few enough to draw?  One side drawn
   alone would look like the majority. */
static bool
can_draw(const struct vote *vote)
{
	size_t i;
	int count;

	for (i = 0; i < vote->nchoices; i++) {
		count = votes_of(&vote->choices[i]);
		if (count < 0 || count > SEATS_MAX)
			return false;
	}
	return true;
}

static void
fill_side(struct page *page, struct value *line, const struct choice *choice,
    const struct item_card *item, bool drawn)
{
	const struct basis_text *basis = &choice->basis;
	struct value *seats;
	int count = votes_of(choice), i;

	page_set(page, line, "name", page_side_name(page, choice));
	page_set(page, line, "class", page_side_class(choice->side));
	page_set(page, line, "count", choice->count < 0 ? NULL :
	    arena_printf(&page->arena, "%d", choice->count));
	page_set(page, line, "named", choice->count >= 0 || count < 0 ? NULL :
	    arena_printf(&page->arena, "%d", count));
	seats = page_set_list(page, line, "seats");
	for (i = 0; drawn && i < count; i++)
		value_add(&page->arena, seats, value_bool(&page->arena,
		    true));
	page_set_actors(page, line, "actors", &choice->actors);
	/* The sentence that names them says more than the one with the
	   number. */
	if (choice->actors.count != 0 &&
	    choice->actors.list[0].basis != NULL)
		basis = choice->actors.list[0].basis;
	page_set_basis(page, line, item, basis);
}

const char *
page_vote_title(struct page *page, const struct vote *vote)
{
	switch (vote->motion) {
	case MOTION_AMENDMENT:
		return "Ændringsforslag";
	case MOTION_RECOMMENDATION:
		return vote->points == NULL ? matters[vote->matter] :
		    arena_printf(&page->arena,
		    "Indstillingens punkt %s", vote->points);
	case MOTION_OPTION:
		return "Valg mellem muligheder";
	case MOTION_AGENDA:
		return "Dagsordenen";
	case MOTION_OTHER:
		break;
	}
	return vote->proposers.count != 0 ? "Forslag" : "Afstemning";
}

static bool
has_recommended(const struct decision *list, size_t count, const char *body)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_same_text(list[i].body, body))
			return list[i].outcome == OUTCOME_RECOMMENDED;
	return false;
}

/* Did the body only recommend what was adopted? */
static bool
is_recommended(const struct vote *vote, const struct item_card *item)
{
	const struct facts *facts = &item->facts;

	return vote->motion == MOTION_RECOMMENDATION &&
	    vote->result == RESULT_ADOPTED &&
	    (has_recommended(facts->decisions, facts->ndecisions,
	    vote->body) || has_recommended(facts->opinions, facts->nopinions,
	    vote->body));
}

const char *
page_vote_result(const struct vote *vote, const struct item_card *item)
{
	return is_recommended(vote, item) ? "Anbefalet" :
	    results[vote->result];
}

/* "9 for, 6 imod"; "3 nævnt for" if no number is printed; NULL if a party's
   votes are not known. */
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

/* The wording of the proposal, paragraph by paragraph. */
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
	page_set_bool(page, object, "has_proposal", proposal != NULL);
}

void
page_fill_vote(struct page *page, struct value *object,
    const struct vote *vote, const struct item_card *item)
{
	struct value *list;
	size_t i;

	page_set(page, object, "title", page_vote_title(page, vote));
	page_set(page, object, "voters", vote->body);
	page_set(page, object, "result", page_vote_result(vote, item));
	page_set(page, object, "class", is_recommended(vote, item) ?
	    "recommended" : vote->result == RESULT_UNKNOWN ? "unknown" :
	    vote_result_name(vote->result));
	set_proposal(page, object, vote->proposal);
	page_set_link(page, object, "result_url",
	    vote->result_basis.text == NULL ? NULL :
	    page_place(page, item, &vote->result_basis));
	page_set(page, object, "summary", summary(page, vote));
	page_set_bool(page, object, "option", vote->motion == MOTION_OPTION);
	page_set_bool(page, object, "unanimous", vote->unanimous);
	page_set_bool(page, object, "earlier", vote->earlier);
	page_set_basis(page, object, item, &vote->basis);
	page_set_bool(page, object, "has_proposers",
	    vote->proposers.count != 0);
	page_set_actors(page, object, "proposers", &vote->proposers);
	list = page_set_list(page, object, "sides");
	for (i = 0; i < vote->nchoices; i++)
		fill_side(page, page_add(page, list), &vote->choices[i],
		    item, can_draw(vote));
	page_set_bool(page, object, "has_sides", vote->nchoices != 0);
}

size_t
page_set_vote_list(struct page *page, struct value *object, const char *name,
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
	page_set_bool(page, object, "has_votes",
	    page_set_vote_list(page, object, "votes", item, false) != 0);
}
