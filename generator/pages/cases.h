/*
 * All cases by number.  A large archive has a page for each main group of KLE,
 * and a list of these.
 */
#ifndef PAGES_CASES_H
#define PAGES_CASES_H

#include "page.h"

void	 page_cases(struct page *);
void	 page_case_group(struct page *, const struct build *, size_t index);

#endif
