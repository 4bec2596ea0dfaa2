/*
 * What the prose refers to: meetings by their day, items by their title or
 * number, cases by their number, laws by name and paragraph.  Reading finds
 * the references; the archive resolves them.
 *
 * No reference is better than a wrong one: a day is that of a meeting only if
 * the sentence says so, and a number is that of an item only if nothing else
 * can be meant.
 */
#ifndef MODEL_REFERENCE_H
#define MODEL_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct cmark_node;
struct config;
struct meeting;

enum reference_kind {
	REFERENCE_MEETING, REFERENCE_ITEM, REFERENCE_CASE, REFERENCE_LAW
};

struct reference {
	enum reference_kind	 kind;
	const char		*text;		/* that refers, as printed */
	const char		*date;		/* of the meeting referred to,
						   ISO; NULL: this one */
	const char		*body;		/* whose meeting, as named;
						   NULL: not clear enough */
	const char		*label;		/* ITEM: its number; NULL: it
						   is named by its title */
	const char		*target;	/* see below */
	const char		*paragraph;	/* LAW: "109", "79b" */
	const char		*address;	/* LAW: where the publisher
						   says it can be read; NULL */
	bool			 here;		/* ITEM: of this meeting */
	const char		*anchor;	/* of its block */
	unsigned		 line;		/* of it in the source */

	/* Its place in the tree; NULL in a card. */
	struct cmark_node	*node;
	size_t			 at, len;	/* bytes of the node's text */
};

/*
 * The target of an item is its title, or if `here` its slug; that of a case is
 * its number as case_number_slug gives it; that of a law its name as law_name
 * gives it.
 */

struct references {
	struct reference	*list;	/* in the order of the text */
	size_t			 count;
};

/* Copy them into the arena, without their places in the tree. */
void	 references_copy(struct arena *, struct references *to,
	    const struct references *from);

/* The name in data: "meeting", "item", "case", "law". */
const char	*reference_kind_name(enum reference_kind);

#endif
