#include "outcome_group.h"

#include "model/fact.h"
#include "model/meeting.h"

enum outcome_group
outcome_group_of(const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	if (item->meeting->status == STATUS_AGENDA)
		return GROUP_AGENDA;
	return decision == NULL ? GROUP_OTHER :
	    outcome_row(decision->outcome)->group;
}
