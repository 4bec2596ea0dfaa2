/*
 * What a section of an item is for, whatever its heading says.
 */
#ifndef MODEL_SECTION_ROLE_H
#define MODEL_SECTION_ROLE_H

#include <stdbool.h>

enum section_role {
	ROLE_SUMMARY, ROLE_EFFECT, ROLE_RECOMMENDATION, ROLE_DECISION,
	ROLE_CASE, ROLE_ECONOMY, ROLE_ATTACHMENTS, ROLE_HISTORY, ROLE_OTHER
};
#define ROLE_COUNT (ROLE_OTHER + 1)

/* The name in data, Markdown and site.conf: "summary". */
const char	*role_name(enum section_role);

/* Returns false if there is no such name. */
bool	 role_parse(const char *name, enum section_role *out);

#endif
