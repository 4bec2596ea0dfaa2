#include "encoding.h"

#include <errno.h>
#include <iconv.h>

#include "base/str.h"
#include "base/utf8.h"

/* A file with more control characters is a program or a picture. */
#define CONTROLS_PER_THOUSAND 5

/* Returns false if the text is not in that encoding. */
static bool
convert(struct buf *out, struct str raw, const char *from)
{
	iconv_t cd = iconv_open("UTF-8", from);
	char *in = (char *)raw.data, *to;
	size_t left = raw.len, room, n;
	size_t start = out->len;

	if (cd == (iconv_t)-1)
		return false;
	do {
		buf_reserve(out, left * 3 + 16);
		to = out->data + out->len;
		room = out->cap - out->len - 1;
		n = iconv(cd, left != 0 ? &in : NULL, &left, &to, &room);
		buf_truncate(out, (size_t)(to - out->data));
	} while (n == (size_t)-1 && errno == E2BIG);
	iconv_close(cd);
	if (n == (size_t)-1)
		buf_truncate(out, start);
	return n != (size_t)-1;
}

static void
add_single_byte(struct buf *out, struct str raw)
{
	if (!convert(out, raw, "WINDOWS-1252"))
		convert(out, raw, "ISO-8859-1");
}

/* Count the letters of several bytes, and the bytes that are part of none. */
static void
count_utf8(struct str raw, size_t *letters, size_t *wrong)
{
	size_t at, len;

	*letters = *wrong = 0;
	for (at = 0; at < raw.len; at += len != 0 ? len : 1) {
		len = utf8_valid(str_from(raw, at));
		*letters += len > 1;
		*wrong += len == 0;
	}
}

static void
add_mended(struct buf *out, struct str raw)
{
	size_t at, len, start = 0;

	for (at = 0; at < raw.len; at += len != 0 ? len : 1) {
		len = utf8_valid(str_from(raw, at));
		if (len != 0)
			continue;
		buf_add(out, raw.data + start, at - start);
		add_single_byte(out, str_cut(str_from(raw, at), 1));
		start = at + 1;
	}
	buf_add(out, raw.data + start, raw.len - start);
}

static void
add_unmarked(struct buf *out, struct str raw, struct encoding *encoding)
{
	size_t letters, wrong;

	if (utf8_valid_text(raw) == raw.len) {
		buf_add(out, raw.data, raw.len);
		return;
	}
	count_utf8(raw, &letters, &wrong);
	if (wrong == 0) {
		buf_add(out, raw.data, raw.len);
	} else if (letters > wrong) {
		/* Text in two encodings was pasted together. */
		encoding->mended = wrong;
		add_mended(out, raw);
	} else {
		encoding->name = "WINDOWS-1252";
		add_single_byte(out, raw);
	}
}

static void
drop_nuls(struct buf *text, struct encoding *encoding)
{
	size_t from, to = str_find_char((struct str){ text->data, text->len },
	    '\0');

	for (from = to; from < text->len; from++)
		if (text->data[from] != '\0')
			text->data[to++] = text->data[from];
	encoding->dropped = text->len - to;
	buf_truncate(text, to);
}

static size_t
count_range(struct str text, unsigned char from, unsigned char to)
{
	size_t at = 0, n = 0;

	while ((at += str_find_range(str_from(text, at), from, to)) <
	    text.len) {
		at++;
		n++;
	}
	return n;
}

static bool
is_text(const struct buf *text, size_t nuls)
{
	struct str all = { text->data, text->len };
	/* All but "\t", "\n", "\v", "\f" and "\r". */
	size_t controls = nuls + count_range(all, 0, '\t' - 1) +
	    count_range(all, '\r' + 1, ' ' - 1);

	/* A few are harmless in a short text. */
	return controls <= 4 ||
	    controls <= (text->len + nuls) / 1000 * CONTROLS_PER_THOUSAND;
}

struct encoding
encoding_to_utf8(struct buf *out, const struct buf *raw)
{
	struct encoding encoding = { .name = "UTF-8" };
	struct str all = { raw->data, raw->len };

	if (str_starts(all, "\xef\xbb\xbf"))
		all = str_from(all, 3);
	if (str_starts(all, "\xff\xfe") || str_starts(all, "\xfe\xff")) {
		encoding.name = "UTF-16";
		/* An odd byte at the end is half a letter. */
		if (!convert(out, str_cut(all, all.len & ~(size_t)1),
		    "UTF-16")) {
			encoding.text = false;
			return encoding;
		}
	} else {
		add_unmarked(out, all, &encoding);
	}
	drop_nuls(out, &encoding);
	encoding.text = is_text(out, encoding.dropped);
	return encoding;
}
