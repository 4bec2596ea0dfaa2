/*
 * What a template is filled in with: a tree of plain values, with nothing of
 * HTML in its shape.  Values live in an arena and are not changed once a
 * template reads them.
 */
#ifndef TEMPLATE_VALUE_H
#define TEMPLATE_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum value_kind {
	VALUE_NULL, VALUE_BOOL, VALUE_TEXT, VALUE_LIST, VALUE_OBJECT
};

struct member {
	const char	*name;
	size_t		 len;		/* of the name */
	struct value	*value;
};

struct value {
	enum value_kind	  kind;
	bool		  truth;	/* VALUE_BOOL */
	struct str	  text;		/* VALUE_TEXT; also ends in '\0' */
	struct value	**items;	/* VALUE_LIST */
	struct member	 *members;	/* VALUE_OBJECT, as they were set */
	size_t		  count, room;	/* of items or members */
};

struct value	*value_null(struct arena *);
struct value	*value_bool(struct arena *, bool);
/* Copied; NULL makes VALUE_NULL. */
struct value	*value_text(struct arena *, const char *);
struct value	*value_str(struct arena *, struct str);		/* copied */
struct value	*value_number(struct arena *, long);		/* as text */
struct value	*value_list(struct arena *);
struct value	*value_object(struct arena *);

/* Put `item` last.  Set `name` (copied); a name is set once. */
void	 value_add(struct arena *, struct value *list, struct value *item);
void	 value_set(struct arena *, struct value *object, const char *name,
	    struct value *);

/* value_set of a value_text, value_number or value_bool. */
void	 value_set_text(struct arena *, struct value *object, const char *name,
	    const char *text);
void	 value_set_number(struct arena *, struct value *object,
	    const char *name, long number);
void	 value_set_bool(struct arena *, struct value *object, const char *name,
	    bool truth);

/* The member's value; NULL when there is none or it is no object. */
const struct value	*value_get(const struct value *, struct str name);

/* False for NULL, null, false and the empty list and text; true otherwise. */
bool	 value_truth(const struct value *);

#endif
