/*
 * Search without a server: an index that the reader's browser looks into, made
 * in the same run as the pages.  What it holds is what the pages show.
 *
 * While the documents are read for the second time their words are gathered
 * (search_collect.c), without their places.  When all are read the words
 * become terms and every term gets the list of the documents that have it
 * (search_index.c), parts of compounds included (search_compounds.c).  The
 * terms then go into files of about 12 KB, which the browser fetches as it
 * needs them (search_write.c), beside the lines of the hits and what filters
 * are made of (search_rows.c).
 *
 * The result depends on the documents only, not on the order or the number of
 * the threads that read them.
 */
#ifndef SEARCH_BUILDER_H
#define SEARCH_BUILDER_H

#include "archive/archive.h"
#include "publish/publish.h"

struct search;

/* The archive must stay for as long as the index.  The caller frees. */
struct search	*search_new(struct archive *);
void		 search_free(struct search *);	/* NULL is fine */

/*
 * Gather the words of a meeting, and write the texts of its head and its items
 * as scripts, unless `staging` is NULL: the browser finds the words around a
 * hit and phrases in them, and a page that may fetch nothing may still load a
 * script.  Several threads may call it at once, for different meetings.
 * Returns 0, or -1 with a diagnostic.
 */
int	 search_add_meeting(struct search *, const struct meeting *,
	    const struct meeting_card *, struct staging *);

/* All meetings are there: make the lists, on so many threads, and give the
   archive its keywords. */
void	 search_build(struct search *, unsigned threads);

/* Write the files, as jobs that threads may do at once.  Returns 0, or -1 with
   a diagnostic. */
size_t	 search_jobs(const struct search *);
int	 search_job(const struct search *, size_t job, struct staging *);

#endif
