/*
 * Where items begin that have neither number nor title: at a line that stands
 * above each of them ("Åben", "• Sagsid.: 19/48"), or where the headings of
 * sections begin again.
 */
#ifndef READ_ITEM_STARTS_UNTITLED_H
#define READ_ITEM_STARTS_UNTITLED_H

#include "base/arena.h"
#include "source.h"

/*
 * Find the lines that begin them, as openings_find does; for documents in
 * which that finds none.
 */
size_t	 untitled_find(struct arena *, const struct source *, size_t **out);

#endif
