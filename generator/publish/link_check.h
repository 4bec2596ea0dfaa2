/*
 * Checks that every link of the site leads somewhere.  While pages are
 * written, their links and ids are noted; when all are written, each link
 * within the site is checked against the notes.  No page is read again.
 *
 * Each address is kept in memory once, and 32 bits of each id, so about one
 * in a hundred million broken fragments is missed.  Of a link that many pages
 * have, the first page by name and the number of pages are kept, so that the
 * order in which threads write pages makes no difference.
 */
#ifndef PUBLISH_LINK_CHECK_H
#define PUBLISH_LINK_CHECK_H

#include "base/diag.h"
#include "base/str.h"
#include "link_resolve.h"
#include "staging.h"

struct link_check;

/* `site` must outlive it.  The caller frees with link_check_free. */
struct link_check	*link_check_new(const struct link_site *site);
void			 link_check_free(struct link_check *);

/*
 * Note a page: its path as staging_add gets it, and its HTML.  May be called
 * by several threads at once.
 */
void	 link_check_page(struct link_check *, const char *path,
	    struct str html);

/*
 * When everything is written, report a DIAG_ERROR for each link that leads to
 * no file, or to no element of a page, and for each id that a page has twice
 * (WHATWG HTML, 3.2.6).  `out` is the site's folder in diagnostics.  Returns
 * how many errors there are; the first hundred are listed.
 */
size_t	 link_check_report(struct link_check *, struct staging *,
	    const char *out, struct diag *);

#endif
