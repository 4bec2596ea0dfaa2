/*
 * Names of people that are almost equal.
 */
#ifndef LANGUAGE_SIMILAR_NAME_H
#define LANGUAGE_SIMILAR_NAME_H

#include <stdbool.h>

/* Do the names differ in only one letter, which is changed, added or missing,
   so that one may be misspelt? */
bool	 names_are_similar(const char *a, const char *b);

#endif
