/* ICU is used here for letters that the table does not spell out. */
#include "fold.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "base/array.h"
#include "base/buf.h"
#include "language/ascii_letter.h"

/* The longest decomposition (U+FDFA) has 18 units. */
#define UNITS_MAX	32

/* Letters that do not decompose into a plain one; and those that are folded as
   Danish ones: Swedish ä as æ, ö as ø. */
static const struct {
	UChar32		 letter;	/* lower case */
	const char	*spelt;
} others[] = {
	{ 0xe4, "ae" }, { 0xf6, "oe" },
	{ 0x111, "d" }, { 0x127, "h" }, { 0x131, "i" }, { 0x142, "l" },
	{ 0x153, "oe" }, { 0x167, "t" },
};

static const char *
spelling(UChar32 c)
{
	size_t i;

	for (i = 0; i < COUNT(others); i++)
		if (others[i].letter == c)
			return others[i].spelt;
	return ascii_letter((uint32_t)c);
}

static void
add_letter(struct buf *out, UChar32 c)
{
	char utf8[U8_MAX_LENGTH];
	size_t len = 0;

	U8_APPEND_UNSAFE(utf8, len, c);
	buf_add(out, utf8, len);
}

/* Is it a mark, or invisible like "­" inside a word? */
static bool
is_silent(UChar32 c)
{
	return (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

/* Add the letters that `c` is made of, without its marks. */
static void
add_decomposed(struct buf *out, UChar32 c)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
	UChar units[UNITS_MAX];
	int32_t count = 0, i = 0;

	if (U_SUCCESS(status))
		count = unorm2_getRawDecomposition(nfkd, c, units, UNITS_MAX,
		    &status);
	if (U_FAILURE(status) || count <= 0) {
		add_letter(out, c);
		return;
	}
	while (i < count) {
		U16_NEXT(units, i, count, c);
		c = u_tolower(c);
		if (spelling(c) != NULL)
			buf_adds(out, spelling(c));
		else if (u_isalnum(c))
			add_decomposed(out, c);
	}
}

/* Returns what a ring or two dots after their letter add to it: å, ä, ö in
   files from a Mac. */
static const char *
joined(struct buf *out, UChar32 mark)
{
	char last = out->len != 0 ? out->data[out->len - 1] : '\0';

	if (mark == 0x30a && last == 'a')
		return "a";
	if (mark == 0x308 && (last == 'a' || last == 'o'))
		return "e";
	return "";
}

static void
fold_letter(struct buf *out, UChar32 c)
{
	if (is_silent(c)) {
		buf_adds(out, joined(out, c));
		return;
	}
	c = u_tolower(c);
	if (spelling(c) != NULL)
		buf_adds(out, spelling(c));
	else
		add_decomposed(out, c);
}

void
search_fold(struct buf *out, struct str word)
{
	size_t i = 0;
	UChar32 c;

	while (i < word.len) {
		U8_NEXT(word.data, i, word.len, c);
		if (c < 0)
			continue;
		if (c >= 'A' && c <= 'Z')
			c += 'a' - 'A';
		if (c < 0x80)
			buf_addc(out, (char)c);
		else
			fold_letter(out, c);
	}
}

void
search_reduce(struct buf *out, struct str folded)
{
	size_t i;
	char c, next;

	for (i = 0; i < folded.len; i++) {
		c = folded.data[i];
		next = i + 1 < folded.len ? folded.data[i + 1] : '\0';
		if (c == 'a' && next == 'e')
			buf_addc(out, folded.data[++i]);
		else
			buf_addc(out, c);
		if ((c == 'a' && next == 'a') || (c == 'o' && next == 'e'))
			i++;
	}
}

bool
search_is_ascii(struct str word)
{
	size_t i;

	for (i = 0; i < word.len; i++)
		if ((unsigned char)word.data[i] >= 0x80)
			return false;
	return true;
}

bool
search_is_plain(struct str folded)
{
	size_t i;

	for (i = 0; i < folded.len; i++)
		if (folded.data[i] < 'a' || folded.data[i] > 'z')
			return false;
	return true;
}

bool
search_has_vowel(struct str folded)
{
	size_t i;

	for (i = 0; i < folded.len; i++)
		if (strchr("aeiouy", folded.data[i]) != NULL)
			return true;
	return false;
}
