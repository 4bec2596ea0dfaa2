/*
 * The sections of an item: where each begins, and its blocks.
 */
#ifndef READ_ITEM_SECTIONS_H
#define READ_ITEM_SECTIONS_H

#include <stdbool.h>

#include "model/meeting.h"
#include "minutes_lines.h"

/* Do most of the document's headings stand right below text? */
bool	 item_sections_are_tight(const struct minutes *);

/*
 * Read the lines of the range as sections of minutes->item.  Text before the
 * first heading is a section without one.
 */
void	 item_sections_read(struct minutes *, struct item *, struct range);

#endif
