#include "subject.h"

#include "language/date.h"
#include "begin.h"
#include "context.h"
#include "dates.h"
#include "pager.h"
#include "subject_bars.h"
#include "subject_list.h"
#include "subject_words.h"
#include "subjects.h"
#include "words.h"

#define LATEST_MAX	30	/* items, on the page of a large subject */

/* What the subjects below are called, by level. */
static const char *const parts_names[] = { NULL, "Grupper og emner", "Emner",
	"" };

/* The groups above the subject, before the page's own crumb. */
static void
set_crumbs(struct page *page, const struct subject *subject)
{
	if (subject == NULL) {
		page_crumb(page, "Emner", "/emner/");
		return;
	}
	set_crumbs(page, subject->parent);
	page_crumb(page, subject->name, subject->url);
}

/* What the number was called before, and what became of it. */
static void
set_history(struct page *page, const struct subject *subject)
{
	const struct kle_entry *kle = subject->kle;
	struct value *list = page_set_list(page, page->context, "former");
	size_t i;

	for (i = 0; kle != NULL && i + 1 < kle->ntitles; i++)
		value_add(&page->arena, list, value_text(&page->arena,
		    kle->titles[i].text));
	page_set_bool(page, page->context, "retired",
	    kle != NULL && kle->retired);
	page_set(page, page->context, "retired_on", kle == NULL ||
	    kle->retired_on == NULL ? NULL :
	    page_date_short(page, kle->retired_on));
	page_set_successors(page, page->context, subject);
}

static const char *
source_of(struct page *page, const struct subject *subject)
{
	if (subject->level == 1)
		return arena_printf(&page->arena, PAGE_KL_PLAN "%s/",
		    subject->code);
	return arena_printf(&page->arena, PAGE_KL_PLAN "%.2s/#_%s",
	    subject->code, subject->code);
}

static void
set_parts(struct page *page, const struct subject *subject)
{
	struct value *list = page_set_list(page, page->context, "parts");
	const struct subject *part;

	page_set(page, page->context, "parts_name",
	    parts_names[subject->level]);
	for (part = subject->first; part != NULL; part = part->next)
		page_add_subject(page, list, part, true);
	page_set_bool(page, page->context, "has_parts",
	    subject->first != NULL);
}

static void
add_year(struct page *page, struct value *list,
    const struct subject_year *year)
{
	struct page_period period = {
		.name = page_year_name(page, year->year->year),
		.url = page_subject_year_url(page, year),
		.items = year->items, .nitems = year->nitems,
		.ncases = year->ncases };

	if (year->url == NULL)
		period.id = page_subject_year_id(page, year);
	page_add_period(page, list, &period);
}

/* The newest year first, undated items last. */
static void
set_years(struct page *page, const struct subject *subject)
{
	struct value *list = page_set_list(page, page->context, "periods");
	size_t i = subject->nyears;
	bool undated = subject->years[i - 1].year->year == 0;

	for (i -= undated; i > 0; i--)
		add_year(page, list, &subject->years[i - 1]);
	if (undated)
		add_year(page, list, &subject->years[subject->nyears - 1]);
	page_set_bool(page, page->context, "has_table", subject->nyears > 1);
	page_set_subject_bars(page, subject);
}

/* The newest cases of a subject whose years have pages of their own. */
static void
set_latest(struct page *page, const struct subject *subject)
{
	size_t end = subject->years[0].url == NULL ? 0 :
	    page_subject_dated(subject);
	size_t count = end < LATEST_MAX ? end : LATEST_MAX;

	page_set_subject_cases(page, page->context, "latest",
	    subject->items + end - count, count);
	page_set_bool(page, page->context, "has_latest", count != 0);
}

void
page_subject(struct page *page, const struct build *build, size_t index)
{
	const struct subject *subject = &build->archive->subjects[index];

	page_begin(page, build, subject->url);
	page_title(page, page_subject_heading(page, subject), NULL);
	page->newest = subject->items[page_subject_dated(subject) - 1]->
	    meeting->date;
	page->has_feed = true;
	set_crumbs(page, subject->parent);
	page_crumb(page, subject->code, NULL);
	page_set_subject_title(page, page->context, subject, NULL);
	page_set_case_counts(page, page->context, subject->ncases,
	    subject->nitems);
	page_set(page, page->context, "span",
	    page_subject_span(page, subject));
	set_history(page, subject);
	page_set(page, page->context, "source", subject->kle != NULL ? NULL :
	    source_of(page, subject));
	set_parts(page, subject);
	set_latest(page, subject);
	set_years(page, subject);
}

/* The newest month first. */
static void
set_months(struct page *page, const struct subject_year *year)
{
	struct value *list = page_set_list(page, page->context, "periods");
	size_t end, start, count = 0;
	struct page_period period;
	int month;

	for (end = year->nitems; end > 0; end = start, count++) {
		month = page_month(year->items[end - 1]->meeting->date);
		for (start = end - 1; start > 0 &&
		    page_month(year->items[start - 1]->meeting->date) ==
		    month; start--)
			;
		period = (struct page_period){ .items = year->items + start,
			.nitems = end - start };
		if (month != 0) {
			period.name = page_capital(page, date_month(month));
			period.id = arena_printf(&page->arena, "_%s",
			    date_month(month));
			period.url = arena_printf(&page->arena, "%s#%s",
			    year->url, period.id);
		}
		page_add_period(page, list, &period);
	}
	page_set_bool(page, page->context, "has_table", count > 1);
}

static struct page_neighbour
neighbour(struct page *page, const struct subject_year *year)
{
	return (struct page_neighbour){ page_year_name(page, year->year->year),
		year->url };
}

/* The neighbours are years with items of the subject; undated ones are neither
   before nor after. */
static void
set_pager(struct page *page, const struct subject_year *year)
{
	const struct subject *subject = year->subject;
	const struct subject_year *end = subject->years + subject->nyears;
	struct page_neighbour previous = { NULL, NULL }, next = previous;

	if (year->year->year != 0 && year > subject->years)
		previous = neighbour(page, year - 1);
	if (year->year->year != 0 && year + 1 < end &&
	    year[1].year->year != 0)
		next = neighbour(page, year + 1);
	page_set_pager(page, previous, next);
}

void
page_subject_year(struct page *page, const struct build *build, size_t index)
{
	const struct subject_year *year =
	    build->archive->subject_pages[index];
	const struct subject *subject = year->subject;
	const char *name;

	page_begin(page, build, year->url);
	name = page_year_name(page, year->year->year);
	page_title(page, arena_printf(&page->arena, "%s: %s",
	    page_subject_heading(page, subject), name), NULL);
	set_crumbs(page, subject);
	page_crumb(page, name, NULL);
	page_set_subject_title(page, page->context, subject, NULL);
	page_set(page, page->context, "year", name);
	page_set_case_counts(page, page->context, year->ncases, year->nitems);
	set_months(page, year);
	set_pager(page, year);
}
