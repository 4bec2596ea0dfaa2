/*
 * Where the references of an item lead in this archive, and the same from the
 * other end: who refers to an item, a meeting or a case.
 */
#ifndef ARCHIVE_MENTIONS_H
#define ARCHIVE_MENTIONS_H

#include <stddef.h>

struct case_file;
struct item_card;
struct meeting_card;
struct reference;

/* Where a reference leads; at most one of the first three is set. */
struct destination {
	const struct item_card		*item;
	const struct meeting_card	*meeting;
	const struct case_file		*file;
	const char			*url;	/* of that, from the site's
						   root; or a law's, anywhere;
						   NULL: not in the archive */
};

/* An item that refers to something. */
struct mention {
	const struct item_card	*from;
	const struct reference	*reference;	/* the first in that item */
};

struct mentions {
	struct mention	*list;		/* oldest meeting first */
	size_t		 count;
};

#endif
