#include "collectors.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "card.h"
#include "case_file.h"
#include "standing_titles.h"

#define SPREAD		10	/* meetings that show what a number is for */
#define LEFT_OUT	3	/* other meetings of the body between them */
#define SHARED		3	/* of the ten titles may share a word */
#define STEMS_MAX	12	/* words of a title that count */

static bool
has_standing_titles(const struct case_file *file)
{
	enum title_kind oldest = TITLE_EMPTY, kind;
	size_t i, standing = 0, matters = 0;

	for (i = 0; i < file->count; i++) {
		kind = file->treatments[i]->title_kind;
		if (oldest == TITLE_EMPTY)
			oldest = kind;
		standing += kind == TITLE_STANDING;
		matters += kind == TITLE_MATTER;
	}
	return standing > matters ||
	    (standing == matters && oldest == TITLE_STANDING);
}

/* Find the first treatment at each of the oldest meetings; returns how many
   there are. */
static size_t
oldest_meetings(const struct case_file *file, const struct item_card **oldest)
{
	const struct item_card *item;
	size_t i, count = 0;

	for (i = 0; i < file->count && count < SPREAD; i++) {
		item = file->treatments[i];
		if (item->meeting->date == NULL)
			break;
		if (count == 0 || oldest[count - 1]->meeting != item->meeting)
			oldest[count++] = item;
	}
	return count;
}

/* Are they of one body, with few of its meetings between them? */
static bool
are_in_a_row(const struct item_card *const *oldest)
{
	const struct meeting_card *meeting = oldest[0]->meeting;
	size_t i, passed = 0;

	for (i = 1; i < SPREAD; i++)
		if (oldest[i]->meeting->body != meeting->body)
			return false;
	while (meeting != oldest[SPREAD - 1]->meeting &&
	    passed < SPREAD + LEFT_OUT) {
		meeting = meeting->next;
		passed++;
	}
	return passed < SPREAD + LEFT_OUT;
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Add the title's words, each once; returns how many there are. */
static size_t
add_stems(struct arena *arena, const char *title, const char **stems)
{
	const char *words[STEMS_MAX];
	size_t count = standing_title_stems(arena, str_of(title), words,
	    STEMS_MAX);
	size_t i, n = 0;

	if (count != 0)
		qsort(words, count, sizeof(*words), by_text);
	for (i = 0; i < count; i++)
		if (i == 0 || strcmp(words[i], words[i - 1]) != 0)
			stems[n++] = words[i];
	return n;
}

static bool
titles_differ(const struct item_card *const *oldest)
{
	const char *stems[SPREAD * STEMS_MAX];
	struct arena arena = ARENA_INIT;
	size_t i, count = 0, run = 0, longest = 0;

	for (i = 0; i < SPREAD; i++)
		count += add_stems(&arena, oldest[i]->title, stems + count);
	if (count != 0)
		qsort(stems, count, sizeof(*stems), by_text);
	for (i = 0; i < count; i++) {
		run = i != 0 && strcmp(stems[i], stems[i - 1]) == 0 ?
		    run + 1 : 1;
		if (run > longest)
			longest = run;
	}
	arena_release(&arena);
	return count >= SPREAD && longest <= SHARED;
}

static bool
is_spread(const struct case_file *file)
{
	const struct item_card *oldest[SPREAD];

	return oldest_meetings(file, oldest) == SPREAD &&
	    are_in_a_row(oldest) && titles_differ(oldest);
}

bool
case_is_collector(const struct case_file *file)
{
	return has_standing_titles(file) || is_spread(file);
}
