/* Numbers, dates and texts as readers see them. */
#ifndef PAGES_WORDS_H
#define PAGES_WORDS_H

#include "page.h"

/* "1.234"; "1 møde", "1.234 møder". */
const char	*page_number(struct page *, size_t number);
const char	*page_count(struct page *, size_t count, const char *one,
		    const char *many);

/* "tirsdag den 24. januar 2017"; "uden dato" for NULL. */
const char	*page_date(struct page *, const char *iso);
/* "24. januar 2017"; "uden dato" for NULL. */
const char	*page_date_short(struct page *, const char *iso);
/* "kl. 8.30" of "08:30". */
const char	*page_time(struct page *, const char *start);
/* "2017"; "Uden dato" for 0. */
const char	*page_year_name(struct page *, int year);

/*
 * The years of meetings in order of time, undated ones last: "2014–2017".
 * NULL if none has a date.  And the years in which a person is named.
 */
const char	*page_span(struct page *, struct meeting_card *const *meetings,
		    size_t count);
const char	*page_person_span(struct page *, const struct person *);
/* The date of the newest of the meetings, or NULL if none has one. */
const char	*page_newest(struct meeting_card *const *meetings,
		    size_t count);

/* The text with a capital first letter, if that is an ASCII letter. */
const char	*page_capital(struct page *, const char *text);
/* The beginning of a text in one line, as much as search engines show; NULL
   for NULL. */
const char	*page_one_line(struct page *, const char *text);

#endif
