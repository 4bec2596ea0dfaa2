/*
 * Titles of items that stand on every agenda ("Godkendelse af dagsorden",
 * "Aktuelle sager", "Meddelelser fra borgmesteren") and name no matter of
 * their own.  The words that they are made of are a table in standing.c.
 */
#ifndef ARCHIVE_STANDING_TITLES_H
#define ARCHIVE_STANDING_TITLES_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

enum title_kind {
	TITLE_MATTER,		/* it says what the item is about */
	TITLE_STANDING,
	TITLE_EMPTY		/* it says nothing: "", "Lukket punkt" */
};

/*
 * A title is a standing one when it has a word that names such an item and
 * all its other words say no more than who, when and where: one word that is
 * not in the table makes it a matter.  "Orientering fra borgmesteren" stands,
 * "Orientering om ny hjemmeside" does not.
 */
enum title_kind	 standing_title(struct str title);

/*
 * The words of the title that could tell its matter from another's, the table's
 * left out, each in lower case and cut to its first five letters, so that the
 * forms and compounds of a word are the same ("budgettet" and
 * "budgetopfølgning").  They live in the arena; returns how many there are, at
 * most `max`.
 */
size_t	 standing_stems(struct arena *, struct str title, const char **stems,
	    size_t max);

#endif
