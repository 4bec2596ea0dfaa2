#include "scan.h"

#include <string.h>

#include "base/utf8.h"

#define SIGILS	"#^/>&{=!<$"

void
scan_init(struct scanner *scan, struct str source)
{
	*scan = (struct scanner){
		.source = source,
		.open = STR_LIT("{{"),
		.close = STR_LIT("}}"),
		.counted = { 0, 1, 1 },
	};
}

struct str
scan_slice(const struct scanner *scan, size_t from, size_t to)
{
	return str_cut(str_from(scan->source, from), to - from);
}

bool
scan_is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Returns where `what` first occurs in [from, to), or `to` if nowhere. */
static size_t
find(const struct scanner *scan, size_t from, size_t to, struct str what)
{
	const char *data = scan->source.data, *hit;

	if (to - from < what.len)
		return to;
	hit = memmem(data + from, to - from, what.data, what.len);
	return hit != NULL ? (size_t)(hit - data) : to;
}

/* Are there only blanks before `at` on its line?  They begin at `from`. */
static bool
line_start(struct str source, size_t at, size_t *from)
{
	*from = at;
	while (at > 0 && scan_is_blank(source.data[at - 1]))
		at--;
	if (at > 0 && source.data[at - 1] != '\n')
		return false;
	*from = at;
	return true;
}

/* Are there only blanks after `at` on its line?  It ends at `to`. */
static bool
line_end(struct str source, size_t at, size_t *to)
{
	*to = at;
	while (at < source.len && scan_is_blank(source.data[at]))
		at++;
	if (str_starts(str_from(source, at), "\r\n"))
		at++;
	if (at < source.len && source.data[at++] != '\n')
		return false;
	*to = at;
	return true;
}

/* Count lines and columns up to `at`, which grows from call to call. */
static void
locate(struct scanner *scan, size_t at, struct tag *tag)
{
	size_t end;

	while ((end = find(scan, scan->counted.at, at, STR_LIT("\n"))) < at) {
		scan->counted.at = end + 1;
		scan->counted.line++;
		scan->counted.col = 1;
	}
	scan->counted.col += (unsigned)utf8_count(
	    scan_slice(scan, scan->counted.at, at));
	scan->counted.at = at;
	tag->line = scan->counted.line;
	tag->col = scan->counted.col;
}

/*
 * Returns where the closing delimiter is of the tag whose content begins at
 * `from`, or the source's length if there is none.  After "{{{" and "{{=" it
 * must be preceded by "}" or "=".  If another tag begins first, this one has
 * no end; only comments may contain tags.
 */
static size_t
find_close(const struct scanner *scan, size_t from, char sigil)
{
	char before = sigil == '{' ? '}' : sigil == '=' ? '=' : '\0';
	size_t len = scan->source.len, next = len, limit = len, at;

	if (sigil != '!' && sigil != '=')
		next = find(scan, from, len, scan->open);
	if (len - next > scan->close.len)
		limit = next + scan->close.len;
	for (at = from;; at++) {
		at = find(scan, at, limit, scan->close);
		if (at == limit)
			return len;
		if (before == '\0' || (at > from &&
		    scan->source.data[at - 1] == before))
			return at;
	}
}

/* Continue at the next tag, unless there is none or it may be just text. */
static enum scan
skip_broken(struct scanner *scan, struct tag *tag, size_t from)
{
	struct str text;

	scan->at = find(scan, from, scan->source.len, scan->open);
	text = scan_slice(scan, tag->start, scan->at);
	tag->text = str_trim(str_cut(text, str_find_char(text, '\n')));
	if (scan->at == scan->source.len || tag->sigil == '!' ||
	    tag->sigil == '=')
		return SCAN_LOST;
	return SCAN_BROKEN;
}

/* Returns the sigil of the tag whose content is at `at`, and moves past it. */
static char
take_sigil(const struct scanner *scan, size_t *at)
{
	const char *data = scan->source.data;

	while (*at < scan->source.len && (scan_is_blank(data[*at]) ||
	    data[*at] == '\n' || data[*at] == '\r'))
		(*at)++;
	if (*at == scan->source.len || data[*at] == '\0' ||
	    strchr(SIGILS, data[*at]) == NULL)
		return '\0';
	return data[(*at)++];
}

enum scan
scan_tag(struct scanner *scan, struct tag *tag)
{
	size_t len = scan->source.len, from, end;

	tag->start = find(scan, scan->at, len, scan->open);
	if (tag->start == len)
		return SCAN_END;
	locate(scan, tag->start, tag);
	from = tag->start + scan->open.len;
	tag->sigil = take_sigil(scan, &from);
	end = find_close(scan, from, tag->sigil);
	if (end == len)
		return skip_broken(scan, tag, from);

	tag->end = end + scan->close.len;
	if (tag->sigil == '{' || tag->sigil == '=')
		end--;
	tag->text = scan_slice(scan, tag->start, tag->end);
	tag->content = str_trim(scan_slice(scan, from, end));
	tag->first = line_start(scan->source, tag->start, &tag->from);
	tag->last = line_end(scan->source, tag->end, &tag->to);
	return SCAN_TAG;
}

/* Returns the next word of `text` and removes it there. */
static struct str
take_word(struct str *text)
{
	struct str word;
	size_t len = 0;

	*text = str_trim(*text);
	while (len < text->len && str_blank_len(str_from(*text, len)) == 0)
		len++;
	word = str_cut(*text, len);
	*text = str_from(*text, len);
	return word;
}

bool
scan_set_delimiters(struct scanner *scan, struct str content)
{
	struct str rest = content, open, close;

	open = take_word(&rest);
	close = take_word(&rest);
	if (close.len == 0 || rest.len != 0 || str_contains(content, "="))
		return false;
	scan->open = open;
	scan->close = close;
	return true;
}
