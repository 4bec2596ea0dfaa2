/*
 * The folders of the new site.
 */
#ifndef PUBLISH_FOLDERS_H
#define PUBLISH_FOLDERS_H

#include "base/str.h"
#include "state.h"

/* "a/b" of "a/b/c"; "" of "a". */
struct str	 folders_above(struct str path);

/*
 * Make the folder `path`, "" for the whole, in the new site, with those above
 * it.  Returns its marks, or -1 with a diagnostic.
 */
int	 folders_make(struct staging *, struct str path);

#endif
