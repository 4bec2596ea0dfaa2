/* What was decided, in words. */
#ifndef PAGES_OUTCOME_H
#define PAGES_OUTCOME_H

#include "page.h"

/* What the body that met decided about the item itself, or null. */
void	 page_set_outcome(struct page *, struct value *object,
	    const char *name, const struct item_card *);
/* The same in a word, without where it was read: "outcome", "class" and
   "amended". */
void	 page_set_outcome_word(struct page *, struct value *object,
	    const struct item_card *);
/* The outcome of that decision in words, or NULL if there is none. */
const char	*page_outcome_word(struct page *, const struct item_card *);
/* The item's decisions, one for each body that decided, and what other bodies
   said before, as "decisions" and "opinions". */
void	 page_set_decisions(struct page *, struct value *object,
	    const struct item_card *);

#endif
