/*
 * Titles of standing items, which are on every agenda ("Godkendelse af
 * dagsorden", "Aktuelle sager", "Meddelelser fra borgmesteren") and name no
 * matter of their own.  The words that they are made of are a table in
 * standing_titles.c.
 */
#ifndef ARCHIVE_STANDING_TITLES_H
#define ARCHIVE_STANDING_TITLES_H

#include <stddef.h>

#include "base/str.h"

struct arena;

enum title_kind {
	TITLE_MATTER,		/* it says what the item is about */
	TITLE_STANDING,
	TITLE_EMPTY		/* it says nothing: "", "Lukket punkt" */
};

/*
 * A title is a standing one if it has a word that names such an item, and all
 * its other words say only who, when and where: one word that is not in the
 * table makes it a matter.  "Orientering fra borgmesteren" is standing,
 * "Orientering om ny hjemmeside" is not.
 */
enum title_kind	 standing_title_kind(struct str title);

/*
 * Find the words of the title that could distinguish its matter from another:
 * all that are not in the table, in lower case and cut to their first five
 * letters, so that the forms and compounds of a word are equal ("budgettet"
 * and "budgetopfølgning").  They live in the arena.  Returns how many there
 * are, at most `max`.
 */
size_t	 standing_title_stems(struct arena *, struct str title,
	    const char **stems, size_t max);

#endif
