/*
 * The facts of a meeting and its items, as members of their JSON objects.
 */
#ifndef DATA_FACTS_JSON_H
#define DATA_FACTS_JSON_H

#include "archive/archive.h"
#include "base/arena.h"
#include "base/json.h"
#include "model/meeting.h"

/* What addresses are made from: an archive, or the document alone. */
struct json_links {
	const struct archive		*archive;	/* NULL: alone */
	const struct meeting_card	*card;		/* in it; NULL */
	const char			*url;		/* of the meeting */
	struct arena			*arena;
};

/* Add the facts of an item, or of a meeting's head, to its object. */
void	 json_set_item_facts(struct json_object *, const struct meeting *,
	    size_t index, const struct json_links *);
void	 json_set_meeting_facts(struct json_object *, const struct meeting *,
	    const struct json_links *);

#endif
