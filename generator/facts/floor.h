/*
 * What is on the floor: what was proposed, what is being voted on, and what is
 * known so far of how it ends.  Lines that name no object ("For stemte: …")
 * are about what is on the floor.
 */
#ifndef FACTS_FLOOR_H
#define FACTS_FLOOR_H

#include <stdbool.h>
#include <stddef.h>

#include "model/fact.h"

#define NO_VOTE ((size_t)-1)

/* A decision to add at the end of the section if no sentence states it. */
struct conclusion {
	bool			 known;
	enum outcome		 outcome;
	size_t			 vote;
	struct basis_text	 basis;
};

struct floor {
	size_t			 first_vote;	/* of this section */
	size_t			 proposal;	/* the vote on an amendment
						   that has no result yet */
	size_t			 current;	/* the vote that lines of names
						   without an object are on */
	size_t			 concluded;	/* the amendment whose result
						   was reported last, while
						   nobody's votes on it are */
	bool			 unread;	/* a proposal was not
						   understood, and nothing
						   decided since */
	bool			 digressed;	/* the text turned to something
						   else, and nothing was
						   decided since */
	struct basis_text	 topic;		/* what is voted on, stated in
						   a sentence of its own; text
						   NULL: nothing */
	enum motion		 topic_motion;
	/* Named members "anbefaler indstillingen": what the body decided, if
	   more are for it than against it. */
	struct conclusion	 carried;
	/* "Godkendt." right below the votes on an amendment: that was, and so
	   was the case if nothing else is said of it. */
	struct conclusion	 fallback;
};

/* A section begins; its votes are those from `first_vote` on. */
void	 floor_begin(struct floor *, size_t first_vote);

/* Votes below are not on what was proposed or voted on so far. */
void	 floor_clear(struct floor *);

/* The body decided: what was proposed or announced before is settled. */
void	 floor_decided(struct floor *);

#endif
