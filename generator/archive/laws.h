/*
 * The laws that the archive's items cite, each with its paragraphs.
 */
#ifndef ARCHIVE_LAWS_H
#define ARCHIVE_LAWS_H

#include <stddef.h>

struct archive;
struct item_card;
struct reference;

/* A paragraph that an item cites; once, however often it does. */
struct citation {
	const struct reference	*reference;	/* the first of them */
	const struct item_card	*item;
};

struct law {
	const char		*key;	/* as in reference->target */
	const char		*url;	/* "/emner/love/serviceloven/" */
	struct citation		*citations;	/* by paragraph, then time */
	size_t			 count;
};

/* Gather the laws from the references of the items. */
void	 laws_build(struct archive *);

/* Returns the law of that key, or NULL if there is none. */
const struct law	*archive_find_law(const struct archive *,
			    const char *key);

#endif
