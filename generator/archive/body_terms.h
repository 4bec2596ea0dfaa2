/*
 * Terms (valgperioder): what a body did between two municipal elections, and
 * who did it.
 */
#ifndef ARCHIVE_BODY_TERMS_H
#define ARCHIVE_BODY_TERMS_H

#include <stddef.h>

struct archive;
struct body;
struct meeting_card;
struct person;
struct vote_card;

/* A term in which a body met. */
struct body_term {
	const struct body	*body;
	const char		*name;	/* "2014-2017"; NULL if not known */
	const char		*url;	/* "/udvalg/…/2014-2017/" */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			 count;
	const struct person	**people;	/* in alphabetical order */
	size_t			 npeople;
	const struct vote_card	**votes;	/* oldest first */
	size_t			 nvotes;
};

/* Find the terms of the bodies. */
void	 body_terms_build(struct archive *);

/* Set the people and votes of the terms, and the members of the bodies; after
   people_build and votes_build. */
void	 body_terms_fill(struct archive *);

/* Returns the body's term of that name (NULL: not known), or NULL if it has no
   such term. */
struct body_term	*body_find_term(const struct body *, const char *name);

#endif
