/*
 * The words of titles, as an index to leaf through without JavaScript.
 */
#ifndef SEARCH_KEYWORDS_H
#define SEARCH_KEYWORDS_H

struct search;

/* Choose the keywords of the archive, and fill in its lists of them.  The
   terms are sorted. */
void	 search_build_keywords(struct search *);

#endif
