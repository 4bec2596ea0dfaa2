/*
 * Tokens: the words, numbers and case numbers of a text.
 *
 * referat.tokens and referat.caseKey in templates/assets/search-words.js do
 * the same to what a reader types: change both together.  Examples that both
 * must pass are in tests/data/search_vectors.tsv.
 */
#ifndef SEARCH_TOKENS_H
#define SEARCH_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct buf;

struct search_token {
	struct str	 printed;	/* in the text */
	struct str	 folded;	/* a word, an amount without points, or
					   the key of a case number */
};

/*
 * Find the next token of the text at or after `at`, which is set to its end.
 * Returns false if there is none.  The folded token is in `room`, until the
 * buffer is used again.
 */
bool	 search_token_next(struct str text, size_t *at, struct buf *room,
	    struct search_token *);

/*
 * Add the key of a case number: "#15.00.00-a00-22-16" for "15.00.00
 * A00-22-16".  The '#' distinguishes it from amounts and years.
 */
void	 search_case_key(struct buf *out, struct str number);

#endif
