/*
 * Reading: a file of content/ becomes a meeting, whatever its format.
 *
 * A document's bytes become lines of clean text (source), lines that an export
 * glued together are split (unglue), and the grammar of minutes finds the head,
 * the table of contents, the items and their sections (minutes).  The lines of
 * a section become paragraphs, headings, lists and tables, as cmark nodes
 * (layout).  What a municipality writes differently is a row in a table
 * (dialect).  A meeting as Markdown is a document too (markdown).
 *
 * What is outside includes this header alone.
 */
#ifndef READ_FORMATS_H
#define READ_FORMATS_H

#include <stdbool.h>

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"
#include "markdown_write.h"

/* Is it a document that can be read, by its name's ending? */
bool	 read_knows(const char *name);

/*
 * Read `folder`/`name` (`name` alone when the folder is ""), with NAME.meta
 * beside it if there is one: everything but facts and references.  NULL, with
 * a diagnostic, when it cannot be read or holds no meeting (no item); `why`
 * (which may be NULL) tells which.  The caller frees with meeting_free.  May
 * be called by several threads at once.
 */
struct meeting	*read_document(const char *folder, const char *name,
		    const struct config *, struct diag *,
		    enum skip_reason *why);

#endif
