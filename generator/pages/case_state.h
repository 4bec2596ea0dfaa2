/* Where a case stands: what was done last, and what was decided before. */
#ifndef PAGES_CASE_STATE_H
#define PAGES_CASE_STATE_H

#include "page.h"

/* Set "state" in the context. */
void	 page_case_state(struct page *, const struct case_file *);
/* The same in a sentence, or NULL if no treatment has a date. */
const char	*page_case_sentence(struct page *, const struct case_file *);

#endif
