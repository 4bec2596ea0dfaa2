#include "search.h"

#include <string.h>

#include "model/outcome.h"
#include "begin.h"
#include "context.h"
#include "counts.h"
#include "dates.h"
#include "lines.h"
#include "names.h"
#include "outcome.h"
#include "words.h"

static void
add_filter(struct page *page, struct value *list, const char *name,
    size_t count, const char *url)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", name);
	page_set(page, line, "count", page_number(page, count));
	page_set_link(page, line, "url", url);
	page_set_bool(page, line, "current", strcmp(url, page->url) == 0);
}

/* Links to the years of an outcome; returns how many items they have. */
static size_t
set_outcome_years(struct page *page, struct value *object,
    enum outcome outcome)
{
	const struct archive *archive = page->build->archive;
	struct value *list = page_set_list(page, object, "years");
	const struct outcome_page *on;
	size_t i, count = 0;

	for (i = 0; i < archive->noutcomes; i++) {
		on = &archive->outcomes[i];
		if (on->outcome != outcome)
			continue;
		add_filter(page, list, page_year_name(page, on->year),
		    on->count, on->url);
		count += on->count;
	}
	return count;
}

static void
set_outcomes(struct page *page)
{
	struct value *list = page_set_list(page, page->context, "outcomes");
	struct value *line;
	size_t count;
	int outcome;

	for (outcome = 0; outcome < OUTCOME_COUNT; outcome++) {
		line = value_object(&page->arena);
		count = set_outcome_years(page, line, (enum outcome)outcome);
		if (count == 0)
			continue;
		page_set(page, line, "name",
		    outcome_row((enum outcome)outcome)->title);
		page_set(page, line, "count",
		    page_count(page, count, "punkt", "punkter"));
		value_add(&page->arena, list, line);
	}
	page_set_bool(page, page->context, "has_outcomes", list->count != 0);
}

/* Links to the letters of keywords; the one on this page is current. */
static void
set_letters(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list = page_set_list(page, page->context, "letters");
	size_t i;

	for (i = 0; i < archive->nletters; i++)
		add_filter(page, list, archive->letters[i].name,
		    archive->letters[i].count, archive->letters[i].url);
	page_set_bool(page, page->context, "has_letters",
	    archive->nletters != 0);
}

void
page_search(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list;
	size_t i;

	page_title(page, "Søg", "Søg i punkter, sager, møder og personer, "
	    "eller find vej efter år, udvalg, beslutning og stikord.");
	page_crumb(page, "Søg", NULL);
	page_fill_years(page, page_set_list(page, page->context, "years"));
	list = page_set_list(page, page->context, "bodies");
	for (i = 0; i < archive->nbodies; i++)
		page_fill_body(page, page_add(page, list),
		    &archive->bodies[i]);
	set_outcomes(page);
	set_letters(page);
	page_set(page, page->context, "cases",
	    page_count(page, count_cases(archive), "sag", "sager"));
	page_set(page, page->context, "people",
	    page_count(page, archive->npeople, "person", "personer"));
}

/* Append an item to a list. */
static void
add_item(struct page *page, struct value *list, const struct item_card *item)
{
	struct value *line = page_add(page, list);

	page_set_link(page, line, "url", item->url);
	page_set(page, line, "title", page_item_title(item));
	page_set_date(page, line, item->meeting->date);
	page_set(page, line, "body", item->meeting->body_name);
	page_set_outcome(page, line, "outcome", item);
}

void
page_outcome_list(struct page *page, const struct build *build, size_t index)
{
	const struct outcome_page *on = &build->archive->outcomes[index];
	const char *name = outcome_row(on->outcome)->title;
	const char *title;
	struct value *list;
	size_t i;

	page_begin(page, build, on->url);
	title = on->year == 0 ?
	    arena_printf(&page->arena, "%s, uden dato", name) :
	    arena_printf(&page->arena, "%s i %d", name, on->year);
	page_title(page, title, NULL);
	page_crumb(page, "Søg", "/soeg/");
	page_crumb(page, title, NULL);
	page_set(page, page->context, "count",
	    page_count(page, on->count, "punkt", "punkter"));
	set_outcome_years(page, page->context, on->outcome);
	list = page_set_list(page, page->context, "items");
	for (i = 0; i < on->count; i++)
		add_item(page, list, on->items[i]);
}

void
page_keyword_letter(struct page *page, const struct build *build,
    size_t index)
{
	const struct keyword_letter *letter = &build->archive->letters[index];
	struct value *list;
	size_t i;

	page_begin(page, build, letter->url);
	page_title(page, arena_printf(&page->arena, "Stikord på %s",
	    letter->name), NULL);
	page_crumb(page, "Søg", "/soeg/");
	page_crumb(page, arena_printf(&page->arena, "Stikord på %s",
	    letter->name), NULL);
	set_letters(page);
	list = page_set_list(page, page->context, "keywords");
	for (i = 0; i < letter->count; i++)
		add_filter(page, list, letter->keywords[i].name,
		    letter->keywords[i].count, letter->keywords[i].url);
}

/* The letter under which the keyword is listed. */
static const struct keyword_letter *
letter_of(const struct archive *archive, const struct keyword *keyword)
{
	size_t i = 0;

	while (keyword >= archive->letters[i].keywords +
	    archive->letters[i].count)
		i++;
	return &archive->letters[i];
}

void
page_keyword(struct page *page, const struct build *build, size_t index)
{
	const struct keyword *keyword = &build->archive->keywords[index];
	const struct keyword_letter *letter = letter_of(build->archive,
	    keyword);
	struct value *list;
	size_t i;

	page_begin(page, build, keyword->url);
	page_title(page, arena_printf(&page->arena, "Stikord: %s",
	    keyword->name), NULL);
	page_crumb(page, "Søg", "/soeg/");
	page_crumb(page, arena_printf(&page->arena, "Stikord på %s",
	    letter->name), letter->url);
	page_crumb(page, keyword->name, NULL);
	page_set(page, page->context, "word", keyword->name);
	page_set(page, page->context, "count",
	    page_count(page, keyword->count, "punkt", "punkter"));
	page_set(page, page->context, "listed", keyword->listed <
	    keyword->count ? page_number(page, keyword->listed) : NULL);
	list = page_set_list(page, page->context, "items");
	for (i = 0; i < keyword->listed; i++)
		add_item(page, list, keyword->items[i]);
}
