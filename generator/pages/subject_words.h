/*
 * What subjects are called, and how much there is of them.  Titles are KL's,
 * from the publisher's files; without them a subject is its number.
 */
#ifndef PAGES_SUBJECT_WORDS_H
#define PAGES_SUBJECT_WORDS_H

#include "page.h"

/* Where KL explains its numbers: /15/ and #_15.20.00 on that page. */
#define PAGE_KL_PLAN	"http://www.kle-online.dk/emneplan/"

/* "15.20.00 Title", or "Emne 15.20.00". */
const char	*page_subject_heading(struct page *, const struct subject *);
/* "kind", "code" and "title", that of the day (NULL: the newest). */
void	 page_set_subject_title(struct page *, struct value *object,
	    const struct subject *, const char *day);
/* The numbers that the subject was moved to, as "now" and "has_now". */
void	 page_set_successors(struct page *, struct value *object,
	    const struct subject *);
/* The case's subject with its titles at the time of the case, as "subject": an
   object or null. */
void	 page_set_subject(struct page *, struct value *object,
	    const struct case_file *);
/* "12 sager" and "30 punkter", as "ncases" and "nitems". */
void	 page_set_case_counts(struct page *, struct value *object,
	    size_t ncases, size_t nitems);
/* "2014–2017", or NULL if nothing has a date. */
const char	*page_subject_span(struct page *, const struct subject *);
/* How many of its items have a date, which come first; all if none has. */
size_t	 page_subject_dated(const struct subject *);
/* The id of a year on the subject's page; the address of the year, there or on
   a page of its own. */
const char	*page_subject_year_id(struct page *,
		    const struct subject_year *);
const char	*page_subject_year_url(struct page *,
		    const struct subject_year *);

#endif
