/*
 * Names in tags: "item", "case.number", "." for the current value.
 */
#ifndef TEMPLATE_NAME_H
#define TEMPLATE_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

/* All slices point into the template's source. */
struct name {
	struct str	 text;		/* all of it, less a dynamic's '*' */
	struct str	*parts;		/* what stands between the dots */
	size_t		 count;		/* of parts; 0 for "." */
};

/*
 * Set the name of a template or a block: anything without blanks.  Returns
 * NULL, or what is wrong with it, in words that follow the tag.
 */
const char	*name_set(struct name *, struct str text);

/*
 * Split a name that is looked up in the contexts at its dots; the parts live
 * in the arena.  Returns NULL, or what is wrong with it, as above.
 */
const char	*name_split(struct name *, struct arena *);

#endif
