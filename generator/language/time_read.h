/*
 * Times of day as Danish minutes write them.
 */
#ifndef LANGUAGE_TIME_READ_H
#define LANGUAGE_TIME_READ_H

#include <stddef.h>

#include "base/str.h"

/*
 * Read a time of day at the start of the slice, with or without "kl.":
 * "08:30", "8.30", "kl. 15.45", "08:30:00"; the hour alone only after "kl.":
 * "kl. 16".  `out` gets "08:30" and a '\0'.  Returns the number of bytes read,
 * or 0 if there is no time.
 */
size_t	 time_read(struct str, char out[6]);

#endif
