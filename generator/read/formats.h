/*
 * A file of content/ becomes a meeting, whatever its format.
 */
#ifndef READ_FORMATS_H
#define READ_FORMATS_H

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"

/* Is it a document that the readers know by its name's ending? */
bool	 reader_knows(const char *name);

/*
 * Read `folder`/`name` (`name` alone when the folder is ""), with NAME.meta
 * beside it if there is one.  NULL, with a diagnostic, when it cannot be read
 * or holds no meeting (no item); `why` (which may be NULL) tells which.  The
 * caller frees with meeting_free.  May be called by several threads at once.
 */
struct meeting	*reader_read(const char *folder, const char *name,
	    const struct config *, struct diag *, enum skip_reason *why);

#endif
