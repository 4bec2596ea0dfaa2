#include "case_state.h"

#include <string.h>

#include "model/fact.h"
#include "card.h"
#include "case_file.h"

const struct decision *
case_decision(const struct item_card *item)
{
	if (item->meeting->status == STATUS_AGENDA)
		return NULL;
	return facts_own_decision(&item->facts, item->meeting->body_name);
}

enum outcome_weight
case_weight(const struct item_card *item)
{
	const struct decision *decision = case_decision(item);

	return decision != NULL ? outcome_row(decision->outcome)->weight :
	    WEIGHT_NONE;
}

static const char *
day_of(const struct case_file *file, size_t i)
{
	return file->treatments[i]->meeting->date;
}

static bool
is_agenda(const struct case_file *file, size_t i)
{
	return file->treatments[i]->meeting->status == STATUS_AGENDA;
}

/* Find the newest day with minutes among the first `dated` treatments. */
static void
find_newest(struct case_state *state, const struct case_file *file,
    size_t dated)
{
	size_t last = dated;

	while (last > 0 && is_agenda(file, last - 1))
		last--;
	if (last == 0)
		return;
	state->first = last - 1;
	state->end = last;
	while (state->first > 0 && strcmp(day_of(file, state->first - 1),
	    day_of(file, last - 1)) == 0)
		state->first--;
	while (state->end < dated && strcmp(day_of(file, state->end),
	    day_of(file, last - 1)) == 0)
		state->end++;
}

static enum outcome_weight
heaviest(const struct case_file *file, size_t first, size_t end)
{
	enum outcome_weight weight, most = WEIGHT_NONE;

	for (; first < end; first++) {
		weight = case_weight(file->treatments[first]);
		if (weight > most)
			most = weight;
	}
	return most;
}

/* Returns the last of the first `end` treatments with that weight, or NULL if
   there is none. */
static const struct item_card *
find_last(const struct case_file *file, size_t end, enum outcome_weight weight)
{
	while (end-- > 0)
		if (case_weight(file->treatments[end]) == weight)
			return file->treatments[end];
	return NULL;
}

/* On one day a committee's advice comes before the council's decision,
   whichever is first in the archive. */
static bool
is_later(const struct item_card *advised, const struct item_card *decided)
{
	return decided == NULL || strcmp(advised->meeting->date,
	    decided->meeting->date) > 0;
}

static void
find_before(struct case_state *state, const struct case_file *file)
{
	enum outcome_weight now = heaviest(file, state->first, state->end);
	const struct item_card *advised;

	if (now == WEIGHT_DECIDED)
		return;
	state->decided = find_last(file, state->first, WEIGHT_DECIDED);
	if (now == WEIGHT_ADVICE)
		return;
	advised = find_last(file, state->first, WEIGHT_ADVICE);
	if (advised != NULL && is_later(advised, state->decided))
		state->advised = advised;
}

void
case_state(const struct case_file *file, struct case_state *state)
{
	size_t dated = case_count_dated(file);
	bool alone = file->count == 1;

	/* Without dates only a single treatment is the newest. */
	if (dated == 0 && alone)
		dated = 1;
	*state = (struct case_state){ .undated = file->count - dated };
	find_newest(state, file, dated);
	if (state->end < dated)
		state->agenda = file->treatments[dated - 1];
	find_before(state, file);
}
