/*
 * UTF-8, one letter at a time.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/*
 * The code point at the start of the slice, and its length in bytes.  An
 * invalid sequence gives U+FFFD of one byte; the empty slice 0 of no bytes.
 */
uint32_t	utf8_decode(struct str, size_t *len);

/* The length of the valid letter at the start; 0 when it is not valid. */
size_t	 utf8_valid(struct str);

/* The length of the longest beginning of at most `max` bytes that ends with a
   whole letter; and the end of the slice, cut the same way. */
size_t	 utf8_fit(struct str, size_t max);
struct str	 utf8_tail(struct str, size_t max);

/* How many letters the slice holds; what a reader would call its width. */
size_t	 utf8_count(struct str);

/* Latin letters with or without marks, as Danish text has them. */
bool	 utf8_is_letter(uint32_t);
bool	 utf8_is_upper(uint32_t);
bool	 utf8_is_lower(uint32_t);
/* Letters that only look Latin: Cyrillic and Greek. */
bool	 utf8_is_lookalike(uint32_t);

/* The first and the last code point; 0 of the empty slice. */
uint32_t	utf8_first(struct str);
uint32_t	utf8_last(struct str);

/*
 * Equal but for capitals, in ASCII and Latin-1 letters; enough for the
 * headings and labels that tables hold.
 */
bool	 utf8_same_word(struct str, struct str);
/* The same of whole texts, which may be NULL: NULL is the same as NULL only. */
bool	 utf8_same_text(const char *, const char *);
/* Does the word end in `ending`, compared as above? */
bool	 utf8_ends_word(struct str word, const char *ending);
/* Does the slice begin with `word`, compared as above? */
bool	 utf8_starts_word(struct str, const char *word);

/* How many bytes of letters and hyphens the slice begins with: a word. */
size_t	 utf8_word(struct str);

#endif
