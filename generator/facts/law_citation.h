/*
 * Laws as minutes name them: "servicelovens § 109", "lov om social service
 * § 18".  Where a law is to be read is for the publisher to say, in [laws] of
 * site.conf.
 */
#ifndef FACTS_LAW_CITATION_H
#define FACTS_LAW_CITATION_H

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
bool	 law_citation_find(struct arena *, struct str text, size_t from,
	    struct law_citation *);

#endif
