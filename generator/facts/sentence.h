/*
 * The sentences of a section, each as printed and with its place. What the
 * minutes only quote (a proposal, a remark) is marked, because nothing is
 * decided in a quotation.
 */
#ifndef FACTS_SENTENCE_H
#define FACTS_SENTENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "model/fact.h"
#include "model/meeting.h"

struct sentence {
	struct str		 text;		/* trimmed; in the arena */
	struct basis_text	 basis;		/* the same, with its place */
	const char		*points;	/* "3" in entry 3 of a list;
						   NULL */
	bool			 said;		/* quoted, or introduced by a
						   line that ends in a colon */
	bool			 listed;	/* in a list */
	bool			 first;		/* of its paragraph */
	bool			 broken;	/* begun in the paragraph
						   before */
};

struct sentences {
	struct sentence	*list;
	size_t		 count;
};

/* All of the section's own text; tables are left out. */
void	 sentence_list(struct arena *, const struct section *,
	    struct sentences *);

/* The same of the blocks of a head. */
void	 sentence_list_blocks(struct arena *, const struct blocks *,
	    struct sentences *);

/*
 * The first sentence of the text, trimmed; `text` gets what is after it.
 * Abbreviations, ordinals and initials end none.
 */
struct str	 sentence_next(struct str *text);

#endif
