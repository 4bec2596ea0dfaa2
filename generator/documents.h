/*
 * The documents of the content folder, and its other files.
 */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/skipped.h"
#include "document.h"

struct documents {
	struct document		*list;
	size_t			 count;
	struct skipped_list	 skipped;	/* other files */
};

/*
 * List all documents in the content folder, by name; the lists live in the
 * arena.  Other files are reported and listed as skipped.  Returns 0, or -1
 * with a diagnostic if the folder cannot be read or has no documents.
 */
int	 documents_list(struct documents *, struct arena *,
	    const struct config *, struct diag *);

/* Append a file to a list in the arena. */
void	 documents_skip(struct skipped_list *, struct arena *,
	    const char *name, enum skip_reason);

#endif
