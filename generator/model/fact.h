/*
 * What the minutes say was done: decisions, votes, who was away, who had
 * reservations, where a case was sent.  Each fact has the sentence that it was
 * read from, as printed, and the anchor of the paragraph that holds it.
 *
 * A Danish word for each: decision = beslutning, amendment = ændringsforslag,
 * vote = afstemning, absence = fravær, reservation = forbehold, statement =
 * protokolbemærkning, party = parti or list.
 *
 * Nothing here is more than the text says: what a party voted is never turned
 * into votes of people, and "enstemmigt" never into names.
 */
#ifndef MODEL_FACT_H
#define MODEL_FACT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "outcome.h"

/* The sentence that a fact stands on. */
struct basis_text {
	const char	*text;		/* verbatim */
	const char	*anchor;	/* of its block */
	unsigned	 line;		/* where that begins in the source */
};

/* One who acts: a person, or a party or list (`group`). */
struct actor {
	const char	*name;		/* as spelt there: "Bo W. Ravn", "Ø" */
	const char	*party;		/* as printed after it: "Ø"; NULL */
	const char	*role;		/* "rådmand": singular, lower case; NULL */
	const char	*person;	/* who that is: the name used on the site;
					   NULL of a group */
	const char	*given;		/* the party that the publisher knows, where
					   none is printed; NULL */
	bool		 group;
	int		 votes;		/* of a group, as printed; -1 */
	const struct basis_text	*basis;	/* the sentence that names a voter;
					   NULL: that of the fact */
};

struct actors {
	struct actor	*list;
	size_t		 count;
};

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
	bool			 amended;	/* with a change or an addition */
	const char		*date;		/* ISO, of another day than the
						   meeting's; NULL */
	struct part		*parts;		/* when given point by point */
	size_t			 nparts;
	struct basis_text	 basis;
};

enum motion {
	MOTION_AMENDMENT, MOTION_RECOMMENDATION, MOTION_OPTION, MOTION_AGENDA,
	MOTION_OTHER
};

/* What a vote was on, by the words of its sentences. */
enum vote_matter {
	MATTER_CASE,			/* no word for it */
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
	const char		*name;		/* "for", or the option: "model 2" */
	struct actors		 actors;	/* people and parties */
	int			 count;		/* as printed; -1 */
	struct basis_text	 basis;
};

struct vote {
	const char		*body;		/* NULL: not said */
	enum motion		 motion;
	enum vote_matter	 matter;
	bool			 secondary;	/* an amendment to an amendment */
	const char		*points;	/* of the recommendation; NULL: all */
	struct actors		 proposers;
	const char		*proposal;	/* its text, when it stands in
						   sentences of its own; NULL */
	struct choice		*choices;
	size_t			 nchoices;
	enum vote_result	 result;
	struct basis_text	 result_basis;	/* text NULL without one */
	bool			 unanimous;	/* it says so, and names nobody */
	bool			 earlier;	/* of another body or day, told of
						   under the recommendation or a
						   heading of its own */
	struct basis_text	 basis;		/* the proposal, or the first line
						   of the vote */
};

struct absence {
	struct actor		 who;
	bool			 meeting;	/* all of it, else this item */
	const char		*reason;	/* "inhabilitet", "afbud"; NULL */
	bool			 disqualified;	/* that is the reason */
	const char		*body;		/* whose meeting; NULL: not said */
	struct actor		 substitute;	/* name NULL: none is named */
	const char		**items;	/* in a head: labels of the items
						   that it is about; NULL: all */
	size_t			 nitems;
	const char		*stated_in;	/* slug of the item that tells of it
						   when it is another; NULL */
	struct basis_text	 basis;
};

struct reservation {
	struct actor		 who;
	const char		*body;
	bool			 earlier;	/* as that of a vote */
	bool			 awaiting;	/* they will decide later */
	struct basis_text	 basis;
};

/* Words that somebody wanted in the minutes. */
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
	struct decision		*opinions;	/* what other bodies said before,
						   quoted in the recommendation */
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

/* A copy, all of it in the arena; in fact_copy.c. */
void	 facts_copy(struct arena *, struct facts *to, const struct facts *from);

/*
 * What the body decided itself, among what the facts tell: its last decision,
 * or the last of all when none bears its name.  NULL for none.
 */
const struct decision	*facts_own_decision(const struct facts *,
			    const char *body);

/* Call `visit` for all who act in the facts, in the order of the lists. */
typedef void fact_visit(void *payload, struct actor *);
void	 facts_each_actor(struct facts *, fact_visit *, void *payload);

/* The names used in data: "amendment", "adopted". */
const char	*motion_name(enum motion);
const char	*vote_result_name(enum vote_result);	/* NULL: not known */

/* What they would add up to if all of them had one vote, or as many as is
   printed after a party; -1 when a party's number is not printed. */
int	 actors_sum(const struct actors *);

#endif
