/*
 * Folding: the form in which words are compared.  The same is done to what a
 * reader types by referat.fold and referat.reduce in
 * templates/assets/search-words.js: change both together.  Examples that both
 * must pass are in tests/data/search_vectors.tsv.
 */
#ifndef SEARCH_FOLD_H
#define SEARCH_FOLD_H

#include <stdbool.h>

#include "base/str.h"

struct buf;

/*
 * Add the word's folded form: lower case, æ and ä as "ae", ø and ö as "oe", å
 * as "aa", other letters without their marks, and without what is invisible.
 * Letters of other scripts stay.
 */
void	 search_fold(struct buf *out, struct str word);

/*
 * Add what is left when Danish letters are typed as the nearest plain ones: aa
 * as a, ae as e, oe as o.  "soeren" and "soren" are the same then, but so are
 * "får" and "far"; so it serves only where nothing else is found.
 */
void	 search_reduce(struct buf *out, struct str folded);

bool	 search_is_ascii(struct str word);

/* Has the folded word no characters but a-z; has it a vowel? */
bool	 search_is_plain(struct str folded);
bool	 search_has_vowel(struct str folded);

#endif
