#include "link_scan.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/array.h"
#include "base/buf.h"

/* The attributes that matter. */
static const struct {
	struct str	 name;
	enum link_end	 end;
} attributes[] = {
	{ { "id", 2 }, LINK_ID },
	{ { "href", 4 }, LINK_ADDRESS },
	{ { "src", 3 }, LINK_ADDRESS },
	{ { "action", 6 }, LINK_ADDRESS },
};
#define ATTRIBUTES (COUNT(attributes))

static const struct {
	const char	*name;
	char		 character;
} references[] = {
	{ "amp;", '&' }, { "lt;", '<' }, { "gt;", '>' }, { "quot;", '"' },
	{ "apos;", '\'' },
};
#define REFERENCES (COUNT(references))

/* The classes of characters in a tag. */
enum {
	BLANK = 1, SLASH = 2, CLOSE = 4, EQUALS = 8
};
static const unsigned char classes_of[256] = {
	[' '] = BLANK, ['\t'] = BLANK, ['\n'] = BLANK, ['\r'] = BLANK,
	['\f'] = BLANK, ['/'] = SLASH, ['>'] = CLOSE, ['='] = EQUALS,
};

void
link_scan_begin(struct link_scan *scan, struct str html, struct arena *arena)
{
	*scan = (struct link_scan){ .at = html.data,
		.end = html.data + html.len, .arena = arena };
}

static struct str
rest_of(const struct link_scan *scan)
{
	return (struct str){ scan->at, (size_t)(scan->end - scan->at) };
}

/* Continue after the first `text`, or at the end if there is none. */
static void
skip_past(struct link_scan *scan, const char *text)
{
	struct str rest = rest_of(scan);

	rest = str_from(rest, str_find(rest, text) + strlen(text));
	scan->at = rest.data;
}

static void
skip(struct link_scan *scan, unsigned classes)
{
	while (scan->at < scan->end &&
	    (classes_of[(unsigned char)*scan->at] & classes) != 0)
		scan->at++;
}

/* Returns the text before the first character of the classes. */
static struct str
take_until(struct link_scan *scan, unsigned classes)
{
	const char *from = scan->at;

	while (scan->at < scan->end &&
	    (classes_of[(unsigned char)*scan->at] & classes) == 0)
		scan->at++;
	return (struct str){ from, (size_t)(scan->at - from) };
}

static bool
is_name(struct str text, struct str name)
{
	return text.len == name.len &&
	    (text.data[0] | 0x20) == name.data[0] &&
	    strncasecmp(text.data, name.data, text.len) == 0;
}

/* The next character; '\0' at the end. */
static char
next(const struct link_scan *scan)
{
	return scan->at < scan->end ? *scan->at : '\0';
}

/*
 * Enter the next tag.  End tags have no attributes, nor has anything that
 * begins with "<!" or "<?", and none of them contains '<', except comments.
 */
static void
enter(struct link_scan *scan)
{
	struct str name;

	scan->at = memchr(scan->at, '<', (size_t)(scan->end - scan->at));
	if (scan->at == NULL || ++scan->at == scan->end) {
		scan->at = scan->end;
		return;
	}
	if (isalpha((unsigned char)*scan->at)) {
		name = take_until(scan, BLANK | SLASH | CLOSE);
		scan->inside = true;
		scan->raw = is_name(name, STR_LIT("script")) ||
		    is_name(name, STR_LIT("style")) ? name :
		    (struct str){ NULL, 0 };
	} else if (str_starts(rest_of(scan), "!--")) {
		skip_past(scan, "-->");
	}
}

/* Leave the tag at its '>'.  After that of a script, go to its end tag. */
static void
leave(struct link_scan *scan)
{
	struct str rest;

	scan->inside = false;
	scan->at++;
	while (scan->raw.len != 0 && scan->at < scan->end) {
		skip_past(scan, "</");
		rest = rest_of(scan);
		if (is_name(str_cut(rest, scan->raw.len), scan->raw))
			break;
	}
}

static struct str
take_value(struct link_scan *scan)
{
	char quote = next(scan);
	struct str value;

	if (quote != '"' && quote != '\'')
		return take_until(scan, BLANK | CLOSE);
	scan->at++;
	value = rest_of(scan);
	value = str_cut(value, str_find_char(value, quote));
	scan->at += value.len;
	scan->at += scan->at < scan->end;
	return value;
}

static void
add_tail(struct buf *out, unsigned long c, unsigned shift)
{
	buf_addc(out, (char)(0x80 | (c >> shift & 0x3f)));
}

/* Append the code point in UTF-8, which all pages are in. */
static void
add_code_point(struct buf *out, unsigned long c)
{
	if (c < 0x80) {
		buf_addc(out, (char)c);
		return;
	}
	if (c < 0x800) {
		buf_addc(out, (char)(0xc0 | c >> 6));
	} else if (c < 0x10000) {
		buf_addc(out, (char)(0xe0 | c >> 12));
		add_tail(out, c, 6);
	} else {
		buf_addc(out, (char)(0xf0 | (c >> 18 & 7)));
		add_tail(out, c, 12);
		add_tail(out, c, 6);
	}
	add_tail(out, c, 0);
}

/* Append what "#38;" or "#x26;" stands for.  Returns its length, or 0. */
static size_t
add_number(struct buf *out, struct str text)
{
	const char *digits = "0123456789";
	size_t from = 1, len;
	bool hex;

	if (!str_starts(text, "#"))
		return 0;
	hex = text.len > 1 && (text.data[1] == 'x' || text.data[1] == 'X');
	if (hex) {
		digits = "0123456789abcdefABCDEF";
		from++;
	}
	for (len = from; len < text.len &&
	    strchr(digits, text.data[len]) != NULL; len++)
		;
	if (len == from || len == text.len || text.data[len] != ';')
		return 0;
	add_code_point(out, strtoul(text.data + from, NULL, hex ? 16 : 10));
	return len + 1;
}

/* Append what the reference after '&' means.  Returns its length, or 0. */
static size_t
add_reference(struct buf *out, struct str text)
{
	size_t i;

	for (i = 0; i < REFERENCES; i++) {
		if (!str_starts(text, references[i].name))
			continue;
		buf_addc(out, references[i].character);
		return strlen(references[i].name);
	}
	return add_number(out, text);
}

static struct str
resolve(struct link_scan *scan, struct str value)
{
	struct buf text = BUF_INIT;
	struct str result;
	size_t at, len;

	if (str_find_char(value, '&') == value.len)
		return value;
	while ((at = str_find_char(value, '&')) < value.len) {
		buf_add(&text, value.data, at);
		value = str_from(value, at + 1);
		len = add_reference(&text, value);
		if (len == 0)
			buf_addc(&text, '&');
		value = str_from(value, len);
	}
	buf_add(&text, value.data, value.len);
	result = (struct str){ text.data, text.len };
	result.data = arena_dup_str(scan->arena, result);
	buf_release(&text);
	return result;
}

/* Take an attribute.  Returns true if it is one that matters. */
static bool
take_attribute(struct link_scan *scan, enum link_end *end, struct str *value)
{
	struct str name = take_until(scan, BLANK | SLASH | CLOSE | EQUALS);
	size_t i;

	skip(scan, BLANK);
	*value = (struct str){ NULL, 0 };
	if (next(scan) == '=') {
		scan->at++;
		skip(scan, BLANK);
		*value = take_value(scan);
	}
	for (i = 0; i < ATTRIBUTES; i++)
		if (is_name(name, attributes[i].name)) {
			*end = attributes[i].end;
			*value = resolve(scan, *value);
			return value->data != NULL;
		}
	return false;
}

bool
link_scan_next(struct link_scan *scan, enum link_end *end, struct str *value)
{
	while (scan->at < scan->end) {
		if (!scan->inside) {
			enter(scan);
			continue;
		}
		skip(scan, BLANK | SLASH);
		if (next(scan) == '>')
			leave(scan);
		else if (take_attribute(scan, end, value))
			return true;
	}
	return false;
}
