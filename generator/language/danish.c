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

#define STATUS_SYSTEM	3	/* see "Exit status" in referat(1) */
#define RING_ABOVE	0x30a	/* after "a": an å in two characters */

/* Letters of other scripts are read in runs of so many at the most. */
#define RUN_LENGTH	32
#define RUN_ROOM	2048	/* in UTF-16 units; the longest syllable of
				   any script stays far below 64 */

/* U+00C0 to U+00FF in an address; "" is no letter. */
static const char latin1[][3] = {
	"a", "a", "a", "a", "a", "aa", "ae", "c",
	"e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "",
	"oe", "u", "u", "u", "u", "y", "th", "ss",
	"a", "a", "a", "a", "a", "aa", "ae", "c",
	"e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", "",
	"oe", "u", "u", "u", "u", "y", "th", "y",
};

/* Opened once and never changed after, so that all threads may use it. */
static pthread_once_t collator_once = PTHREAD_ONCE_INIT;
static UCollator *collator;

/* A transliterator remembers where it is: one thread at a time. */
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
	/* Another language's order would be a site that sorts wrongly. */
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

/* Each stretch of what is no letter becomes one '-', but not at the start. */
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

/* Letters that have a fixed spelling; NULL for others. */
static const char *
spelling(UChar32 c)
{
	if (c >= 0xc0 && c <= 0xff && latin1[c - 0xc0][0] != '\0')
		return latin1[c - 0xc0];
	switch (c) {
	case 0x1fa: case 0x1fb:		/* å with an acute */
		return "aa";
	case 0x1fc: case 0x1fd:		/* æ with an acute */
		return "ae";
	case 0x1fe: case 0x1ff:		/* ø with an acute */
		return "oe";
	default:
		return NULL;
	}
}

/* What is not seen as a character of its own parts no words either. */
static bool
is_silent(UChar32 c)
{
	return u_charType(c) == U_NON_SPACING_MARK ||
	    u_charType(c) == U_FORMAT_CHAR;
}

/* Is `c` a letter that only ICU can spell in ASCII? */
static bool
is_foreign(UChar32 c)
{
	return c >= 0x80 && spelling(c) == NULL && u_isalnum(c);
}

/* Spell `units` UTF-16 units of `text` in ASCII; returns the new length. */
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

/* Add the foreign letters that stand at `at`; returns where they end. */
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
	char *result;

	while (i < s.len) {
		start = i;
		U8_NEXT(s.data, i, s.len, c);
		if (c < 0x80)
			add_ascii(&slug, &gap, c);
		else if (spelling(c) != NULL)
			add_letters(&slug, &gap, spelling(c));
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

/* The next character of a case number in an address; "" to drop it. */
static const char *
case_letter(UChar32 c, char ascii[2])
{
	switch (c) {
	case 0xc6: return "AE";
	case 0xd8: return "OE";
	case 0xc5: return "AA";
	case 0xe6: return "ae";
	case 0xf8: return "oe";
	case 0xe5: return "aa";
	case 0xa0: case '/': return "-";
	default: break;
	}
	ascii[0] = '\0';
	if (c == ' ' || (c >= '\t' && c <= '\r'))
		ascii[0] = '-';
	else if (c > 0 && c < 0x80 && (u_isalnum(c) || c == '.' || c == '-'))
		ascii[0] = (char)c;
	return ascii;
}

/*
 * Dots and dashes at the ends are taken away: nothing is found in a folder
 * called "..", and web servers hide those that begin with a dot.
 */
char *
danish_case_slug(struct arena *arena, struct str s)
{
	char *slug = arena_alloc(arena, s.len + 1), ascii[2] = "";
	const char *letters;
	size_t i = 0, len = 0;
	UChar32 c;

	while (i < s.len) {
		U8_NEXT(s.data, i, s.len, c);
		for (letters = case_letter(c, ascii); *letters != '\0';
		     letters++) {
			if (len == 0 && strchr(".-", *letters) != NULL)
				continue;
			if (*letters == '-' && slug[len - 1] == '-')
				continue;
			slug[len++] = *letters;
		}
	}
	while (len != 0 && strchr(".-", slug[len - 1]) != NULL)
		len--;
	slug[len] = '\0';
	return slug;
}
