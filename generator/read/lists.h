/*
 * Lists: lines with markers become items, nested by what their markers and
 * their indentation say.
 */
#ifndef READ_LISTS_H
#define READ_LISTS_H

#include "model/meeting.h"
#include "unwrap.h"

/*
 * Read the list that begins at line `at`, which has a marker.  Numbers go on
 * after bullets that belong to one of them, and over a page break.  Returns
 * the number of lines used.  The list is the caller's.
 */
size_t	 list_read(const struct writing *, size_t at,
	    struct cmark_node **out);

/* A list whose bullets were lost: each of `count` lines is an item. */
struct cmark_node	*list_of_lines(const struct writing *, size_t at,
			    size_t count);

#endif
