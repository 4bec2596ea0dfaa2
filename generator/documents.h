/*
 * Which files are documents.
 */
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/skipped.h"

struct document {
	const char	*folder;	/* "" for the current one */
	const char	*name;		/* in it; may hold '/' */
};

struct documents {
	struct document		*list;
	size_t			 count;
	struct skipped_list	 skipped;	/* files that are none */
};

/*
 * All documents in the content folder, by their names; what the lists are made
 * of lives in the arena.  Files that are none are reported and listed.  Returns 0, or -1
 * with a diagnostic when the folder cannot be read or has none.
 */
int	 documents_list(struct documents *, struct arena *,
	    const struct config *, struct diag *);

/* Add a file to a list in the arena, at its end. */
void	 documents_skip(struct skipped_list *, struct arena *,
	    const char *name, enum skip_reason);

/*
 * The document at `path`, wherever it is.  Returns 0, or -1 with a diagnostic
 * when no reader knows the name.
 */
int	 documents_find(struct document *, struct arena *, const char *path,
	    struct diag *);

#endif
