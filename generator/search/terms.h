/*
 * From the words of the documents to terms.
 */
#ifndef SEARCH_TERMS_H
#define SEARCH_TERMS_H

#include <stddef.h>

struct search;
struct search_term;

/* Make the terms of the words, on that many threads, and set the terms of each
   word: its own and those of its parts.  All words are gathered. */
void	 search_build_terms(struct search *, unsigned threads);

/* Returns the word that is shown for a term that has one. */
const char	*search_shown(const struct search_term *);

/* Returns how many bytes the two begin with in common. */
size_t	 search_shared(const char *, const char *);

#endif
