#include "link_scan.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"

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
#define ATTRIBUTES (sizeof(attributes) / sizeof(attributes[0]))

static const struct {
	const char	*name;
	char		 letter;
} references[] = {
	{ "amp;", '&' }, { "lt;", '<' }, { "gt;", '>' }, { "quot;", '"' },
	{ "apos;", '\'' },
};
#define REFERENCES (sizeof(references) / sizeof(references[0]))

/* What letters are for in a tag. */
enum {
	BLANK = 1, SLASH = 2, CLOSE = 4, EQUALS = 8
};
static const unsigned char letters[256] = {
	[' '] = BLANK, ['\t'] = BLANK, ['\n'] = BLANK, ['\r'] = BLANK,
	['\f'] = BLANK, ['/'] = SLASH, ['>'] = CLOSE, ['='] = EQUALS,
};

void
link_scan_begin(struct link_scan *scan, struct str html, struct arena *arena)
{
	*scan = (struct link_scan){ .rest = html, .arena = arena };
}

/* Go on behind the first `c` or `text`, or at the end where there is none. */
static void
skip_past_char(struct link_scan *scan, char c)
{
	scan->rest = str_from(scan->rest, str_find_char(scan->rest, c) + 1);
}

static void
skip_past(struct link_scan *scan, const char *text)
{
	scan->rest = str_from(scan->rest, str_find(scan->rest, text) +
	    strlen(text));
}

/* How many letters of the classes the rest begins with; `not`: of others. */
static size_t
run_of(const struct link_scan *scan, unsigned classes, bool not)
{
	const char *data = scan->rest.data;
	size_t len = 0;

	while (len < scan->rest.len && ((letters[(unsigned char)data[len]] &
	    classes) != 0) != not)
		len++;
	return len;
}

static void
skip(struct link_scan *scan, unsigned classes)
{
	scan->rest = str_from(scan->rest, run_of(scan, classes, false));
}

/* Take what comes before the first letter of the classes. */
static struct str
take_until(struct link_scan *scan, unsigned classes)
{
	struct str taken = str_cut(scan->rest, run_of(scan, classes, true));

	scan->rest = str_from(scan->rest, taken.len);
	return taken;
}

static bool
is_name(struct str text, struct str name)
{
	return text.len == name.len &&
	    strncasecmp(text.data, name.data, text.len) == 0;
}

/* The next letter; '\0' at the end. */
static char
next(const struct link_scan *scan)
{
	return scan->rest.len != 0 ? *scan->rest.data : '\0';
}

/* Behind a '<': go into a tag, past what has no attributes, or nowhere. */
static void
enter(struct link_scan *scan)
{
	char c = next(scan);
	struct str name;

	if (isalpha((unsigned char)c)) {
		name = take_until(scan, BLANK | SLASH | CLOSE);
		scan->inside = true;
		scan->raw = is_name(name, STR_LIT("script")) ||
		    is_name(name, STR_LIT("style")) ? name :
		    (struct str){ NULL, 0 };
	} else if (str_starts(scan->rest, "!--")) {
		skip_past(scan, "-->");
	} else if (c == '/' || c == '!' || c == '?') {
		skip_past_char(scan, '>');
	}
}

/* At the '>' of a tag.  Behind that of a script comes its end tag. */
static void
leave(struct link_scan *scan)
{
	scan->inside = false;
	scan->rest = str_from(scan->rest, 1);
	while (scan->raw.len != 0 && scan->rest.len != 0) {
		skip_past(scan, "</");
		if (scan->rest.len >= scan->raw.len && strncasecmp(
		    scan->rest.data, scan->raw.data, scan->raw.len) == 0)
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
	scan->rest = str_from(scan->rest, 1);
	value = str_cut(scan->rest, str_find_char(scan->rest, quote));
	scan->rest = str_from(scan->rest, value.len + 1);
	return value;
}

static void
add_tail(struct buf *out, unsigned long c, unsigned shift)
{
	buf_addc(out, (char)(0x80 | (c >> shift & 0x3f)));
}

/* The code point in UTF-8, which all pages are in. */
static void
add_letter(struct buf *out, unsigned long c)
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

/* "#38;" and "#x26;", behind the '&': its length, 0 when it is none. */
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
	add_letter(out, strtoul(text.data + from, NULL, hex ? 16 : 10));
	return len + 1;
}

/* The reference behind an '&': its length, 0 when it is none of ours. */
static size_t
add_reference(struct buf *out, struct str text)
{
	size_t i;

	for (i = 0; i < REFERENCES; i++) {
		if (!str_starts(text, references[i].name))
			continue;
		buf_addc(out, references[i].letter);
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

/* An attribute, inside a tag; is it one that matters? */
static bool
take_attribute(struct link_scan *scan, enum link_end *end, struct str *value)
{
	struct str name = take_until(scan, BLANK | SLASH | CLOSE | EQUALS);
	size_t i;

	skip(scan, BLANK);
	*value = (struct str){ NULL, 0 };
	if (next(scan) == '=') {
		scan->rest = str_from(scan->rest, 1);
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
	while (scan->rest.len != 0) {
		if (!scan->inside) {
			skip_past_char(scan, '<');
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
