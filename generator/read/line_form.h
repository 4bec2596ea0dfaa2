/*
 * How a line begins and ends, as far as that shows whether a sentence
 * continues; and the characters in it.
 */
#ifndef READ_LINE_FORM_H
#define READ_LINE_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

/* Does it begin with a small letter? */
bool	 line_begins_lower(struct str);

/* Does it end in "." "?" "!" ":" or ";", perhaps quoted or in brackets? */
bool	 line_ends_sentence(struct str);

/* Does it end with a word that needs another: "og", "til", "den"? */
bool	 line_ends_open(struct str);

/* Does it end in a full stop that ends a word, not a sentence: "jf."? */
bool	 line_ends_abbreviated(struct str);

/* How many of the character it has. */
size_t	 line_count(struct str, char c);

/*
 * Add the text, trimmed, with one blank for each run of `blanks` (ASCII
 * letters) in it.
 */
void	 line_tidy(struct buf *out, struct str, const char *blanks);

#endif
