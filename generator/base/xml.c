#include "xml.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "alloc.h"
#include "str.h"
#include "utf8.h"

#define REPLACEMENT	"\xef\xbf\xbd"	/* U+FFFD */

struct xml {
	struct buf	 *out;
	const char	**names;	/* of the elements that are open */
	size_t		  depth;
	size_t		  room;		/* for names */
	bool		  in_tag;	/* may attributes follow? */
};

struct xml *
xml_begin(struct buf *out)
{
	struct xml *xml = xcalloc(1, sizeof(*xml));

	xml->out = out;
	buf_adds(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	return xml;
}

void
xml_end(struct xml *xml)
{
	while (xml->depth != 0)
		xml_close(xml);
	free(xml->names);
	free(xml);
}

/* Is it a character of XML (1.0, section 2.2)?  Not U+FFFD, which is what
   invalid UTF-8 decodes to. */
static bool
is_char(uint32_t c)
{
	return (c >= ' ' || c == '\t' || c == '\n' || c == '\r') &&
	    c != 0xfffd && c != 0xfffe && c != 0xffff;
}

/* Returns what must be written for a character; NULL if it stands for itself.
   White space in attributes would be read as blanks. */
static const char *
reference_of(char c, bool attribute)
{
	switch (c) {
	case '<': return "&lt;";
	case '>': return "&gt;";
	case '&': return "&amp;";
	case '"': return "&quot;";
	case '\r': return "&#13;";
	case '\n': return attribute ? "&#10;" : NULL;
	case '\t': return attribute ? "&#9;" : NULL;
	default: return NULL;
	}
}

/* Returns how many bytes at the beginning stand for themselves. */
static size_t
plain_len(struct str text, bool attribute)
{
	size_t at = 0, len = 1;

	for (; at < text.len; at += len) {
		len = 1;
		if ((unsigned char)text.data[at] < 0x80 ?
		    !is_char((unsigned char)text.data[at]) ||
		    reference_of(text.data[at], attribute) != NULL :
		    !is_char(utf8_decode(str_from(text, at), &len)))
			break;
	}
	return at;
}

static void
add_text(struct buf *out, struct str text, bool attribute)
{
	const char *reference;
	size_t len;

	for (;;) {
		len = plain_len(text, attribute);
		buf_add(out, text.data, len);
		text = str_from(text, len);
		if (text.len == 0)
			return;
		reference = reference_of(text.data[0], attribute);
		buf_adds(out, reference != NULL ? reference : REPLACEMENT);
		utf8_decode(text, &len);
		text = str_from(text, len);
	}
}

/* A child stands on a line of its own, so that lines stay short. */
void
xml_open(struct xml *xml, const char *name)
{
	if (xml->in_tag)
		buf_adds(xml->out, ">\n");
	buf_addc(xml->out, '<');
	buf_adds(xml->out, name);
	xml->in_tag = true;
	ALLOC_ONE_MORE(xml->names, xml->depth, xml->room);
	xml->names[xml->depth++] = name;
}

void
xml_attribute(struct xml *xml, const char *name, const char *value)
{
	buf_addc(xml->out, ' ');
	buf_adds(xml->out, name);
	buf_adds(xml->out, "=\"");
	add_text(xml->out, str_of(value), true);
	buf_addc(xml->out, '"');
}

void
xml_text(struct xml *xml, const char *text)
{
	if (xml->in_tag)
		buf_addc(xml->out, '>');
	xml->in_tag = false;
	add_text(xml->out, str_of(text), false);
}

void
xml_close(struct xml *xml)
{
	const char *name = xml->names[--xml->depth];

	if (xml->in_tag) {
		buf_adds(xml->out, "/>\n");
	} else {
		buf_adds(xml->out, "</");
		buf_adds(xml->out, name);
		buf_adds(xml->out, ">\n");
	}
	xml->in_tag = false;
}

void
xml_element(struct xml *xml, const char *name, const char *text)
{
	xml_open(xml, name);
	xml_text(xml, text);
	xml_close(xml);
}
