#include "source.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/utf8.h"
#include "encoding.h"

/*
 * The longest minutes known are some 5 MB.  A much larger file is something
 * else, and would take many times its own size in memory.
 */
#define LARGEST ((size_t)8 * 1024 * 1024)

static void
report_encoding(const struct source *source, const struct encoding *encoding,
    struct diag *diag)
{
	if (strcmp(encoding->name, "UTF-8") != 0)
		diag_add(diag, DIAG_NOTE, source->path, 0, 0,
		    "the text is in %s; read as such", encoding->name);
	if (encoding->mended != 0)
		diag_add(diag, DIAG_WARNING, source->path, 0, 0,
		    "%zu bytes are not UTF-8; read as Windows-1252",
		    encoding->mended);
	if (encoding->dropped != 0)
		diag_add(diag, DIAG_WARNING, source->path, 0, 0,
		    "%zu NUL bytes in the text; left out", encoding->dropped);
}

/* Do its lines end in "\n" only? */
static bool
is_plain(struct str text)
{
	return str_find_range(text, '\v', '\r') == text.len;
}

/* Where the line that begins at `at` ends, and the length of its end. */
static size_t
line_end(struct str text, bool plain, size_t at, size_t *end_len)
{
	if (plain) {
		at += str_find_char(str_from(text, at), '\n');
		*end_len = at < text.len;
		return at;
	}
	*end_len = 0;
	for (; at < text.len; at++) {
		/* "\n", "\v", "\f" and "\r" are neighbours. */
		if (text.data[at] < '\n' || text.data[at] > '\r')
			continue;
		*end_len = text.data[at] == '\r' && at + 1 < text.len &&
		    text.data[at + 1] == '\n' ? 2 : 1;
		break;
	}
	return at;
}

/*
 * A form feed ends a line on the page but not in the file: in an editor the
 * text after it is still on the same line.
 */
static void
split_lines(struct source *source)
{
	struct str text = source->text;
	struct line *lines = NULL;
	size_t at, end, len, count = 0, room = 0;
	unsigned number = 1;
	bool plain = is_plain(text);

	for (at = 0; at < text.len; at = end + len) {
		end = line_end(text, plain, at, &len);
		ALLOC_ONE_MORE(lines, count, room);
		lines[count].text = str_cut(str_from(text, at), end - at);
		lines[count++].number = number;
		if (len != 0 && (text.data[end] == '\n' ||
		    text.data[end] == '\r'))
			number++;
	}
	source->lines = arena_dup_array(&source->arena, lines, count,
	    sizeof(*lines));
	source->nlines = count;
	free(lines);
}

/* Has the text a byte that letters of Greek or Cyrillic begin with? */
static bool
may_have_lookalikes(struct str text)
{
	return str_find_range(text, 0xcd, 0xd4) < text.len;
}

/*
 * Letters of another alphabet that look Latin get into words when text is
 * copied between programs, and then no search finds the word.
 */
static void
report_lookalikes(const struct source *source, const struct line *line,
    struct diag *diag)
{
	struct str rest = line->text;
	size_t at, len, start = 0;
	uint32_t c;
	bool latin = false, other = false;

	if (!may_have_lookalikes(rest))
		return;
	for (at = 0; at <= rest.len; at += len != 0 ? len : 1) {
		c = utf8_decode(str_from(rest, at), &len);
		if (utf8_is_letter(c)) {
			if (!latin && !other)
				start = at;
			*(utf8_is_lookalike(c) ? &other : &latin) = true;
			continue;
		}
		if (latin && other)
			diag_add(diag, DIAG_WARNING, source->path,
			    line->number, (unsigned)utf8_count(
			    str_cut(rest, start)) + 1, "letters of two "
			    "alphabets in the word \"%.*s\"; kept as it is",
			    (int)(at - start), rest.data + start);
		latin = other = false;
	}
}

static int
read_text(struct source *source, const struct buf *raw, struct diag *diag)
{
	struct buf text = BUF_INIT;
	struct encoding encoding;

	if (raw->len > LARGEST) {
		diag_add(diag, DIAG_ERROR, source->path, 0, 0,
		    "%zu MB is too large for minutes; left out",
		    raw->len / (1024 * 1024));
		return -1;
	}
	digest_sha256(raw->data, raw->len, source->sha256);
	encoding = encoding_to_utf8(&text, raw);
	if (!encoding.text) {
		diag_add(diag, DIAG_ERROR, source->path, 0, 0,
		    "the file is not text; left out");
		buf_release(&text);
		return -1;
	}
	report_encoding(source, &encoding, diag);
	source->text = (struct str){ arena_dup_str(&source->arena,
	    (struct str){ text.data, text.len }), text.len };
	buf_release(&text);
	return 0;
}

int
source_read(struct source *source, const char *path, const char *name,
    struct diag *diag)
{
	struct buf raw = BUF_INIT;
	size_t i;
	int rc = -1;

	memset(source, 0, sizeof(*source));
	source->path = arena_dup(&source->arena, path);
	source->name = arena_dup(&source->arena, name);
	if (file_read(path, &raw) != 0)
		diag_add(diag, DIAG_SYSTEM, path, 0, 0, "%s; left out",
		    strerror(errno));
	else
		rc = read_text(source, &raw, diag);
	buf_release(&raw);
	if (rc != 0)
		return rc;
	split_lines(source);
	if (!may_have_lookalikes(source->text))
		return 0;
	for (i = 0; i < source->nlines; i++)
		report_lookalikes(source, &source->lines[i], diag);
	return 0;
}

void
source_release(struct source *source)
{
	arena_release(&source->arena);
	memset(source, 0, sizeof(*source));
}

struct meeting *
source_meeting(const struct source *source, enum source_format format)
{
	struct meeting *meeting = meeting_new();

	meeting->file = arena_dup(&meeting->arena, source->name);
	memcpy(meeting->sha256, source->sha256, sizeof(meeting->sha256));
	meeting->format = format;
	return meeting;
}

size_t
source_text_above(const struct source *source, size_t at)
{
	size_t i = at;

	while (i != 0 && str_blank(source->lines[i - 1].text))
		i--;
	return i != 0 ? i - 1 : at;
}
