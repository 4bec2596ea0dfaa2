/* XML: the same bytes as libxml2's writer. */
#include "suites.h"

#include <stdbool.h>
#include <stdlib.h>

#include <libxml/xmlwriter.h>

#include "base/buf.h"
#include "base/xml.h"

#define STEPS	60

/* The same document, written twice. */
struct twins {
	struct buf	 out;
	struct xml	*ours;
	xmlBuffer	*buffer;
	xmlTextWriter	*theirs;
	unsigned	 depth;
	bool		 in_tag;
	unsigned	 attributes;	/* of the tag */
};

static void
begin(struct twins *twins)
{
	*twins = (struct twins){ .out = BUF_INIT };
	twins->ours = xml_begin(&twins->out);
	twins->buffer = xmlBufferCreate();
	twins->theirs = xmlNewTextWriterMemory(twins->buffer, 0);
	xmlTextWriterSetIndent(twins->theirs, 1);
	xmlTextWriterSetIndentString(twins->theirs, BAD_CAST "");
	xmlTextWriterStartDocument(twins->theirs, NULL, "UTF-8", NULL);
}

static void
end(struct twins *twins)
{
	xml_end(twins->ours);
	xmlTextWriterEndDocument(twins->theirs);
	xmlFreeTextWriter(twins->theirs);
	ck_assert_str_eq(twins->out.data,
	    (const char *)xmlBufferContent(twins->buffer));
	xmlBufferFree(twins->buffer);
	buf_release(&twins->out);
}

/* Random text of characters that XML can hold; it may be empty. */
static void
add_random_text(struct buf *out)
{
	static const char *const pieces[] = {
		"<", ">", "&", "\"", "'", "\t", "\n", "\r", " ", "a", "]]>",
		"æ", "–", "\x7f", "\xc2\x85", "\xf0\x9f\x8f\x9b", "&amp;",
	};
	long count = random() % 6;

	for (; count > 0; count--)
		buf_adds(out, pieces[(size_t)random() %
		    (sizeof(pieces) / sizeof(pieces[0]))]);
}

static void
open_element(struct twins *twins)
{
	static const char *const names[] = { "a", "ul", "entry" };
	const char *name = names[random() % 3];

	xml_open(twins->ours, name);
	xmlTextWriterStartElement(twins->theirs, BAD_CAST name);
	twins->depth++;
	twins->in_tag = true;
	twins->attributes = 0;
}

static void
add_attribute(struct twins *twins, const char *value)
{
	static const char *const names[] = { "rel", "xml:lang", "xmlns" };
	const char *name = names[twins->attributes++];

	xml_attribute(twins->ours, name, value);
	xmlTextWriterWriteAttribute(twins->theirs, BAD_CAST name,
	    BAD_CAST value);
}

static void
step(struct twins *twins)
{
	struct buf text = BUF_INIT;
	long choice = random() % 4;

	add_random_text(&text);
	if (twins->depth == 0 || choice == 0) {
		open_element(twins);
	} else if (choice == 1 && twins->in_tag && twins->attributes < 3) {
		add_attribute(twins, text.data);
	} else if (choice == 2 && twins->depth > 1) {
		xml_close(twins->ours);
		xmlTextWriterEndElement(twins->theirs);
		twins->depth--;
		twins->in_tag = false;
	} else {
		xml_text(twins->ours, text.data);
		xmlTextWriterWriteString(twins->theirs, BAD_CAST text.data);
		twins->in_tag = false;
	}
	buf_release(&text);
}

START_TEST(same_as_libxml2)
{
	struct twins twins;
	int i;

	srandom((unsigned)_i);
	begin(&twins);
	for (i = 0; i < STEPS; i++)
		step(&twins);
	end(&twins);
}
END_TEST

START_TEST(what_xml_cannot_hold_is_replaced)
{
	struct buf out = BUF_INIT;
	struct xml *xml = xml_begin(&out);

	xml_open(xml, "a");
	xml_attribute(xml, "b", "1\x01\xff");
	xml_text(xml, "\x1b[0m\xc3 \xef\xbf\xbe\xef\xbf\xbd");
	xml_end(xml);
	ck_assert_str_eq(out.data,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<a b=\"1\xef\xbf\xbd\xef\xbf\xbd\">\xef\xbf\xbd[0m\xef\xbf\xbd "
	    "\xef\xbf\xbd\xef\xbf\xbd</a>\n");
	buf_release(&out);
}
END_TEST

Suite *
suite_xml(void)
{
	Suite *suite = suite_create("xml");
	TCase *tcase = tcase_create("xml");

	tcase_add_loop_test(tcase, same_as_libxml2, 0, 300);
	tcase_add_test(tcase, what_xml_cannot_hold_is_replaced);
	suite_add_tcase(suite, tcase);
	return suite;
}
