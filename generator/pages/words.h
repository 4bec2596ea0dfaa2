/* Numbers and texts as readers see them. */
#ifndef PAGES_WORDS_H
#define PAGES_WORDS_H

#include "page.h"

/* "1.234"; "1 møde", "1.234 møder". */
const char	*page_number(struct page *, size_t number);
const char	*page_count(struct page *, size_t count, const char *one,
		    const char *many);
/* The text with a capital first letter, if that is an ASCII letter. */
const char	*page_capital(struct page *, const char *text);
/* The beginning of a text in one line, as much as search engines show; NULL
   for NULL. */
const char	*page_one_line(struct page *, const char *text);

#endif
