/*
 * Lists: lines with markers become items, nested by what their markers and
 * their indentation say.
 */
#ifndef READ_LISTS_H
#define READ_LISTS_H

#include <stddef.h>

#include "model/meeting.h"
#include "written.h"

/*
 * Read the list that begins at line `at`, which has a marker.  Numbers
 * continue after bullets that belong to one of them, and over a page break.
 * Returns the number of lines used.  The caller frees the list, a node.
 */
size_t	 lists_read(const struct writing *, size_t at,
	    struct cmark_node **out);

/*
 * A list whose bullets were lost: each of `count` lines from `at` on is an
 * item.  The caller frees it.
 */
struct cmark_node	*lists_of_lines(const struct writing *, size_t at,
			    size_t count);

#endif
