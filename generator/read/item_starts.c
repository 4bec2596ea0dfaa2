#include "item_starts.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/utf8.h"
#include "language/date.h"
#include "language/date_read.h"
#include "decision_heading.h"
#include "dialect.h"

struct opening {
	const char	*pattern;
	bool		 strong;	/* says what it is; a number alone is as
					   often an entry of a list */
	bool		 below;		/* stands below the title */
	bool		 bare;		/* a sentence may begin so */
};

static const struct opening rows[] = {
	{ "_Punkt #:_*", true, false, false },
	{ "_Punkt #. *", true, false, false },
	{ "_Punkt # - *", true, false, false },
	{ "_Pkt. #:_*", true, false, false },
	{ "_Pkt. # - *", true, false, false },
	{ "_• Pkt. # *", true, false, false },
	{ "_Pkt. # *", true, false, false },
	{ "_Sag nr. #", true, true, false },
	{ "_Nr. # @. *", true, false, false },
	{ "_Nr. #_-_*", true, false, false },
	{ "_Nr.#_-_*", true, false, false },
	{ "_Punkt # *", false, false, false },
	{ "_# : *", false, false, false },
	{ "_#. *", false, false, false },
	{ "_• #. *", false, false, false },
	{ "_• # *", false, false, true },
	{ "# *", false, false, true },
};
#define ROWS (COUNT(rows))

#define NUMBERS 10000		/* one more than a label can be */
#define LOOK_AHEAD 4		/* lines with text, after a title */
#define OVERVIEW_LINES 200	/* further down is none */
#define TITLE_ABOVE 3		/* lines of a title above its number */

/* What tells an item from a line that looks like one. */
#define SCORE_CONTENTS	4	/* the contents have it at its number */
#define SCORE_ELSEWHERE	2	/* they have it under another */
#define SCORE_BELOW	3	/* a case number or a heading follows */
#define SCORE_CASE	1	/* and it is a case number; a quoted item has
				   none */
#define SCORE_NEXT	1	/* that is the very next line */
#define SCORE_POSSIBLE	1	/* nothing speaks against it */
#define COST_GAP	2	/* a number was skipped */

struct search {
	const struct source	*source;
	const struct contents	*contents;
	const struct opening	*row;
	size_t			 closed_at;	/* line of the last item that
						   its group says is closed */
};

struct candidate {
	size_t		at;		/* index of its line */
	size_t		number;
	int		score;		/* what it is worth in a sequence; below
					   0 it is no item */
	bool		titled;		/* what follows the number may be a
					   title: it begins so, and is not a
					   sentence */
	int		total;		/* of the best sequence that ends here */
	struct candidate	*before;	/* in that sequence */
};

struct candidates {
	struct candidate	*list;
	size_t			 count, room;
};

/* "8. april 2024" has the form of an item, too. */
static bool
is_day(struct str line)
{
	struct date date;

	return date_read(str_trim(line), &date) != 0;
}

static bool
row_match(const struct opening *row, struct str line,
    struct line_match *match)
{
	return line_pattern_match(row->pattern, line, match) &&
	    (row->strong || !is_day(line));
}

const struct opening *
opening_match(struct str line, struct line_match *match)
{
	size_t i;

	for (i = 0; i < ROWS; i++)
		if (!rows[i].below && row_match(&rows[i], line, match))
			return &rows[i];
	return NULL;
}

/* Is it a case number, a section's heading, or who decided and when? */
static int
confirmation(struct str line)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };
	struct decided decided;
	enum section_role role;
	int found = 0;

	if (dialect_role(NULL, line, &role) || decided_read(line, &decided))
		found = SCORE_BELOW;
	else if (dialect_item_fact(&scratch, line, &item))
		found = SCORE_BELOW +
		    (item.case_number != NULL ? SCORE_CASE : 0);
	arena_release(&scratch);
	return found;
}

/*
 * What a case number or a section's heading within a few lines is worth; 0
 * when none follows.  The title may be printed twice.
 */
static int
confirmed_below(const struct source *source, size_t at,
    const struct opening *row)
{
	struct line_match first, match;
	size_t seen = 0, again = 0;
	int found;

	row_match(row, source->lines[at].text, &first);
	while (++at < source->nlines && seen < LOOK_AHEAD) {
		struct str line = source->lines[at].text;

		if (str_blank(line))
			continue;
		if (row_match(row, line, &match)) {
			if (again++ != 0 ||
			    !str_eq(match.number, first.number) ||
			    !str_eq(match.rest, first.rest))
				break;
			continue;
		}
		found = confirmation(line);
		if (found != 0)
			return found + (seen == 0 ? SCORE_NEXT : 0);
		seen++;
	}
	return 0;
}

bool
opening_confirmed(const struct source *source, size_t at)
{
	while (++at < source->nlines)
		if (!str_blank(source->lines[at].text))
			return confirmation(source->lines[at].text) != 0;
	return false;
}

/* Does an overview in front have the very same line? */
static bool
is_announced(const struct source *source, size_t at)
{
	struct str line = str_trim(source->lines[at].text);
	size_t i;

	for (i = 0; i < at && i < OVERVIEW_LINES; i++)
		if (str_eq(str_trim(source->lines[i].text), line))
			return true;
	return false;
}

static int
score_by_contents(const struct contents *contents, size_t number,
    struct str title)
{
	size_t i;

	if (number >= 1 && number <= contents->count &&
	    contents_fits(&contents->entries[number - 1], title))
		return SCORE_CONTENTS;
	for (i = 0; i < contents->count; i++)
		if (contents_fits(&contents->entries[i], title))
			return SCORE_ELSEWHERE;
	return 0;
}

/* The line with text above line `at`; `at` when there is none. */
static size_t
line_above(const struct source *source, size_t at)
{
	size_t i = at;

	while (i != 0 && str_blank(source->lines[i - 1].text))
		i--;
	return i != 0 ? i - 1 : at;
}

/* Does the item stand below its group's name, or another that is closed so? */
static bool
in_closed_group(struct search *search, size_t at)
{
	size_t above = line_above(search->source, at);
	bool closed = false;

	dialect_group(search->source->lines[above].text, &closed);
	if (above == at || (!closed && above != search->closed_at))
		return false;
	search->closed_at = at;
	return true;
}

/* A closed item may say no more than that. */
static bool
is_closed(struct search *search, size_t at)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };

	dialect_item_heading(&scratch, search->source->lines[at].text, &item);
	arena_release(&scratch);
	return in_closed_group(search, at) || item.closed;
}

/* Where the title begins that stands above its number in line `at`. */
static size_t
title_above(const struct source *source, size_t at)
{
	size_t n = 0;

	while (n <= TITLE_ABOVE && n < at &&
	    !str_blank(source->lines[at - n - 1].text))
		n++;
	return n <= TITLE_ABOVE ? at - n : at - 1;
}

static int
score(struct search *search, size_t at, const struct line_match *match)
{
	const struct source *source = search->source;
	size_t number = strtoul(match->number.data, NULL, 10);
	size_t title = search->row->below ? title_above(source, at) : at;
	int found = score_by_contents(search->contents, number,
	    search->row->below ? source->lines[title].text : match->rest);
	bool closed = is_closed(search, title);
	int below;

	if (found == 0 && is_announced(source, title))
		found = SCORE_CONTENTS;
	if (found == 0 && !search->row->strong &&
	    utf8_is_lower(utf8_first(match->rest)))
		return -1;
	below = match->case_number.len != 0 ?
	    SCORE_BELOW + SCORE_CASE + SCORE_NEXT :
	    confirmed_below(source, at, search->row);
	found += below == 0 && closed ? SCORE_BELOW : below;
	if (found != 0)
		return found + SCORE_POSSIBLE;
	if (!search->row->strong ||
	    (title != 0 && !str_blank(source->lines[title - 1].text)))
		return -1;
	if (search->contents->count != 0 && number > search->contents->count)
		return -1;
	return SCORE_POSSIBLE;
}

static void
collect(struct search *search, struct candidates *found)
{
	const struct source *source = search->source;
	struct line_match match;
	struct candidate *candidate;
	size_t at;

	for (at = 0; at < source->nlines; at++) {
		if (at >= search->contents->first &&
		    at < search->contents->end)
			continue;
		if (!row_match(search->row, source->lines[at].text, &match))
			continue;
		ALLOC_ONE_MORE(found->list, found->count, found->room);
		candidate = &found->list[found->count++];
		memset(candidate, 0, sizeof(*candidate));
		candidate->at = search->row->below ?
		    title_above(source, at) : at;
		candidate->number = strtoul(match.number.data, NULL, 10);
		candidate->score = score(search, at, &match);
		candidate->titled = !str_ends(match.rest, ".") &&
		    !utf8_is_lower(utf8_first(match.rest));
	}
}

static void
accept_beside(struct candidate *candidate, const struct candidate *first,
    const struct candidate *second)
{
	const struct candidate *other = candidate == first ? second : first;

	if (candidate->score < 0 && candidate->titled && other->score >= 0 &&
	    first->number + 1 == second->number)
		candidate->score = SCORE_POSSIBLE;
}

/*
 * Nothing confirms "3. Eventuelt"; but when the line that looks like an item
 * before it is item 2, or the one after it item 4, it is one.  An entry of a
 * list is not: that has the list's first entry before it.
 */
static void
accept_neighbours(const struct search *search, struct candidates *found)
{
	struct candidate *list = found->list;
	size_t i;

	if (search->row->strong || search->row->bare ||
	    search->contents->count != 0)
		return;
	for (i = 1; i < found->count; i++)
		accept_beside(&list[i], &list[i - 1], &list[i]);
	for (i = found->count; i > 1; i--)
		accept_beside(&list[i - 2], &list[i - 2], &list[i - 1]);
}

/*
 * For each number the best sequence that ends with it, and, in a tree of
 * maxima (Fenwick), the best that ends with any number below.
 */
struct best {
	struct candidate	*of[NUMBERS];
	struct candidate	*below[NUMBERS + 1];
};

static struct candidate *
better(struct candidate *a, struct candidate *b)
{
	if (a == NULL || b == NULL)
		return a != NULL ? a : b;
	return b->total > a->total ? b : a;
}

static struct candidate *
best_below(const struct best *best, size_t number)
{
	struct candidate *found = NULL;

	for (; number != 0; number -= number & -number)
		found = better(found, best->below[number]);
	return found;
}

static void
best_add(struct best *best, struct candidate *candidate)
{
	size_t i;

	best->of[candidate->number] =
	    better(best->of[candidate->number], candidate);
	for (i = candidate->number + 1; i <= NUMBERS; i += i & -i)
		best->below[i] = better(best->below[i], candidate);
}

/* The sequence with the best score; its last candidate, NULL for none. */
static struct candidate *
best_sequence(struct candidates *found)
{
	struct best *best = xcalloc(1, sizeof(*best));
	struct candidate *last = NULL, *c, *next, *far;
	size_t i;

	for (i = 0; i < found->count; i++) {
		c = &found->list[i];
		if (c->score < 0)
			continue;
		next = c->number != 0 ? best->of[c->number - 1] : NULL;
		far = best_below(best, c->number);
		c->total = c->score - (c->number > 1 ? COST_GAP : 0);
		if (next != NULL && next->total > 0) {
			c->before = next;
			c->total = c->score + next->total;
		}
		if (far != NULL && far->total > 0 &&
		    c->score + far->total - COST_GAP > c->total) {
			c->before = far;
			c->total = c->score + far->total - COST_GAP;
		}
		best_add(best, c);
		last = better(last, c);
	}
	free(best);
	return last != NULL && last->total > 0 ? last : NULL;
}

static size_t
store(struct arena *arena, const struct candidate *last, size_t **out)
{
	const struct candidate *c;
	size_t count = 0, i;

	for (c = last; c != NULL; c = c->before)
		count++;
	*out = arena_alloc(arena, (count + 1) * sizeof(**out));
	for (c = last, i = count; c != NULL; c = c->before)
		(*out)[--i] = c->at;
	return count;
}

static void
report_others(const struct source *source, const struct candidates *found,
    const size_t *items, size_t nitems, struct diag *diag)
{
	size_t i, next = 0;

	for (i = 0; i < found->count; i++) {
		while (next < nitems && items[next] < found->list[i].at)
			next++;
		if (next < nitems && items[next] == found->list[i].at)
			continue;
		diag_add(diag, DIAG_NOTE, source->path,
		    source->lines[found->list[i].at].number, 1,
		    "looks like the beginning of item %zu but does not fit "
		    "the sequence; kept as text", found->list[i].number);
	}
}

/*
 * A row that says what it is gives way to none that does not, unless it has a
 * single line: "Punkt 7 udgik." in a decision.
 */
static bool
is_certain(const struct opening *row, const struct candidate *last)
{
	return last != NULL && row->strong && last->before != NULL;
}

/* Does the sequence that ends with `last` beat the best so far? */
static bool
beats(const struct opening *row, const struct candidate *last,
    const struct opening *best_row, const struct candidate *best)
{
	if (last == NULL || best == NULL)
		return last != NULL;
	if (best_row->strong && !row->strong)
		return last->total >= 2 * best->total;
	return last->total > best->total;
}

/* An item begins at the line that names its group. */
static void
take_groups(const struct source *source, size_t *items, size_t count)
{
	size_t i, above;
	bool closed;

	for (i = 0; i < count; i++) {
		above = line_above(source, items[i]);
		if (above < items[i] &&
		    dialect_group(source->lines[above].text, &closed))
			items[i] = above;
	}
}

size_t
openings_find(struct arena *arena, const struct source *source,
    const struct contents *contents, size_t **out, struct diag *diag)
{
	struct search search = { .source = source, .contents = contents };
	struct candidates found = { 0 }, chosen = { 0 };
	struct candidate *last, *best = NULL;
	const struct opening *row = NULL;
	size_t i, count;

	for (i = 0; i < ROWS; i++) {
		if (!rows[i].strong && is_certain(row, best))
			continue;
		search.row = &rows[i];
		search.closed_at = SIZE_MAX;
		memset(&found, 0, sizeof(found));
		collect(&search, &found);
		accept_neighbours(&search, &found);
		last = best_sequence(&found);
		if (beats(&rows[i], last, row, best)) {
			free(chosen.list);
			chosen = found;
			best = last;
			row = &rows[i];
		} else {
			free(found.list);
		}
	}
	count = store(arena, best, out);
	if (row != NULL && row->strong)
		report_others(source, &chosen, *out, count, diag);
	take_groups(source, *out, count);
	free(chosen.list);
	return count;
}
