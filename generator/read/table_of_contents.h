/*
 * The table of contents: titles with dotted leaders and page numbers, perhaps
 * cut off at some width.
 */
#ifndef READ_TABLE_OF_CONTENTS_H
#define READ_TABLE_OF_CONTENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "source.h"

struct contents_entry {
	const char	*title;		/* as printed, without leader and page */
	unsigned	 line;
};

struct contents {
	size_t			 first, end;	/* lines: its heading, and the
						   first that is not its own */
	struct contents_entry	*entries;
	size_t			 count;
};

/* Find it; count is 0, and first and end are equal, when there is none. */
void	 contents_find(struct arena *, const struct source *,
	    struct contents *);

/*
 * Is this the entry's title?  True too when the entry is cut off, or differs
 * in a few words only.
 */
bool	 contents_fits(const struct contents_entry *, struct str title);

#endif
