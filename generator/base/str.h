/*
 * A slice of bytes that somebody else owns: of a source text, a line, a
 * template.  Not terminated; `data` may be NULL if `len` is 0.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct str {
	const char	*data;
	size_t		 len;
};

#define STR_LIT(text)	((struct str){ (text), sizeof(text) - 1 })
/* For printf(3)'s "%.*s". */
#define STR_FMT(s)	(int)(s).len, (s).data

/* The smallest functions are inline, because some are called for each letter
   of a text. */
static inline struct str
str_of(const char *text)
{
	return (struct str){ text, strlen(text) };
}

/* From byte `at` on. */
static inline struct str
str_from(struct str s, size_t at)
{
	if (at > s.len)
		at = s.len;
	return (struct str){ s.len != 0 ? s.data + at : s.data, s.len - at };
}

/* The first bytes. */
static inline struct str
str_cut(struct str s, size_t len)
{
	return (struct str){ s.data, len < s.len ? len : s.len };
}

static inline bool
str_eq(struct str a, struct str b)
{
	return a.len == b.len &&
	    (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline bool
str_is(struct str s, const char *text)
{
	return str_eq(s, str_of(text));
}

static inline bool
str_starts(struct str s, const char *prefix)
{
	size_t len = strlen(prefix);

	return len <= s.len && (len == 0 || memcmp(s.data, prefix, len) == 0);
}

/* Returns the length of the blank that the slice begins with; 0 if none. */
static inline size_t
str_blank_len(struct str s)
{
	if (s.len == 0)
		return 0;
	if (s.data[0] == ' ' || (s.data[0] >= '\t' && s.data[0] <= '\r'))
		return 1;
	if (s.len >= 2 && memcmp(s.data, "\xc2\xa0", 2) == 0)
		return 2;
	return 0;
}

struct str	 str_trim(struct str);	/* without blanks at both ends */

int	 str_cmp(struct str, struct str);	/* by bytes, like strcmp(3) */
bool	 str_ends(struct str, const char *suffix);

/* Returns the offset of the first `c` or `needle`; the length of the slice if
   there is none. */
size_t	 str_find_char(struct str, char c);
size_t	 str_find(struct str, const char *needle);
/* The same for the first byte of `from` to `to`, both ASCII or both not, and
   for the first place with `c` twice in a row. */
size_t	 str_find_range(struct str, unsigned char from, unsigned char to);
size_t	 str_find_twice(struct str, char c);
bool	 str_contains(struct str, const char *needle);

/* Does the slice hold only blanks, or nothing?  Blanks are those of ASCII and
   the no-break space (U+00A0), which exports use like one. */
bool	 str_blank(struct str);

/* Returns how many bytes of blanks, or of the digits 0-9, it begins with. */
size_t	 str_blanks(struct str);
size_t	 str_digits(struct str);

/* Returns the value of a slice of nothing but digits; -1 if it is anything
   else or too large. */
int	 str_number(struct str);

/* Returns the index of `text` in the list; -1 if it is not there. */
int	 str_index(const char *text, const char *const list[], size_t count);

#endif
