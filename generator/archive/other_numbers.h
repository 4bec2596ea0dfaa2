/*
 * Case numbers that stand in an item's facts or title besides its own: below
 * one title stand the numbers of all cases that were treated together.
 */
#ifndef ARCHIVE_OTHER_NUMBERS_H
#define ARCHIVE_OTHER_NUMBERS_H

#include "model/meeting.h"

struct companion {
	const char	*slug;		/* as case_slug makes it */
	bool		 in_title;	/* else among the facts */
};

/*
 * The numbers, in the order in which they stand there, each once and never the
 * item's own.  Among the facts any KLE number counts and any line that is a
 * case number and no more; in a title only KLE numbers, because others look
 * like years and amounts.  Lives in the arena; `count` gets how many there are.
 */
struct companion	*companions_read(struct arena *, const struct item *,
		    size_t *count);

#endif
