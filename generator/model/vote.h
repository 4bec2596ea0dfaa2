/*
 * Votes (afstemninger), as far as the minutes record them.
 */
#ifndef MODEL_VOTE_H
#define MODEL_VOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "actor.h"

/* What a vote is on. */
enum motion {
	MOTION_AMENDMENT, MOTION_RECOMMENDATION, MOTION_OPTION, MOTION_AGENDA,
	MOTION_OTHER
};

/* What a vote was on, by the words of its sentences. */
enum vote_matter {
	MATTER_CASE,		/* no word for it */
	MATTER_RECOMMENDATION, MATTER_PROPOSAL, MATTER_BUDGET
};

enum vote_result {
	RESULT_UNKNOWN, RESULT_ADOPTED, RESULT_REJECTED, RESULT_LAPSED
};

enum side {
	SIDE_FOR, SIDE_AGAINST, SIDE_ABSTAIN, SIDE_OPTION
};

struct choice {
	enum side		 side;
	const char		*name;		/* "for", or "model 2" */
	struct actors		 actors;	/* people and parties */
	int			 count;		/* as printed; -1 if not */
	struct basis_text	 basis;
};

struct vote {
	const char		*body;		/* NULL: not said */
	enum motion		 motion;
	enum vote_matter	 matter;
	bool			 secondary;	/* an amendment to an
						   amendment */
	const char		*points;	/* recommended; NULL: all */
	struct actors		 proposers;
	const char		*proposal;	/* its text, if in sentences of
						   its own; NULL */
	struct choice		*choices;
	size_t			 nchoices;
	enum vote_result	 result;
	struct basis_text	 result_basis;	/* with text NULL if none */
	bool			 unanimous;	/* as stated, naming nobody */
	bool			 earlier;	/* by another body or another
						   day, recorded elsewhere than
						   under the decision */
	struct basis_text	 basis;		/* the proposal, or the first
						   sentence of the vote */
};

/* The names used in data: "amendment", "adopted"; NULL if the result is not
   known. */
const char	*motion_name(enum motion);
const char	*vote_result_name(enum vote_result);

#endif
