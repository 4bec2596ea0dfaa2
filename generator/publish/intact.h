/*
 * Is a published site still as a build left it?
 */
#ifndef PUBLISH_INTACT_H
#define PUBLISH_INTACT_H

#include <stdbool.h>
#include <time.h>

#include "staging.h"

/*
 * Has the old site the manifest with this SHA-256 digest, and is every file in
 * it there, a regular file, and not changed after `since`?  Whoever changes a
 * file cannot set the time of that change, so it shows.
 */
bool	 intact_check(const struct staging *, const char *digest,
	    struct timespec since);

#endif
