/* The items that an absence is about: "punkt 3, 4 og 5", "før punkt 7". */
#ifndef FACTS_ITEM_NUMBERS_H
#define FACTS_ITEM_NUMBERS_H

#include "base/str.h"
#include "reading.h"

/* Which items a number stands for. */
enum item_range {
	ITEMS_UNTIL,		/* those before the first number */
	ITEMS_SINCE,		/* those after the last */
	ITEMS_FROM		/* the first and those after it */
};

/* The first and the last number in "20-21"; -1 if there is none. */
void	 item_numbers_ends(struct str numbers, int *first, int *last);

/* Add the labels in "3, 4 og 5" and "14-18" to the absence's items. */
void	 item_numbers_add(struct reading *, struct absence *, struct str);

/* Add the labels of the meeting's items in the range. */
void	 item_numbers_add_range(struct reading *, struct absence *,
	    struct str numbers, enum item_range);

#endif
