/*
 * libinih gets the text line by line from read_line, which counts the lines
 * and withholds those that libinih would skip or cut off silently.
 */
#include "ini.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <ini.h>

#include "alloc.h"

#define LONGEST_LINE	4096	/* in bytes, without its end */
#define LONGEST_SECTION	49	/* libinih keeps no more of a name */
#define LONGEST_WORD	64	/* that did_you_mean looks at */

struct reader {
	struct str	 rest;		/* what is not read yet */
	unsigned	 line;		/* the number of the line read last */
	const char	*file;
	enum diag_level	 level;
	ini_setting	*setting;
	void		*payload;
	struct diag	*diag;
	size_t		 wrong;		/* lines skipped */
};

/* The limits of the library are global variables. */
static void
set_limits(void)
{
	ini_max_line = LONGEST_LINE + (int)sizeof("\r\n");
	ini_allow_bom = false;
	ini_allow_inline_comments = false;
	ini_allow_multiline = false;
}

static int
has_key(void *unused, const char *section, const char *key, const char *value)
{
	(void)unused;
	(void)section;
	(void)value;
	return key[0] != '\0';
}

/* Can libinih parse the line?  That depends on no other line. */
static bool
is_understood(struct str line)
{
	char text[LONGEST_LINE + 1];

	memcpy(text, line.data, line.len);
	text[line.len] = '\0';
	return ini_parse_string(text, has_key, NULL) == 0;
}

/* Returns what is wrong with a line; NULL if libinih can have it. */
static const char *
find_mistake(struct str line)
{
	struct str text = str_trim(line);

	if (line.len > LONGEST_LINE)
		return "the line is longer than 4096 bytes";
	if (text.len == 0)
		return NULL;
	if (str_find_char(line, '\0') < line.len)
		return "the line holds a NUL byte";
	if (text.data[0] == '[') {
		if (str_find_char(text, ']') != text.len - 1)
			return "a section is [NAME] and nothing else";
		if (text.len - 2 > LONGEST_SECTION)
			return "the section's name is too long";
	}
	if (!is_understood(line))
		return "neither KEY = VALUE nor [SECTION] nor # COMMENT";
	return NULL;
}

/* Like fgets(3).  A line with a mistake becomes an empty one. */
static char *
read_line(char *out, int size, void *stream)
{
	struct reader *reader = stream;
	const char *mistake;
	struct str line;

	(void)size;		/* room for LONGEST_LINE, by set_limits */
	if (reader->rest.len == 0)
		return NULL;
	line = str_cut(reader->rest, str_find_char(reader->rest, '\n'));
	reader->rest = str_from(reader->rest, line.len + 1);
	reader->line++;
	mistake = find_mistake(line);
	if (mistake != NULL) {
		diag_add(reader->diag, reader->level, reader->file,
		    reader->line, 0, "%s; line passed over", mistake);
		reader->wrong++;
		line.len = 0;
	}
	if (line.len != 0)
		memcpy(out, line.data, line.len);
	memcpy(out + line.len, "\n", 2);
	return out;
}

static int
hand_over(void *stream, const char *section, const char *key,
    const char *value)
{
	struct reader *reader = stream;
	size_t len = strlen(value);
	char *inner;

	if (len < 2 || value[0] != '"' || value[len - 1] != '"') {
		reader->setting(reader->payload, section, key, value,
		    reader->line);
		return 1;
	}
	inner = xstrdup(value + 1);
	inner[len - 2] = '\0';
	reader->setting(reader->payload, section, key, inner, reader->line);
	free(inner);
	return 1;
}

size_t
ini_read(struct str text, const char *file, unsigned first_line,
    enum diag_level level, ini_setting *setting, void *payload,
    struct diag *diag)
{
	static pthread_once_t limits_once = PTHREAD_ONCE_INIT;
	struct reader reader = {
		.rest = text, .line = first_line - 1, .file = file,
		.level = level, .setting = setting, .payload = payload,
		.diag = diag,
	};

	pthread_once(&limits_once, set_limits);
	if (str_starts(text, "\xef\xbb\xbf"))
		reader.rest = str_from(text, 3);
	ini_parse_stream(read_line, &reader, hand_over, &reader);
	return reader.wrong;
}

static int
fold(char c)
{
	return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

static unsigned
least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/*
 * Returns how many letters must be inserted, deleted, changed or swapped with
 * their neighbour to turn one word into the other (optimal string alignment,
 * with three rows of its table at a time).  Both are at most LONGEST_WORD
 * long.
 */
static unsigned
distance(const char *a, const char *b)
{
	unsigned rows[3][LONGEST_WORD + 1] = { { 0 } };
	unsigned *before = rows[0], *above = rows[1], *row = rows[2], *swap;
	size_t alen = strlen(a), blen = strlen(b), i, j;

	for (j = 0; j <= blen; j++)
		row[j] = (unsigned)j;
	for (i = 1; i <= alen; i++) {
		swap = before, before = above, above = row, row = swap;
		row[0] = (unsigned)i;
		for (j = 1; j <= blen; j++) {
			row[j] = least(above[j], row[j - 1]) + 1;
			row[j] = least(row[j], above[j - 1] +
			    (fold(a[i - 1]) != fold(b[j - 1])));
			if (i > 1 && j > 1 &&
			    fold(a[i - 1]) == fold(b[j - 2]) &&
			    fold(a[i - 2]) == fold(b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	return row[blen];
}

const char *
ini_did_you_mean(const char *word, const char *const candidates[],
    size_t count)
{
	const char *best = NULL;
	unsigned found, closest = (unsigned)(strlen(word) / 3) + 1;
	size_t i;

	if (strlen(word) > LONGEST_WORD)
		return NULL;
	for (i = 0; i < count; i++) {
		if (strlen(candidates[i]) > LONGEST_WORD)
			continue;
		found = distance(word, candidates[i]);
		if (found < closest) {
			closest = found;
			best = candidates[i];
		}
	}
	return best;
}

void
ini_unknown_key(struct diag *diag, const char *file, unsigned line,
    const char *key, const char *const keys[], size_t count)
{
	const char *meant = ini_did_you_mean(key, keys, count);

	if (meant != NULL)
		diag_add(diag, DIAG_ERROR, file, line, 0,
		    "unknown key '%s'; left out (did you mean '%s'?)", key,
		    meant);
	else
		diag_add(diag, DIAG_ERROR, file, line, 0,
		    "unknown key '%s'; left out", key);
}
