#include "outcome_group.h"

static const struct {
	const char	*class, *name;
} marks[] = {
	[MARK_APPROVED] = { "approved", "Godkendt" },
	[MARK_RECOMMENDED] = { "recommended", "Anbefalet" },
	[MARK_REJECTED] = { "rejected", "Afvist, bortfaldet eller taget af" },
	[MARK_POSTPONED] = { "postponed", "Udsat eller sendt videre" },
	[MARK_MIXED] = { "mixed", "Delt afgørelse" },
	[MARK_DISCUSSED] = { "discussed", "Drøftet eller orientering" },
	[MARK_OTHER] = { "other", "Anden eller ukendt beslutning" },
	[MARK_AGENDA] = { "agenda", "Kun på dagsordenen" },
};

static const enum mark groups[] = {
	[OUTCOME_APPROVED] = MARK_APPROVED,
	[OUTCOME_RECOMMENDED] = MARK_RECOMMENDED,
	[OUTCOME_REJECTED] = MARK_REJECTED,
	[OUTCOME_POSTPONED] = MARK_POSTPONED,
	[OUTCOME_WITHDRAWN] = MARK_REJECTED,
	[OUTCOME_REFERRED] = MARK_POSTPONED,
	[OUTCOME_DISCUSSED] = MARK_DISCUSSED,
	[OUTCOME_NOTED] = MARK_DISCUSSED,
	[OUTCOME_LAPSED] = MARK_REJECTED,
	[OUTCOME_MIXED] = MARK_MIXED,
	[OUTCOME_OTHER] = MARK_OTHER,
};

enum mark
mark_of(const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	if (item->meeting->status == STATUS_AGENDA)
		return MARK_AGENDA;
	return decision == NULL ? MARK_OTHER : groups[decision->outcome];
}

const char *
mark_class(enum mark mark)
{
	return marks[mark].class;
}

const char *
mark_name(enum mark mark)
{
	return marks[mark].name;
}
