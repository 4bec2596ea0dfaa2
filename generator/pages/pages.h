/*
 * The pages of the site.  Each kind has a function that makes its context (a
 * struct value, nothing of HTML in it but the rendered record) and a template
 * of the same name; templates/CONTEXTS.md tells what each context holds.
 */
#ifndef PAGES_PAGES_H
#define PAGES_PAGES_H

#include "archive/archive.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "model/skipped.h"
#include "publish/assets.h"
#include "publish/link_check.h"
#include "publish/publish.h"
#include "publish/sitemap.h"
#include "search/search.h"
#include "template/template.h"

/* Where the templates of page kinds are, in the folder of the templates. */
#define PAGE_TEMPLATES	"pages/"

struct pages {
	const struct archive	*archive;
	const struct config	*config;
	const struct skipped_list	*skipped;	/* of the content folder */
	struct template_set	*templates;
	struct publish		*publish;
	struct link_check	*links;		/* hears of each page */
	struct diag		*diag;
	struct sitemap		*sitemap;	/* NULL: there is to be none */
	struct search		*search;	/* NULL: there is none */
	const struct assets	*assets;	/* NULL: none are known */
};

/*
 * Is there a template for every kind of page?  Returns 0, or -1 with a
 * DIAG_USAGE diagnostic for each that is missing in the folder.
 */
int	 pages_check_templates(struct template_set *, const char *folder,
	    struct diag *);

/*
 * Write the meeting's page, its items' pages, index.json and index.md.  The
 * meeting's trees get links and are of no other use after.  Returns the number of pages, -1 with a diagnostic.  Several threads may
 * call it at once, for different meetings.
 */
int	 pages_meeting(const struct pages *, struct meeting *,
	    const struct meeting_card *);

/*
 * All other pages, and what is beside them, as jobs that threads may do at
 * once: how many jobs, and do the one.  Returns the number of pages written,
 * 0 for a file that is none, -1 with a diagnostic.
 */
size_t	 pages_jobs(const struct pages *);
int	 pages_job(const struct pages *, size_t job);

/*
 * Write what tells of all the pages that were written.  Returns 0, or -1 with
 * a diagnostic.
 */
int	 pages_finish(const struct pages *);

#endif
