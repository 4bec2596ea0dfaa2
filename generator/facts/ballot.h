/*
 * Which vote of the section a line belongs to: by the words after "stemmer
 * for", or by what is on the floor.
 */
#ifndef FACTS_BALLOT_H
#define FACTS_BALLOT_H

#include "base/str.h"
#include "reading.h"

/* What somebody votes on, by the words after "stemmer for". */
enum ballot_kind {
	BALLOT_PLAIN,		/* not said */
	BALLOT_AMENDMENT, BALLOT_PROPOSAL, BALLOT_RECOMMENDATION,
	BALLOT_POINTS, BALLOT_OPTION,
	BALLOT_THAT,		/* "det": what the line before was about */
	BALLOT_OTHER		/* something that has no name here */
};

struct ballot {
	enum ballot_kind	 kind;
	const char		*points;	/* NULL: all */
	struct str		 option;	/* "model 2" */
	struct str		 by;		/* "forslaget fra Bo Ravn" */
};

/*
 * Read the words. Returns false if this meeting does not vote on what they
 * name ("i Økonomiudvalget"). `points` are those that the sentence began with.
 */
bool	 ballot_read(struct reading *, struct str what, const char *points,
	    struct ballot *);

/*
 * Returns the index of the vote in r->facts, which may be a new one; NO_VOTE
 * if it is the amendment of somebody who proposed none.
 */
size_t	 ballot_vote(struct reading *, const struct ballot *, enum side,
	    const struct basis_text *);

/* Add a vote.  Returns its index. */
size_t	 ballot_add(struct reading *, enum motion, const char *points,
	    const struct basis_text *);

/* The amendment that `by` (a list of who) proposed; NO_VOTE for none. */
size_t	 ballot_of(struct reading *, struct str by);

/* Set what came of the vote. */
void	 ballot_result(struct reading *, size_t vote, enum vote_result,
	    const struct basis_text *);

/*
 * The result of a vote, and the outcome of a case, by a verb: "forkastet",
 * "ikke godkendt", "kan tiltræde". RESULT_UNKNOWN and OUTCOME_OTHER if it
 * implies none.
 */
enum vote_result	 ballot_result_of(struct str words);
enum outcome		 ballot_outcome_of(struct str words);

#endif
