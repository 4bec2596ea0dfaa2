/*
 * The glossary; and the words of a page that it explains, so that readers need
 * not know them.  The explanations are in templates/pages/glossary.mustache.
 */
#ifndef PAGES_GLOSSARY_H
#define PAGES_GLOSSARY_H

#include "page.h"

void	 page_glossary(struct page *);

/* The words on the page of an item or a case, as "glossed". */
void	 page_set_item_words(struct page *, const struct item *,
	    const struct item_card *);
void	 page_set_case_words(struct page *, const struct case_file *);

#endif
