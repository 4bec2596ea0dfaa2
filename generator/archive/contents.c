#include "contents.h"

#include <stdlib.h>
#include <string.h>

#include "base/unique_names.h"
#include "language/danish.h"
#include "language/date.h"
#include "coverage.h"

/* NULL stands last. */
static int
compare_dates(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return (a == NULL) - (b == NULL);
	return strcmp(a, b);
}

static int
compare_starts(const struct meeting_card *a, const struct meeting_card *b)
{
	return strcmp(a->start != NULL ? a->start : "",
	    b->start != NULL ? b->start : "");
}

static int
by_time(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;
	int order;

	if ((order = compare_dates(a->date, b->date)) != 0 ||
	    (order = compare_starts(a, b)) != 0 ||
	    (order = danish_compare(a->body_name, b->body_name)) != 0)
		return order;
	return strcmp(a->source, b->source);
}

static int
compare_ranks(const struct meeting_card *a, const struct meeting_card *b)
{
	return (a->rank > b->rank) - (a->rank < b->rank);
}

static int
by_body(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;
	int order = strcmp(a->body_key, b->body_key);

	return order != 0 ? order : compare_ranks(a, b);
}

static int
by_source(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;

	return strcmp(a->source, b->source);
}

/* A copy of all the meetings in another order. */
static struct meeting_card **
sorted(struct archive *archive, int (*compare)(const void *, const void *))
{
	struct meeting_card **copy = arena_dup_array(&archive->arena,
	    archive->meetings, archive->nmeetings,
	    sizeof(*archive->meetings));

	if (copy != NULL)
		qsort(copy, archive->nmeetings, sizeof(*copy), compare);
	return copy;
}

static void
take_cards(struct archive *archive, struct card **cards, size_t count)
{
	size_t i;

	archive->cards = arena_calloc(&archive->arena, count,
	    sizeof(*archive->cards));
	archive->meetings = arena_calloc(&archive->arena, count,
	    sizeof(*archive->meetings));
	for (i = 0; i < count; i++) {
		if (cards[i] == NULL)
			continue;
		archive->meetings[archive->ncards] = &cards[i]->meeting;
		archive->cards[archive->ncards++] = cards[i];
		archive->nitems += cards[i]->meeting.nitems;
	}
	archive->nmeetings = archive->ncards;
	qsort(archive->meetings, archive->nmeetings,
	    sizeof(*archive->meetings), by_time);
	for (i = 0; i < archive->nmeetings; i++)
		archive->meetings[i]->rank = i;
}

/* Each dated meeting of the body gets its neighbours. */
static void
link_meetings(struct body *body)
{
	size_t i;

	for (i = 0; i < body->count; i++) {
		body->meetings[i]->body = body;
		if (i == 0 || body->meetings[i]->date == NULL)
			continue;
		body->meetings[i]->previous = body->meetings[i - 1];
		body->meetings[i - 1]->next = body->meetings[i];
	}
}

static int
by_name(const void *va, const void *vb)
{
	const struct body *a = va, *b = vb;

	return danish_compare(a->name, b->name);
}

/* Where the run of meetings of one body that begins at `from` ends. */
static size_t
body_end(struct meeting_card *const *order, size_t from, size_t count)
{
	size_t end = from + 1;

	while (end < count &&
	    strcmp(order[end]->body_key, order[from]->body_key) == 0)
		end++;
	return end;
}

/* The newest meeting with a date has the last word on the body's name. */
static const char *
body_name(const struct body *body)
{
	size_t i = body->count;

	while (i > 1 && body->meetings[i - 1]->date == NULL)
		i--;
	return body->meetings[i - 1]->body_name;
}

static void
name_body(struct archive *archive, struct body *body, struct names *names,
    struct diag *diag)
{
	const char *wanted, *slug;
	bool repeated;

	body->name = body_name(body);
	wanted = danish_slug(&archive->arena,
	    str_of(body->meetings[0]->body_key));
	slug = names_take(names, &archive->arena,
	    *wanted != '\0' ? wanted : "udvalg", &repeated);
	body->url = arena_printf(&archive->arena, "/udvalg/%s/", slug);
	if (repeated)
		diag_add(diag, DIAG_WARNING, body->meetings[0]->path, 0, 0,
		    "another body has the same address as \"%s\"; "
		    "published as /udvalg/%s/", body->name, slug);
}

static void
build_bodies(struct archive *archive, struct diag *diag)
{
	struct meeting_card **order = sorted(archive, by_body);
	struct names *names = names_new();
	struct body *body;
	size_t i, end;

	for (i = 0; i < archive->nmeetings; i = body_end(order, i,
	    archive->nmeetings))
		archive->nbodies++;
	archive->bodies = arena_calloc(&archive->arena, archive->nbodies,
	    sizeof(*archive->bodies));
	body = archive->bodies;
	for (i = 0; i < archive->nmeetings; i = end, body++) {
		end = body_end(order, i, archive->nmeetings);
		body->meetings = &order[i];
		body->count = end - i;
		name_body(archive, body, names, diag);
	}
	names_free(names);
	qsort(archive->bodies, archive->nbodies, sizeof(*archive->bodies),
	    by_name);
	for (i = 0; i < archive->nbodies; i++)
		link_meetings(&archive->bodies[i]);
}

static int
year_of(const struct meeting_card *meeting)
{
	return meeting->date != NULL ? atoi(meeting->date) : 0;
}

static void
build_years(struct archive *archive)
{
	struct arena *arena = &archive->arena;
	struct year *year;
	size_t i;

	for (i = 0; i < archive->nmeetings; i++)
		archive->nyears += i == 0 || year_of(archive->meetings[i]) !=
		    year_of(archive->meetings[i - 1]);
	archive->years = arena_calloc(arena, archive->nyears,
	    sizeof(*archive->years));
	year = archive->years;
	for (i = 0; i < archive->nmeetings; i++) {
		if (i != 0 && year_of(archive->meetings[i]) != year->year)
			year++;
		if (year->count++ == 0)
			year->meetings = &archive->meetings[i];
		year->year = year_of(archive->meetings[i]);
		archive->meetings[i]->year = year;
	}
	for (i = 0; i < archive->nyears; i++)
		archive->years[i].url = archive->years[i].year == 0 ?
		    "/moeder/uden-dato/" : arena_printf(arena, "/moeder/%04d/",
		    archive->years[i].year);
}

void
archive_build(struct archive *archive, struct card **cards, size_t count,
    struct diag *diag)
{
	*archive = (struct archive){ .arena = ARENA_INIT };
	take_cards(archive, cards, count);
	archive_settle_ids(archive, diag);
	build_bodies(archive, diag);
	archive_build_terms(archive);
	build_years(archive);
	archive_build_cases(archive);
	archive_build_shards(archive);
	archive_build_subjects(archive);
	archive_build_people(archive, diag);
	archive_build_references(archive);
	archive_build_relations(archive);
	archive_build_laws(archive);
	archive_fill_terms(archive);
	archive_build_coverage(archive);
	archive_build_outcomes(archive);
	archive->by_source = sorted(archive, by_source);
}

void
archive_release(struct archive *archive)
{
	size_t i;

	for (i = 0; i < archive->ncards; i++)
		card_free(archive->cards[i]);
	arena_release(&archive->arena);
	*archive = (struct archive){ .arena = ARENA_INIT };
}

struct meeting_card *
archive_find_source(const struct archive *archive, const char *file)
{
	struct meeting_card key = { .source = file }, *wanted = &key, **found;

	if (archive->nmeetings == 0)
		return NULL;
	found = bsearch(&wanted, archive->by_source, archive->nmeetings,
	    sizeof(*archive->by_source), by_source);
	return found != NULL ? *found : NULL;
}

bool
body_is_dated(const struct body *body)
{
	return body->meetings[0]->date != NULL;
}
