#include "outcome.h"

#include <stddef.h>

static const struct outcome_row rows[] = {
	[OUTCOME_APPROVED] = {
		.name = "approved",
		.title = "Godkendt",
		.slug = "godkendt",
		.did = "godkendte sagen",
		.group = GROUP_APPROVED,
		.weight = WEIGHT_DECIDED,
		.answer = ANSWER_YES,
		.amendable = true,
	},
	[OUTCOME_RECOMMENDED] = {
		.name = "recommended",
		.title = "Anbefalet",
		.slug = "anbefalet",
		.did = "anbefalede sagen",
		.meaning = "Det endelige ja eller nej gives et andet sted, "
		    "som regel i byrådet.",
		.glossary = "anbefalet",
		.group = GROUP_RECOMMENDED,
		.weight = WEIGHT_ADVICE,
		.open = true,
		.answer = ANSWER_YES,
		.amendable = true,
	},
	[OUTCOME_REJECTED] = {
		.name = "rejected",
		.title = "Ikke godkendt",
		.slug = "ikke-godkendt",
		.did = "sagde nej",
		.group = GROUP_REJECTED,
		.weight = WEIGHT_DECIDED,
		.answer = ANSWER_NO,
	},
	[OUTCOME_POSTPONED] = {
		.name = "postponed",
		.title = "Udsat",
		.slug = "udsat",
		.did = "udsatte sagen",
		.group = GROUP_POSTPONED,
		.open = true,
		.answer = ANSWER_LATER,
	},
	[OUTCOME_WITHDRAWN] = {
		.name = "withdrawn",
		.title = "Taget af dagsordenen",
		.slug = "taget-af-dagsordenen",
		.did = "tog sagen af dagsordenen",
		.group = GROUP_REJECTED,
		.open = true,
		.answer = ANSWER_LATER,
	},
	[OUTCOME_REFERRED] = {
		.name = "referred",
		.title = "Sendt videre",
		.slug = "sendt-videre",
		.did = "sendte sagen videre",
		.group = GROUP_POSTPONED,
		.open = true,
		.answer = ANSWER_LATER,
	},
	[OUTCOME_DISCUSSED] = {
		.name = "discussed",
		.title = "Drøftet",
		.slug = "droeftet",
		.did = "drøftede sagen",
		.group = GROUP_DISCUSSED,
		.weak = true,
	},
	[OUTCOME_NOTED] = {
		.name = "noted",
		.title = "Orientering",
		.slug = "orientering",
		.did = "blev orienteret om sagen",
		.group = GROUP_DISCUSSED,
		.answer = ANSWER_YES,
		.weak = true,
	},
	[OUTCOME_LAPSED] = {
		.name = "lapsed",
		.title = "Bortfaldet",
		.slug = "bortfaldet",
		.did = "lod sagen bortfalde",
		.glossary = "bortfaldet",
		.group = GROUP_REJECTED,
	},
	[OUTCOME_MIXED] = {
		.name = "mixed",
		.title = "Delt afgørelse",
		.slug = "delt-afgoerelse",
		.did = "afgjorde sagen punkt for punkt",
		.meaning = "Punkterne fik ikke samme afgørelse.",
		.glossary = "delt-afgoerelse",
		.group = GROUP_MIXED,
		.weight = WEIGHT_DECIDED,
		.amendable = true,
	},
	[OUTCOME_OTHER] = {
		.name = "other",
		.title = "Anden beslutning",
		.slug = "anden-beslutning",
		.did = "traf en beslutning",
		.group = GROUP_OTHER,
		.weak = true,
	},
};

static const struct {
	const char	*class, *title;
} groups[] = {
	[GROUP_APPROVED] = { "approved", "Godkendt" },
	[GROUP_RECOMMENDED] = { "recommended", "Anbefalet" },
	[GROUP_REJECTED] = { "rejected", "Afvist, bortfaldet eller taget af" },
	[GROUP_POSTPONED] = { "postponed", "Udsat eller sendt videre" },
	[GROUP_MIXED] = { "mixed", "Delt afgørelse" },
	[GROUP_DISCUSSED] = { "discussed", "Drøftet eller orientering" },
	[GROUP_OTHER] = { "other", "Anden eller ukendt beslutning" },
	[GROUP_AGENDA] = { "agenda", "Kun på dagsordenen" },
};

const struct outcome_row *
outcome_row(enum outcome outcome)
{
	return &rows[outcome];
}

const char *
outcome_group_class(enum outcome_group group)
{
	return groups[group].class;
}

const char *
outcome_group_title(enum outcome_group group)
{
	return groups[group].title;
}
