#include "case_file.h"

#include <stdlib.h>

#include "language/case_number.h"
#include "card.h"

size_t
case_count_dated(const struct case_file *file)
{
	size_t dated = file->count;

	while (dated > 0 && file->treatments[dated - 1]->meeting->date == NULL)
		dated--;
	return dated;
}

const struct item_card *
case_newest(const struct case_file *file)
{
	size_t dated = case_count_dated(file);

	/* Without any date the order of the files is all there is. */
	return file->treatments[(dated != 0 ? dated : file->count) - 1];
}

/*
 * Returns the year in the number of a case that was first treated in the year
 * `treated`, or 0 if there is none.  Two digits stand for the latest such year
 * that is at most one year later, because a case may get its number early.
 */
static int
year_of(const char *number, int treated)
{
	struct case_number parts;
	int year;

	if (!case_number_split(str_of(number), &parts))
		return 0;
	year = str_number(parts.year);
	if (year < 0 || parts.year.len == 4)
		return year < 0 ? 0 : year;
	if (parts.year.len != 2)
		return 0;
	year += (treated + 1) / 100 * 100;
	return year > treated + 1 ? year - 100 : year;
}

const char *
case_kle_day(struct arena *arena, const struct case_file *file)
{
	const char *first = file->treatments[0]->meeting->date;
	int treated, year;

	if (first == NULL)
		return NULL;
	treated = atoi(first);
	year = year_of(file->number, treated);
	return year == 0 || year >= treated ? first :
	    arena_printf(arena, "%04d-12-31", year);
}
