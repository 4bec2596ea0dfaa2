/*
 * What the prose points at: meetings by their day, items by their title or
 * number, cases by theirs, laws by name and paragraph.  Reading finds them;
 * whether the archive holds what they mean is for archive_references.c to say.
 *
 * Better none than a wrong one: a day is a meeting's only where its sentence
 * says so, and a number is an item's only where nothing else can be meant.
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
	const char		*text;	/* the words that point, as printed */
	const char		*date;	/* of a meeting, or of the one that the
					   item is of; ISO; NULL: this one */
	const char		*body;	/* whose meeting, as named there; NULL:
					   not said clearly enough */
	const char		*label;	/* ITEM: its number; NULL: by its title */
	const char		*target; /* ITEM: the title, or the slug of one
					    of this meeting where `here`; CASE:
					    its number as case_number_slug gives it;
					    LAW: its name, see law_name */
	const char		*paragraph;	/* LAW: "109", "79b" */
	const char		*address; /* LAW: where the publisher says it is to
					     be read; NULL */
	bool			 here;	/* ITEM: of this meeting */
	const char		*anchor;	/* of the block it stands in */
	unsigned		 line;		/* of that in the source */

	/* Its place in the tree; NULL in a card. */
	struct cmark_node	*node;
	size_t			 at, len;	/* bytes of the node's text */
};

struct references {
	struct reference	*list;	/* in the order of the text */
	size_t			 count;
};

/* A copy in the arena, without the places in the tree. */
void	 references_copy(struct arena *, struct references *to,
	    const struct references *from);

/* "meeting", "item", "case", "law". */
const char	*reference_kind_name(enum reference_kind);

#endif
