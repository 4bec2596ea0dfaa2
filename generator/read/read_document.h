/*
 * The way from a file of content/ to a meeting, in any format.
 */
#ifndef READ_READ_DOCUMENT_H
#define READ_READ_DOCUMENT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"

/* Is it the name of a document that can be read? */
bool	 read_knows(const char *name);

/*
 * Set `paths` to all files that read_document looks at: the document, and what
 * its .meta file may be called.  They live in the arena.
 */
#define READ_DOCUMENT_FILES	3
void	 read_document_files(struct arena *, const char *folder,
	    const char *name, const char *paths[READ_DOCUMENT_FILES]);

/*
 * Read `folder`/`name` (`name` alone if the folder is ""), with NAME.meta
 * beside it if there is one: everything but facts and references.  Returns
 * NULL, with a diagnostic, if it cannot be read or holds no meeting (no item);
 * `why`, which may be NULL, gets the reason.  The caller frees with
 * meeting_free.  May be called by several threads at once.
 */
struct meeting	*read_document(const char *folder, const char *name,
		    const struct config *, struct diag *,
		    enum skip_reason *why);

#endif
