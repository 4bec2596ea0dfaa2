#include "minutes_lines.h"

#include "section_heading.h"

#define NOT_HEADING	1
#define HEADING		2	/* and a role above it */

struct str
minutes_line(const struct minutes *minutes, size_t i)
{
	return minutes->source->lines[i].text;
}

bool
minutes_heading(const struct minutes *minutes, size_t i,
    enum section_role *role)
{
	unsigned char *known = &minutes->headings[i];

	if (*known == 0)
		*known = section_heading_role(minutes->config,
		    minutes_line(minutes, i), role) ?
		    (unsigned char)(HEADING + *role) : NOT_HEADING;
	if (*known == NOT_HEADING)
		return false;
	*role = (enum section_role)(*known - HEADING);
	return true;
}
