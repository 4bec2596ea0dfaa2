#include "json.h"

#include "eight.h"

void
json_begin(struct json *json, struct buf *out, enum json_style style)
{
	*json = (struct json){ .out = out, .style = style };
}

static void
break_line(struct json *json)
{
	unsigned i;

	if (json->style != JSON_LINES)
		return;
	buf_addc(json->out, '\n');
	for (i = 0; i < json->depth; i++)
		buf_add(json->out, "  ", 2);
}

/* Write what comes before a value. */
static void
begin_value(struct json *json, const char *name)
{
	if (json->is_begun)
		buf_addc(json->out, ',');
	if (json->depth != 0)
		break_line(json);
	json->is_begun = true;
	if (name == NULL)
		return;
	buf_addc(json->out, '"');
	buf_adds(json->out, name);
	buf_adds(json->out, json->style == JSON_LINES ? "\": " : "\":");
}

static void
open_value(struct json *json, const char *name, char bracket)
{
	begin_value(json, name);
	buf_addc(json->out, bracket);
	json->depth++;
	json->is_begun = false;
}

/* The closing bracket stands on a line of its own, even if nothing is between
   the two. */
static void
close_value(struct json *json, char bracket)
{
	json->depth--;
	break_line(json);
	buf_addc(json->out, bracket);
	json->is_begun = true;
}

void
json_begin_object(struct json *json, const char *name)
{
	open_value(json, name, '{');
}

void
json_end_object(struct json *json)
{
	close_value(json, '}');
}

void
json_begin_array(struct json *json, const char *name)
{
	open_value(json, name, '[');
}

void
json_end_array(struct json *json)
{
	close_value(json, ']');
}

/* Returns how the character is escaped by a letter; 0 if it is not. */
static char
letter_of(char c)
{
	switch (c) {
	case '"': return '"';
	case '\\': return '\\';
	case '\b': return 'b';
	case '\f': return 'f';
	case '\n': return 'n';
	case '\r': return 'r';
	case '\t': return 't';
	default: return 0;
	}
}

static void
add_escape(struct buf *out, char c)
{
	char letter = letter_of(c);

	if (letter == 0) {
		buf_addf(out, "\\u%04x", (unsigned)c);
		return;
	}
	buf_addc(out, '\\');
	buf_addc(out, letter);
}

/* Do eight bytes need no escape, not even in a script? */
static bool
are_plain(const char *bytes)
{
	uint64_t word = eight_load(bytes);

	return (eight_less(word, ' ') | eight_equal(word, '"') |
	    eight_equal(word, '\\') | eight_equal(word, '<')) == 0;
}

/* Returns how many bytes at the beginning need no escape. */
static size_t
plain_len(struct str text, enum json_style style)
{
	size_t len = 0;
	char c;

	while (len + 8 <= text.len && are_plain(text.data + len))
		len += 8;
	for (; len < text.len; len++) {
		c = text.data[len];
		if ((unsigned char)c < ' ' || c == '"' || c == '\\' ||
		    (c == '<' && style == JSON_SCRIPT))
			break;
	}
	return len;
}

void
json_add_str(struct json *json, const char *name, struct str text)
{
	struct buf *out = json->out;
	size_t len;

	begin_value(json, name);
	buf_reserve(out, text.len + 2);
	buf_addc(out, '"');
	for (;;) {
		len = plain_len(text, json->style);
		buf_add(out, text.data, len);
		if (len == text.len)
			break;
		add_escape(out, text.data[len]);
		text = str_from(text, len + 1);
	}
	buf_addc(out, '"');
}

void
json_add_text(struct json *json, const char *name, const char *text)
{
	if (text != NULL)
		json_add_str(json, name, str_of(text));
	else
		json_add_null(json, name);
}

void
json_add_null(struct json *json, const char *name)
{
	begin_value(json, name);
	buf_adds(json->out, "null");
}

void
json_add_bool(struct json *json, const char *name, bool value)
{
	begin_value(json, name);
	buf_adds(json->out, value ? "true" : "false");
}

void
json_add_int(struct json *json, const char *name, int value)
{
	begin_value(json, name);
	buf_addf(json->out, "%d", value);
}

void
json_add_size(struct json *json, const char *name, size_t value)
{
	begin_value(json, name);
	buf_addf(json->out, "%zu", value);
}
