/*
 * What the watch list in a browser needs to know of cases: for each, a line
 * that is another when there is something new.  The list itself is in the
 * browser alone; see templates/assets/watch.js.
 */
#ifndef PAGES_FOLLOW_H
#define PAGES_FOLLOW_H

#include "page.h"

/*
 * The line of a case, [2,"2017-01-24","Ny sti","Byrådet godkendte …"], as
 * JSON: how often it was treated, the day of its newest treatment, its title,
 * where it stands.  The page of the case and the shards have the same.
 */
void	 follow_line(struct buf *out, struct page *, const struct case_file *);

/*
 * Write the shard's file, "/foelg/sager-3.js": a script, so that a browser can
 * read it from a folder without a server, too.  Returns 0, or -1 with a
 * diagnostic.
 */
int	 follow_shard(const struct build *, size_t index);

#endif
