/*
 * The index from its beginning to its end; the one file that calls the others
 * in order.
 */
#ifndef SEARCH_BUILD_H
#define SEARCH_BUILD_H

struct archive;
struct search;

/* An empty index.  The archive must live as long.  The caller frees it. */
struct search	*search_new(struct archive *);
void		 search_free(struct search *);	/* NULL is fine */

/* Make the lists when all meetings have been added, on that many threads, and
   give the archive its keywords. */
void	 search_build(struct search *, unsigned threads);

#endif
