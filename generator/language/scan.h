/*
 * Small steps of reading dates and times.  Each function that takes a pointer
 * reads at the start of the slice and moves it past what it read; if that is
 * not there, it returns false or 0 and leaves the slice alone.
 */
#ifndef LANGUAGE_SCAN_H
#define LANGUAGE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* Is the byte a digit?  Is it part of a letter? */
bool	 scan_is_digit(char);
bool	 scan_is_letter(char);

/* Does the slice begin with a digit, or with a letter? */
bool	 scan_at_digit(struct str);
bool	 scan_at_letter(struct str);

/* One of these ASCII characters. */
bool	 scan_char(struct str *, const char *any_of);

/* One blank or more. */
bool	 scan_blanks(struct str *);

/* A number of one to four digits, no part of a longer one.  Returns how many
   digits it has. */
size_t	 scan_number(struct str *, int *number);

/* A number of one or two digits. */
bool	 scan_short_number(struct str *, int *number);

/* The word, given in lower case, with no letter after it. */
bool	 scan_word(struct str *, const char *word);

#endif
