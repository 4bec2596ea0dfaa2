/*
 * The schema of a meeting's data, which comes with the templates.
 */
#ifndef DATA_SCHEMA_H
#define DATA_SCHEMA_H

#include <stddef.h>

struct build;

/* Copy it to DATA_SCHEMA.  There is one: `index` is 0.  Returns 0, or -1 with
   a diagnostic. */
int	 schema_write(const struct build *, size_t index);

#endif
