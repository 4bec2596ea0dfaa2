/*
 * Laws as minutes name them: "servicelovens § 109", "lov om social service
 * § 18".  Where a law is to be read is for the publisher to say, in [laws] of
 * site.conf.
 */
#ifndef FACTS_LAW_H
#define FACTS_LAW_H

#include "base/arena.h"
#include "base/str.h"
#include "model/config.h"

/*
 * A citation: the name of the law as it is compared ("serviceloven", "lov om
 * social service", "barnets lov") and the paragraph ("109", "79b").
 */
struct law_citation {
	struct str	 name;		/* as printed, in the slice */
	const char	*key;
	const char	*paragraph;
	size_t		 at, len;	/* in the slice: name to paragraph */
};

/*
 * Find the first citation from `from` on.  The citation before, or one of
 * zeros, is handed over in what gets it: "§ 18 og § 19" names its law once.
 * False for none; a paragraph of no law that is named is none.  Strings live
 * in the arena.
 */
bool	 law_find(struct arena *, struct str text, size_t from,
	    struct law_citation *);

/* The name that the publisher gives the law with that key, or the key. */
const char	*law_name(const struct config *, const char *key);

/*
 * Where the paragraph is to be read, by the publisher's table, as it was on
 * the day (ISO; NULL: not known); NULL when the table has no row.
 */
const char	*law_address(const struct config *, struct arena *,
		    const char *key, const char *paragraph, const char *date);

#endif
