/*
 * What site.conf calls the kinds of pages: a Danish word for each, which may
 * be of more than one template.
 */
#ifndef MODEL_PAGE_KIND_H
#define MODEL_PAGE_KIND_H

#include <stdbool.h>

#include "base/arena.h"

/* A set of kinds; 0: none. */
typedef unsigned kind_set;

/*
 * Read "personer, afstemninger".  Returns NULL, or what is wrong with it,
 * which lives in the arena.
 */
const char	*kind_parse(struct arena *, const char *text, kind_set *out);

/* The kind, as a set, of the pages that are made by the template of that name;
   0: of none. */
kind_set	 kind_of(const char *template_name);

#endif
