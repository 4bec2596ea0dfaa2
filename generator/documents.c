#include "documents.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "base/folder.h"
#include "base/str.h"
#include "base/string_set.h"
#include "read/read.h"

#define META ".meta"

/* The content folder while it is listed. */
struct listing {
	const struct config	*config;
	struct diag		*diag;
	const char		**names;
	size_t			  count;
	struct string_set	  known;	/* documents, with and without
						   extension */
};

/* "x" of "x.txt", whose .meta file may be x.meta or x.txt.meta. */
static struct str
stem_of(const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot != NULL ? (struct str){ name, (size_t)(dot - name) } :
	    str_of(name);
}

void
documents_skip(struct skipped_list *skipped, struct arena *arena,
    const char *name, enum skip_reason reason)
{
	ARENA_ONE_MORE(arena, skipped->list, skipped->count);
	skipped->list[skipped->count++] = (struct skipped){ name, reason };
}

/* Skip a file that is not a document, unless it is the .meta file of one. */
static void
skip_file(struct documents *documents, struct arena *arena,
    const struct listing *listing, const char *name)
{
	enum skip_reason reason = SKIP_FORMAT;
	const char *why = DOCUMENT_UNKNOWN;

	if (str_ends(str_of(name), META)) {
		if (string_set_find(&listing->known, stem_of(name)) != NULL)
			return;
		reason = SKIP_META;
		why = "the document that it tells about is not beside it; "
		    "left out";
	}
	documents_skip(&documents->skipped, arena, name, reason);
	diag_add(listing->diag, DIAG_WARNING, arena_printf(arena, "%s/%s",
	    listing->config->content, name), 0, 0, "%s", why);
}

/* Split the files into documents and others, keeping their order. */
static void
choose(struct documents *documents, struct arena *arena,
    struct listing *listing)
{
	const char *name;
	size_t i;

	for (i = 0; i < listing->count; i++) {
		name = listing->names[i];
		if (!read_knows(name))
			continue;
		string_set_add(&listing->known, str_of(name));
		string_set_add(&listing->known, stem_of(name));
		documents->list[documents->count++] = (struct document){
			listing->config->content, name };
	}
	for (i = 0; i < listing->count; i++)
		if (!read_knows(listing->names[i]))
			skip_file(documents, arena, listing,
			    listing->names[i]);
}

int
documents_list(struct documents *documents, struct arena *arena,
    const struct config *config, struct diag *diag)
{
	const char *folder = config->content;
	struct listing listing = { .config = config, .diag = diag,
		.known = STRING_SET_INIT };

	*documents = (struct documents){ .list = NULL };
	if (folder_list(arena, folder, &listing.names, &listing.count) != 0) {
		diag_add(diag, DIAG_SYSTEM, *listing.names[0] == '\0' ?
		    folder : arena_printf(arena, "%s/%s", folder,
		    listing.names[0]), 0, 0, "cannot read the folder: %s",
		    strerror(errno));
		return -1;
	}
	documents->list = arena_calloc(arena, listing.count,
	    sizeof(*documents->list));
	choose(documents, arena, &listing);
	string_set_release(&listing.known);
	if (documents->count != 0)
		return 0;
	diag_add(diag, DIAG_ERROR, folder, 0, 0,
	    "no documents in the folder; nothing done");
	return -1;
}
