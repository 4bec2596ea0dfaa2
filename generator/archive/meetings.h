/*
 * The archive's meetings in the order of time, and by file name.
 */
#ifndef ARCHIVE_MEETINGS_H
#define ARCHIVE_MEETINGS_H

#include <stddef.h>

struct archive;
struct card;
struct meeting_card;

/* Take the cards that are not NULL, and order and number their meetings. */
void	 meetings_build(struct archive *, struct card **cards, size_t count);

/* Returns the card of the meeting read from that file (relative to content/),
   or NULL if there is none. */
struct meeting_card	*archive_find_source(const struct archive *,
			    const char *file);

#endif
