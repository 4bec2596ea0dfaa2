/*
 * What was done according to the minutes: decisions, votes, who was away, who
 * had reservations, where a case was sent.  Each fact has the sentence that it
 * was read from, as printed, and the anchor of the paragraph that holds it.
 *
 * In Danish: decision = beslutning, amendment = ændringsforslag, vote =
 * afstemning, absence = fravær, reservation = forbehold, statement =
 * protokolbemærkning, party = parti or list.
 *
 * Facts never go beyond the text: the vote of a party is not turned into votes
 * of people, nor "enstemmigt" into names.
 */
#ifndef MODEL_FACT_H
#define MODEL_FACT_H

#include <stdbool.h>
#include <stddef.h>

#include "actor.h"
#include "outcome.h"
#include "vote.h"

struct verb;

/* What was decided about some of the points of a recommendation. */
struct part {
	const char		*points;	/* "1-2", without full stops */
	enum outcome		 outcome;
	const struct verb	*verb;		/* as that of a decision */
	struct basis_text	 basis;
};

struct decision {
	const char		*body;		/* NULL: not said */
	enum outcome		 outcome;
	const struct verb	*verb;		/* of the sentence, if it has
						   a word of its own for the
						   outcome: "afvise"; NULL */
	bool			 amended;	/* changed or extended */
	const char		*date;		/* ISO, of another day than the
						   meeting's; NULL */
	struct part		*parts;		/* if decided point by point */
	size_t			 nparts;
	struct basis_text	 basis;
};

struct absence {
	struct actor		  who;
	bool			  meeting;	/* from all of it, not only
						   from this item */
	const char		 *reason;	/* "afbud"; NULL */
	bool			  disqualified;	/* that is the reason */
	const char		 *body;		/* that met; NULL: not said */
	struct actor		  substitute;	/* name NULL: none is named */
	const char		**items;	/* in a head: labels of the
						   items missed; NULL: all */
	size_t			  nitems;
	const char		 *stated_in;	/* slug of another item that
						   states it; NULL */
	struct basis_text	  basis;
};

struct reservation {
	struct actor		 who;
	const char		*body;
	bool			 earlier;	/* as that of a vote */
	bool			 awaiting;	/* they will decide later */
	struct basis_text	 basis;
};

/* A remark that somebody asked to have recorded. */
struct statement {
	struct actor		 who;
	bool			 minority;	/* mindretalsudtalelse */
	const char		*body;
	bool			 earlier;	/* as that of a vote */
	struct basis_text	 basis;
};

struct referral {
	const char		*to;		/* as printed: "byrådet" */
	struct actors		 by;
	const char		*reason;	/* "standsningsret"; NULL */
	const char		*body;
	bool			 earlier;	/* as that of a vote */
	struct basis_text	 basis;
};

struct facts {
	struct decision		*decisions;	/* in the order of the text */
	size_t			 ndecisions;
	struct decision		*opinions;	/* earlier, of other bodies,
						   in the recommendation */
	size_t			 nopinions;
	struct vote		*votes;
	size_t			 nvotes;
	struct absence		*absences;
	size_t			 nabsences;
	struct reservation	*reservations;
	size_t			 nreservations;
	struct statement	*statements;
	size_t			 nstatements;
	struct referral		*referrals;
	size_t			 nreferrals;
};

/*
 * Returns what the body itself decided: its last decision, or the last one of
 * all if none names the body.  NULL if there are no decisions.
 */
const struct decision	*facts_own_decision(const struct facts *,
			    const char *body);

/* Call `visit` for every actor in the facts, list by list. */
typedef void fact_visit(void *payload, struct actor *);
void	 facts_each_actor(struct facts *, fact_visit *, void *payload);

#endif
