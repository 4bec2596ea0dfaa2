/*
 * Dates and years as readers see them.  Lists of meetings are in order of
 * time, with undated ones last.
 */
#ifndef PAGES_DATES_H
#define PAGES_DATES_H

#include "page.h"

/* "tirsdag den 24. januar 2017"; "uden dato" for NULL. */
const char	*page_date(struct page *, const char *iso);
/* "24. januar 2017"; "uden dato" for NULL. */
const char	*page_date_short(struct page *, const char *iso);
/* "kl. 8.30" of "08:30". */
const char	*page_time(struct page *, const char *start);
/* The month of a date, from 1; 0 for NULL. */
int		 page_month(const char *iso);

/* "2017"; "Uden dato" for 0. */
const char	*page_year_name(struct page *, int year);
/* "2014–2017"; "2017" if both are that. */
const char	*page_year_range(struct page *, int first, int last);

/* How many of the meetings have a date. */
size_t	 page_dated(struct meeting_card *const *meetings, size_t count);
/* The date of the newest of them, or NULL if none has one. */
const char	*page_newest(struct meeting_card *const *meetings,
		    size_t count);
/* The years of the meetings, or in which the person is named: "2014–2017".
   NULL if none has a date. */
const char	*page_span(struct page *, struct meeting_card *const *meetings,
		    size_t count);
const char	*page_person_span(struct page *, const struct person *);

#endif
