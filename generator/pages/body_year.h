/*
 * The newest year of a body: when it met, and what came of its items.  It ends
 * with the month of the newest meeting: what comes after is not known, and not
 * a sign of quiet months.
 */
#ifndef PAGES_BODY_YEAR_H
#define PAGES_BODY_YEAR_H

#include "page.h"

/* Set "body_year" in the context: null if no meeting has a date. */
void	 page_set_body_year(struct page *, const struct body *);

#endif
