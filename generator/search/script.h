/*
 * What the browser loads: scripts, which may be loaded from file:// too, and
 * under a policy that forbids everything else.
 */
#ifndef SEARCH_SCRIPT_H
#define SEARCH_SCRIPT_H

#include "base/str.h"

struct deflate;
struct staging;

/* Write a script that hands `data` to the browser, compressed, under `name`.
   Returns 0, or -1 with a diagnostic. */
int	 script_write(struct deflate *, struct staging *, const char *path,
	    const char *name, struct str data);

#endif
