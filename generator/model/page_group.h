/*
 * Groups of pages, each with the Danish word that site.conf has for it:
 * "noindex = personer, afstemninger".
 */
#ifndef MODEL_PAGE_GROUP_H
#define MODEL_PAGE_GROUP_H

#include <stdbool.h>

#include "base/arena.h"

enum page_group {
	PAGES_NONE,		/* search engines never show these */
	PAGES_FRONT,
	PAGES_MEETINGS,
	PAGES_ITEMS,
	PAGES_CASES,
	PAGES_SUBJECTS,
	PAGES_BODIES,
	PAGES_PEOPLE,
	PAGES_VOTES,
	PAGES_SEARCH,
	PAGES_ABOUT
};

/* A set of groups: the bits 1 << group. */
typedef unsigned page_groups;

/*
 * Read "personer, afstemninger".  Returns NULL, or what is wrong with it,
 * which lives in the arena.
 */
const char	*page_groups_parse(struct arena *, const char *text,
		    page_groups *out);

bool	 page_group_is_in(enum page_group, page_groups);

#endif
