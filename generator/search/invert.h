/*
 * Inverting the index: from the terms of each document to the documents of
 * each term.
 */
#ifndef SEARCH_INVERT_H
#define SEARCH_INVERT_H

struct search;

/* Make the lists of all terms.  The terms of the words are in place. */
void	 search_invert(struct search *);

#endif
