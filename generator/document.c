#include "document.h"

#include <string.h>

#include "facts/facts.h"
#include "read/read.h"

int
document_find(struct document *document, struct arena *arena,
    const char *path, struct diag *diag)
{
	const char *slash = strrchr(path, '/');

	document->name = slash != NULL ? slash + 1 : path;
	document->folder = "";
	if (slash != NULL)
		document->folder = slash == path ? "/" : arena_dup_str(arena,
		    (struct str){ path, (size_t)(slash - path) });
	if (read_knows(document->name))
		return 0;
	diag_add(diag, DIAG_ERROR, path, 0, 0, DOCUMENT_UNKNOWN);
	return -1;
}

struct meeting *
document_read(const struct document *document, const struct config *config,
    struct diag *diag, enum skip_reason *why)
{
	struct meeting *meeting;

	meeting = read_document(document->folder, document->name, config, diag,
	    why);
	if (meeting == NULL)
		return NULL;
	meeting_facts_read(meeting, meeting->path, diag);
	people_settle(meeting, config);
	references_read(meeting, config);
	return meeting;
}
