/*
 * A document: a file in a format that can be read as a meeting.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "base/arena.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"

/* Why other files are left out. */
#define DOCUMENT_UNKNOWN "only .txt and .md documents are read; left out"

struct document {
	const char	*folder;	/* "" for the current one */
	const char	*name;		/* in it; may contain '/' */
};

/*
 * Set the document at `path`, anywhere in the file system; it lives in the
 * arena and in `path`.  Returns 0, or -1 with a diagnostic if the file is not
 * in a format that can be read.
 */
int	 document_find(struct document *, struct arena *, const char *path,
	    struct diag *);

/*
 * Read the document, with its facts and references.  Returns NULL, with a
 * diagnostic, if it cannot be read or contains no meeting, and sets `why`
 * (may be NULL) to the reason.  The caller frees with meeting_free.  May be
 * called by several threads at once.
 */
struct meeting	*document_read(const struct document *, const struct config *,
		    struct diag *, enum skip_reason *why);

#endif
