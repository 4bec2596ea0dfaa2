/* All subjects; and a subject in a list. */
#ifndef PAGES_SUBJECTS_H
#define PAGES_SUBJECTS_H

#include "page.h"

void	 page_subjects(struct page *);

/* Append a subject to a list; `deep`: with those below it. */
void	 page_add_subject(struct page *, struct value *list,
	    const struct subject *, bool deep);

#endif
