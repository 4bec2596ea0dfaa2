/*
 * A page while it is made, or another file of the site that links to pages,
 * as a feed: its address and its links.  Everything of it lives in its arena
 * and dies with it.
 */
#ifndef PAGES_PAGE_H
#define PAGES_PAGE_H

#include "build.h"

/* What the page is about, for programs; at most one of them is set. */
struct page_topic {
	const struct meeting_card	*meeting;
	const struct item_card		*item;
	const struct body		*body;
	const struct person		*person;
	bool				 site;	/* all of it */
};

/* A step on the way from the front page to the page. */
struct page_step {
	const char	*name;
	const char	*url;		/* NULL: the page itself */
};

struct page {
	struct arena		 arena;
	const struct build	*build;
	const char		*url;		/* its own: "/moeder/2017/" */
	bool			 absolute;	/* served at any depth: links
						   begin at the site's root */
	const char		*leads_to;	/* the address it redirects to,
						   or NULL */
	struct value		*context;	/* what its template gets */
	struct value		*crumbs;	/* in the context */
	struct value		*self;		/* "page" in the context */
	struct page_step	*steps;		/* the crumbs */
	size_t			 nsteps;

	/* What a kind may set before the page is finished. */
	struct page_topic	 topic;
	const char		*newest;	/* date of the newest meeting
						   on it, or NULL */
	bool			 has_feed;	/* "feed.xml" beside it */

	bool			 hidden;	/* from search engines; set by
						   page_finish */
};

/* Begin a file of the site that is not a page: it has links and no context. */
void	 page_open(struct page *, const struct build *, const char *url);
/* Free all of it. */
void	 page_end(struct page *);

/*
 * What the page writes to reach `url`, an address from the site's root with
 * or without a #fragment.
 */
const char	*page_link(struct page *, const char *url);
/*
 * The full address of `url`, for what leaves the site; what page_link returns
 * if site.conf does not say where the site is.
 */
const char	*page_address(struct page *, const char *url);

#endif
