/*
 * Collecting the words of documents: what the page of an item or a meeting
 * shows of the minutes, and for cases, people and bodies their names.
 */
#ifndef SEARCH_COLLECT_H
#define SEARCH_COLLECT_H

#include <stddef.h>

struct meeting;
struct meeting_card;
struct staging;
struct search;

/*
 * Gather the words of a meeting, and write the texts of its head and its items
 * as a script, unless `staging` is NULL: the browser finds the words around a
 * hit in them, and phrases, and a page that may fetch nothing may still load a
 * script.  Several threads may call it at once, for different meetings.
 * Returns 0, or -1 with a diagnostic.
 */
int	 search_add_meeting(struct search *, const struct meeting *,
	    const struct meeting_card *, struct staging *);

/* Gather the words of documents that are no meetings or items, from `first` to
   before `end`.  Several threads may call it at once, for different
   documents. */
void	 search_add_others(struct search *, size_t first, size_t end);

/* Free what was gathered. */
void	 search_free_gathered(struct search *);

#endif
