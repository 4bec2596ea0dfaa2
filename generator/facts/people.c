#include "people.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

struct settling {
	const struct config	*config;
	const struct meeting	*meeting;
};

static bool
applies(const struct people_rule *rule, const struct settling *settling,
    const struct actor *actor)
{
	const struct meeting *meeting = settling->meeting;

	if (!utf8_same_text(rule->name, actor->name))
		return false;
	if (rule->party != NULL && (actor->party == NULL ||
	    strcmp(rule->party, actor->party) != 0))
		return false;
	return rule->where == NULL ||
	    utf8_same_text(rule->where, meeting->body) ||
	    utf8_same_text(rule->where, meeting->term);
}

/* A rule with more conditions takes precedence over one with fewer. */
static int
precision(const struct people_rule *rule)
{
	return (rule->party != NULL) + (rule->where != NULL);
}

static void
settle(void *payload, struct actor *actor)
{
	const struct settling *settling = payload;
	const struct people_rule *rule;
	int person = -1, party = -1;
	size_t i;

	if (actor->group)
		return;
	actor->person = actor->name;
	for (i = 0; i < settling->config->npeople; i++) {
		rule = &settling->config->people[i];
		if (!applies(rule, settling, actor))
			continue;
		if (rule->person != NULL && precision(rule) > person) {
			person = precision(rule);
			actor->person = rule->person;
		} else if (rule->gives != NULL && actor->party == NULL &&
		    precision(rule) > party) {
			party = precision(rule);
			actor->given = rule->gives;
		}
	}
}

void
people_settle(struct meeting *meeting, const struct config *config)
{
	struct settling settling = { config, meeting };
	size_t i;

	facts_each_actor(&meeting->facts, settle, &settling);
	for (i = 0; i < meeting->nitems; i++)
		facts_each_actor(&meeting->items[i].facts, settle,
		    &settling);
}
