#include "item_starts.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "item_evidence.h"
#include "item_group.h"

#define COST_SKIPPED 2		/* of numbers missing in a sequence */

/* A line that fits the pattern. */
struct candidate {
	size_t		at;		/* index of its line */
	size_t		number;
	int		evidence;	/* that it begins an item; below 0 it
					   does not */
	bool		titled;		/* what follows the number may be a
					   title: it begins like one, and is
					   not a sentence */
	int		total;		/* of the best sequence to here */
	struct candidate	*before;	/* in that sequence */
};

struct candidates {
	struct candidate	*list;
	size_t			 count, room;
};

/* The lines that may fit a pattern: those outside the contents that begin like
   one and have a digit, because all patterns have a number. */
struct numbered {
	size_t	*lines;
	size_t	 count;
};

static bool
has_digit(struct str line)
{
	return str_find_range(line, '0', '9') < line.len;
}

static struct numbered
find_numbered(const struct source *source,
    const struct table_of_contents *contents)
{
	struct numbered numbered = { xcalloc(source->nlines + 1,
	    sizeof(*numbered.lines)), 0 };
	size_t at;

	for (at = 0; at < source->nlines; at++)
		if ((at < contents->first || at >= contents->end) &&
		    item_pattern_may_match(source->lines[at].text) &&
		    has_digit(source->lines[at].text))
			numbered.lines[numbered.count++] = at;
	return numbered;
}

static void
collect(struct item_evidence *evidence, const struct numbered *numbered,
    struct candidates *found)
{
	const struct source *source = evidence->source;
	struct line_match match;
	struct candidate *candidate;
	size_t at, i;

	for (i = 0; i < numbered->count; i++) {
		at = numbered->lines[i];
		if (!item_pattern_match(evidence->pattern,
		    source->lines[at].text, &match))
			continue;
		ALLOC_ONE_MORE(found->list, found->count, found->room);
		candidate = &found->list[found->count++];
		memset(candidate, 0, sizeof(*candidate));
		candidate->at = evidence->pattern->below ?
		    item_evidence_title_above(source, at) : at;
		candidate->number = strtoul(match.number.data, NULL, 10);
		candidate->evidence = item_evidence_weigh(evidence, at,
		    &match);
		candidate->titled = !str_ends(match.rest, ".") &&
		    !utf8_is_lower(utf8_first(match.rest));
	}
}

static void
accept_beside(struct candidate *candidate, const struct candidate *first,
    const struct candidate *second)
{
	const struct candidate *other = candidate == first ? second : first;

	if (candidate->evidence < 0 && candidate->titled &&
	    other->evidence >= 0 && first->number + 1 == second->number)
		candidate->evidence = EVIDENCE_POSSIBLE;
}

/*
 * Nothing confirms "3. Eventuelt", but it is an item if the candidate before
 * it is item 2, or the one after it item 4.  An entry of a list is not: it has
 * the list's first entry before it.
 */
static void
accept_neighbours(const struct item_evidence *evidence,
    struct candidates *found)
{
	struct candidate *list = found->list;
	size_t i;

	if (evidence->pattern->strong || evidence->pattern->bare ||
	    evidence->contents->count != 0)
		return;
	for (i = 1; i < found->count; i++)
		accept_beside(&list[i], &list[i - 1], &list[i]);
	for (i = found->count; i > 1; i--)
		accept_beside(&list[i - 2], &list[i - 2], &list[i - 1]);
}

/*
 * For each number the best sequence that ends with it, and, in a Fenwick tree
 * of maxima, the best that ends with any number below.
 */
struct best {
	size_t			  size;		/* of the tree: one more than
						   the largest number */
	struct candidate	**of;
	struct candidate	**below;
};

static struct best
best_new(const struct candidates *found)
{
	struct best best = { .size = 1 };
	size_t i;

	for (i = 0; i < found->count; i++)
		if (found->list[i].number >= best.size)
			best.size = found->list[i].number + 1;
	best.of = xcalloc(best.size, sizeof(*best.of));
	best.below = xcalloc(best.size + 1, sizeof(*best.below));
	return best;
}

static void
best_release(struct best *best)
{
	free(best->of);
	free(best->below);
}

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
	for (i = candidate->number + 1; i <= best->size; i += i & -i)
		best->below[i] = better(best->below[i], candidate);
}

/* The last candidate of the sequence with the best total, or NULL. */
static struct candidate *
best_sequence(struct candidates *found)
{
	struct best best = best_new(found);
	struct candidate *last = NULL, *c, *next, *far;
	size_t i;

	for (i = 0; i < found->count; i++) {
		c = &found->list[i];
		if (c->evidence < 0)
			continue;
		next = c->number != 0 ? best.of[c->number - 1] : NULL;
		far = best_below(&best, c->number);
		c->total = c->evidence - (c->number > 1 ? COST_SKIPPED : 0);
		if (next != NULL && next->total > 0) {
			c->before = next;
			c->total = c->evidence + next->total;
		}
		if (far != NULL && far->total > 0 &&
		    c->evidence + far->total - COST_SKIPPED > c->total) {
			c->before = far;
			c->total = c->evidence + far->total - COST_SKIPPED;
		}
		best_add(&best, c);
		last = better(last, c);
	}
	best_release(&best);
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
 * A strong pattern is preferred to all weak ones, unless only one line fits
 * it: "Punkt 7 udgik." in a decision.
 */
static bool
is_certain(const struct item_pattern *pattern, const struct candidate *last)
{
	return last != NULL && pattern->strong && last->before != NULL;
}

/* Does the sequence that ends with `last` beat the best so far? */
static bool
beats(const struct item_pattern *pattern, const struct candidate *last,
    const struct item_pattern *best_pattern, const struct candidate *best)
{
	if (last == NULL || best == NULL)
		return last != NULL;
	if (best_pattern->strong && !pattern->strong)
		return last->total >= 2 * best->total;
	return last->total > best->total;
}

/* The first item of a group begins at the line that names the group. */
static void
take_groups(const struct source *source, size_t *items, size_t count)
{
	size_t i, above;
	bool closed;

	for (i = 0; i < count; i++) {
		above = source_text_above(source, items[i]);
		if (above < items[i] &&
		    item_group_is_name(source->lines[above].text, &closed))
			items[i] = above;
	}
}

size_t
item_starts_find(struct arena *arena, const struct source *source,
    const struct table_of_contents *contents, size_t **out, struct diag *diag)
{
	struct item_evidence evidence = { .source = source,
	    .contents = contents };
	struct numbered numbered = find_numbered(source, contents);
	struct candidates found, chosen = { 0 };
	struct candidate *last, *best = NULL;
	const struct item_pattern *pattern, *best_pattern = NULL;
	size_t i, count;

	for (i = 0; (pattern = item_pattern_at(i)) != NULL; i++) {
		if (!pattern->strong && is_certain(best_pattern, best))
			continue;
		evidence.pattern = pattern;
		evidence.closed_at = SIZE_MAX;
		found = (struct candidates){ 0 };
		collect(&evidence, &numbered, &found);
		accept_neighbours(&evidence, &found);
		last = best_sequence(&found);
		if (beats(pattern, last, best_pattern, best)) {
			free(chosen.list);
			chosen = found;
			best = last;
			best_pattern = pattern;
		} else {
			free(found.list);
		}
	}
	count = store(arena, best, out);
	if (best_pattern != NULL && best_pattern->strong)
		report_others(source, &chosen, *out, count, diag);
	take_groups(source, *out, count);
	free(chosen.list);
	free(numbered.lines);
	return count;
}
