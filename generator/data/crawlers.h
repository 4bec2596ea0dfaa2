/*
 * What programs that come by look for at the site's root: robots.txt (RFC
 * 9309) and opensearch.xml (OpenSearch 1.1), by which a browser can offer the
 * site's search.
 */
#ifndef DATA_CRAWLERS_H
#define DATA_CRAWLERS_H

#include "pages/pages.h"

/* There is one of each.  They return 0, or -1 with a diagnostic. */
int	 crawlers_robots(const struct pages *, size_t index);
/* Nothing without base: the format knows whole addresses only. */
int	 crawlers_opensearch(const struct pages *, size_t index);

#endif
