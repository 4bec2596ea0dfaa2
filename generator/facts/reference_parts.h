/*
 * What the finders of references share: references.c walks the texts of an
 * item and offers each to the finders of reference_meeting.c, _item.c and
 * _law.c.
 */
#ifndef FACTS_REFERENCE_PARTS_H
#define FACTS_REFERENCE_PARTS_H

#include "base/str.h"
#include "model/meeting.h"
#include "model/reference.h"

/* One item being read. */
struct reference_reading {
	struct arena		*arena;
	const struct meeting	*meeting;
	const struct config	*config;
	const struct item	*item;
	const struct section	*section;
	const struct block	*block;
	struct cmark_node	*node;
	struct references	*out;	/* those of this text node so far, last */
	size_t			 first;	/* where they begin */
	struct titles		*titles;	/* of the meeting's items */
	bool			 own_clear;	/* "udvalget" can only be the
						   body that met */
};

/* Find all of a kind in the text of r->node, which is not empty. */
typedef void reference_finder(struct reference_reading *, struct str text);

reference_finder reference_meetings, reference_items, reference_cases,
    reference_laws;

/*
 * Take one down that stands at `at` and is `len` bytes long, with the rest of
 * it as in `what`.  One that overlaps with another one is not taken; returns
 * whether it was.
 */
bool	 reference_add(struct reference_reading *, struct str text, size_t at,
	    size_t len, struct reference what);

/* What stands before a place: as much of it as matters, as whole letters. */
struct str	 reference_before(struct str text, size_t at);

#endif
