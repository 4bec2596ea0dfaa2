#include "inline.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "model/tree.h"

#define TAG_MAX 400		/* bytes; longer ones are text with a '<' */
#define SPAN_MAX 4000		/* bytes from a tag to its end tag */

enum tag_effect {
	TAG_NOTHING,		/* drop it */
	TAG_BLANK,		/* drop it; it separates words */
	TAG_EMPH,
	TAG_STRONG
};

struct tag {
	const char	*name;
	enum tag_effect	 effect;
};

static const struct tag tags[] = {
	{ "i", TAG_EMPH }, { "em", TAG_EMPH },
	{ "b", TAG_STRONG }, { "strong", TAG_STRONG },
	{ "br", TAG_BLANK }, { "p", TAG_BLANK }, { "div", TAG_BLANK },
	{ "ul", TAG_BLANK }, { "ol", TAG_BLANK }, { "li", TAG_BLANK },
	{ "table", TAG_BLANK }, { "tr", TAG_BLANK }, { "td", TAG_BLANK },
	{ "th", TAG_BLANK }, { "tbody", TAG_BLANK }, { "thead", TAG_BLANK },
	{ "h1", TAG_BLANK }, { "h2", TAG_BLANK }, { "h3", TAG_BLANK },
	{ "h4", TAG_BLANK }, { "h5", TAG_BLANK }, { "h6", TAG_BLANK },
	{ "hr", TAG_BLANK }, { "blockquote", TAG_BLANK },
	{ "span", TAG_NOTHING }, { "u", TAG_NOTHING }, { "a", TAG_NOTHING },
	{ "font", TAG_NOTHING }, { "sup", TAG_NOTHING },
	{ "sub", TAG_NOTHING }, { "s", TAG_NOTHING },
	{ "small", TAG_NOTHING }, { "ins", TAG_NOTHING },
	{ "del", TAG_NOTHING }, { "img", TAG_BLANK },
};

static const struct tag *
find_tag(struct str name)
{
	size_t i;

	for (i = 0; i < COUNT(tags); i++)
		if (utf8_same_word(name, str_of(tags[i].name)))
			return &tags[i];
	return NULL;
}

size_t
inline_tag(struct str s, struct str *name, bool *closes)
{
	size_t start, end, close;

	if (s.len < 3 || s.data[0] != '<')
		return 0;
	*closes = s.data[1] == '/';
	start = end = 1 + (size_t)*closes;
	while (end < s.len && strchr(" \t/>", s.data[end]) == NULL)
		end++;
	*name = str_cut(str_from(s, start), end - start);
	if (find_tag(*name) == NULL)
		return 0;
	close = str_find_char(str_cut(s, TAG_MAX), '>');
	return close < s.len && s.data[close] == '>' ? close + 1 : 0;
}

/*
 * Emphasis opens and closes between words.  A star beside a comma or a bracket
 * is as likely a footnote mark, and stays.
 */
static bool
may_open(struct str before, struct str after)
{
	uint32_t first = utf8_first(after);

	return (before.len == 0 || before.data[before.len - 1] == ' ') &&
	    (utf8_is_letter(first) || str_digits(after) != 0 ||
	    first == '"' || first == '(');
}

static bool
may_close(struct str before, struct str after)
{
	return before.len != 0 && before.data[before.len - 1] != ' ' &&
	    before.data[before.len - 1] != '*' &&
	    (after.len == 0 || after.data[0] == ' ');
}

/* The offset of the run of stars that closes what `stars` opened, or 0. */
static size_t
find_close(struct str text, size_t from, const char *stars)
{
	size_t len = strlen(stars), at;

	for (at = from; at + len <= text.len; at++) {
		if (text.data[at] != '*')
			continue;
		if (str_starts(str_from(text, at), stars) &&
		    may_close(str_cut(text, at), str_from(text, at + len)))
			return at;
		while (at + 1 < text.len && text.data[at + 1] == '*')
			at++;
	}
	return 0;
}

struct span {
	size_t		end;		/* of the whole, in the slice */
	struct str	inside;
	enum tag_effect	effect;
};

/*
 * Is there emphasis by stars at `at`?  Up to where none closes is remembered
 * for one star and for two, so that a text full of them is searched once.
 */
static bool
star_span(struct str text, size_t at, size_t none_before[2],
    struct span *span)
{
	const char *stars = str_starts(str_from(text, at), "**") ? "**" : "*";
	size_t *none = &none_before[strlen(stars) - 1];
	size_t open = at + strlen(stars), close;

	if (!may_open(str_cut(text, at), str_from(text, open)))
		return false;
	close = find_close(text, open > *none ? open : *none, stars);
	if (close == 0) {
		*none = text.len;
		return false;
	}
	*none = close;
	span->inside = str_cut(str_from(text, open), close - open);
	span->end = close + strlen(stars);
	span->effect = stars[1] != '\0' ? TAG_STRONG : TAG_EMPH;
	return true;
}

/* Is there a pair of tags at `at`, or a single one, with nothing inside? */
static bool
tag_span(struct str text, size_t at, struct span *span)
{
	struct str name, other;
	bool closes;
	size_t len = inline_tag(str_from(text, at), &name, &closes);
	size_t i, close_len;

	if (len == 0)
		return false;
	span->inside = str_cut(text, 0);
	span->end = at + len;
	span->effect = find_tag(name)->effect;
	if (closes || span->effect < TAG_EMPH)
		return true;
	for (i = at + len; i < text.len && i - at < SPAN_MAX; i++) {
		if (text.data[i] != '<' || (close_len = inline_tag(
		    str_from(text, i), &other, &closes)) == 0)
			continue;
		if (!closes || !utf8_same_word(name, other))
			break;
		span->inside = str_trim(str_cut(str_from(text, at + len),
		    i - at - len));
		span->end = i + close_len;
		break;
	}
	return true;
}

/*
 * Text between nodes is collected; a blank is written when something follows
 * it, and only once.
 */
struct writer {
	struct cmark_node	*parent;
	struct buf		 text;
	bool			 any, blank;
};

static void
write_blank(struct writer *writer)
{
	if (writer->any && writer->blank)
		buf_addc(&writer->text, ' ');
	writer->any = true;
	writer->blank = false;
}

static void
write_text(struct writer *writer, struct str text)
{
	bool blank_after = false;

	while (str_starts(text, " ")) {
		text = str_from(text, 1);
		writer->blank = true;
	}
	while (str_ends(text, " ")) {
		text.len--;
		blank_after = true;
	}
	if (text.len == 0)
		return;
	write_blank(writer);
	buf_add(&writer->text, text.data, text.len);
	writer->blank = blank_after;
}

static void
flush_text(struct writer *writer)
{
	if (writer->text.len != 0)
		tree_add_text(writer->parent, (struct str){
		    writer->text.data, writer->text.len });
	buf_reset(&writer->text);
}

static void
write_span(struct writer *writer, const struct span *span)
{
	struct str inside = str_trim(span->inside);

	if (inside.len != 0 && span->effect >= TAG_EMPH) {
		write_blank(writer);
		flush_text(writer);
		/* No deeper: stars inside emphasis are footnotes. */
		tree_add_text(tree_add(writer->parent,
		    span->effect == TAG_EMPH ? TREE_EMPH : TREE_STRONG),
		    inside);
	} else if (span->effect == TAG_BLANK) {
		writer->blank = true;
	}
}

static bool
is_plain(struct str text)
{
	return str_find_char(text, '*') == text.len &&
	    str_find_char(text, '<') == text.len;
}

void
inline_add(struct cmark_node *parent, struct str text)
{
	struct writer writer = { .parent = parent, .text = BUF_INIT };
	struct span span;
	size_t at = 0, start = 0, none_before[2] = { 0, 0 };

	text = str_trim(text);
	/* Nearly all text is. */
	if (is_plain(text)) {
		tree_add_text(parent, text);
		return;
	}
	while (at < text.len) {
		if (!(text.data[at] == '*' &&
		    star_span(text, at, none_before, &span)) &&
		    !(text.data[at] == '<' && tag_span(text, at, &span))) {
			at++;
			continue;
		}
		write_text(&writer, str_cut(str_from(text, start),
		    at - start));
		write_span(&writer, &span);
		at = start = span.end;
	}
	write_text(&writer, str_from(text, start));
	flush_text(&writer);
	buf_release(&writer.text);
}
