#include "subject_bars.h"

#include "bars.h"
#include "context.h"
#include "dates.h"
#include "subject_words.h"
#include "words.h"

static size_t
most_cases(const struct subject *subject)
{
	size_t i, most = 0;

	for (i = 0; i < subject->nyears; i++)
		if (subject->years[i].ncases > most)
			most = subject->years[i].ncases;
	return most;
}

static void
add_line(struct page *page, struct value *list,
    const struct subject_year *year, size_t longest)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", page_year_name(page, year->year->year));
	page_set_link(page, line, "url", page_subject_year_url(page, year));
	page_set(page, line, "ncases", page_number(page, year->ncases));
	page_set(page, line, "nitems", page_number(page, year->nitems));
	page_set(page, line, "share", page_share(page, year->ncases, longest));
}

/* A bar of no length for the years without cases between two others, so that
   time is to scale as far as lines can be. */
static void
add_empty_years(struct page *page, struct value *list, int first, int last)
{
	struct value *line;

	if (first > last)
		return;
	line = page_add(page, list);
	page_set(page, line, "name", page_year_range(page, first, last));
	page_set_link(page, line, "url", NULL);
	page_set(page, line, "ncases", "0");
	page_set(page, line, "nitems", "0");
	page_set(page, line, "share", "0");
}

void
page_set_subject_bars(struct page *page, const struct subject *subject)
{
	struct value *list = page_set_list(page, page->context, "bars");
	const struct subject_year *years = subject->years;
	size_t longest = most_cases(subject), dated = subject->nyears, i;

	if (years[dated - 1].year->year == 0)
		dated--;
	for (i = dated; i-- > 0; ) {
		add_line(page, list, &years[i], longest);
		if (i > 0)
			add_empty_years(page, list,
			    years[i - 1].year->year + 1,
			    years[i].year->year - 1);
	}
	if (dated < subject->nyears)
		add_line(page, list, &years[dated], longest);
}
