#include "bodies.h"

#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "base/unique_names.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "card.h"
#include "contents.h"

static int
by_body(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;
	int order = strcmp(a->body_key, b->body_key);

	return order != 0 ? order : meeting_card_compare(a, b);
}

static struct meeting_card **
sort_meetings(struct archive *archive)
{
	struct meeting_card **sorted = arena_dup_array(&archive->arena,
	    archive->meetings, archive->nmeetings, sizeof(*sorted));

	if (archive->nmeetings != 0)
		qsort(sorted, archive->nmeetings, sizeof(*sorted), by_body);
	return sorted;
}

/* Give each dated meeting of the body its neighbours. */
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

/* Returns where the run of one body's meetings that begins at `from` ends. */
static size_t
body_end(struct meeting_card *const *order, size_t from, size_t count)
{
	size_t end = from + 1;

	while (end < count &&
	    strcmp(order[end]->body_key, order[from]->body_key) == 0)
		end++;
	return end;
}

/* The newest meeting with a date decides how the body is spelled. */
static const char *
body_name(const struct body *body)
{
	size_t i = body->count;

	while (i > 1 && body->meetings[i - 1]->date == NULL)
		i--;
	return body->meetings[i - 1]->body_name;
}

static void
name_body(struct archive *archive, struct body *body,
    struct unique_names *names, struct diag *diag)
{
	const char *wanted, *slug;
	bool repeated;

	body->name = body_name(body);
	wanted = danish_slug(&archive->arena,
	    str_of(body->meetings[0]->body_key));
	slug = unique_names_take(names, &archive->arena,
	    *wanted != '\0' ? wanted : "udvalg", &repeated);
	body->url = arena_printf(&archive->arena, "/udvalg/%s/", slug);
	if (repeated)
		diag_add(diag, DIAG_WARNING, body->meetings[0]->path, 0, 0,
		    "another body has the same address as \"%s\"; "
		    "published as /udvalg/%s/", body->name, slug);
}

void
bodies_build(struct archive *archive, struct diag *diag)
{
	struct meeting_card **order = sort_meetings(archive);
	struct unique_names *names = unique_names_new();
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
	unique_names_free(names);
	qsort(archive->bodies, archive->nbodies, sizeof(*archive->bodies),
	    by_name);
	for (i = 0; i < archive->nbodies; i++)
		link_meetings(&archive->bodies[i]);
}

const struct body *
archive_find_body(const struct archive *archive, const char *name)
{
	size_t i;

	for (i = 0; name != NULL && i < archive->nbodies; i++)
		if (utf8_same_text(archive->bodies[i].name, name))
			return &archive->bodies[i];
	return NULL;
}

bool
body_is_dated(const struct body *body)
{
	return body->meetings[0]->date != NULL;
}
