/*
 * What programs need to read the whole archive: a list of its meetings, with
 * the address of each one's data.
 */
#ifndef DATA_MEETINGS_LIST_H
#define DATA_MEETINGS_LIST_H

#include <stddef.h>

struct build;

/*
 * Write DATA_MEETINGS, with a line for each meeting, the oldest first.  There
 * is one: `index` is 0.  Returns 0, or -1 with a diagnostic.
 */
int	 meetings_list_write(const struct build *, size_t index);

#endif
