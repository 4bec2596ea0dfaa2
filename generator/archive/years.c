#include "years.h"

#include <stdlib.h>

#include "card.h"
#include "contents.h"

static int
year_of(const struct meeting_card *meeting)
{
	return meeting->date != NULL ? atoi(meeting->date) : 0;
}

/* A large archive lists its files by year. */
static void
set_sources(struct archive *archive)
{
	struct year *year;

	if (archive->nmeetings <= SOURCES_ON_ONE_PAGE)
		return;
	for (year = archive->years; year < archive->years + archive->nyears;
	     year++)
		year->sources = year->year == 0 ? "/om/kilder/uden-dato/" :
		    arena_printf(&archive->arena, "/om/kilder/%04d/",
		    year->year);
}

void
years_build(struct archive *archive)
{
	struct arena *arena = &archive->arena;
	struct year *year;
	size_t i;

	for (i = 0; i < archive->nmeetings; i++)
		archive->nyears += i == 0 || year_of(archive->meetings[i]) !=
		    year_of(archive->meetings[i - 1]);
	archive->years = arena_calloc(arena, archive->nyears,
	    sizeof(*archive->years));
	year = archive->years;
	for (i = 0; i < archive->nmeetings; i++) {
		if (i != 0 && year_of(archive->meetings[i]) != year->year)
			year++;
		if (year->count++ == 0)
			year->meetings = &archive->meetings[i];
		year->year = year_of(archive->meetings[i]);
		archive->meetings[i]->year = year;
	}
	for (i = 0; i < archive->nyears; i++)
		archive->years[i].url = archive->years[i].year == 0 ?
		    "/moeder/uden-dato/" : arena_printf(arena, "/moeder/%04d/",
		    archive->years[i].year);
	set_sources(archive);
}
