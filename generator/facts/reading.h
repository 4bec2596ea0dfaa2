/*
 * What the readers of facts share.  facts.c walks the sentences of an item.
 * facts_aside.c says of each whether it is about this body, this day and this
 * case at all, facts_points.c on which points it is.  Then it is offered to
 * facts_count.c (votes by number), facts_remark.c, facts_vote.c,
 * facts_absence.c and facts_decision.c, in that order.
 */
#ifndef FACTS_READING_H
#define FACTS_READING_H

#include "base/arena.h"
#include "base/diag.h"
#include "model/fact.h"
#include "model/meeting.h"
#include "sentence.h"

/* What a line that ends without names has announced: "Imod stemte:". */
enum announced {
	ANNOUNCED_NOTHING, ANNOUNCED_FOR, ANNOUNCED_AGAINST,
	ANNOUNCED_ABSTAIN, ANNOUNCED_ABSENT
};

#define NO_VOTE ((size_t)-1)

/* Numbers of points in a pattern: "1", "2 og 3", "1.-2". */
#define PHRASE_POINTS "(?<points>\\d+[a-z]?(?:\\.?(?: ?[-–+] ?|, | og | til )" \
	"\\d+[a-z]?)*)"

/* The reading of one item's sentences, or of a head's. */
struct facts_reading {
	struct arena		*arena;
	const struct meeting	*meeting;
	const struct item	*item;		/* NULL in a head */
	struct facts		*facts;
	const char		*path;
	struct diag		*diag;

	const char		*own;		/* whose decision the section has */
	const char		*body;		/* whose doings are told now */
	const char		*date;		/* of its heading, when another */
	bool			 earlier;	/* under the recommendation */
	const struct sentences	*sentences;	/* that are read */
	size_t			 at;		/* the one that is read now */
	const char		*home;		/* the body of the section */
	const char		*home_date;	/* and its day, as `date` */
	bool			 away;		/* what stands here is of another
						   day, below a line that says so */
	bool			 skipped;	/* some of the item was */
	bool			 passing;	/* `own` is other than `home`, or
						   away, in this paragraph only */
	bool			 aside;		/* it told of something else, and
						   nothing decided since */
	bool			 entered;	/* by the line before */
	bool			 elsewhere;	/* so was the sentence before, in the
						   same paragraph */
	enum announced		 announced;
	bool			 announced_used;	/* by this sentence */
	const char		*announced_points;	/* of the vote */
	const char		*announced_reason;	/* of the absence */
	const char		*announced_body;
	size_t			 proposal;	/* the vote on an amendment that
						   has no result yet */
	size_t			 current;	/* the vote that lines of names
						   without an object belong to */
	size_t			 concluded;	/* the amendment whose result was
						   told last, and nobody's vote */
	bool			 informed;	/* what is told in the list below
						   was not decided here */
	bool			 told;		/* this sentence is part of that */
	bool			 doubt;		/* what was read of the sentence is not
						   all of it */
	bool			 unread;	/* a proposal was not understood, and
						   nothing decided since */
	struct basis_text	 topic;		/* what is voted on, by a sentence
						   of its own; text NULL: nothing */
	enum motion		 topic_motion;
	const char		*topic_points;	/* or some points */
	const char		*vote_points;	/* the same, by the sentence before
						   in the paragraph */
	const char		*points;	/* of the sentence before, in the
						   same paragraph */
	const char		*heading_points;	/* "Ad 1", on its own */
	size_t			 first_vote;	/* of this section */
	/* Named members "anbefaler indstillingen": what their vote is, and what
	   the body decided if more are for it than against it. */
	bool			 carried;
	enum outcome		 carried_as;
	size_t			 carried_vote;
	struct basis_text	 carried_basis;
	/* "Godkendt." right below the votes on an amendment: the amendment was,
	   and the case if nothing else is said of it. */
	bool			 put_off;
	enum outcome		 put_off_as;
	struct basis_text	 put_off_basis;
	const struct item	*owner_of;	/* facts_earlier.c knows whose */
	const char		*owner;		/* recommendation its decision
						   speaks of */
};

/*
 * Offer a sentence.  True when it was understood; `text` may be a clause of
 * it.  `points` are those of the recommendation that it is about, or NULL.
 */
bool	 facts_vote(struct facts_reading *, const struct sentence *,
	    struct str text, const char *points);
bool	 facts_count(struct facts_reading *, const struct sentence *,
	    struct str text, const char *points);
bool	 facts_decision(struct facts_reading *, const struct sentence *,
	    struct str text, const char *points);
bool	 facts_absence(struct facts_reading *, const struct sentence *,
	    struct str text);
/* A sentence of a head was not understood, and says perhaps that those whom it
   names came back. */
void	 facts_absence_doubt(struct facts_reading *, struct str text);
bool	 facts_remark(struct facts_reading *, const struct sentence *,
	    struct str text);

/* Where a decision sends the case, if it sends it anywhere. */
void	 facts_sending(struct facts_reading *, const struct sentence *,
	    struct str text);

/*
 * The line that says whose doings come next is taken off the text, which may
 * be all of it.  False when it, or a line before, says that this is of another
 * day and no fact of this meeting.
 */
bool	 facts_place(struct facts_reading *, const struct sentence *,
	    struct str *text);
/* A sentence that says what will be voted on. */
bool	 facts_topic(struct facts_reading *, const struct sentence *);
/* After a sentence was read: may what comes next be about what it tells of,
   and not about the case? */
void	 facts_aside(struct facts_reading *, const struct sentence *,
	    bool understood);
/* Does it tell of what was decided once, or is hoped for? */
bool	 facts_told(struct facts_reading *, struct str text);
/* Is it about who may take part, or whether the doors are open? */
bool	 facts_procedural(struct str text);
/* Is it told of in what the body was informed of, or in the wording of a
   proposal that is voted on below? */
bool	 facts_reported(struct facts_reading *, const struct sentence *,
	    struct str text);
/* "Byrådet" is "Fjordby Byråd" when that meets. */
bool	 facts_is_own_council(const struct facts_reading *, struct str name);

/* A section begins: what was open in the one before it is over. */
void	 facts_begin(struct facts_reading *);

/* Offer all sentences; returns the first one that said something else. */
const struct sentence	*facts_sentences(struct facts_reading *,
			    const struct sentences *);

/* Read a recommendation of the item. */
void	 facts_earlier(struct facts_reading *, const struct item *,
	    const struct section *);

/* How many sentences there are before the history of the case begins. */
size_t	 facts_until_history(const struct facts_reading *,
	    const struct sentences *);

/* Has something been proposed, and nobody voted on it yet? */
bool	 facts_proposal_open(const struct facts_reading *);

/* A sentence that may be the wording of the proposal just made. */
void	 facts_proposal(struct facts_reading *, const struct sentence *);

/*
 * The votes of a section are over: what its decisions say of their results,
 * and its adopted amendments of the decisions, is put down, and a decision
 * that only named members tell of (r->carried), or that was put off.
 */
void	 facts_vote_end(struct facts_reading *);

/* Has the body's decision been read, in this section or before? */
struct decision	*facts_decision_of(struct facts_reading *, const char *body);
/* Take down what the body decided; `rest` is what it was about. */
void	 facts_decide(struct facts_reading *, const struct basis_text *,
	    enum outcome, const char *points, struct str rest);

/*
 * Take off what the sentence says of its points.  False when it is about
 * another item of the agenda, and says nothing of this one.
 */
bool	 facts_take_points(struct facts_reading *, struct str *text,
	    const char **points);
/* "Ad 2": what comes below is about that point, until the next one. */
bool	 facts_point_heading(struct facts_reading *, struct str text);
/* "Ad 1 godkendt, ad 2 afvist.": the first part and the others; false when it
   has only one. */
bool	 facts_several(struct str text, struct str *first, struct str *others);

/* Numbers of points as they are kept: "1-2" of "1.-2". */
const char	*facts_points(struct facts_reading *, struct str);

/* The body that is the subject at the start of the text ("Udvalget" is the
   one that is told of now); `rest` gets what it does. */
bool	 facts_subject(struct facts_reading *, struct str text,
	    const char **body, struct str *rest);
/* The body of that name; false when it is none. */
bool	 facts_body_named(struct facts_reading *, struct str name,
	    const char **body);

#endif
