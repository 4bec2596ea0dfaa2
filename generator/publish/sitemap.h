/*
 * The sitemap: the addresses of all pages that search engines may show, by the
 * protocol of sitemaps.org.  Pages are added as they are written, so that no
 * kind of page can be forgotten.
 */
#ifndef PUBLISH_SITEMAP_H
#define PUBLISH_SITEMAP_H

#include <stddef.h>

#include "staging.h"

/* The protocol allows 50,000 addresses in a file, and 50 MiB. */
#define SITEMAP_MAX	45000

struct sitemap;

/* `base` is the site's address; it must outlive the sitemap. */
struct sitemap	*sitemap_new(const char *base);
void		 sitemap_free(struct sitemap *);	/* NULL is fine */

/*
 * Add the page with that address in the site; `date` is the newest date of
 * its content, "2017-01-24", or NULL.  Both are copied.  May be called by
 * several threads at once.
 */
void	 sitemap_add(struct sitemap *, const char *url, const char *date);

/*
 * Write sitemap.xml, sorted by address.  With more than SITEMAP_MAX addresses
 * it is an index of the files sitemap-1.xml, sitemap-2.xml and so on, which
 * are also written.  Returns 0, or -1 with a diagnostic.
 */
int	 sitemap_write(struct sitemap *, struct staging *);

#endif
