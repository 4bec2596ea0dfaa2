/*
 * The items by what was decided about them.
 */
#ifndef ARCHIVE_OUTCOMES_H
#define ARCHIVE_OUTCOMES_H

#include <stddef.h>

#include "model/fact.h"

struct archive;
struct item_card;

/* Items with the same outcome in one year. */
struct outcome_page {
	enum outcome		  outcome;
	int			  year;		/* 0: undated */
	const char		 *url;	/* "/soeg/udfald/godkendt/2017/" */
	struct item_card	**items;	/* newest meeting first */
	size_t			  count;
};

/* List the items by outcome and year.  The years are in place. */
void	 outcomes_build(struct archive *);

#endif
