#include "strips.h"

#include <stdlib.h>

#include "context.h"
#include "dates.h"
#include "weeks.h"
#include "words.h"

/* Horizontal units of a strip are days, with room for a week that begins
   before the year; the drawing is then stretched. */
#define BEFORE		6
#define BAR_WIDTH	6	/* days; there is a gap between weeks */
#define BAR_HEIGHT	400	/* of the longest bar */

/* The week with the most meetings, the first one if several have as many; NULL
   if there are no meetings. */
static const struct week *
peak_of(const struct week *weeks, size_t count)
{
	const struct week *peak = NULL;
	size_t i;

	for (i = 0; i < count; i++)
		if (weeks[i].meetings > (peak != NULL ? peak->meetings : 0))
			peak = &weeks[i];
	return peak;
}

/* One bar for each week with a meeting, as the path of an SVG. */
static const char *
draw_strip(struct page *page, const struct week *weeks, size_t count,
    size_t longest)
{
	struct buf path = BUF_INIT;
	const char *result;
	long start = date_days(weeks[0].first);
	size_t i, height;

	for (i = 0; i < count; i++) {
		if (weeks[i].meetings == 0)
			continue;
		height = weeks[i].meetings * BAR_HEIGHT / longest;
		buf_addf(&path, "M%ld %dv-%zuh%dv%zuz",
		    date_days(weeks[i].first) - start + BEFORE -
		    date_day_of_week(weeks[i].first), BAR_HEIGHT, height,
		    BAR_WIDTH, height);
	}
	result = arena_dup(&page->arena, path.data);
	buf_release(&path);
	return result;
}

/* "Møder i 38 af årets uger, flest i uge 40: 3 møder". */
static const char *
describe(struct page *page, const struct week *weeks, size_t count)
{
	const struct week *peak = peak_of(weeks, count);
	size_t i, busy = 0;

	if (peak == NULL)
		return "Ingen møder";
	for (i = 0; i < count; i++)
		busy += weeks[i].meetings != 0;
	return arena_printf(&page->arena, "Møder i %s, flest i uge %d: %s",
	    page_count(page, busy, "uge", "uger"), peak->number,
	    page_count(page, peak->meetings, "møde", "møder"));
}

static void
add_strip(struct page *page, struct value *list, const struct year *year,
    size_t longest)
{
	struct value *strip = page_add(page, list);
	struct week weeks[WEEKS_MAX];
	size_t count = weeks_of_year(year, weeks), items = 0, i;

	for (i = 0; i < count; i++)
		items += weeks[i].items;
	page_set(page, strip, "name", page_year_name(page, year->year));
	page_set_link(page, strip, "url", year->url);
	page_set(page, strip, "meetings", page_number(page, year->count));
	page_set(page, strip, "items", page_number(page, items));
	page_set(page, strip, "path", draw_strip(page, weeks, count, longest));
	page_set(page, strip, "label", describe(page, weeks, count));
}

/* The most meetings in a week; `words` is set to a phrase about that week. */
static size_t
find_peak(struct page *page, const struct year *newest, size_t count,
    const char **words)
{
	struct week weeks[WEEKS_MAX];
	const struct week *peak;
	size_t longest = 0, i;

	for (i = 0; i < count; i++) {
		peak = peak_of(weeks, weeks_of_year(newest - i, weeks));
		if (peak == NULL || peak->meetings <= longest)
			continue;
		longest = peak->meetings;
		*words = arena_printf(&page->arena, "uge %d i %d: %s",
		    peak->number, newest[-(long)i].year,
		    page_count(page, longest, "møde", "møder"));
	}
	return longest;
}

/* The archive's newest day if it is in the year: later weeks are not known to
   be empty. */
static const char *
until(struct page *page, const struct year *year)
{
	const char *newest = recent_newest(page->build->archive);

	return newest != NULL && atoi(newest) == year->year ?
	    page_date_short(page, newest) : NULL;
}

void
page_set_strips(struct page *page, const struct year *newest, size_t count)
{
	struct value *strips, *list;
	const char *words = NULL;
	size_t longest = find_peak(page, newest, count, &words), i;

	if (longest == 0) {
		page_set_null(page, page->context, "strips");
		return;
	}
	strips = page_set_object(page, page->context, "strips");
	page_set(page, strips, "peak", longest > 1 ? words : NULL);
	page_set(page, strips, "until", until(page, newest));
	list = page_set_list(page, strips, "rows");
	for (i = 0; i < count; i++)
		add_strip(page, list, newest - i, longest);
}

void
page_set_weeks(struct page *page, const struct year *year)
{
	struct value *list = page_set_list(page, page->context, "weeks");
	struct week weeks[WEEKS_MAX];
	size_t count = weeks_of_year(year, weeks), i;
	struct value *line;

	for (i = 0; i < count; i++) {
		if (weeks[i].meetings == 0)
			continue;
		line = page_add(page, list);
		page_set(page, line, "number",
		    arena_printf(&page->arena, "%d", weeks[i].number));
		page_set(page, line, "first", arena_printf(&page->arena,
		    "%d. %s", weeks[i].first.day,
		    date_month(weeks[i].first.month)));
		page_set(page, line, "meetings",
		    page_number(page, weeks[i].meetings));
		page_set(page, line, "items",
		    page_number(page, weeks[i].items));
	}
}
