/*
 * Who acts in the minutes, and the sentence that says so.
 */
#ifndef MODEL_ACTOR_H
#define MODEL_ACTOR_H

#include <stdbool.h>
#include <stddef.h>

/* The sentence that a fact is based on. */
struct basis_text {
	const char	*text;		/* verbatim */
	const char	*anchor;	/* of its block on the page */
	unsigned	 line;		/* of the block in the source */
};

/* A person, or a party or list (`group`), that does something. */
struct actor {
	const char		*name;	/* as spelt there: "Bo W. Ravn", "Ø" */
	const char		*party;	/* as printed after it: "Ø"; NULL */
	const char		*role;	/* "rådmand": singular, lower case;
					   NULL */
	const char		*person; /* the name that the site uses for
					    them; NULL for a group */
	const char		*given;	/* the party by site.conf, if none is
					   printed; NULL */
	bool			 group;
	int			 votes;	/* of a group, as printed; -1 if not */
	const struct basis_text	*basis;	/* that names a voter; NULL: that of
					   the fact */
};

struct actors {
	struct actor	*list;
	size_t		 count;
};

/*
 * Returns the votes of all of them if each person has one and each group as
 * many as are printed after it; -1 if the number of a group is not printed.
 */
int	 actors_sum(const struct actors *);

#endif
