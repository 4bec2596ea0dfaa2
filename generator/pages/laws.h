/* All laws that items cite; and one, paragraph by paragraph. */
#ifndef PAGES_LAWS_H
#define PAGES_LAWS_H

#include "page.h"

void	 page_laws(struct page *);
void	 page_law(struct page *, const struct build *, size_t index);

#endif
