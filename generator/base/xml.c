#include "xml.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include <libxml/parser.h>
#include <libxml/xmlwriter.h>

#include "alloc.h"
#include "utf8.h"

struct xml {
	xmlTextWriter	*writer;
	struct buf	 clean;		/* the text being written */
};

/* The library initialises itself at its first use, without a lock. */
static pthread_once_t is_set_up = PTHREAD_ONCE_INIT;

/* Nothing but memory can fail: names are valid and the output is a buffer. */
static void
check(int result)
{
	if (result < 0)
		alloc_die();
}

static int
take(void *out, const char *data, int len)
{
	buf_add(out, data, (size_t)len);
	return len;
}

struct xml *
xml_begin(struct buf *out)
{
	struct xml *xml = xcalloc(1, sizeof(*xml));
	xmlOutputBuffer *output;

	pthread_once(&is_set_up, xmlInitParser);
	buf_init(&xml->clean);
	output = xmlOutputBufferCreateIO(take, NULL, out, NULL);
	if (output != NULL)
		xml->writer = xmlNewTextWriter(output);
	if (xml->writer == NULL)
		alloc_die();
	/* Each element begins a line, without indentation. */
	check(xmlTextWriterSetIndent(xml->writer, 1));
	check(xmlTextWriterSetIndentString(xml->writer, BAD_CAST ""));
	check(xmlTextWriterStartDocument(xml->writer, NULL, "UTF-8", NULL));
	return xml;
}

void
xml_end(struct xml *xml)
{
	check(xmlTextWriterEndDocument(xml->writer));
	xmlFreeTextWriter(xml->writer);
	buf_release(&xml->clean);
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

static const xmlChar *
clean(struct xml *xml, const char *text)
{
	struct str rest = str_of(text);
	size_t len;

	buf_reset(&xml->clean);
	for (; rest.len != 0; rest = str_from(rest, len)) {
		if (is_char(utf8_decode(rest, &len)))
			buf_add(&xml->clean, rest.data, len);
		else
			buf_adds(&xml->clean, "\xef\xbf\xbd");
	}
	return BAD_CAST xml->clean.data;
}

void
xml_open(struct xml *xml, const char *name)
{
	check(xmlTextWriterStartElement(xml->writer, BAD_CAST name));
}

void
xml_attribute(struct xml *xml, const char *name, const char *value)
{
	check(xmlTextWriterWriteAttribute(xml->writer, BAD_CAST name,
	    clean(xml, value)));
}

void
xml_text(struct xml *xml, const char *text)
{
	check(xmlTextWriterWriteString(xml->writer, clean(xml, text)));
}

void
xml_close(struct xml *xml)
{
	check(xmlTextWriterEndElement(xml->writer));
}

void
xml_element(struct xml *xml, const char *name, const char *text)
{
	xml_open(xml, name);
	xml_text(xml, text);
	xml_close(xml);
}
