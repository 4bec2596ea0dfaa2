/*
 * All files of a site but its assets and search index: every page, feed,
 * calendar and data file, as jobs that threads may do at the same time.
 */
#ifndef OUTPUTS_H
#define OUTPUTS_H

#include <stddef.h>

#include "archive/archive.h"
#include "base/diag.h"
#include "model/meeting.h"
#include "pages/pages.h"

/*
 * Is there a template for every kind of page?  Returns 0, or -1 with a
 * DIAG_USAGE diagnostic for each that is missing in the folder.
 */
int	 outputs_check_templates(struct template_set *, const char *folder,
	    struct diag *);

/*
 * Write the meeting's page, its items' pages, their tables, index.json and
 * index.md, and add them to the search index.  The meeting's trees get links
 * and are fit only for HTML afterwards.  Returns the number of pages, or -1
 * with a diagnostic.  Several threads may call it at once, for different
 * meetings.
 */
int	 outputs_meeting(const struct build *, struct meeting *,
	    const struct meeting_card *);

/*
 * All other pages and files, as jobs that threads may do at once: how many
 * there are, and do one.  outputs_job returns the number of pages written,
 * which is 0 for other files, or -1 with a diagnostic.
 */
size_t	 outputs_jobs(const struct build *);
int	 outputs_job(const struct build *, size_t job);

/*
 * Write the sitemap, after all pages.  Returns 0, or -1 with a diagnostic.
 */
int	 outputs_finish(const struct build *);

#endif
