/* The contexts of pages, compared with templates/CONTEXTS.md.  A row there is
   known as "SHAPE.name"; a shape is marked when a context had it. */
#include "suites.h"

#include <string.h>

#include "archive/archive.h"
#include "base/file.h"
#include "base/string_set.h"
#include "fixtures/archive_fixture.h"
#include "fixtures/site_fixture.h"
#include "pages/frame.h"
#include "pages/front.h"
#include "pages/item.h"
#include "pages/kinds.h"
#include "pages/meeting.h"
#include "pages/redirect.h"
#include "pages/subject.h"

struct contexts {
	struct arena	 arena;
	struct string_set	 rows;		/* "kind front.span" */
	struct string_set	 types;		/* "kind front.span:text or null" */
	struct string_set	 shapes;	/* "kind front", "shape meeting" */
};

/* The slice between the first two `quote`s; empty if there are none. */
static struct str
between(struct str text, char quote)
{
	text = str_from(text, str_find_char(text, quote) + 1);
	return str_cut(text, str_find_char(text, quote));
}

static void
read_row(struct contexts *contexts, const char *shape, struct str line)
{
	struct str name = between(line, '`'), type;
	const char *row;

	ck_assert_msg(shape != NULL, "a row before any heading");
	type = str_from(line, str_find_char(str_from(line, 1), '|') + 2);
	type = str_trim(str_cut(type, str_find_char(type, '|')));
	row = arena_printf(&contexts->arena, "%s.%.*s", shape, STR_FMT(name));
	ck_assert_msg(string_set_find(&contexts->rows, str_of(row)) == NULL,
	    "%s stands there twice", row);
	string_set_add(&contexts->rows, str_of(row));
	string_set_add(&contexts->types, str_of(arena_printf(&contexts->arena,
	    "%s:%.*s", row, STR_FMT(type))));
}

static const char *
read_heading(struct contexts *contexts, struct str line)
{
	char quote = str_contains(line, "`") ? '`' : '*';
	const char *name = str_is(line, "## All pages") ? "all" :
	    arena_printf(&contexts->arena, "%s %.*s",
	    quote == '`' ? "kind" : "shape", STR_FMT(between(line, quote)));

	string_set_add(&contexts->shapes, str_of(name));
	return name;
}

static void
read_contexts(struct contexts *contexts)
{
	struct buf text = BUF_INIT;
	const char *shape = NULL;
	struct str rest, line;

	*contexts = (struct contexts){ .rows = STRING_SET_INIT, .types = STRING_SET_INIT,
		.shapes = STRING_SET_INIT };
	ck_assert_int_eq(file_read(TEMPLATES "/CONTEXTS.md", &text), 0);
	rest = (struct str){ text.data, text.len };
	while (rest.len != 0) {
		line = str_cut(rest, str_find_char(rest, '\n'));
		rest = str_from(rest, line.len + 1);
		if (str_starts(line, "## "))
			shape = read_heading(contexts, line);
		else if (str_starts(line, "| `"))
			read_row(contexts, shape, line);
	}
	buf_release(&text);
}

static void
contexts_release(struct contexts *contexts)
{
	string_set_release(&contexts->rows);
	string_set_release(&contexts->types);
	string_set_release(&contexts->shapes);
	arena_release(&contexts->arena);
}

/* Does the document give the row this type? */
static bool
has_type(struct contexts *contexts, const char *row, const char *type)
{
	return string_set_find(&contexts->types, str_of(arena_printf(
	    &contexts->arena, "%s:%s", row, type))) != NULL;
}

static void	check_object(struct contexts *, const struct value *,
		    const char *shape);

/* The shape that the document gives the row, with `before` and `after` around
   its name; NULL if it gives another type. */
static const char *
shape_of(struct contexts *contexts, const char *row, const char *before,
    const char *after)
{
	struct string_set_entry *entry;
	const char *shape;
	size_t at = 0;

	while ((entry = string_set_next(&contexts->shapes, &at)) != NULL) {
		if (strncmp(entry->text, "shape ", 6) != 0)
			continue;
		shape = entry->text + 6;
		if (has_type(contexts, row, arena_printf(&contexts->arena,
		    "%s*%s*%s", before, shape, after)))
			return entry->text;
	}
	return NULL;
}

static void
check_list(struct contexts *contexts, const struct value *list,
    const char *row)
{
	const char *shape;
	size_t i;

	if (has_type(contexts, row, "list of truth")) {
		for (i = 0; i < list->count; i++)
			ck_assert_int_eq(list->items[i]->kind, VALUE_BOOL);
		return;
	}
	if (has_type(contexts, row, "list of text")) {
		for (i = 0; i < list->count; i++)
			ck_assert_int_eq(list->items[i]->kind, VALUE_TEXT);
		return;
	}
	shape = shape_of(contexts, row, "list of ", "");
	ck_assert_msg(shape != NULL, "%s is a list of what?", row);
	for (i = 0; i < list->count; i++)
		check_object(contexts, list->items[i], shape);
}

static void
check_value(struct contexts *contexts, const struct value *value,
    const char *row)
{
	const char *shape;

	switch (value->kind) {
	case VALUE_NULL:
		ck_assert_msg(has_type(contexts, row, "text or null") ||
		    shape_of(contexts, row, "", " or null") != NULL,
		    "%s is null", row);
		break;
	case VALUE_BOOL:
		ck_assert_msg(has_type(contexts, row, "truth"),
		    "%s is a truth", row);
		break;
	case VALUE_TEXT:
		ck_assert_msg(has_type(contexts, row, "text") ||
		    has_type(contexts, row, "text or null") ||
		    has_type(contexts, row, "HTML"), "%s is a text", row);
		break;
	case VALUE_LIST:
		check_list(contexts, value, row);
		break;
	case VALUE_OBJECT:
		shape = shape_of(contexts, row, "", "");
		if (shape == NULL)
			shape = shape_of(contexts, row, "", " or null");
		ck_assert_msg(shape != NULL, "%s is an object", row);
		check_object(contexts, value, shape);
		break;
	}
}

/* Each row of the shape must be a member of the object. */
static void
check_rows(struct contexts *contexts, const struct value *object,
    const char *shape)
{
	const char *start = arena_printf(&contexts->arena, "%s.", shape);
	struct string_set_entry *row;
	size_t at = 0;

	while ((row = string_set_next(&contexts->rows, &at)) != NULL) {
		if (!str_starts(str_of(row->text), start))
			continue;
		ck_assert_msg(value_get(object, str_of(row->text +
		    strlen(start))) != NULL, "%s is not set", row->text);
	}
}

static void
check_object(struct contexts *contexts, const struct value *object,
    const char *shape)
{
	const char *row;
	size_t i;

	ck_assert_int_eq(object->kind, VALUE_OBJECT);
	string_set_add(&contexts->shapes, str_of(shape))->mark = 1;
	check_rows(contexts, object, shape);
	for (i = 0; i < object->count; i++) {
		row = arena_printf(&contexts->arena, "%s.%s", shape,
		    object->members[i].name);
		if (string_set_find(&contexts->rows, str_of(row)) == NULL)
			row = arena_printf(&contexts->arena, "all.%s",
			    object->members[i].name);
		ck_assert_msg(string_set_find(&contexts->rows, str_of(row)) != NULL,
		    "%s.%s is not in CONTEXTS.md", shape,
		    object->members[i].name);
		check_value(contexts, object->members[i].value, row);
	}
}

/* Finish the page, check its context, and end it. */
static void
check_page(struct contexts *contexts, struct page *page, const char *kind)
{
	page_finish(page, page_kind_find(kind));
	check_rows(contexts, page->context, "all");
	check_object(contexts, page->context, arena_printf(&contexts->arena,
	    "kind %s", kind));
	page_end(page);
}

static void
check_meetings(struct contexts *contexts, struct site_fixture *site)
{
	struct meeting_card *card;
	struct page page;
	size_t i, item;

	for (i = 0; i < SITE_FIXTURE_MEETINGS; i++) {
		card = site_fixture_card(site, i);
		page_meeting(&page, &site->build, site->meetings[i], card);
		check_page(contexts, &page, "meeting");
		for (item = 0; item < card->nitems; item++) {
			page_item(&page, &site->build,
			    &site->meetings[i]->items[item],
			    &card->items[item]);
			check_page(contexts, &page, "item");
		}
	}
}

/* Give the archive the pages that only large archives have. */
static void
enlarge(struct archive *archive)
{
	size_t i;

	for (i = 0; i < archive->ngroups; i++)
		archive->groups[i].url = "/sager/hovedgruppe/";
	for (i = 0; i < archive->nyears; i++)
		archive->years[i].sources = "/om/kilder/aar/";
}

static void
check_kinds(struct contexts *contexts, struct site_fixture *site)
{
	const struct page_kind *kind;
	struct page page;
	size_t i, index, count;

	enlarge(&site->archive);
	for (i = 0; (kind = page_kind_at(i)) != NULL; i++) {
		count = page_kind_count(kind, &site->archive);
		for (index = 0; index < count; index++) {
			page_kind_make(kind, &page, &site->build, index);
			check_page(contexts, &page, kind->name);
		}
	}
}

/* Subjects as they are in an archive with many more items. */
static void
check_large_subject(struct contexts *contexts, struct site_fixture *site)
{
	struct archive *archive = &site->archive;
	struct subject_year *year = &archive->subject_years[0];
	struct page page;

	archive->subject_pages = &year;
	archive->nsubject_pages = 1;
	year->url = "/emner/00/2017/";
	page_subject(&page, &site->build, 0);
	check_page(contexts, &page, "subject");
	page_subject_year(&page, &site->build, 0);
	check_page(contexts, &page, "subject_year");
	archive->subject_pages = NULL;
	archive->nsubject_pages = 0;
}

static void
check_redirect(struct contexts *contexts, struct site_fixture *site)
{
	struct page page;

	page_redirect(&page, &site->build, "/gammel/", "/sager/#x");
	check_page(contexts, &page, "redirect");
}

/* The front page of an archive with a case that returned in its last year. */
static void
check_busy_front(struct contexts *contexts)
{
	struct archive_fixture fixture;
	struct page page;

	archive_fixture_init(&fixture);
	fixture_item(archive_fixture_add(&fixture, "Byrådet", "2017-01-24"), "Sti",
	    "05.01.00-G01-7-16");
	fixture_item(archive_fixture_add(&fixture, "Byrådet", "2017-02-28"), "Sti",
	    "05.01.00-G01-7-16");
	archive_fixture_build(&fixture);
	page_kind_make(page_kind_find("front"), &page, &fixture.build, 0);
	check_page(contexts, &page, "front");
	archive_fixture_release(&fixture);
}

/* Also kinds without a page in the archive of these tests. */
START_TEST(kinds_are_documented)
{
	const struct page_kind *kind;
	struct contexts contexts;
	size_t i;

	read_contexts(&contexts);
	for (i = 0; (kind = page_kind_at(i)) != NULL; i++)
		ck_assert_msg(string_set_find(&contexts.shapes, str_of(arena_printf(
		    &contexts.arena, "kind %s", kind->name))) != NULL,
		    "no section on %s", kind->name);
	ck_assert_uint_gt(i, 30);
	contexts_release(&contexts);
}
END_TEST

START_TEST(contexts_are_documented)
{
	struct site_fixture *site = site_fixture_new(false);
	struct contexts contexts;
	struct string_set_entry *shape;
	size_t at = 0;

	site_fixture_index(site);
	read_contexts(&contexts);
	ck_assert_uint_gt(contexts.rows.count, 100);
	check_meetings(&contexts, site);
	check_kinds(&contexts, site);
	check_busy_front(&contexts);
	check_redirect(&contexts, site);
	check_large_subject(&contexts, site);
	while ((shape = string_set_next(&contexts.shapes, &at)) != NULL)
		ck_assert_msg(shape->mark != 0 ||
		    strcmp(shape->text, "all") == 0,
		    "nothing is a %s", shape->text);
	contexts_release(&contexts);
	site_fixture_free(site);
}
END_TEST

Suite *
suite_contexts(void)
{
	Suite *suite = suite_create("contexts");
	TCase *tcase = tcase_create("contexts");

	tcase_add_test(tcase, kinds_are_documented);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("every page of a site");
	tcase_set_tags(tcase, "long");
	tcase_add_test(tcase, contexts_are_documented);
	suite_add_tcase(suite, tcase);
	return suite;
}
