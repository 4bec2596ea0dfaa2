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
	const char	*title;		/* without leader and page */
	unsigned	 line;
};

struct table_of_contents {
	size_t			 first, end;	/* lines: its heading, and the
						   first after it */
	struct contents_entry	*entries;
	size_t			 count;
};

/*
 * Find the table of contents.  If there is none, count is 0 and first and end
 * are equal.  The entries live in the arena.
 */
void	 table_of_contents_find(struct arena *, const struct source *,
	    struct table_of_contents *);

/*
 * The entry with that title: the one at `index`, or the first that fits; NULL
 * if none does.  An entry fits too if it is cut off, or differs in a few words
 * only.
 */
const struct contents_entry	*table_of_contents_entry(
				    const struct table_of_contents *,
				    size_t index, struct str title);

#endif
