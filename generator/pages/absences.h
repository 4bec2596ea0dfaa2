/* Who was away. */
#ifndef PAGES_ABSENCES_H
#define PAGES_ABSENCES_H

#include "page.h"

/* Does the absence, printed elsewhere in the minutes, extend to the item? */
bool	 page_absence_covers(const struct absence *, const struct item_card *);
/* Everybody who was away from the item, as "absences"; returns how many. */
size_t	 page_set_absences(struct page *, struct value *object,
	    const struct item_card *);
/* Absences that the head of the minutes reports, as "absences" and
   "has_absences" in the context. */
void	 page_set_meeting_absences(struct page *,
	    const struct meeting_card *);

#endif
