/*
 * The data for a template: a tree of plain values, independent of the HTML
 * that is made of it.  Values live in an arena and do not change once a
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
	const char	*name;		/* the caller's */
	size_t		 len;		/* of the name */
	struct value	*value;
};

struct value {
	enum value_kind	  kind;
	bool		  truth;	/* VALUE_BOOL */
	struct str	  text;		/* VALUE_TEXT; also '\0'-terminated */
	struct value	**items;	/* VALUE_LIST */
	struct member	 *members;	/* VALUE_OBJECT, in order of setting */
	size_t		  count, room;	/* of items or members */
};

struct value	*value_null(struct arena *);
struct value	*value_bool(struct arena *, bool);
/* Copied; NULL gives VALUE_NULL. */
struct value	*value_text(struct arena *, const char *);
struct value	*value_str(struct arena *, struct str);		/* copied */
struct value	*value_number(struct arena *, long);		/* as text */
struct value	*value_list(struct arena *);
struct value	*value_object(struct arena *);

/* Append `item`.  Set `name`, which must outlive the object and must not be
   set yet. */
void	 value_add(struct arena *, struct value *list, struct value *item);
void	 value_set(struct arena *, struct value *object, const char *name,
	    struct value *);

/* value_set with a value_text, value_number or value_bool. */
void	 value_set_text(struct arena *, struct value *object, const char *name,
	    const char *text);
void	 value_set_number(struct arena *, struct value *object,
	    const char *name, long number);
void	 value_set_bool(struct arena *, struct value *object, const char *name,
	    bool truth);

/* Returns the member's value, or NULL if there is none or no object. */
const struct value	*value_get(const struct value *, struct str name);

/* False for NULL, null, false, the empty list and the empty text. */
bool	 value_truth(const struct value *);

#endif
