/*
 * Where references lead in this archive, and what points back.
 */
#ifndef ARCHIVE_POINTERS_H
#define ARCHIVE_POINTERS_H

#include "laws.h"

struct archive;
struct case_file;
struct item_card;
struct meeting_card;

/* Where a reference of an item leads; all NULL: not to this archive. */
struct pointer {
	const struct item_card		*item;
	const struct meeting_card	*meeting;
	const struct case_file		*file;
	const char			*url;	/* of that, from the site's root; or
						   a law's, anywhere */
};

/* A place that points here. */
struct mention {
	const struct item_card	*from;
	const struct reference	*reference;	/* the first one in that item */
};

struct mentions {
	struct mention	*list;		/* oldest meeting first */
	size_t		 count;
};

/*
 * Settle where all references lead, and who is mentioned by whom.  Cases and
 * meetings are in place.
 */
void	 archive_build_references(struct archive *);

#endif
