/* What meetings, items and laws are called on the pages. */
#ifndef PAGES_NAMES_H
#define PAGES_NAMES_H

#include "page.h"

/* "Økonomiudvalget, tirsdag den 24. januar 2017". */
const char	*page_meeting_name(struct page *, const struct meeting_card *);
/* "24. januar 2017" as a crumb; the body's name if it has no date. */
const char	*page_meeting_crumb(struct page *,
		    const struct meeting_card *);
/* "Punkt 3", or "Punkt" if it has no number. */
const char	*page_item_name(struct page *, const struct item_card *);
/* The item's title, or "Uden titel". */
const char	*page_item_title(const struct item_card *);
/* "Punkt 3: Budget 2018". */
const char	*page_item_full_name(struct page *, const struct item_card *);
/* "Serviceloven", "SEL". */
const char	*page_law_name(struct page *, const struct law *);

#endif
