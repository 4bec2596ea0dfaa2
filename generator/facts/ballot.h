/*
 * The votes of a section while it is read: which vote a line belongs to, who
 * is on which side, what came of it.  facts_vote.c reads the lines.
 */
#ifndef FACTS_BALLOT_H
#define FACTS_BALLOT_H

#include "reading.h"

/* What amendments are called. */
#define PHRASE_PROPOSAL "(?:ændringsforslag|underændringsforslag" \
	"|tillægsforslag|modforslag)"

/* What somebody votes on, by the words after "stemmer for". */
enum ballot_kind {
	BALLOT_PLAIN,		/* not said */
	BALLOT_AMENDMENT, BALLOT_PROPOSAL, BALLOT_RECOMMENDATION,
	BALLOT_POINTS, BALLOT_OPTION,
	BALLOT_THAT,		/* "det", what was told of right before */
	BALLOT_OTHER		/* something that has no name here */
};

struct ballot {
	enum ballot_kind	 kind;
	const char		*points;	/* NULL: all */
	struct str		 option;	/* "model 2" */
	struct str		 by;		/* "forslaget fra Bo Ravn" */
};

/*
 * Read the words.  False when they are nothing that this meeting votes on
 * ("i Økonomiudvalget").  `points` are those that the sentence began with.
 */
bool	 ballot_read(struct facts_reading *, struct str what,
	    const char *points, struct ballot *);

/*
 * The vote that it is, which may be a new one.  NO_VOTE when it is the
 * amendment of somebody who proposed none.
 */
size_t	 ballot_vote(struct facts_reading *, const struct ballot *, enum side,
	    const struct basis_text *);
/* A new vote. */
size_t	 ballot_add(struct facts_reading *, enum motion,
	    const char *points, const struct basis_text *);

/* The amendment that `by` (a list of who) proposed; NO_VOTE for none. */
size_t	 ballot_of(struct facts_reading *, struct str by);

/* Is one of them on another side of the vote already?  Then the line is about
   another vote, whatever it looks like. */
bool	 ballot_contradicts(const struct facts_reading *, size_t vote,
	    enum side, const struct actors *);

/* Those who are on a side; `option` is empty but for options. */
void	 ballot_side(struct facts_reading *, size_t vote, enum side,
	    struct str option, const struct basis_text *,
	    const struct actors *, int count);
/* A number that is printed for a side; nothing for an empty slice. */
void	 ballot_number(struct facts_reading *, size_t vote, enum side,
	    struct str number, const struct basis_text *);
void	 ballot_result(struct facts_reading *, size_t vote, enum vote_result,
	    const struct basis_text *);

/* How many the side has, by names and printed numbers; -1: not known. */
int	 ballot_strength(const struct vote *, enum side);

/* What a verb says of a vote, and of a case: "forkastet", "godkendte". */
enum vote_result	 ballot_result_of(struct str verb);
enum outcome		 ballot_outcome_of(struct str verb);

#endif
