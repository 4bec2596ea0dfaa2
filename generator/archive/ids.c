/*
 * An id is the date and the body, as long as only one meeting has them.
 *
 * An address that was once published should stay, whatever documents are
 * added, and the archive does not remember what it published.  So of several
 * meetings of one body on one day all but one get an id that depends on
 * nothing but themselves: the name of their file is appended.  The plain id
 * goes to the one whose NAME.meta says so; or whose file has that name; or
 * the first by the clock, and then by file name.  Only that last rule can give
 * an address to another meeting when a document is added.  The diagnostic says
 * what to write, and where, to prevent that.
 */
#include "ids.h"

#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "base/unique_names.h"
#include "card.h"
#include "contents.h"

/* Has the meeting's file the name of its id, in whatever folder? */
static bool
is_named_so(const struct meeting_card *meeting)
{
	struct str stem = str_of(meeting->stem);
	size_t len = strlen(meeting->plain_id);

	return str_ends(stem, meeting->plain_id) && (stem.len == len ||
	    stem.data[stem.len - len - 1] == '-');
}

/* Returns how good a claim it has to its id: the lower, the better. */
static int
claim_of(const struct meeting_card *meeting)
{
	if (meeting->pinned)
		return 0;
	return is_named_so(meeting) ? 1 : 2;
}

static int
by_id_and_claim(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;
	int order = strcmp(a->id, b->id);

	if (order == 0)
		order = claim_of(a) - claim_of(b);
	return order != 0 ? order : meeting_card_compare(a, b);
}

/* An id that depends on the meeting and its file alone. */
static const char *
own_id(struct arena *arena, const struct meeting_card *meeting)
{
	const char *plain = meeting->plain_id;

	/* The id of an undated meeting is its file's name already. */
	if (meeting->date == NULL || *meeting->stem == '\0')
		return plain;
	if (str_starts(str_of(meeting->stem), plain) &&
	    meeting->stem[strlen(plain)] == '-')
		return meeting->stem;
	return arena_printf(arena, "%s-%s", plain, meeting->stem);
}

/* The file's name without its ending: the name of its .meta file. */
static struct str
without_ending(const char *path)
{
	const char *dot = strrchr(path, '.'), *slash = strrchr(path, '/');

	if (dot == NULL || (slash != NULL && dot < slash))
		return str_of(path);
	return (struct str){ path, (size_t)(dot - path) };
}

static void
report(const struct meeting_card *meeting, const struct meeting_card *first,
    const char *id, struct diag *diag)
{
	if (meeting->pinned)
		diag_add(diag, DIAG_ERROR, meeting->path, 0, 0,
		    "id = %s is that of %s, too; published as %s",
		    first->id, first->path, id);
	else
		diag_add(diag, DIAG_WARNING, meeting->path, 0, 0,
		    "same body and date as %s; published as %s, and if it "
		    "was %s until now, write \"id = %s\" in %.*s.meta",
		    first->path, id, first->id, first->id,
		    STR_FMT(without_ending(meeting->path)));
}

/*
 * All plain ids are taken before any other, so that what a meeting is called
 * instead never takes the place of another's.
 */
void
ids_settle(struct archive *archive, struct diag *diag)
{
	struct arena *arena = &archive->arena;
	struct meeting_card **order = arena_dup_array(arena,
	    archive->meetings, archive->nmeetings, sizeof(*order));
	struct meeting_card *first = NULL;
	struct unique_names *names = unique_names_new();
	const char *id;
	size_t i;

	if (archive->nmeetings != 0)
		qsort(order, archive->nmeetings, sizeof(*order),
		    by_id_and_claim);
	for (i = 0; i < archive->nmeetings; i++)
		if (i == 0 || strcmp(order[i]->id, order[i - 1]->id) != 0)
			unique_names_take(names, arena, order[i]->id, NULL);
	for (i = 0; i < archive->nmeetings; i++) {
		if (first == NULL || strcmp(order[i]->id, first->id) != 0) {
			first = order[i];
			continue;
		}
		id = unique_names_take(names, arena, own_id(arena, order[i]),
		    NULL);
		report(order[i], first, id, diag);
		card_set_id((struct card *)order[i], id);
	}
	unique_names_free(names);
}
