#include "openings.h"

#include <stdlib.h>
#include <string.h>

#include "alloc.h"
#include "dialect.h"

struct opening {
	const char	*pattern;
	bool		 strong;	/* says what it is; a number alone is as
					   often an entry of a list */
};

static const struct opening rows[] = {
	{ "_Punkt #:_*", true },
	{ "_Punkt #. *", true },
	{ "_Punkt # - *", true },
	{ "_Pkt. #:_*", true },
	{ "_Pkt. # - *", true },
	{ "_• Pkt. # *", true },
	{ "_Pkt. # *", true },
	{ "_Nr. #_-_*", true },
	{ "_Nr.#_-_*", true },
	{ "_# : *", false },
	{ "_#. *", false },
	{ "_• #. *", false },
	{ "_• # *", false },
	{ "# *", false },
};
#define ROWS (sizeof(rows) / sizeof(rows[0]))

#define NUMBERS 10000		/* one more than a label can be */
#define LOOK_AHEAD 4		/* lines with text, after a title */

/* What tells an item from a line that looks like one. */
#define SCORE_CONTENTS	4	/* the contents have it at its number */
#define SCORE_ELSEWHERE	2	/* they have it under another */
#define SCORE_BELOW	3	/* a case number or a heading follows */
#define SCORE_POSSIBLE	1	/* nothing speaks against it */
#define COST_GAP	2	/* a number was skipped */

struct candidate {
	size_t		at;		/* index of its line */
	size_t		number;
	int		score;		/* what it is worth in a sequence; below
					   0 it is no item */
	int		total;		/* of the best sequence that ends here */
	struct candidate	*before;	/* in that sequence */
};

struct candidates {
	struct candidate	*list;
	size_t			 count, room;
};

const struct opening *
opening_match(struct str line, struct pattern_match *match)
{
	size_t i;

	for (i = 0; i < ROWS; i++)
		if (pattern_match(rows[i].pattern, line, match))
			return &rows[i];
	return NULL;
}

/* Does a case number or a section's heading follow within a few lines? */
static bool
confirmed_below(const struct source *source, size_t at,
    const struct opening *row)
{
	struct pattern_match match;
	struct item item = { 0 };
	struct arena scratch = ARENA_INIT;
	enum section_role role;
	size_t seen = 0;
	bool found = false;

	while (!found && ++at < source->nlines && seen < LOOK_AHEAD) {
		struct str line = source->lines[at].text;

		if (str_blank(line))
			continue;
		if (pattern_match(row->pattern, line, &match))
			break;
		found = dialect_item_fact(&scratch, line, &item) ||
		    dialect_role(NULL, line, &role);
		seen++;
	}
	arena_release(&scratch);
	return found;
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

/* A closed item may say no more than that. */
static bool
is_closed(struct str line)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };

	dialect_item_heading(&scratch, line, &item);
	arena_release(&scratch);
	return item.closed;
}

static int
score(const struct source *source, const struct contents *contents,
    const struct opening *row, size_t at, const struct pattern_match *match)
{
	size_t number = strtoul(match->number.data, NULL, 10);
	int found = score_by_contents(contents, number, match->rest);

	if (confirmed_below(source, at, row) ||
	    is_closed(source->lines[at].text))
		found += SCORE_BELOW;
	if (found != 0)
		return found + SCORE_POSSIBLE;
	if (!row->strong || (at != 0 && !str_blank(source->lines[at - 1].text)))
		return -1;
	if (contents->count != 0 && number > contents->count)
		return -1;
	return SCORE_POSSIBLE;
}

static void
collect(const struct source *source, const struct contents *contents,
    const struct opening *row, struct candidates *found)
{
	struct pattern_match match;
	struct candidate *candidate;
	size_t at;

	for (at = 0; at < source->nlines; at++) {
		if (at >= contents->first && at < contents->end)
			continue;
		if (!pattern_match(row->pattern, source->lines[at].text,
		    &match))
			continue;
		ALLOC_ONE_MORE(found->list, found->count, found->room);
		candidate = &found->list[found->count++];
		memset(candidate, 0, sizeof(*candidate));
		candidate->at = at;
		candidate->number = strtoul(match.number.data, NULL, 10);
		candidate->score = score(source, contents, row, at, &match);
	}
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

size_t
openings_find(struct arena *arena, const struct source *source,
    const struct contents *contents, size_t **out, struct diag *diag)
{
	struct candidates found = { 0 }, chosen = { 0 };
	struct candidate *last, *best = NULL;
	const struct opening *row = NULL;
	size_t i, count;

	for (i = 0; i < ROWS; i++) {
		/* A row that says what it is beats any that does not. */
		if (row != NULL && row->strong && !rows[i].strong)
			break;
		memset(&found, 0, sizeof(found));
		collect(source, contents, &rows[i], &found);
		last = best_sequence(&found);
		if (last != NULL && (best == NULL ||
		    last->total > best->total)) {
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
	free(chosen.list);
	return count;
}
