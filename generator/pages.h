/*
 * The pages of the site.  Each kind has a function that makes its context (a
 * struct value, nothing of HTML in it but the rendered record) and a template
 * of the same name; templates/CONTEXTS.md tells what each context holds.
 */
#ifndef PAGES_H
#define PAGES_H

#include "archive.h"
#include "config.h"
#include "diag.h"
#include "meeting.h"
#include "publish.h"
#include "search.h"
#include "template.h"

struct pages {
	const struct archive	*archive;
	const struct config	*config;
	struct template_set	*templates;
	struct publish		*publish;
	struct diag		*diag;
	struct search		*search;	/* NULL: there is none */
};

/*
 * Is there a template for every kind of page?  Returns 0, or -1 with a
 * DIAG_USAGE diagnostic for each that is missing in the folder.
 */
int	 pages_check_templates(struct template_set *, const char *folder,
	    struct diag *);

/*
 * Write the meeting's page, its items' pages, index.json and index.md.
 * Returns the number of pages, -1 with a diagnostic.  Several threads may
 * call it at once, for different meetings.
 */
int	 pages_meeting(const struct pages *, const struct meeting *,
	    const struct meeting_card *);

/*
 * All other pages, as jobs that threads may do at once: how many jobs, and do
 * the one.  Returns the number of pages written, -1 with a diagnostic.
 */
size_t	 pages_jobs(const struct pages *);
int	 pages_job(const struct pages *, size_t job);

/*
 * Copy templates/assets/ (style sheet, icons) to the site.  Returns the number
 * of files, -1 with a diagnostic.
 */
int	 pages_assets(const struct pages *);

#endif
