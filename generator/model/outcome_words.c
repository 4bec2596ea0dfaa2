#include "outcome_words.h"

#include <string.h>

#include "base/array.h"

/* What an outcome is called, and what it means to one who does not know the
   ways of committees, where that is always so. */
static const struct {
	const char	*name;
	const char	*meaning;	/* NULL: the name says it */
} outcomes[] = {
	[OUTCOME_APPROVED] = { "Godkendt", NULL },
	[OUTCOME_RECOMMENDED] = { "Anbefalet",
		"Det endelige ja eller nej gives et andet sted, som regel i "
		"byrådet." },
	[OUTCOME_REJECTED] = { "Ikke godkendt", NULL },
	[OUTCOME_POSTPONED] = { "Udsat", NULL },
	[OUTCOME_WITHDRAWN] = { "Taget af dagsordenen", NULL },
	[OUTCOME_REFERRED] = { "Sendt videre", NULL },
	[OUTCOME_DISCUSSED] = { "Drøftet", NULL },
	[OUTCOME_NOTED] = { "Orientering", NULL },
	[OUTCOME_LAPSED] = { "Bortfaldet", NULL },
	[OUTCOME_MIXED] = { "Delt afgørelse",
		"Punkterne fik ikke samme afgørelse." },
	[OUTCOME_OTHER] = { "Anden beslutning", NULL },
};

/* Words for an outcome that are nearer to those of the sentence. */
static const struct {
	enum outcome	 outcome;
	const char	*part;		/* of the sentence */
	const char	*name;
} nearer[] = {
	{ OUTCOME_NOTED, "fterretning", "Taget til efterretning" },
	{ OUTCOME_NOTED, " givet", "Orientering givet" },
	{ OUTCOME_REJECTED, "nbefal", "Ikke anbefalet" },
	{ OUTCOME_REJECTED, "fvis", "Afvist" },
	{ OUTCOME_REJECTED, "orkast", "Forkastet" },
};

const char *
outcome_word(enum outcome outcome, const struct basis_text *basis)
{
	size_t i;

	for (i = 0; i < COUNT(nearer); i++)
		if (nearer[i].outcome == outcome &&
		    strstr(basis->text, nearer[i].part) != NULL)
			return nearer[i].name;
	return outcomes[outcome].name;
}

const char *
outcome_title(enum outcome outcome)
{
	return outcomes[outcome].name;
}

const char *
outcome_meaning(enum outcome outcome)
{
	return outcomes[outcome].meaning;
}
