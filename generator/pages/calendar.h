/*
 * Calendars: a year's months with their days in weeks, and a term's dates with
 * its years side by side.  The names of links include the whole date, because
 * a screen reader may read them without the table around them.
 */
#ifndef PAGES_CALENDAR_H
#define PAGES_CALENDAR_H

#include "page.h"

/* "calendar" and "crowded": the months with a meeting. */
void	 page_set_months(struct page *, const struct year *);
/* "dates": the days with a meeting, or null if the term is not known. */
void	 page_set_dates(struct page *, const struct body_term *);

#endif
