/*
 * One document: read, with its facts and references.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"

/*
 * Read `folder`/`name` (`name` alone when the folder is "") and what it says.
 * NULL, with a diagnostic, when it cannot be read or holds no meeting; `why`
 * (which may be NULL) tells which.  The caller frees with meeting_free.  May
 * be called by several threads at once.
 */
struct meeting	*document_read(const char *folder, const char *name,
		    const struct config *, struct diag *,
		    enum skip_reason *why);

#endif
