/* The sides of a vote: who is on them, and how many they are. */
#ifndef FACTS_VOTERS_H
#define FACTS_VOTERS_H

#include "base/str.h"
#include "reading.h"

/* Those on a side, as a line states it. */
struct voters {
	enum side			 side;
	struct str			 option;	/* "model 2"; empty
							   otherwise */
	struct actors			 actors;	/* may be empty */
	int				 count;		/* as printed; -1 */
	const struct basis_text		*basis;
};

/* Add them to the vote with that index in r->facts. */
void	 voters_add(struct reading *, size_t vote, const struct voters *);

/* Is one of them on another side of the vote already?  Then the line is about
   another vote, whatever it looks like. */
bool	 voters_contradict(const struct reading *, size_t vote,
	    const struct voters *);

/* How many the side has, by names and printed numbers; -1: not known. */
int	 voters_strength(const struct vote *, enum side);

#endif
