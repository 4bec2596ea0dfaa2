/*
 * The way of a case: its treatments and the time between them, how long it
 * took in all, and the bodies it went through.
 */
#ifndef PAGES_CASE_STEPS_H
#define PAGES_CASE_STEPS_H

#include "page.h"

void	 page_case_steps(struct page *, const struct case_file *);

#endif
