/* UTF-8 eight bytes at a time: the same as byte by byte, wherever it stops. */
#include "suites.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"

#define TEXTS 20000

static unsigned
roll(unsigned *seed, unsigned sides)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % sides;
}

/* Up to 40 bytes, most of them of ASCII, with code points of each length,
   bytes that are not UTF-8, and '\0'. */
static struct str
make_text(unsigned *seed, char room[40])
{
	static const struct str parts[] = {
		{ "a", 1 }, { "bcdefghi", 8 }, { " ", 1 }, { "\x7f", 1 },
		{ "å", 2 }, { "€", 3 }, { "𝄞", 4 }, { "\xe6", 1 },
		{ "\x80", 1 }, { "\0", 1 }, { "\x01", 1 },
	};
	struct str text = { room, 0 };
	unsigned sides = roll(seed, 2) != 0 ? 7 : 11;
	const struct str *part;

	for (;;) {
		part = &parts[roll(seed, sides)];
		if (text.len + part->len > 40 || roll(seed, 30) == 0)
			return text;
		memcpy(room + text.len, part->data, part->len);
		text.len += part->len;
	}
}

static size_t
valid_text(struct str text)
{
	size_t at = 0, len;

	while (at < text.len && text.data[at] != '\0' &&
	    (len = utf8_valid(str_from(text, at))) != 0)
		at += len;
	return at;
}

static size_t
count(struct str text)
{
	size_t i, n = 0;

	for (i = 0; i < text.len; i++)
		n += ((unsigned char)text.data[i] & 0xc0) != 0x80;
	return n;
}

START_TEST(as_byte_by_byte)
{
	unsigned seed = 1, i;
	char room[40];
	struct str text;

	for (i = 0; i < TEXTS; i++) {
		text = make_text(&seed, room);
		ck_assert_uint_eq(utf8_valid_text(text), valid_text(text));
		ck_assert_uint_eq(utf8_count(text), count(text));
	}
}
END_TEST

/* The same with each code point decoded. */
static size_t
common(struct str a, struct str b)
{
	size_t at = 0, alen, blen;
	uint32_t x, y;

	while (at < a.len && at < b.len) {
		x = utf8_decode_any(str_from(a, at), &alen);
		y = utf8_decode_any(str_from(b, at), &blen);
		if (x < 0x100 && utf8_is_upper(x))
			x += 0x20;
		if (y < 0x100 && utf8_is_upper(y))
			y += 0x20;
		if (x != y || alen != blen)
			break;
		at += alen;
	}
	return at;
}

START_TEST(apart_from_capitals)
{
	static const char *const letters[] = {
		"a", "A", "z", "Z", "@", "[", "`", "{", "å", "Å", "×", "÷",
		"ß", "ā", "Ā", "\xe5", "\xc3", "",
	};
	size_t i, j;

	for (i = 0; i < COUNT(letters); i++)
		for (j = 0; j < COUNT(letters); j++)
			ck_assert_uint_eq(utf8_common(str_of(letters[i]),
			    str_of(letters[j])), common(str_of(letters[i]),
			    str_of(letters[j])));
	ck_assert_uint_eq(utf8_common(str_of("Økonomisk"),
	    str_of("ØKONOMIER")), strlen("Økonomi"));
	ck_assert(utf8_starts_word(str_of("ØKONOMI"), "økonomi"));
	ck_assert(utf8_starts_word(str_of("økonomisk"), "Økonomi"));
	ck_assert(utf8_starts_word(str_of(""), ""));
	ck_assert(!utf8_starts_word(str_of("Økonom"), "Økonomi"));
	ck_assert(!utf8_starts_word(str_of("Okonomi"), "Økonomi"));
}
END_TEST

Suite *
suite_utf8(void)
{
	Suite *suite = suite_create("utf8");
	TCase *tests = tcase_create("utf8");

	tcase_add_test(tests, as_byte_by_byte);
	tcase_add_test(tests, apart_from_capitals);
	suite_add_tcase(suite, tests);
	return suite;
}
