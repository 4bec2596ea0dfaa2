/*
 * What the browser needs of a document besides its words: the line that a hit
 * is shown with, and the columns that filters are made of.  See format.h.
 */
#ifndef SEARCH_ROWS_H
#define SEARCH_ROWS_H

#include <stddef.h>

struct buf;
struct search;

/* Write the lines of all documents. */
void	 search_build_rows(struct search *);

/* Add the columns of the file with that number. */
void	 search_add_facets(const struct search *, struct buf *out,
	    size_t file);

#endif
