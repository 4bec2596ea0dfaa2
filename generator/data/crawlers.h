/*
 * What passing programs look for at the site's root: robots.txt (RFC 9309) and
 * opensearch.xml (OpenSearch 1.1), with which a browser can offer the site's
 * search.
 */
#ifndef DATA_CRAWLERS_H
#define DATA_CRAWLERS_H

#include <stddef.h>

struct build;

/* Write them.  There is one of each: `index` is 0.  They return 0, or -1 with
   a diagnostic. */
int	 crawlers_robots(const struct build *, size_t index);
/* Writes nothing without base: the format knows whole addresses only. */
int	 crawlers_opensearch(const struct build *, size_t index);

#endif
