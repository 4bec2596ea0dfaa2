/*
 * A light stemmer for folded Danish.  It takes off inflections only, since
 * what Snowball's further steps do ("ledighed" to "led") finds as much that
 * was not meant as that was.
 *
 * referat.stem in templates/assets/search-words.js does the same to what a
 * reader types: change both together.  Examples that both must pass are in
 * tests/data/search_vectors.tsv.
 */
#ifndef SEARCH_STEM_H
#define SEARCH_STEM_H

#include <stddef.h>

/*
 * Take the inflection off a folded word, so that "skolerne" and "skole" are
 * the same: endings of nouns, adjectives and verbs, and a doubled consonant
 * before them.  Derivations stay ("ledig", "ledighed", "ledelse").  Shortens
 * `word`, or puts another stem of at most its length there; returns the new
 * length.
 */
size_t	 search_stem(char *word, size_t len);

#endif
