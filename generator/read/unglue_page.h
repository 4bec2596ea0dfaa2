/*
 * A page that an export wrote as one line, taken apart: at the number of the
 * page, where items begin, at their case numbers and headings.
 */
#ifndef READ_UNGLUE_PAGE_H
#define READ_UNGLUE_PAGE_H

#include <stdbool.h>

#include "base/str.h"

struct glue_page {
	struct str	rest;		/* what is not parted yet */
	bool		started;
	const char	*contents;	/* where they begin; NULL: none */
	bool		in_group;	/* the last part names one */
};

/*
 * Take the next part off the page; false when there is no more.  Contents stay
 * whole, with all that is on their page.
 */
bool	 glue_page_part(struct glue_page *, struct str *part);

#endif
