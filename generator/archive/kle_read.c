/*
 * libxml2 parses a file while its bytes are handed over, and calls back at
 * each tag: no more of the file is in memory than the current element.
 * Nothing that the file asks for is fetched.  A document type is refused where
 * it begins, so that there are no entities: libxml2's own tree reader
 * (xmlTextReader) reports one only when all of it is parsed, and parameter
 * entities of entities can make that take for ever.
 */
#include "kle_read.h"

#include <errno.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/utf8.h"
#include "language/date.h"
#include "language/excerpt.h"

#define FILE_MAX	((size_t)64 << 20)	/* bytes; KL's have 4 MB */
#define CHUNK		((size_t)64 << 10)	/* bytes parsed at a time */
#define DEPTH_MAX	64	/* elements within each other */
#define NESTED_MAX	8	/* numbers within each other; KL has three */
#define SHOWN_MAX	60	/* bytes of what is wrong in a warning */
#define DAY		10	/* bytes of "2015-08-01" */

/* A file that is being read. */
struct reading {
	struct arena		*arena;
	struct diag		*diag;
	const char		*path;
	xmlParserCtxt		*parser;	/* NULL before it is open */
	struct buf		 text;		/* since the last tag */
	size_t			 depth;
	struct kle_rows		*rows;
	size_t			 open[NESTED_MAX];	/* indices of rows */
	size_t			 nopen;
	bool			 in_successor;
	const char		*published;
	bool			 subjects;	/* the file has some */
	bool			 failed;
};

enum element {
	OTHER, PUBLISHED, ENTRY, NUMBER, TITLE, CHANGED, RETIRED, SUCCESSOR
};

static const struct {
	const char	*name;
	enum element	 element;
} elements[] = {
	{ "UdgivelsesDato", PUBLISHED },
	{ "Hovedgruppe", ENTRY },
	{ "HovedgruppeNr", NUMBER },
	{ "HovedgruppeTitel", TITLE },
	{ "Gruppe", ENTRY },
	{ "GruppeNr", NUMBER },
	{ "GruppeTitel", TITLE },
	{ "Emne", ENTRY },
	{ "EmneNr", NUMBER },
	{ "EmneTitel", TITLE },
	{ "Handlingsfacet", ENTRY },
	{ "HandlingsfacetNr", NUMBER },
	{ "HandlingsfacetTitel", TITLE },
	{ "RettetDato", CHANGED },
	{ "UdgaaetDato", RETIRED },
	{ "FlyttetDato", RETIRED },
	{ "AfloestAf", SUCCESSOR },
};

static unsigned
line_of(const struct reading *r)
{
	int line = r->parser == NULL ? 0 : xmlSAX2GetLineNumber(r->parser);

	return line > 0 ? (unsigned)line : 0;
}

/* Report what is wrong with the file, and stop reading it. */
static void
fail(struct reading *r, const char *what, const char *detail)
{
	if (r->failed)
		return;
	r->failed = true;
	diag_add(r->diag, DIAG_USAGE, r->path, line_of(r), 0,
	    "%s: %s; none of its titles is used", what, detail);
	if (r->parser != NULL)
		xmlStopParser(r->parser);
}

static void
fail_format(struct reading *r, const char *detail)
{
	fail(r, "it is none of KL's XML files", detail);
}

static void
fail_read(struct reading *r, int error)
{
	fail(r, "it cannot be read", strerror(error));
}

static void
warn_of(struct reading *r, const char *text, const char *what)
{
	struct str start = str_of(text);

	start = str_cut(start, excerpt_fit(start, SHOWN_MAX));
	diag_add(r->diag, DIAG_WARNING, r->path, line_of(r), 0,
	    "\"%.*s\" %s", STR_FMT(start), what);
}

static void
take_error(void *payload, xmlErrorPtr error)
{
	char *message;

	if (error->level < XML_ERR_ERROR)
		return;
	message = xstrdup(error->message != NULL ? error->message : "");
	message[strcspn(message, "\r\n")] = '\0';
	fail(payload, "it is no XML that can be read", message);
	free(message);
}

static enum element
element_of(const xmlChar *name)
{
	size_t i;

	for (i = 0; i < COUNT(elements); i++)
		if (strcmp((const char *)name, elements[i].name) == 0)
			return elements[i].element;
	return OTHER;
}

/* Returns the row of the current number, or NULL outside of all. */
static struct kle_row *
current(const struct reading *r)
{
	return r->nopen != 0 ? &r->rows->list[r->open[r->nopen - 1]] : NULL;
}

/* Add the text with runs of blanks as one space, and none at the ends. */
static void
squeeze(struct buf *out, struct str text)
{
	size_t blank;

	for (text = str_trim(text); text.len != 0;
	    text = str_from(text, blank != 0 ? blank : 1)) {
		blank = str_blank_len(text);
		if (blank == 0)
			buf_addc(out, text.data[0]);
		else if (out->data[out->len - 1] != ' ')
			buf_addc(out, ' ');
	}
}

/* Cut what KL puts after a title: "[udgået]", "[udgår …]",
   "[fagsystem-emne]". */
static struct str
cut_marks(struct str title, bool *retired)
{
	struct str mark;
	size_t at;

	while (str_ends(title, "]")) {
		for (at = title.len; at != 0 && title.data[at] != '['; at--)
			;
		mark = str_from(title, at);
		if (!utf8_starts_word(mark, "[udg") &&
		    !utf8_starts_word(mark, "[fagsystem"))
			break;
		*retired = *retired || utf8_starts_word(mark, "[udgået");
		title = str_trim(str_cut(title, at));
	}
	return title;
}

static void
take_title(struct reading *r, struct kle_row *row)
{
	struct buf text = BUF_INIT;
	struct str title;

	squeeze(&text, (struct str){ r->text.data, r->text.len });
	title = cut_marks((struct str){ text.data, text.len }, &row->retired);
	if (title.len != 0)
		row->title = arena_dup_str(r->arena, title);
	buf_release(&text);
}

/* Returns the day in the element, with or without a time after it; or NULL
   with a warning if it is none. */
static const char *
take_day(struct reading *r)
{
	struct str text = str_trim((struct str){ r->text.data, r->text.len });
	const char *day = arena_dup_str(r->arena, str_cut(text, DAY));
	struct date date;

	if (text.len >= DAY && date_from_iso(day, &date))
		return day;
	warn_of(r, day, "is no day; passed over");
	return NULL;
}

static const char *
take_code(struct reading *r)
{
	return arena_dup_str(r->arena, str_trim((struct str){ r->text.data,
	    r->text.len }));
}

/* "15.20.00" and the like, or "A00", "Ø34". */
static bool
is_code(const char *code)
{
	size_t i, len = strlen(code);

	if (code[0] >= 'A' && code[0] <= 'Z')
		return len == 3 && str_digits(str_of(code + 1)) == 2;
	if (str_starts(str_of(code), "Ø"))
		return str_digits(str_of(code + 2)) == 2 && len == 4;
	for (i = 0; i < len; i++)
		if (i % 3 == 2 ? code[i] != '.' :
		    code[i] < '0' || code[i] > '9')
			return false;
	return len == 2 || len == 5 || len == 8;
}

static void
add_successor(struct reading *r, struct kle_row *row)
{
	const char *code = take_code(r);

	if (!is_code(code)) {
		warn_of(r, code, "is no number of KLE; passed over");
		return;
	}
	ARENA_ONE_MORE(r->arena, row->successors, row->nsuccessors);
	row->successors[row->nsuccessors++] = code;
	row->retired = true;
}

/* Returns the later of two days, either of which may be NULL. */
static const char *
later(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == NULL ? b : a;
	return strcmp(a, b) > 0 ? a : b;
}

static void
open_entry(struct reading *r)
{
	if (r->nopen == NESTED_MAX) {
		fail_format(r, "its elements are nested too deeply");
		return;
	}
	ALLOC_ONE_MORE(r->rows->list, r->rows->count, r->rows->room);
	r->rows->list[r->rows->count] = (struct kle_row){
		.order = r->rows->count };
	r->open[r->nopen++] = r->rows->count++;
}

static void
close_entry(struct reading *r)
{
	struct kle_row *row = current(r);

	if (row == NULL)
		return;
	r->nopen--;
	if (row->code == NULL || !is_code(row->code)) {
		warn_of(r, row->code != NULL ? row->code : "",
		    "is no number of KLE; left out");
		row->code = NULL;
	} else if (row->title == NULL) {
		warn_of(r, row->code, "has no title; left out");
		row->code = NULL;
	} else if (row->code[0] >= '0' && row->code[0] <= '9') {
		r->subjects = true;
	}
}

/* Take what an element within a number's says about it. */
static void
fill_row(struct reading *r, struct kle_row *row, enum element element)
{
	const char *day;

	switch (element) {
	case NUMBER:
		if (r->in_successor)
			add_successor(r, row);
		else
			row->code = take_code(r);
		break;
	case TITLE:
		take_title(r, row);
		break;
	case CHANGED:
		row->changed = later(row->changed, take_day(r));
		break;
	case RETIRED:
		day = take_day(r);
		row->retired = true;
		row->retired_on = later(row->retired_on, day);
		break;
	default:
		break;
	}
}

static void
open_element(void *payload, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int nnamespaces, const xmlChar **namespaces,
    int nattributes, int ndefaulted, const xmlChar **attributes)
{
	struct reading *r = payload;
	enum element element = element_of(name);

	(void)prefix, (void)uri, (void)nnamespaces, (void)namespaces;
	(void)nattributes, (void)ndefaulted, (void)attributes;
	buf_reset(&r->text);
	if (++r->depth > DEPTH_MAX)
		fail_format(r, "its elements are nested too deeply");
	else if (element == ENTRY)
		open_entry(r);
	else if (element == SUCCESSOR)
		r->in_successor = true;
}

static void
close_element(void *payload, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri)
{
	struct reading *r = payload;
	enum element element = element_of(name);
	struct kle_row *row = current(r);

	(void)prefix, (void)uri;
	if (element == PUBLISHED && r->published == NULL)
		r->published = take_day(r);
	else if (element == ENTRY)
		close_entry(r);
	else if (element == SUCCESSOR)
		r->in_successor = false;
	else if (row != NULL)
		fill_row(r, row, element);
	buf_reset(&r->text);
	r->depth--;
}

static void
take_text(void *payload, const xmlChar *text, int len)
{
	struct reading *r = payload;

	buf_add(&r->text, text, (size_t)len);
}

static void
refuse_type(void *payload, const xmlChar *name, const xmlChar *external,
    const xmlChar *system)
{
	(void)name, (void)external, (void)system;
	fail_format(payload, "it has a document type");
}

/* Give the file's day to all of its rows. */
static void
finish_file(struct reading *r, size_t first)
{
	struct kle_rows *rows = r->rows;
	size_t i, numbers = 0;

	for (i = first; i < rows->count; i++) {
		rows->list[i].published = r->published;
		numbers += rows->list[i].code != NULL;
	}
	if (numbers == 0)
		fail_format(r, "it has no numbers");
	else if (r->published == NULL)
		fail_format(r, "it has no UdgivelsesDato");
	else if (r->subjects)
		rows->edition = later(rows->edition, r->published);
}

/*
 * Hand the file over, chunk by chunk.  The time that libxml2 takes for a tag
 * grows with the square of its attributes, so there must not be too many.
 */
static void
parse(struct reading *r, FILE *file)
{
	char *chunk = xmalloc(CHUNK);
	size_t len, bytes = 0;

	while (!r->failed && (len = fread(chunk, 1, CHUNK, file)) != 0) {
		bytes += len;
		if (bytes > FILE_MAX)
			fail_read(r, EFBIG);
		else if (len == CHUNK && memchr(chunk, '>', len) == NULL)
			fail_format(r, "it goes on for 64 KB without a tag");
		else
			xmlParseChunk(r->parser, chunk, (int)len, 0);
	}
	if (ferror(file))
		fail_read(r, errno);
	else if (bytes == 0 || r->depth != 0)
		fail(r, "it is no XML that can be read", "it ends too early");
	else if (!r->failed)
		xmlParseChunk(r->parser, NULL, 0, 1);
	free(chunk);
}

static void
read_open(struct reading *r, FILE *file)
{
	xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.internalSubset = refuse_type,
		.startElementNs = open_element,
		.endElementNs = close_element,
		.characters = take_text,
		.ignorableWhitespace = take_text,
		.cdataBlock = take_text,
		.serror = take_error,
	};

	r->parser = xmlCreatePushParserCtxt(&handler, r, NULL, 0, NULL);
	if (r->parser == NULL)
		alloc_die();
	/* Neither the network nor another file, and no limit raised. */
	xmlCtxtUseOptions(r->parser, XML_PARSE_NONET);
	parse(r, file);
	xmlFreeParserCtxt(r->parser);
	r->parser = NULL;
}

int
kle_read(struct kle_rows *rows, struct arena *arena, const char *path,
    struct diag *diag)
{
	struct reading r = { .arena = arena, .diag = diag, .path = path,
		.text = BUF_INIT, .rows = rows };
	size_t first = rows->count;
	FILE *file = fopen(path, "rbe");

	if (file == NULL) {
		fail_read(&r, errno);
		return -1;
	}
	read_open(&r, file);
	fclose(file);
	if (!r.failed)
		finish_file(&r, first);
	buf_release(&r.text);
	return r.failed ? -1 : 0;
}
