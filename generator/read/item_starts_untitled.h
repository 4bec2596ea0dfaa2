/*
 * Where items begin that have neither number nor title: at a line that stands
 * above each of them ("Åben", "• Sagsid.: 19/48"), or where the headings of
 * sections begin again.
 */
#ifndef READ_ITEM_STARTS_UNTITLED_H
#define READ_ITEM_STARTS_UNTITLED_H

#include <stddef.h>

#include "base/arena.h"
#include "source.h"

/*
 * Find the lines that begin such items, for documents in which
 * item_starts_find finds none.  `out` and the returned number as there.
 */
size_t	 item_starts_untitled(struct arena *, const struct source *,
	    size_t **out);

#endif
