/*
 * Names of people that are almost the same.
 */
#ifndef LANGUAGE_NEAR_NAME_H
#define LANGUAGE_NEAR_NAME_H

#include <stdbool.h>

/*
 * Are two names so close that one may be misspelt: one letter changed, put in
 * or left out, or a letter with other marks?
 */
bool	 name_is_near(const char *a, const char *b);

#endif
