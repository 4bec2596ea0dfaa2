#include "lanes.h"

#include "base/array.h"
#include "language/date.h"
#include "context.h"
#include "dates.h"
#include "outcome.h"
#include "outcome_group.h"
#include "words.h"

/* Horizontal places, in thousandths of the width.  The ends leave room for a
   mark. */
#define LEFT		40
#define WIDTH		920
/* Marks closer than this would overlap on the narrowest screens (24 of 328
   pixels, WCAG 2.5.8): the later one goes a row lower. */
#define APART		75
#define ROWS_MAX	8
#define ROW_HEIGHT	24	/* pixels */
/* Labels on the axis are at least this far apart. */
#define TICK_APART	125
#define MONTHS_MAX	400	/* days; longer periods get ticks for years
				   only */

struct lane {
	const struct body	*body;
	size_t			 count;		/* of treatments */
	size_t			 rows;
	int			 last[ROWS_MAX]; /* place of the last mark of
						   each row */
	struct value		*marks;
};

struct lanes {
	struct page	*page;
	struct lane	*list;		/* in the order in which the case
					   reached the bodies */
	size_t		 count;
	long		 start, span;	/* days */
	bool		 used[GROUP_COUNT];
};

static int
place_of(const struct lanes *lanes, long day)
{
	return LEFT + (int)((day - lanes->start) * WIDTH / lanes->span);
}

static const char *
across(struct page *page, int place)
{
	return arena_printf(&page->arena, "%d.%d", place / 10, place % 10);
}

static struct lane *
lane_of(struct lanes *lanes, const struct body *body)
{
	struct lane *lane;
	size_t i;

	for (i = 0; i < lanes->count; i++)
		if (lanes->list[i].body == body)
			return &lanes->list[i];
	ARENA_ONE_MORE(&lanes->page->arena, lanes->list, lanes->count);
	lane = &lanes->list[lanes->count++];
	*lane = (struct lane){ .body = body,
		.marks = value_list(&lanes->page->arena) };
	return lane;
}

/* The row in which a mark at that place has room, or else the most room. */
static size_t
find_row(struct lane *lane, int place)
{
	size_t i, best = 0;

	for (i = 0; i < lane->rows; i++) {
		if (place - lane->last[i] >= APART)
			return i;
		if (lane->last[i] < lane->last[best])
			best = i;
	}
	return lane->rows < ROWS_MAX ? lane->rows++ : best;
}

/* "24. januar 2017, punkt 3: Godkendt". */
static const char *
label_of(struct page *page, const struct item_card *item)
{
	const char *outcome = page_outcome_word(page, item);

	if (outcome == NULL || outcome_group_of(item) == GROUP_AGENDA)
		outcome = outcome_group_title(outcome_group_of(item));
	return arena_printf(&page->arena, "%s, punkt%s%s: %s",
	    page_date_short(page, item->meeting->date),
	    *item->label != '\0' ? " " : "", item->label, outcome);
}

static void
add_mark(struct lanes *lanes, const struct item_card *item)
{
	struct page *page = lanes->page;
	struct lane *lane = lane_of(lanes, item->meeting->body);
	struct value *mark = page_add(page, lane->marks);
	enum outcome_group group = outcome_group_of(item);
	struct date date = { 0, 0, 0 };
	size_t row;
	int place;

	date_from_iso(item->meeting->date, &date);
	place = place_of(lanes, date_days(date));
	row = find_row(lane, place);
	lane->last[row] = place;
	lane->count++;
	lanes->used[group] = true;
	page_set(page, mark, "x", across(page, place));
	page_set(page, mark, "y", arena_printf(&page->arena, "%zu", row *
	    ROW_HEIGHT + ROW_HEIGHT / 2));
	page_set(page, mark, "class", outcome_group_class(group));
	page_set(page, mark, "label", label_of(page, item));
	page_set_link(page, mark, "url", arena_printf(&page->arena, "%s#"
	    PAGE_STEP_ID "%zu", page->url, item->treatment + 1));
}

/* A line with a label where a year or a month begins. */
static void
add_tick(const struct lanes *lanes, struct value *list, struct date date,
    bool months)
{
	struct page *page = lanes->page;
	struct value *tick = page_add(page, list);

	page_set(page, tick, "x",
	    across(page, place_of(lanes, date_days(date))));
	page_set(page, tick, "name", months && date.month != 1 ?
	    arena_printf(&page->arena, "%.3s", date_month(date.month)) :
	    arena_printf(&page->arena, "%d", date.year));
}

/* How many months lie between ticks: a fraction of a year, or a round number
   of years. */
static int
tick_step(long span)
{
	static const int steps[] = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600 };
	/* The months in the width of a label. */
	long least = span * TICK_APART / WIDTH / 30 + 1;
	size_t i = span <= MONTHS_MAX ? 0 : 4;

	while (steps[i] < least && i + 1 < COUNT(steps))
		i++;
	return steps[i];
}

static void
set_ticks(const struct lanes *lanes, struct value *object,
    struct date first)
{
	struct value *list = page_set_list(lanes->page, object, "ticks");
	int step = tick_step(lanes->span), month;
	struct date date = { first.year, 1, 1 };

	if (step > 12)
		first.year -= first.year % (step / 12);
	for (month = 0; date_days(date) <= lanes->start + lanes->span;
	    month += step) {
		date = (struct date){ first.year + month / 12, month % 12 + 1,
			1 };
		if (date_days(date) > lanes->start &&
		    date_days(date) <= lanes->start + lanes->span)
			add_tick(lanes, list, date, step < 12);
	}
}

static void
set_legend(const struct lanes *lanes, struct value *object)
{
	struct value *list = page_set_list(lanes->page, object, "legend"),
	    *line;
	enum outcome_group group;

	for (group = 0; group < GROUP_COUNT; group++) {
		if (!lanes->used[group])
			continue;
		line = page_add(lanes->page, list);
		page_set(lanes->page, line, "class",
		    outcome_group_class(group));
		page_set(lanes->page, line, "name",
		    outcome_group_title(group));
	}
}

static void
fill_lanes(const struct lanes *lanes, struct value *object)
{
	struct page *page = lanes->page;
	struct value *list = page_set_list(page, object, "rows"), *line;
	const struct lane *lane;
	size_t i;

	for (i = 0; i < lanes->count; i++) {
		lane = &lanes->list[i];
		line = page_add(page, list);
		page_set(page, line, "name", lane->body->name);
		page_set_link(page, line, "url", lane->body->url);
		page_set(page, line, "count", page_count(page, lane->count,
		    "behandling", "behandlinger"));
		page_set(page, line, "height", arena_printf(&page->arena,
		    "%zu", lane->rows * ROW_HEIGHT));
		value_set(&page->arena, line, "marks", lane->marks);
	}
}

void
page_set_lanes(struct page *page, const struct case_file *file)
{
	size_t dated = case_count_dated(file), i;
	struct lanes lanes = { .page = page };
	struct date first, last;
	struct value *object;

	/* A single day has no extent to draw. */
	if (dated == 0 ||
	    !date_from_iso(file->treatments[0]->meeting->date, &first) ||
	    !date_from_iso(case_newest(file)->meeting->date, &last) ||
	    date_days(first) == date_days(last)) {
		page_set_null(page, page->context, "lanes");
		return;
	}
	lanes.start = date_days(first);
	lanes.span = date_days(last) - lanes.start;
	for (i = 0; i < dated; i++)
		add_mark(&lanes, file->treatments[i]);
	object = page_set_object(page, page->context, "lanes");
	set_ticks(&lanes, object, first);
	fill_lanes(&lanes, object);
	set_legend(&lanes, object);
	page_set(page, object, "undated", dated == file->count ? NULL :
	    page_count(page, file->count - dated, "behandling",
	    "behandlinger"));
}
