/*
 * The facts of a meeting and its items, as members of their JSON objects.
 */
#ifndef DATA_FACTS_JSON_H
#define DATA_FACTS_JSON_H

#include <stddef.h>

struct archive;
struct arena;
struct json;
struct meeting;
struct meeting_card;

/* What addresses are made from: an archive, or the document alone. */
struct json_links {
	const struct archive		*archive;	/* NULL: alone */
	const struct meeting_card	*card;		/* in it, or NULL */
	const char			*url;		/* of the meeting */
	struct arena			*arena;
};

/* Write the facts of an item, or of a meeting's head, into its open object. */
void	 facts_json_item(struct json *, const struct meeting *, size_t index,
	    const struct json_links *);
void	 facts_json_meeting(struct json *, const struct meeting *,
	    const struct json_links *);

#endif
