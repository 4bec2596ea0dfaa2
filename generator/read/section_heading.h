/*
 * The headings of an item's sections ("Resume", "Indstilling", "Beslutning i
 * Byrådet den …") and what each makes of its section.
 */
#ifndef READ_SECTION_HEADING_H
#define READ_SECTION_HEADING_H

#include <stdbool.h>

#include "base/str.h"
#include "model/config.h"
#include "model/meeting.h"

/* The line, trimmed, without the bullet that some exports add. */
struct str	 section_heading_text(struct str line);

/*
 * The role of a section with that heading (as printed; a colon at its end does
 * not count).  The site's own headings come first; `config` may be NULL.
 * Returns false if it is not a heading.
 */
bool	 section_heading_role(const struct config *, struct str heading,
	    enum section_role *out);

#endif
