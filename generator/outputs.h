/*
 * What a site is made of: every page, feed, calendar and data file, as jobs
 * that threads may do at once.
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
 * Write the meeting's page, its items' pages, index.json and index.md.  The
 * meeting's trees get links and are of no other use after.  Returns the number of pages, -1 with a diagnostic.  Several threads may
 * call it at once, for different meetings.
 */
int	 outputs_meeting(const struct build *, struct meeting *,
	    const struct meeting_card *);

/*
 * All other pages, and what is beside them, as jobs that threads may do at
 * once: how many jobs, and do the one.  Returns the number of pages written,
 * 0 for a file that is none, -1 with a diagnostic.
 */
size_t	 outputs_jobs(const struct build *);
int	 outputs_job(const struct build *, size_t job);

/*
 * Write what tells of all the pages that were written.  Returns 0, or -1 with
 * a diagnostic.
 */
int	 outputs_finish(const struct build *);

#endif
