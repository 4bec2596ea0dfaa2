/*
 * A small archive to make pages of: five meetings of two bodies and an
 * unknown one, with a case that returns and every kind of block.
 */
#ifndef WORLD_H
#define WORLD_H

#include "pages/pages.h"

#define WORLD_MEETINGS	5
#define TEMPLATES	"templates"

struct world {
	struct arena	 arena;
	struct config	 config;
	struct archive	 archive;
	struct kle	 kle;		/* of tests/kle/ */
	struct assets	 assets;	/* of templates/ */
	struct diag	*diag;
	struct meeting	*meetings[WORLD_MEETINGS];
	struct pages	 pages;		/* without templates, publish */
	const char	*out;		/* of world_build: where the site is */
};

struct world	*world_new(bool offline);
void		 world_free(struct world *);

/* The card of its meeting number `i`. */
struct meeting_card	*world_card(struct world *, size_t i);

/* Begin to publish into a new folder; make it public. */
void	 world_begin(struct world *);
void	 world_commit(struct world *);

/* Make its index of search without building a site; world_build does it, too. */
void	 world_index(struct world *);

/* Build its site in a new folder; remove that folder. */
void	 world_build(struct world *);
void	 world_remove(struct world *);

/* Parse every page of the site that was built, and follow every link. */
void	 world_crawl(struct world *);

#endif
