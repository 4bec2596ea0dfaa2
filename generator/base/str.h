/*
 * A slice of bytes that somebody else owns: of a source text, a line, a
 * template.  Not terminated; `data` may be NULL if `len` is 0.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>

struct str {
	const char	*data;
	size_t		 len;
};

#define STR_LIT(text)	((struct str){ (text), sizeof(text) - 1 })
/* For printf(3)'s "%.*s". */
#define STR_FMT(s)	(int)(s).len, (s).data

struct str	 str_of(const char *text);
struct str	 str_from(struct str, size_t at);	/* from byte `at` on */
struct str	 str_cut(struct str, size_t len);	/* the first bytes */
struct str	 str_trim(struct str);	/* without blanks at both ends */

bool	 str_eq(struct str, struct str);
bool	 str_is(struct str, const char *text);
int	 str_cmp(struct str, struct str);	/* by bytes, like strcmp(3) */
bool	 str_starts(struct str, const char *prefix);
bool	 str_ends(struct str, const char *suffix);

/* Returns the offset of the first `c` or `needle`; the length of the slice if
   there is none. */
size_t	 str_find_char(struct str, char c);
size_t	 str_find(struct str, const char *needle);
bool	 str_contains(struct str, const char *needle);

/* Does the slice hold only blanks, or nothing?  Blanks are those of ASCII and
   the no-break space (U+00A0), which exports use like one. */
bool	 str_blank(struct str);

/* Returns the length of the blank that the slice begins with; 0 if none. */
size_t	 str_blank_len(struct str);

/* Returns how many bytes of blanks, or of the digits 0-9, it begins with. */
size_t	 str_blanks(struct str);
size_t	 str_digits(struct str);

/* Returns the value of a slice of nothing but digits; -1 if it is anything
   else or too large. */
int	 str_number(struct str);

/* Returns the index of `text` in the list; -1 if it is not there. */
int	 str_index(const char *text, const char *const list[], size_t count);

#endif
