/*
 * The context of a page: objects and lists of text and truths.
 * templates/CONTEXTS.md tells what each template gets.
 */
#ifndef PAGES_CONTEXT_H
#define PAGES_CONTEXT_H

#include "page.h"

/* Set a member of an object; NULL for null.  A link is written as seen from
   the page. */
void	 page_set(struct page *, struct value *object, const char *name,
	    const char *text);
void	 page_set_link(struct page *, struct value *object, const char *name,
	    const char *url);
void	 page_set_bool(struct page *, struct value *object, const char *name,
	    bool);
void	 page_set_null(struct page *, struct value *object, const char *name);

/* Set a member to an empty list or object, and return that. */
struct value	*page_set_list(struct page *, struct value *object,
		    const char *name);
struct value	*page_set_object(struct page *, struct value *object,
		    const char *name);

/* Append an empty object to a list, and return it. */
struct value	*page_add(struct page *, struct value *list);

/* Set a member to a {name, url} object, or to null if `url` is NULL. */
void	 page_set_named_link(struct page *, struct value *object,
	    const char *member, const char *name, const char *url);

#endif
