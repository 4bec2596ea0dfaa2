/*
 * UTF-8, one code point at a time.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/* The same as utf8_decode, also for what is not ASCII. */
uint32_t	utf8_decode_any(struct str, size_t *len);

/*
 * Returns the code point at the start of the slice, and its length in bytes.
 * Invalid UTF-8 gives U+FFFD of one byte, the empty slice 0 of no bytes.
 */
static inline uint32_t
utf8_decode(struct str s, size_t *len)
{
	if (s.len == 0 || (unsigned char)s.data[0] >= 0x80)
		return utf8_decode_any(s, len);
	*len = 1;
	return (unsigned char)s.data[0];
}

/* Returns the length of the code point at the start; 0 if it is not valid. */
size_t	 utf8_valid(struct str);

/* Returns the length of the valid text at the start, up to a '\0'. */
size_t	 utf8_valid_text(struct str);

/* Returns the length of the longest beginning of at most `max` bytes that does
   not cut a code point. */
size_t	 utf8_fit(struct str, size_t max);

/* Returns the longest such end of the slice. */
struct str	 utf8_tail(struct str, size_t max);

/* Returns the number of code points, which is about the width in print. */
size_t	 utf8_count(struct str);

/* Letters as Danish text has them: Latin, with or without marks, and those of
   other scripts that look alike. */
bool	 utf8_is_letter(uint32_t);
bool	 utf8_is_upper(uint32_t);
bool	 utf8_is_lower(uint32_t);
/* Cyrillic and Greek letters, many of which look Latin. */
bool	 utf8_is_lookalike(uint32_t);

/* Return the first and the last code point; 0 for the empty slice. */
uint32_t	utf8_first(struct str);
uint32_t	utf8_last(struct str);

/*
 * Compare without regard to case, in ASCII and Latin-1 letters; enough for the
 * headings and labels that tables hold.
 */
size_t	 utf8_common(struct str, struct str);	/* bytes at the start */

static inline bool
utf8_same_word(struct str a, struct str b)
{
	return a.len == b.len && utf8_common(a, b) == a.len;
}

static inline bool
utf8_starts_word(struct str s, const char *word)
{
	struct str prefix = str_of(word);

	return prefix.len <= s.len && utf8_common(s, prefix) == prefix.len;
}

bool	 utf8_ends_word(struct str word, const char *ending);
/* Take the word and the blanks after it off the slice; false if the slice does
   not begin with the word and a blank. */
bool	 utf8_take_word(struct str *, const char *word);

/* The same for texts that may be NULL, which equals only NULL. */
bool	 utf8_same_text(const char *, const char *);

/* Returns the length of the word, letters and hyphens, that it begins with. */
size_t	 utf8_word(struct str);

#endif
