/*
 * Whose actions a sentence reports: lines such as "Havneudvalget den 14.
 * september 2021" and "Havneudvalget: Anbefales.".
 */
#ifndef FACTS_PLACE_H
#define FACTS_PLACE_H

#include "base/str.h"
#include "language/date.h"
#include "reading.h"

/*
 * Take the words that say whose actions come next off the text; they may be
 * all of it. Returns false if they, or a line before, say that this is of
 * another day, so that it is no fact of this meeting.
 */
bool	 place_read(struct reading *, const struct sentence *,
	    struct str *text);

/* What follows is of the section's own body again. */
void	 place_go_home(struct reading *);

/* Is it the day that the section is about? */
bool	 place_is_day(const struct reading *, struct date);

/* Does the text name another body than those that the section is about? */
bool	 place_names_other(const struct reading *, struct str text);

#endif
