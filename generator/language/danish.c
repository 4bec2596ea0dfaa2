#include "danish.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>
#include <unicode/utrans.h>

#include "base/buf.h"
#include "ascii_letter.h"

#define STATUS_SYSTEM	3	/* see "Exit status" in referat(1) */
#define RING_ABOVE	0x30a	/* after "a": an å in two characters */

/* The longest run of letters of other scripts that is transliterated at
   once. */
#define RUN_LENGTH	32
#define RUN_ROOM	2048	/* in UTF-16 units; the longest syllable of
				   any script stays far below 64 */

/* Opened once and never changed, so that all threads may use it. */
static pthread_once_t collator_once = PTHREAD_ONCE_INIT;
static UCollator *collator;

/* A transliterator has state: one thread at a time. */
static pthread_mutex_t latin_lock = PTHREAD_MUTEX_INITIALIZER;
static UTransliterator *latin;

_Noreturn static void
die(const char *what, UErrorCode status)
{
	fprintf(stderr, "referat: error: ICU has no %s: %s\n", what,
	    u_errorName(status));
	exit(STATUS_SYSTEM);
}

static void
open_collator(void)
{
	UErrorCode status = U_ZERO_ERROR;

	collator = ucol_open("da", &status);
	/* The order of another language would be wrong. */
	if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
		die("Danish collation", status);
	ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
	if (U_FAILURE(status))
		die("numeric collation", status);
}

int
danish_compare(const char *a, const char *b)
{
	UErrorCode status = U_ZERO_ERROR;
	UCollationResult order;

	pthread_once(&collator_once, open_collator);
	order = ucol_strcollUTF8(collator, a, -1, b, -1, &status);
	if (U_FAILURE(status) || order == UCOL_EQUAL)
		return strcmp(a, b);
	return order == UCOL_LESS ? -1 : 1;
}

char *
danish_lower(struct arena *arena, struct str s)
{
	/* No letter grows by more than from two bytes to three. */
	char *lower = arena_alloc(arena, s.len + s.len / 2 + 1);
	size_t i = 0, start, len = 0;
	UChar32 c;

	while (i < s.len) {
		start = i;
		U8_NEXT(s.data, i, s.len, c);
		if (c < 0) {
			memcpy(lower + len, s.data + start, i - start);
			len += i - start;
		} else {
			c = u_tolower(c);
			U8_APPEND_UNSAFE(lower, len, c);
		}
	}
	lower[len] = '\0';
	return lower;
}

/* Add letters, after one '-' if something else came before them. */
static void
add_letters(struct buf *slug, bool *gap, const char *letters)
{
	if (*gap && slug->len != 0)
		buf_addc(slug, '-');
	*gap = false;
	buf_adds(slug, letters);
}

static void
add_ascii(struct buf *slug, bool *gap, UChar32 c)
{
	char letter[2] = { (char)c, '\0' };

	if (c >= 'A' && c <= 'Z')
		letter[0] += 'a' - 'A';
	if ((c >= '0' && c <= '9') || (letter[0] >= 'a' && letter[0] <= 'z'))
		add_letters(slug, gap, letter);
	else
		*gap = true;
}

/* Is it invisible by itself, so that it separates no words? */
static bool
is_silent(UChar32 c)
{
	return u_charType(c) == U_NON_SPACING_MARK ||
	    u_charType(c) == U_FORMAT_CHAR;
}

/* Is it a letter that only ICU can transliterate? */
static bool
is_foreign(UChar32 c)
{
	return c >= 0x80 && ascii_letter((uint32_t)c) == NULL && u_isalnum(c);
}

/* Transliterate `units` UTF-16 units of `text` to ASCII.  Returns the new
   length. */
static int32_t
spell(UChar text[RUN_ROOM], int32_t units)
{
	static const UChar id[] = u"Any-Latin; Latin-ASCII; Lower";
	UErrorCode status = U_ZERO_ERROR;
	int32_t limit = units;

	pthread_mutex_lock(&latin_lock);
	if (latin == NULL)
		latin = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL,
		    &status);
	if (U_FAILURE(status))
		die("transliteration", status);
	utrans_transUChars(latin, text, &units, RUN_ROOM, 0, &limit, &status);
	pthread_mutex_unlock(&latin_lock);
	return U_SUCCESS(status) && limit <= RUN_ROOM ? limit : 0;
}

/* Add the run of foreign letters at `at`.  Returns where it ends. */
static size_t
add_foreign(struct buf *slug, bool *gap, struct str s, size_t at)
{
	UChar text[RUN_ROOM];
	size_t next = at, had = slug->len;
	int32_t units = 0, i;
	int count;
	UChar32 c;

	for (count = 0; count < RUN_LENGTH && at < s.len; count++) {
		U8_NEXT(s.data, next, s.len, c);
		if (c < 0 || !(is_foreign(c) || (c >= 0x80 && is_silent(c))))
			break;
		U16_APPEND_UNSAFE(text, units, c);
		at = next;
	}
	units = spell(text, units);
	for (i = 0; i < units; i++) {
		if (text[i] == ' ')
			*gap = true;
		else if (text[i] < 0x80 && u_isalnum(text[i]))
			add_ascii(slug, gap, text[i]);
	}
	if (slug->len == had)
		*gap = true;
	return at;
}

char *
danish_slug(struct arena *arena, struct str s)
{
	struct buf slug = BUF_INIT;
	UChar32 c, last = 0;
	size_t i = 0, start;
	bool gap = false;
	const char *letters;
	char *result;

	while (i < s.len) {
		start = i;
		U8_NEXT(s.data, i, s.len, c);
		if (c < 0x80)
			add_ascii(&slug, &gap, c);
		else if ((letters = ascii_letter((uint32_t)c)) != NULL)
			add_letters(&slug, &gap, letters);
		else if (c == RING_ABOVE && (last == 'a' || last == 'A'))
			add_letters(&slug, &gap, "a");
		else if (is_foreign(c))
			i = add_foreign(&slug, &gap, s, start);
		else if (!is_silent(c))
			gap = true;
		last = c;
	}
	result = arena_dup_str(arena, (struct str){ slug.data, slug.len });
	buf_release(&slug);
	return result;
}
