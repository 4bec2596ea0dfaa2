/*
 * Postings: a list of numbers in ascending order, each with a class, as bytes.
 * A varint for each holds the step from the number before, and the class in
 * its low bits.  In a document's list the numbers are its words, in a term's
 * list they are the documents that have it.
 */
#ifndef SEARCH_POSTINGS_H
#define SEARCH_POSTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Where a word stands in a document: the higher the class, the better the hit.
   templates/assets/search-index.js has the points for each. */
enum search_class {
	CLASS_PART,		/* part of a compound in the text */
	CLASS_DECISION_PART,
	CLASS_TEXT,
	CLASS_TEXT_OFTEN,	/* at least three times */
	CLASS_DECISION,
	CLASS_TITLE_PART,
	CLASS_TITLE,
	CLASS_NAME		/* of a body or a person; a case number */
};

#define CLASS_BITS	3

/* A walk through postings. */
struct postings {
	const unsigned char	*at, *end;
	uint32_t		 number;
	enum search_class	 class;
};

/* Begin at the first one of `len` bytes; step to the next one, and return
   false at the end. */
void	 postings_begin(struct postings *, const unsigned char *, size_t len);
bool	 postings_next(struct postings *);

#endif
