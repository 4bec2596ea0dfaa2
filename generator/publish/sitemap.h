/*
 * The sitemap: the addresses of all pages that search engines may show, by the
 * protocol of sitemaps.org.  Pages are put in as they are written, so that no
 * kind of page can be forgotten.
 */
#ifndef PUBLISH_SITEMAP_H
#define PUBLISH_SITEMAP_H

#include <stddef.h>

#include "publisher.h"

/* The protocol allows 50,000 addresses in a file, and 50 MiB. */
#define SITEMAP_MAX	45000

struct sitemap;

/* `base` is the site's address, and must live as long as this. */
struct sitemap	*sitemap_new(const char *base);
void		 sitemap_free(struct sitemap *);	/* NULL is fine */

/*
 * Put in the page with that address in the site; `date` is the newest one of
 * what it tells, "2017-01-24", NULL for none.  Both are copied.  Several
 * threads may call it at once.
 */
void	 sitemap_add(struct sitemap *, const char *url, const char *date);

/*
 * Write sitemap.xml, in the order of the addresses; of more than SITEMAP_MAX
 * an index of the files sitemap-1.xml, sitemap-2.xml and so on, which are
 * written too.  Returns 0, or -1 with a diagnostic.
 */
int	 sitemap_write(struct sitemap *, struct publish *);

#endif
