/*
 * Lists of words and phrases, and what a text has of them.
 */
#ifndef LANGUAGE_WORD_LIST_H
#define LANGUAGE_WORD_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* Is the word one of the list, apart from capitals? */
bool	 word_list_has(struct str word, const char *const words[],
	    size_t count);

/* Is the text one of the phrases, apart from capitals and a full stop? */
bool	 word_list_is(struct str text, const char *const phrases[],
	    size_t count);

/*
 * The length of the first of the words that the text starts with, or 0: as
 * spelt, or (_any_case) apart from capitals.
 */
size_t	 word_list_starts(struct str text, const char *const words[],
	    size_t count);
size_t	 word_list_starts_any_case(struct str text,
	    const char *const words[], size_t count);

/* The length of the first of the words that the text ends with, or 0: as
   spelt, or (_any_case) apart from capitals. */
size_t	 word_list_ends(struct str text, const char *const words[],
	    size_t count);
size_t	 word_list_ends_any_case(struct str text, const char *const words[],
	    size_t count);

/* Does the text contain one of the words? */
bool	 word_list_within(struct str text, const char *const words[],
	    size_t count);

#endif
