/*
 * Does every link of the site lead somewhere?  While pages are written, what
 * they link to and which ids they have is noted; when all are there, each
 * link within the site is held against the notes.  Nothing is read again.
 *
 * In memory are each address once, and 32 bits for each id: of a broken
 * fragment in a hundred million one goes unseen.  For a link that many pages
 * have, the first of them by name and their number are kept, so that it makes
 * no difference which thread wrote which page when.
 */
#ifndef PUBLISH_LINK_CHECK_H
#define PUBLISH_LINK_CHECK_H

#include "base/diag.h"
#include "base/str.h"
#include "link_resolve.h"
#include "publisher.h"

struct link_check;

/* `site` must live as long.  The caller frees with link_check_free. */
struct link_check	*link_check_new(const struct link_site *site);
void			 link_check_free(struct link_check *);

/*
 * Note a page: the file `path` as publish_file gets it, and its HTML.  Several
 * threads may call it at once.
 */
void	 link_check_page(struct link_check *, const char *path,
	    struct str html);

/*
 * When everything is written: a DIAG_ERROR for each link that leads to no
 * file, or in a page to no element with that id, and for each id that a page
 * has twice (WHATWG HTML, 3.2.6).  `out` is what the site's folder is called.
 * Returns how many there are; the first hundred are named.
 */
size_t	 link_check_report(struct link_check *, struct publish *,
	    const char *out, struct diag *);

#endif
