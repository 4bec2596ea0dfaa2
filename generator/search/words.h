/*
 * Words as search compares them.  The same three steps are done to the text of
 * the minutes here and to what a reader types in
 * templates/assets/search-words.js; tests/search_vectors.tsv holds examples
 * that both must pass.  No function here keeps anything between calls.
 */
#ifndef SEARCH_WORDS_H
#define SEARCH_WORDS_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Add the word's folded form: lower case, æ and ä as "ae", ø and ö as "oe", å
 * as "aa", other letters without their marks, nothing that is not seen.
 * Letters of other scripts stay.
 */
void	 search_fold(struct buf *out, struct str word);

/*
 * Take the inflection off a folded word, so that "skolerne" and "skole" are
 * one: endings of nouns, adjectives and verbs, a doubled consonant undone.
 * Derivations stay ("ledig", "ledighed", "ledelse").  Shortens `word`, or puts
 * another stem of at most its length there; returns the new length.
 */
size_t	 search_stem(char *word, size_t len);

/*
 * What is left when Danish letters are typed as their nearest ones: aa as a,
 * ae as e, oe as o.  "soeren" and "soren" are the same then, but so are "får"
 * and "far"; it serves only where nothing else is found.
 */
void	 search_reduce(struct buf *out, struct str folded);

/*
 * The key of a case number: "#15.00.00-a00-22-16" of "15.00.00 A00-22-16".
 * The '#' keeps it apart from amounts and years.
 */
void	 search_case_key(struct buf *out, struct str number);

struct search_token {
	struct str	 printed;	/* where it stands in the text */
	struct str	 folded;	/* a word, an amount without its points,
					   or the key of a case number */
};

/*
 * Call `visit` for each word, number and KLE case number of the text, in
 * order.  `folded` lives until `visit` returns.
 */
typedef void search_visit(void *payload, const struct search_token *);
void	 search_tokens(struct str text, search_visit *, void *payload);

#endif
