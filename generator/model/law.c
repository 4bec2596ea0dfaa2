#include "law.h"

#include <string.h>

static const struct law_rule *
find_rule(const struct config *config, const char *key, const char *date)
{
	const struct law_rule *rule;
	size_t i;

	for (i = 0; i < config->nlaws; i++) {
		rule = &config->laws[i];
		if (strcmp(rule->key, key) == 0 &&
		    (date == NULL || rule->from == NULL ||
		    strcmp(rule->from, date) <= 0) &&
		    (date == NULL || rule->to == NULL ||
		    strcmp(date, rule->to) <= 0))
			return rule;
	}
	return NULL;
}

const char *
law_name(const struct config *config, const char *key)
{
	const struct law_rule *rule = find_rule(config, key, NULL);

	return rule != NULL && rule->same_as != NULL ? rule->same_as : key;
}

const char *
law_address(const struct config *config, struct arena *arena,
    const char *key, const char *paragraph, const char *date)
{
	static const char place[] = "{p}";
	const struct law_rule *rule = find_rule(config, law_name(config, key),
	    date);
	struct str address;
	size_t at;

	if (rule == NULL || rule->address == NULL)
		return NULL;
	address = str_of(rule->address);
	at = str_find(address, place);
	if (at == address.len)
		return arena_dup(arena, rule->address);
	return arena_printf(arena, "%.*s%s%s", (int)at, address.data,
	    paragraph, address.data + at + strlen(place));
}
