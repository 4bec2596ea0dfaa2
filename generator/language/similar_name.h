/*
 * Names of people that are almost equal.
 */
#ifndef LANGUAGE_SIMILAR_NAME_H
#define LANGUAGE_SIMILAR_NAME_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Which letters a name has, a bit each (some share a bit), and how many: tells
 * most names that are not similar apart, so that many can be compared.
 */
struct name_outline {
	uint64_t	letters;
	unsigned	count;
};

struct name_outline	name_outline_of(const char *name);

/* May the names be similar? */
bool	 name_outlines_are_near(struct name_outline, struct name_outline);

/* Do the names differ in only one letter, which is changed, added or missing,
   so that one may be misspelt? */
bool	 names_are_similar(const char *a, const char *b);

#endif
