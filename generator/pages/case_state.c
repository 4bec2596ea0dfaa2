#include "case_state.h"

#include <string.h>

#include "language/excerpt.h"
#include "basis.h"
#include "context.h"
#include "dates.h"
#include "names.h"
#include "outcome.h"
#include "words.h"

#define QUOTE_MAX	400	/* bytes; the whole is further down the page */

/* "den 24. januar 2017". */
static const char *
on_day(struct page *page, const char *date)
{
	if (date == NULL)
		return "på et møde uden dato";
	return arena_printf(&page->arena, "den %s", page_date_short(page,
	    date));
}

static const char *
undecided(struct page *page, const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;
	const char *day = on_day(page, meeting->date);

	if (meeting->status == STATUS_AGENDA)
		return arena_printf(&page->arena, "Sagen er sat på "
		    "dagsordenen i %s %s. Referatet af mødet er ikke i "
		    "arkivet.", meeting->body_name, day);
	return arena_printf(&page->arena, "%s behandlede sagen %s.%s",
	    meeting->body_name, day, item->decision != NULL ? "" :
	    " Referatet gengiver ingen beslutning.");
}

/* "Byrådet godkendte sagen den 26. februar 2019." */
static const char *
sentence(struct page *page, const struct item_card *item)
{
	const struct decision *decision = case_decision(item);

	if (decision == NULL)
		return undecided(page, item);
	return arena_printf(&page->arena, "%s %s %s.",
	    decision->body != NULL ? decision->body :
	    item->meeting->body_name, outcome_row(decision->outcome)->did,
	    on_day(page, decision->date != NULL ? decision->date :
	    item->meeting->date));
}

const char *
page_case_sentence(struct page *page, const struct case_file *file)
{
	struct case_state state;

	case_state(file, &state);
	if (state.agenda != NULL)
		return sentence(page, state.agenda);
	if (state.end != 0)
		return sentence(page, file->treatments[state.end - 1]);
	return NULL;
}

/* The sentence of the minutes that says so, or the beginning of a decision
   whose outcome was not recognized.  Returns NULL if there is neither. */
static const char *
quote(struct page *page, const struct item_card *item)
{
	const struct decision *decision = case_decision(item);
	const char *text = decision != NULL ? decision->basis.text :
	    item->decision;

	if (text == NULL || (decision != NULL && decision->nparts != 0))
		return NULL;
	return arena_dup_str(&page->arena, str_cut(str_of(text),
	    excerpt_fit(str_of(text), QUOTE_MAX)));
}

/* A line on one treatment; `quoted`: with the words of the minutes, which are
   not shown nearby. */
static void
fill_line(struct page *page, struct value *line, const struct item_card *item,
    bool quoted)
{
	const struct decision *decision = case_decision(item);
	const char *url = item->url;

	if (decision != NULL)
		url = page_place(page, item, &decision->basis);
	else if (item->decision_anchor != NULL)
		url = arena_printf(&page->arena, "%s#%s", url,
		    item->decision_anchor);
	page_set(page, line, "text", sentence(page, item));
	page_set(page, line, "name", page_item_full_name(page, item));
	page_set_link(page, line, "url", item->url);
	page_set(page, line, "quote", quoted ? quote(page, item) : NULL);
	page_set_link(page, line, "quote_url", url);
	page_set_outcome(page, line, "outcome", item);
	page_set_bool(page, line, "divided",
	    decision != NULL && decision->outcome == OUTCOME_MIXED);
}

static void
set_line(struct page *page, struct value *state, const char *name,
    const struct item_card *item)
{
	if (item == NULL)
		page_set_null(page, state, name);
	else
		fill_line(page, page_set_object(page, state, name), item,
		    true);
}

/* Is the case expected to return after this treatment? */
static bool
is_open(const struct item_card *item)
{
	const struct decision *decision = case_decision(item);

	return decision != NULL && outcome_row(decision->outcome)->open;
}

static void
add_note(struct page *page, struct value *notes, const char *text)
{
	value_add(&page->arena, notes, value_text(&page->arena, text));
}

/* Do items with the number have different titles? */
static bool
has_titles(const struct case_file *file)
{
	size_t i;

	for (i = 1; i < file->count; i++)
		if (strcmp(file->treatments[i]->title,
		    file->treatments[0]->title) != 0)
			return true;
	return false;
}

/* What the archive does not know of the case. */
static void
set_notes(struct page *page, struct value *object,
    const struct case_file *file, const struct case_state *state)
{
	struct value *notes = page_set_list(page, object, "notes");
	size_t i;
	bool open = false;

	if (state->undated == file->count) {
		add_note(page, notes, "Ingen af behandlingerne har en dato. "
		    "Derfor ved arkivet ikke, hvad der skete sidst.");
		return;
	}
	if (has_titles(file))
		add_note(page, notes, "Punkterne med dette sagsnummer har "
		    "forskellige titler og kan handle om hver sin ting.");
	for (i = state->first; i < state->end; i++)
		open |= is_open(file->treatments[i]);
	if (open && state->agenda == NULL)
		add_note(page, notes, "Arkivet rummer ingen senere "
		    "behandling.");
	if (state->undated != 0)
		add_note(page, notes, arena_printf(&page->arena, "%s uden "
		    "dato er ikke regnet med.", page_count(page,
		    state->undated, "behandling", "behandlinger")));
}

void
page_case_state(struct page *page, const struct case_file *file)
{
	struct value *object = page_set_object(page, page->context, "state");
	struct value *latest = page_set_list(page, object, "latest");
	struct case_state state;
	const struct item_card *item;
	size_t i;

	case_state(file, &state);
	set_line(page, object, "agenda", state.agenda);
	for (i = state.first; i < state.end; i++) {
		item = file->treatments[i];
		if (item->meeting->status != STATUS_AGENDA)
			fill_line(page, page_add(page, latest), item,
			    file->count > 1);
	}
	set_line(page, object, "advised", state.advised);
	set_line(page, object, "decided", state.decided);
	set_notes(page, object, file, &state);
}
