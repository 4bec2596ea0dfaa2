#include "votes.h"

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "lines.h"
#include "words.h"

#define LATEST_MAX 30

/* The name of a page of votes. */
static const char *
page_name(struct page *page, const struct vote_page *votes)
{
	const char *year = votes->year == 0 ? "uden dato" :
	    arena_printf(&page->arena, "i %d", votes->year);

	if (votes->body != NULL)
		return arena_printf(&page->arena, "Afstemninger %s: %s", year,
		    votes->body->name);
	if (votes->result != RESULT_UNKNOWN)
		return arena_printf(&page->arena, "Afstemninger %s: %s", year,
		    votes->result == RESULT_ADOPTED ? "vedtaget" :
		    "forkastet eller bortfaldet");
	return arena_printf(&page->arena, "Afstemninger %s", year);
}

static const char *
short_name(struct page *page, const struct vote_page *votes)
{
	if (votes->body != NULL)
		return votes->body->name;
	if (votes->result != RESULT_UNKNOWN)
		return votes->result == RESULT_ADOPTED ? "Vedtaget" :
		    "Forkastet eller bortfaldet";
	return page_year_name(page, votes->year);
}

static void
add_link(struct page *page, struct value *list, const char *name,
    const struct vote_page *votes, bool current)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", name);
	page_set(page, line, "count", page_number(page, votes->count));
	page_set_link(page, line, "url", votes->url);
	page_set_bool(page, line, "current", current);
}

static bool
is_year(const struct vote_page *votes)
{
	return votes->body == NULL && votes->result == RESULT_UNKNOWN;
}

static bool
has_minutes(const struct year *year)
{
	size_t i;

	for (i = 0; i < year->count; i++)
		if (year->meetings[i]->status == STATUS_MINUTES)
			return true;
	return false;
}

static bool
has_votes(const struct archive *archive, int year)
{
	size_t i;

	for (i = 0; i < archive->nvote_pages; i++)
		if (archive->vote_pages[i].year == year)
			return true;
	return false;
}

/* "2014, 2015 og 2018": years with minutes, but without votes. */
static void
set_silent(struct page *page)
{
	const struct archive *archive = page->build->archive;
	const struct year *years = archive->years, *last = NULL;
	struct buf text = BUF_INIT;
	size_t i;

	for (i = 0; i < archive->nyears; i++) {
		if (years[i].year == 0 || !has_minutes(&years[i]) ||
		    has_votes(archive, years[i].year))
			continue;
		if (last != NULL)
			buf_addf(&text, "%s%d", text.len != 0 ? ", " : "",
			    last->year);
		last = &years[i];
	}
	if (last != NULL)
		buf_addf(&text, "%s%d", text.len != 0 ? " og " : "",
		    last->year);
	page_set(page, page->context, "silent", last != NULL ? text.data :
	    NULL);
	buf_release(&text);
}

void
page_votes(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list;
	size_t i;

	page_title(page, "Afstemninger", "Afstemninger, som referaterne "
	    "fortæller om, med de navne og partier, der står i dem.");
	page_crumb(page, "Afstemninger", NULL);
	page_set(page, page->context, "count",
	    page_count(page, archive->nvotes, "afstemning", "afstemninger"));
	page_set_bool(page, page->context, "has_votes", archive->nvotes != 0);
	set_silent(page);
	list = page_set_list(page, page->context, "years");
	for (i = archive->nvote_pages; i-- > 0; )
		if (is_year(&archive->vote_pages[i]))
			add_link(page, list, short_name(page,
			    &archive->vote_pages[i]),
			    &archive->vote_pages[i], false);
	list = page_set_list(page, page->context, "votes");
	for (i = archive->nvotes; i-- > 0 &&
	    archive->nvotes - i <= LATEST_MAX; )
		page_fill_vote_line(page, page_add(page, list),
		    &archive->votes[i]);
}

/* Links to the other pages with votes of the same year. */
static void
set_filters(struct page *page, const struct vote_page *votes)
{
	const struct archive *archive = page->build->archive;
	struct value *list = page_set_list(page, page->context, "filters");
	const struct vote_page *other;
	size_t i;

	for (i = 0; i < archive->nvote_pages; i++) {
		other = &archive->vote_pages[i];
		if (other->year == votes->year)
			add_link(page, list, is_year(other) ? "Alle" :
			    short_name(page, other), other, other == votes);
	}
}

void
page_vote_list(struct page *page, const struct build *build, size_t index)
{
	const struct archive *archive = build->archive;
	const struct vote_page *votes = &archive->vote_pages[index];
	struct value *list;
	size_t i;

	page_begin(page, build, votes->url);
	page_title(page, page_name(page, votes), NULL);
	page_crumb(page, "Afstemninger", "/afstemninger/");
	page_crumb(page, page_name(page, votes), NULL);
	page_set(page, page->context, "count",
	    page_count(page, votes->count, "afstemning", "afstemninger"));
	set_filters(page, votes);
	list = page_set_list(page, page->context, "votes");
	for (i = archive->nvotes; i-- > 0; )
		if (vote_is_on_page(&archive->votes[i], votes))
			page_fill_vote_line(page, page_add(page, list),
			    &archive->votes[i]);
}
