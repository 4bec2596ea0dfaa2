/*
 * Outcomes in a few groups, each with a form of its own in the pictures and
 * a name in their legends: what is told by a form needs no colour.
 */
#ifndef PAGES_OUTCOME_GROUP_H
#define PAGES_OUTCOME_GROUP_H

#include "archive/archive.h"

enum mark {
	MARK_APPROVED,
	MARK_RECOMMENDED,
	MARK_REJECTED,		/* or withdrawn, or lapsed */
	MARK_POSTPONED,		/* or referred: the case goes on */
	MARK_MIXED,		/* its points had different outcomes */
	MARK_DISCUSSED,		/* or noted: nothing was to be decided */
	MARK_OTHER,		/* a decision of another kind, or none was read */
	MARK_AGENDA		/* known from an agenda only */
};
#define MARK_COUNT (MARK_AGENDA + 1)

/* The group of what the body that met decided about the item. */
enum mark	 mark_of(const struct item_card *);

/* "approved", for addresses of forms in the page; "Godkendt". */
const char	*mark_class(enum mark);
const char	*mark_name(enum mark);

#endif
