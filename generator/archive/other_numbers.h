/*
 * Case numbers in an item's facts or title besides its own: below a title
 * stand the numbers of all cases that were treated together.
 */
#ifndef ARCHIVE_OTHER_NUMBERS_H
#define ARCHIVE_OTHER_NUMBERS_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct item;

struct other_number {
	const char	*slug;		/* as case_number_slug makes it */
	bool		 in_title;	/* else among the facts */
};

/*
 * Find the numbers, in the order in which they stand there, each once and
 * never the item's own.  Among the facts any KLE number counts, and any line
 * that is a case number and nothing else; in a title only KLE numbers, because
 * others look like years and amounts.  The result lives in the arena; `count`
 * gets how many there are.
 */
struct other_number	*other_numbers_read(struct arena *,
			    const struct item *, size_t *count);

#endif
