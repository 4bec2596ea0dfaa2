#include "recent.h"

#include <string.h>

#include "language/date.h"
#include "card.h"
#include "case_file.h"
#include "contents.h"
#include "votes.h"

const char *
recent_newest(const struct archive *archive)
{
	size_t i = archive->nmeetings;

	while (i > 0 && archive->meetings[i - 1]->date == NULL)
		i--;
	return i > 0 ? archive->meetings[i - 1]->date : NULL;
}

const char *
recent_since(struct arena *arena, const struct archive *archive)
{
	const char *newest = recent_newest(archive);
	struct date date;

	if (newest == NULL || !date_from_iso(newest, &date))
		return NULL;
	date.year--;
	/* A leap day. */
	if (!date_is_valid(date))
		date.day--;
	return date_iso(arena, date);
}

/* Count its treatments from that day on. */
static size_t
count_since(const struct case_file *file, const char *since)
{
	size_t dated = case_count_dated(file), i = dated;

	while (i > 0 && strcmp(file->treatments[i - 1]->meeting->date,
	    since) >= 0)
		i--;
	return dated - i;
}

static bool
is_hotter(const struct hot_case *a, const struct hot_case *b)
{
	size_t arank = case_newest(a->file)->meeting->rank;
	size_t brank = case_newest(b->file)->meeting->rank;

	return a->count != b->count ? a->count > b->count : arank > brank;
}

/* Insert it among the `count` hottest so far; returns how many there are. */
static size_t
insert(struct hot_case *hot, size_t count, size_t max, struct hot_case one)
{
	size_t at = count;

	while (at > 0 && is_hotter(&one, &hot[at - 1]))
		at--;
	if (at == max)
		return count;
	if (count == max)
		count--;
	memmove(hot + at + 1, hot + at, (count - at) * sizeof(*hot));
	hot[at] = one;
	return count + 1;
}

size_t
recent_hot(const struct archive *archive, const char *since,
    struct hot_case *hot, size_t max)
{
	struct hot_case one;
	size_t i, count = 0;

	for (i = 0; i < archive->ncases; i++) {
		one.file = &archive->cases[i];
		if (one.file->collector)
			continue;
		one.count = count_since(one.file, since);
		if (one.count > 1)
			count = insert(hot, count, max, one);
	}
	return count;
}

/* Returns how interesting the item is: 1 is most, 0 is left out. */
static int
interest(const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);
	size_t i;

	if (decision == NULL || item->title_kind != TITLE_MATTER)
		return 0;
	for (i = 0; i < item->facts.nvotes; i++)
		if (!item->facts.votes[i].earlier)
			return 1;
	return outcome_row(decision->outcome)->group == GROUP_DISCUSSED ? 3 :
	    2;
}

/* Take the items of one meeting. */
static size_t
take_decided(const struct meeting_card *meeting,
    const struct item_card **items, size_t max)
{
	size_t i, count = 0;
	int level;

	for (level = 1; level <= 3; level++)
		for (i = 0; i < meeting->nitems && count < max; i++)
			if (interest(&meeting->items[i]) == level)
				items[count++] = &meeting->items[i];
	return count;
}

size_t
recent_decided(const struct archive *archive, const struct item_card **items,
    size_t max, size_t each)
{
	const struct meeting_card *meeting;
	size_t i, count = 0;

	for (i = archive->nmeetings; i-- > 0 && count < max; ) {
		meeting = archive->meetings[i];
		if (meeting->date == NULL || meeting->status != STATUS_MINUTES)
			continue;
		count += take_decided(meeting, items + count,
		    max - count < each ? max - count : each);
	}
	return count;
}

/* Is the number of votes on that side known, and not zero? */
static bool
has_side(const struct vote *vote, enum side side)
{
	const struct choice *choice;
	size_t i;

	for (i = 0; i < vote->nchoices; i++) {
		choice = &vote->choices[i];
		if (choice->side == side && (choice->count > 0 ||
		    (choice->count < 0 && actors_sum(&choice->actors) > 0)))
			return true;
	}
	return false;
}

const struct vote_card *
recent_divided(const struct archive *archive)
{
	const struct vote_card *card;
	size_t i;

	for (i = archive->nvotes; i-- > 0; ) {
		card = &archive->votes[i];
		if (card->item->meeting->date != NULL &&
		    has_side(card->vote, SIDE_FOR) &&
		    has_side(card->vote, SIDE_AGAINST))
			return card;
	}
	return NULL;
}
