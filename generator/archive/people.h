/*
 * People: who acts in the archive, and what each did.
 */
#ifndef ARCHIVE_PEOPLE_H
#define ARCHIVE_PEOPLE_H

#include <stddef.h>

struct appearance;
struct archive;
struct diag;

struct person {
	const char		*name;	/* as in [people] or the minutes */
	const char		*slug;
	const char		*url;	/* "/personer/bo-ravn/" */
	struct appearance	*appearances;	/* oldest first */
	size_t			 count;
	const struct person	*alike;	/* with nearly the same name, perhaps
					   the same person; NULL if none */
};

/* Find the people of the meetings.  Names that are nearly the same and
   addresses that collide are reported. */
void	 people_build(struct archive *, struct diag *);

/* Returns the person of that name, or NULL if there is none. */
const struct person	*archive_find_person(const struct archive *,
			    const char *name);

#endif
