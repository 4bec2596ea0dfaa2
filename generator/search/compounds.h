/*
 * Compounds: "integrationsstrategien" is also found by "strategi".  A word is
 * split where both parts are words of the archive, perhaps with an s between
 * them (the stemmer takes that off the first part).  Of several ways the one
 * with the most frequent and most even parts is taken.
 *
 * The last part says what the whole is, so a long one is taken even if the
 * first is no word of the archive ("reservationspuljen").  The other way round
 * nothing is needed: a word that begins another finds it anyway.
 */
#ifndef SEARCH_COMPOUNDS_H
#define SEARCH_COMPOUNDS_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

#define PARTS_MAX	8

/* Returns in how many documents the part stands alone, or 0 if it is no
   word. */
typedef uint32_t compound_known(void *payload, struct str part);

/* Split the word, and its parts again; returns how many parts there are, or 0
   if it is no compound.  They point into the word. */
size_t	 compound_split(struct str word, compound_known *, void *payload,
	    struct str parts[PARTS_MAX]);

#endif
