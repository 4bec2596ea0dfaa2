#include "item_group.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"

/* The names of groups, in any case. */
static const struct {
	const char	*name;
	bool		 closed;
} groups[] = {
	{ "Åbne sager", false },
	{ "Åbent møde", false },
	{ "Åbne punkter", false },
	{ "Åbne dagsordenspunkter", false },
	{ "Åbne beslutningssager", false },
	{ "Åbne efterretningssager", false },
	{ "Til behandling - for åbne døre", false },
	{ "Til efterretning - for åbne døre", false },
	{ "Lukkede sager", true },
	{ "Lukket møde", true },
	{ "Lukkede punkter", true },
	{ "Lukkede dagsordenspunkter", true },
	{ "Lukkede beslutningssager", true },
	{ "Lukkede efterretningssager", true },
	{ "Til behandling - for lukkede døre", true },
	{ "Til efterretning - for lukkede døre", true },
};

size_t
item_group_len(struct str line, bool *closed)
{
	size_t i, len;

	for (i = 0; i < COUNT(groups); i++) {
		len = strlen(groups[i].name);
		if (!utf8_starts_word(line, groups[i].name) ||
		    (len < line.len && line.data[len] != ' '))
			continue;
		*closed = groups[i].closed;
		return len;
	}
	return 0;
}

bool
item_group_is_name(struct str line, bool *closed)
{
	line = str_trim(line);
	return line.len != 0 && item_group_len(line, closed) == line.len;
}

bool
item_group_begins(const struct item *item, bool *closed)
{
	return item_group_len(str_of(item->lead), closed) != 0;
}
