#include "coverage.h"

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "names.h"
#include "words.h"

/* A number, and a link to the list of what it counts. */
static void
set_tally(struct page *page, struct value *row, const char *name,
    size_t count, const char *url)
{
	struct value *tally = page_set_object(page, row, name);

	page_set(page, tally, "count", page_number(page, count));
	page_set_link(page, tally, "url", count != 0 ? url : NULL);
}

static const char *
place(struct page *page, const char *url, const char *id)
{
	return url != NULL ? arena_printf(&page->arena, "%s#%s", url, id) :
	    NULL;
}

/* `url` is NULL for the sum of all years. */
static void
set_counts(struct page *page, struct value *row,
    const struct coverage_counts *counts, const char *url)
{
	page_set(page, row, "meetings", page_number(page, counts->meetings));
	page_set(page, row, "agendas", counts->agendas == 0 ? NULL :
	    page_count(page, counts->agendas, "dagsorden", "dagsordener"));
	page_set(page, row, "items", page_number(page, counts->items));
	set_tally(page, row, "unnumbered", counts->unnumbered,
	    place(page, url, "_uden-sagsnummer"));
	page_set(page, row, "read", page_number(page, counts->read));
	set_tally(page, row, "unread", counts->unread,
	    place(page, url, "_kun-tekst"));
	set_tally(page, row, "inferred", counts->inferred,
	    place(page, url, "_udledt"));
	set_tally(page, row, "dead", counts->dead,
	    place(page, url, "_henvisninger"));
}

/* A row for years without meetings, between others. */
static void
add_empty_years(struct page *page, struct value *rows, int first, int last)
{
	struct value *row;

	if (first > last)
		return;
	row = page_add(page, rows);
	page_set(page, row, "name", page_year_range(page, first, last));
	page_set_null(page, row, "counts");
}

static void
add_row(struct page *page, struct value *rows,
    const struct coverage *coverage)
{
	struct value *row = page_add(page, rows);

	page_set(page, row, "name",
	    page_year_name(page, coverage->meetings[0]->year->year));
	set_counts(page, page_set_object(page, row, "counts"),
	    &coverage->counts, coverage->url);
}

/* The newest year first, undated meetings last. */
static void
set_rows(struct page *page, struct value *object,
    const struct coverage *list, size_t count)
{
	struct value *rows = page_set_list(page, object, "rows");
	size_t dated = count - (list[count - 1].year == 0), i;

	for (i = dated; i-- > 0; ) {
		if (i + 1 < dated)
			add_empty_years(page, rows, list[i].year + 1,
			    list[i + 1].year - 1);
		add_row(page, rows, &list[i]);
	}
	if (dated < count)
		add_row(page, rows, &list[dated]);
}

/* `list` has the years of one body. */
static void
add_body(struct page *page, struct value *bodies,
    const struct coverage *list, size_t count)
{
	struct value *object = page_add(page, bodies);
	struct coverage_counts total = { 0 };
	size_t i;

	page_set(page, object, "name", list->body->name);
	page_set_link(page, object, "url", list->body->url);
	set_rows(page, object, list, count);
	for (i = 0; i < count; i++)
		coverage_add(&total, &list[i].counts);
	set_counts(page, page_set_object(page, object, "total"), &total,
	    NULL);
}

void
page_coverage(struct page *page)
{
	const struct coverage_table *table = page->build->archive->coverage;
	struct value *bodies;
	size_t i, end;

	page_title(page, "Hvad arkivet dækker", NULL);
	page_crumb(page, "Om arkivet", "/om/");
	page_crumb(page, "Hvad arkivet dækker", NULL);
	bodies = page_set_list(page, page->context, "bodies");
	for (i = 0; i < table->count; i = end) {
		for (end = i + 1; end < table->count &&
		    table->list[end].body == table->list[i].body; end++)
			;
		add_body(page, bodies, &table->list[i], end - i);
	}
}

/* A list with a "has_" member beside it. */
struct doubts {
	struct page	*page;
	struct value	*list;
};

static struct doubts
begin_doubts(struct page *page, const char *name, size_t count)
{
	page_set_bool(page, page->context,
	    arena_printf(&page->arena, "has_%s", name), count != 0);
	return (struct doubts){ page, page_set_list(page, page->context,
	    name) };
}

static void
add_doubt(struct doubts doubts, const char *name, const char *url,
    const char *note)
{
	struct value *line = page_add(doubts.page, doubts.list);

	page_set(doubts.page, line, "name", name);
	page_set_link(doubts.page, line, "url", url);
	page_set(doubts.page, line, "note", note);
}

static void
add_item(struct doubts doubts, const struct item_card *item,
    const char *anchor)
{
	struct page *page = doubts.page;
	const char *note = arena_printf(&page->arena, "%s, %s%s",
	    page_item_name(page, item), page_date_short(page,
	    item->meeting->date), item->closed ? ", lukket punkt" : "");

	add_doubt(doubts, page_item_title(item), anchor == NULL ? item->url :
	    place(page, item->url, anchor), note);
}

static void
set_items(struct page *page, const struct coverage *coverage)
{
	struct doubts unnumbered = begin_doubts(page, "unnumbered",
	    coverage->counts.unnumbered);
	struct doubts unread = begin_doubts(page, "unread",
	    coverage->counts.unread);
	const struct item_card *item, *end;
	size_t i;

	for (i = 0; i < coverage->counts.meetings; i++) {
		item = coverage->meetings[i]->items;
		for (end = item + coverage->meetings[i]->nitems; item < end;
		     item++) {
			if (item->file == NULL)
				add_item(unnumbered, item, NULL);
			if (coverage_is_unread(item))
				add_item(unread, item,
				    item->decision_anchor);
		}
	}
}

static const char *
inferred(const struct meeting_card *meeting)
{
	if (meeting->date_basis != BASIS_INFERRED)
		return "udvalget er udledt";
	return meeting->body_basis != BASIS_INFERRED ? "datoen er udledt" :
	    "datoen og udvalget er udledt";
}

static void
set_meetings(struct page *page, const struct coverage *coverage)
{
	struct doubts doubts = begin_doubts(page, "inferred",
	    coverage->counts.inferred);
	struct doubts dead = begin_doubts(page, "dead",
	    coverage->counts.dead);
	const struct meeting_card *meeting;
	const char *name;
	size_t i;

	for (i = 0; i < coverage->counts.meetings; i++) {
		meeting = coverage->meetings[i];
		name = page_capital(page, page_date(page, meeting->date));
		if (coverage_is_inferred(meeting))
			add_doubt(doubts, name, meeting->url,
			    inferred(meeting));
		if (meeting->dead_references != 0)
			add_doubt(dead, name, meeting->url, page_count(page,
			    meeting->dead_references, "henvisning",
			    "henvisninger"));
	}
}

void
page_gaps(struct page *page, const struct build *build, size_t index)
{
	const struct coverage *coverage =
	    build->archive->coverage->gaps[index];
	const char *name;

	page_begin(page, build, coverage->url);
	name = coverage->year == 0 ? arena_printf(&page->arena,
	    "%s uden dato", coverage->body->name) :
	    arena_printf(&page->arena, "%s i %d", coverage->body->name,
	    coverage->year);
	page_title(page, arena_printf(&page->arena,
	    "Hvad arkivet ikke ved: %s", name), NULL);
	page_crumb(page, "Om arkivet", "/om/");
	page_crumb(page, "Hvad arkivet dækker", "/om/daekning/");
	page_crumb(page, name, NULL);
	page_set_named_link(page, page->context, "body",
	    coverage->body->name, coverage->body->url);
	set_meetings(page, coverage);
	set_items(page, coverage);
}
