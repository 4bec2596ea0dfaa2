#include "section_role.h"

#include "base/array.h"
#include "base/str.h"

static const char *const role_names[] = {
	[ROLE_SUMMARY] = "summary",
	[ROLE_EFFECT] = "effect",
	[ROLE_RECOMMENDATION] = "recommendation",
	[ROLE_DECISION] = "decision",
	[ROLE_CASE] = "case",
	[ROLE_ECONOMY] = "economy",
	[ROLE_ATTACHMENTS] = "attachments",
	[ROLE_HISTORY] = "history",
	[ROLE_OTHER] = "other",
};

const char *
role_name(enum section_role role)
{
	return role_names[role];
}

bool
role_parse(const char *name, enum section_role *out)
{
	int found = str_index(name, role_names, COUNT(role_names));

	if (found >= 0)
		*out = (enum section_role)found;
	return found >= 0;
}
