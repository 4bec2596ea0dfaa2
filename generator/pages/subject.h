/*
 * One subject, with its cases year by year; and a year of one that is too
 * large for a page.
 */
#ifndef PAGES_SUBJECT_H
#define PAGES_SUBJECT_H

#include "page.h"

void	 page_subject(struct page *, const struct build *, size_t index);
void	 page_subject_year(struct page *, const struct build *, size_t index);

#endif
