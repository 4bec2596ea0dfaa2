/*
 * What the writers of JSON share: json.c makes a meeting's, json_facts.c the
 * facts in it, feed_json.c the site's feed, linked_data.c what pages are about.
 * Only these meet json-c.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <json-c/json.h>

#include "data/meeting_json.h"

/* Set a member, put an element last; a value of NULL is null. */
void	 json_set(struct json_object *, const char *name,
	    struct json_object *value);
void	 json_add(struct json_object *array, struct json_object *value);
struct json_object	*json_new_object(void);
struct json_object	*json_new_array(void);
struct json_object	*json_new_text(const char *);	/* NULL for NULL */
struct json_object	*json_new_bool(bool);
struct json_object	*json_new_int(int);

/* Add it to `out` and free it: in lines, with a newline at the end; or in one
   line, without. */
void	 json_write(struct buf *out, struct json_object *);
void	 json_write_line(struct buf *out, struct json_object *);

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
