/*
 * A page that an export wrote as one line, split at the number of the page,
 * where items begin, at their case numbers and at headings.
 */
#ifndef READ_UNGLUE_PAGE_H
#define READ_UNGLUE_PAGE_H

#include <stdbool.h>

#include "base/str.h"

struct unglue_page {
	struct str	rest;		/* what is not split yet; set it first,
					   all else is 0 then */
	bool		started;
	const char	*contents;	/* where they begin; NULL: none */
	bool		in_group;	/* the last piece names one */
};

/*
 * Take the next piece off the page; false if none is left.  Contents stay
 * whole, with all that is on their page.
 */
bool	 unglue_page_next(struct unglue_page *, struct str *piece);

#endif
