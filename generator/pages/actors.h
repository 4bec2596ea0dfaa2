/* People and parties who did something. */
#ifndef PAGES_ACTORS_H
#define PAGES_ACTORS_H

#include "page.h"

/* `last`: no name comes after it. */
void	 page_fill_actor(struct page *, struct value *, const struct actor *,
	    bool last);
/* A list of actors set in an object. */
void	 page_set_actors(struct page *, struct value *object,
	    const char *name, const struct actors *);

#endif
