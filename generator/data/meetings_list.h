/*
 * What programs need to read the whole archive: a list of its meetings, with
 * the address of each one's data.
 */
#ifndef DATA_MEETINGS_LIST_H
#define DATA_MEETINGS_LIST_H

#include "pages/pages.h"

/*
 * Write DATA_MEETINGS, with a line for each meeting, the oldest first.
 * Returns 0, or -1 with a diagnostic.  There is one: `index` is 0.
 */
int	 data_meetings(const struct pages *, size_t index);

/* The same for DATA_SCHEMA, which is in the folder of the templates. */
int	 data_schema(const struct pages *, size_t index);

#endif
