/*
 * Bodies (udvalg, byråd): who holds the meetings.
 */
#ifndef ARCHIVE_BODIES_H
#define ARCHIVE_BODIES_H

#include <stdbool.h>
#include <stddef.h>

struct archive;
struct body_term;
struct diag;
struct meeting_card;
struct person;

/* A person named in the business of a body, in its own minutes or others'. */
struct member_card {
	const struct person	*person;
	const char		*terms;	/* "2014-2017, 2018-2021"; "" if none
					   is known */
};

struct body {
	const char		*name;	/* as the newest minutes spell it */
	const char		*url;	/* "/udvalg/oekonomiudvalget/" */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			 count;
	struct body_term	*terms;	/* oldest first; last the meetings
					   whose term is not known */
	size_t			 nterms;	/* at least 1 */
	struct member_card	*members;	/* in alphabetical order */
	size_t			 nmembers;
};

/* Find the bodies of the meetings.  Bodies whose addresses collide get
   distinct ones, which is reported. */
void	 bodies_build(struct archive *, struct diag *);

/* Returns the body of that name, or NULL if there is none or for NULL. */
const struct body	*archive_find_body(const struct archive *,
			    const char *name);

/* Has the body a meeting with a date?  A calendar needs one: an iCalendar
   file must not be without components (RFC 5545, 3.6). */
bool	 body_is_dated(const struct body *);

#endif
