/* The state of finding references in the texts of an item. */
#ifndef FACTS_REFERENCE_READING_H
#define FACTS_REFERENCE_READING_H

#include "model/config.h"
#include "model/meeting.h"
#include "model/reference.h"
#include "titles.h"

struct reference_reading {
	struct arena		*arena;
	const struct meeting	*meeting;
	const struct config	*config;
	const struct item	*item;
	const struct section	*section;
	const struct block	*block;
	struct cmark_node	*node;
	/* What is in its text, so that not every finder looks through it. */
	size_t			*numbers;	/* where digits begin */
	size_t			 nnumbers, numbers_room;
	bool			 marks;		/* it may have quotation marks
						   or paragraph signs */

	struct references	*out;	/* those of this text node last */
	size_t			 first;	/* where they begin */
	struct titles		*titles;	/* of the meeting's items */
	const char		*own_case;	/* slug of the item's case
						   number; NULL if none */
	bool			 own_clear;	/* "udvalget" can only be the
						   body that met */
};

#endif
