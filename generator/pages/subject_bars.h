/* The cases of a subject over time: a bar for each year. */
#ifndef PAGES_SUBJECT_BARS_H
#define PAGES_SUBJECT_BARS_H

#include "page.h"

/* Set "bars" in the context. */
void	 page_set_subject_bars(struct page *, const struct subject *);

#endif
