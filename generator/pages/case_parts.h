/*
 * The larger parts of a case's page; each sets its own members of the context,
 * which templates/CONTEXTS.md lists.
 */
#ifndef PAGES_CASE_PARTS_H
#define PAGES_CASE_PARTS_H

#include "page.h"

/* Where the case stands; in page_case_state.c.  And that in a sentence for
   search engines. */
void	 page_case_state(struct page *, const struct case_file *);
const char	*page_case_sentence(struct page *, const struct case_file *);

/* Every treatment with the time between them, how long it took in all, and the
   bodies that it went through; in page_case_steps.c. */
void	 page_case_steps(struct page *, const struct case_file *);

/* Who did what; in page_case_people.c. */
void	 page_case_people(struct page *, const struct case_file *);

#endif
