/*
 * What the list of followed cases in a browser needs to know of each case: a
 * line that changes when there is something new.  The list itself is kept only
 * in the browser; see templates/assets/watch.js.
 */
#ifndef PAGES_FOLLOW_H
#define PAGES_FOLLOW_H

#include "page.h"

/* Set "watch" in the context of the case's page. */
void	 page_set_follow(struct page *, const struct case_file *);

/*
 * Write shard `index` of all cases, "/foelg/sager-3.js": a script, so that a
 * browser can read it from a folder without a server.  Returns 0, or -1 with
 * a diagnostic.
 */
int	 follow_shard(const struct build *, size_t index);

#endif
