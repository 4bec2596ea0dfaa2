/*
 * Meetings made one by one, and their archive with its pages.
 */
#ifndef SHELF_H
#define SHELF_H

#include "pages/page.h"
#include "made.h"

#define SHELF_MEETINGS	64

struct shelf {
	struct config	 config;
	struct diag	*diag;
	struct meeting	*meetings[SHELF_MEETINGS];
	struct card	*cards[SHELF_MEETINGS];
	size_t		 count;
	struct archive	 archive;
	struct pages	 pages;		/* without templates, publish */
};

void		 shelf_init(struct shelf *);
/* The next meeting, at most SHELF_MEETINGS; `date` may be NULL. */
struct meeting	*shelf_add(struct shelf *, const char *body,
		    const char *date);
/* Read the facts and build the archive. */
void		 shelf_build(struct shelf *);
void		 shelf_release(struct shelf *);

#endif
