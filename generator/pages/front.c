#include "front.h"

#include "begin.h"
#include "context.h"
#include "counts.h"
#include "dates.h"
#include "lines.h"
#include "names.h"
#include "outcome.h"
#include "strips.h"
#include "words.h"

#define LATEST		4	/* meetings */
#define DECIDED		8	/* items */
#define DECIDED_EACH	3	/* of one meeting */
#define HOT		5
#define STRIPS		5	/* years */
#define GROUPS		8	/* main groups of subjects */

static void
add_number(struct page *page, struct value *numbers, size_t count,
    const char *name, const char *url)
{
	struct value *number;

	if (count == 0)
		return;
	number = page_add(page, numbers);
	page_set(page, number, "count", page_number(page, count));
	page_set(page, number, "name", name);
	page_set_link(page, number, "url", url);
}

static void
set_numbers(struct page *page, const struct archive *archive)
{
	struct value *numbers = page_set_list(page, page->context, "numbers");
	size_t cases = count_cases(archive);

	add_number(page, numbers, archive->nmeetings,
	    archive->nmeetings == 1 ? "møde" : "møder", "/moeder/");
	add_number(page, numbers, archive->nitems,
	    archive->nitems == 1 ? "punkt" : "punkter", NULL);
	add_number(page, numbers, cases, cases == 1 ? "sag" : "sager",
	    "/sager/");
	/* The same for one and for many; a council is not an "udvalg". */
	add_number(page, numbers, archive->nbodies, "råd og udvalg",
	    "/udvalg/");
	add_number(page, numbers, archive->npeople,
	    archive->npeople == 1 ? "person" : "personer", "/personer/");
	add_number(page, numbers, archive->nvotes,
	    archive->nvotes == 1 ? "afstemning" : "afstemninger",
	    "/afstemninger/");
}

static void
set_latest(struct page *page, const struct archive *archive)
{
	struct value *list = page_set_list(page, page->context, "latest");
	size_t i = page_dated(archive->meetings, archive->nmeetings);
	size_t left = LATEST;

	page_set_bool(page, page->context, "has_latest", i > 0);
	for (; i > 0 && left > 0; i--, left--)
		page_fill_meeting(page, page_add(page, list),
		    archive->meetings[i - 1]);
}

/* An item in a line: title, body, date, and the outcome in a word. */
static void
fill_line(struct page *page, struct value *line, const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;

	page_set(page, line, "title", page_item_title(item));
	page_set(page, line, "body", meeting->body_name);
	page_set_date(page, line, meeting->date);
	page_set_outcome_word(page, line, item);
}

static const char *
votes_of(struct page *page, const struct item_card *item)
{
	size_t i, count = 0;

	for (i = 0; i < item->facts.nvotes; i++)
		count += !item->facts.votes[i].earlier;
	return count == 0 ? NULL : page_count(page, count, "afstemning",
	    "afstemninger");
}

static void
set_decided(struct page *page, const struct archive *archive)
{
	const struct item_card *items[DECIDED];
	size_t count = recent_decided(archive, items, DECIDED, DECIDED_EACH);
	struct value *list = page_set_list(page, page->context, "decided"),
	    *line;
	size_t i;

	for (i = 0; i < count; i++) {
		line = page_add(page, list);
		page_set_link(page, line, "url", items[i]->url);
		fill_line(page, line, items[i]);
		page_set(page, line, "votes", votes_of(page, items[i]));
	}
	page_set_bool(page, page->context, "has_decided", count != 0);
}

static void
add_hot(struct page *page, struct value *list, const struct hot_case *hot)
{
	struct value *line = page_add(page, list);

	page_set_link(page, line, "url", hot->file->url);
	fill_line(page, line, case_newest(hot->file));
	page_set(page, line, "count",
	    page_count(page, hot->count, "behandling", "behandlinger"));
	page_set(page, line, "all", hot->count == hot->file->count ? NULL :
	    page_number(page, hot->file->count));
}

static void
set_hot(struct page *page, const struct archive *archive)
{
	const char *since = recent_since(&page->arena, archive);
	struct value *list = page_set_list(page, page->context, "hot");
	struct hot_case hot[HOT];
	size_t i, count = since == NULL ? 0 :
	    recent_hot(archive, since, hot, HOT);

	for (i = 0; i < count; i++)
		add_hot(page, list, &hot[i]);
	page_set_bool(page, page->context, "has_hot", count != 0);
	page_set(page, page->context, "since", since == NULL ? NULL :
	    page_date_short(page, since));
	page_set(page, page->context, "until", since == NULL ? NULL :
	    page_date_short(page, recent_newest(archive)));
}

static void
set_divided(struct page *page, const struct archive *archive)
{
	const struct vote_card *vote = recent_divided(archive);

	if (vote == NULL)
		page_set_null(page, page->context, "divided");
	else
		page_fill_vote_line(page, page_set_object(page, page->context,
		    "divided"), vote);
}

/* The main groups whose titles are known: bare numbers help nobody. */
static void
set_subjects(struct page *page, const struct archive *archive)
{
	struct value *list = page_set_list(page, page->context, "subjects"),
	    *link;
	const struct subject *subject;
	size_t i, count = 0;

	for (i = 0; i < archive->nsubjects && count < GROUPS; i++) {
		subject = &archive->subjects[i];
		if (subject->level != 1 || subject->kle == NULL)
			continue;
		link = page_add(page, list);
		page_set(page, link, "name", subject->name);
		page_set_link(page, link, "url", subject->url);
		count++;
	}
	page_set_bool(page, page->context, "has_subjects", count != 0);
}

/* The newest years, without undated meetings. */
static void
set_strips(struct page *page, const struct archive *archive)
{
	size_t dated = archive->nyears;

	if (dated != 0 && archive->years[dated - 1].year == 0)
		dated--;
	page_set_strips(page, dated == 0 ? NULL : &archive->years[dated - 1],
	    dated < STRIPS ? dated : STRIPS);
}

void
page_front(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list;
	size_t i;

	page_title(page, page->build->config->title,
	    "Referater af politiske møder: hvad der stod på dagsordenen, "
	    "hvad der blev besluttet, og hvem der stemte hvad.");
	page->topic.site = true;
	page->newest = page_newest(archive->meetings, archive->nmeetings);
	set_numbers(page, archive);
	page_set(page, page->context, "span",
	    page_span(page, archive->meetings, archive->nmeetings));
	set_decided(page, archive);
	set_divided(page, archive);
	set_hot(page, archive);
	set_latest(page, archive);
	set_strips(page, archive);
	list = page_set_list(page, page->context, "bodies");
	for (i = 0; i < archive->nbodies; i++)
		page_fill_body(page, page_add(page, list),
		    &archive->bodies[i]);
	set_subjects(page, archive);
	page_fill_years(page, page_set_list(page, page->context, "years"));
}
