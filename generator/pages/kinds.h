/*
 * The kinds of pages, a row each in kinds.c.  A kind has a template of its
 * name, templates/pages/NAME.mustache, a section in templates/CONTEXTS.md, and
 * a function that fills in its context.
 */
#ifndef PAGES_KINDS_H
#define PAGES_KINDS_H

#include "model/page_group.h"
#include "page.h"

struct page_kind {
	const char	*name;
	const char	*address;	/* of its only page; otherwise an
					   example, at which the tests of the
					   HTML look (tests/site/kinds.sh) */
	enum page_group	 group;		/* what site.conf calls it */
	const char	*menu, *foot;	/* its name in the main menu and in
					   the foot; NULL: it is not there */
	/* Is it left out of both?  NULL: never. */
	bool		(*is_empty)(const struct archive *);

	/* A kind with one page: fill in the page begun at its address. */
	void		(*fill)(struct page *);
	/* A kind with several: how many, and begin and fill in one.  Those
	   that are made from a meeting or an alias have neither. */
	size_t		(*count)(const struct archive *);
	void		(*make)(struct page *, const struct build *,
			    size_t index);
};

/* All kinds, in the order of the menu; NULL after the last one. */
const struct page_kind	*page_kind_at(size_t index);
/* The kind of that name, or NULL. */
const struct page_kind	*page_kind_find(const char *name);

/* How many pages of the kind page_kind_make can make. */
size_t	 page_kind_count(const struct page_kind *, const struct archive *);
/* Begin a page and fill it in. */
void	 page_kind_make(const struct page_kind *, struct page *,
	    const struct build *, size_t index);

#endif
