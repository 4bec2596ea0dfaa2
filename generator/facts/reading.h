/*
 * The state of reading the facts of a meeting: which sentence is read, whose
 * doings it reports (place), what is on the floor, which points it is about,
 * and what a line before it announced.
 *
 * section_facts.c goes through the sentences of a section.  place.c says whose
 * a sentence is, topic.c whether it puts something to the vote.  clause.c
 * splits it, points.c takes off its points, and the clauses are offered to
 * count.c (votes by number), remark.c, vote.c, absence.c and decision.c, in
 * that order.
 */
#ifndef FACTS_READING_H
#define FACTS_READING_H

#include "base/arena.h"
#include "base/diag.h"
#include "model/fact.h"
#include "model/meeting.h"
#include "floor.h"
#include "phrase.h"
#include "sentence.h"

/* Whose actions the sentences report, and of which day. */
struct place {
	const char		*home;		/* the body of the section */
	const char		*home_date;	/* and its day, as `date` */
	const char		*own;		/* whose decision the section
						   has; other than `home` below
						   a line that names another
						   body */
	const char		*body;		/* who acts in this sentence */
	const char		*date;		/* ISO, of the section's
						   heading, if not the
						   meeting's; NULL */
	bool			 earlier;	/* in a recommendation: what
						   other bodies did before */
	bool			 away;		/* below a line that names
						   another day: no fact of this
						   meeting */
	bool			 passing;	/* `own` is other than `home`,
						   or away, in this paragraph
						   only */
	bool			 entered;	/* by the line before */
	bool			 elsewhere;	/* the sentence before, in the
						   same paragraph, was about
						   another body or day */
	const struct item	*owner_of;	/* the item whose decision
						   names */
	const char		*owner;		/* this body's recommendation;
						   NULL: none */
};

/* Which points of the recommendation sentences are about; each may be NULL. */
struct point_scope {
	const char		*before;	/* the sentence before, in the
						   same paragraph */
	const char		*heading;	/* all below a line "Ad 1" */
	const char		*vote;		/* votes below, by the sentence
						   before in the paragraph */
	const char		*topic;		/* votes below, by a sentence
						   that put the points to the
						   vote */
};

/* What a line that ends without names announces: "Imod stemte:". */
enum announced {
	ANNOUNCED_NOTHING, ANNOUNCED_FOR, ANNOUNCED_AGAINST,
	ANNOUNCED_ABSTAIN, ANNOUNCED_ABSENT
};

struct announcement {
	enum announced		 what;
	bool			 used;		/* by this sentence */
	const char		*points;	/* of the vote */
	const char		*reason;	/* of the absence */
	const char		*body;		/* whose meeting they missed */
};

struct reading {
	struct arena		*arena;
	const struct meeting	*meeting;
	const struct item	*item;		/* NULL in a head */
	struct facts		*facts;		/* of the item or meeting */
	const char		*path;
	struct diag		*diag;

	const struct sentences	*sentences;	/* of the section */
	size_t			 at;		/* the one being read */
	struct phrase_text	 known;		/* its text */
	bool			 skipped;	/* some of the item is of other
						   days */

	struct place		 place;
	struct floor		 floor;
	struct point_scope	 points;
	struct announcement	 announced;

	bool			 reporting;	/* the list below is what the
						   body was informed of */
	bool			 reported;	/* this sentence only reports
						   what others decided or
						   proposed */
	bool			 doubt;		/* what was read of this
						   sentence is not all of it */
};

#endif
