/*
 * The verbs of deciding: what Danish minutes say that a body does with a case,
 * in all their forms, and what that makes of the case or of a proposal.
 *
 * The phrases of facts/ take their alternatives from this table, and whoever
 * asks whether a word decides something looks it up here.
 */
#ifndef MODEL_VERB_H
#define MODEL_VERB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "fact.h"

enum verb_form {
	VERB_INFINITIVE,	/* "godkende" */
	VERB_PRESENT,		/* "godkender" */
	VERB_PAST,		/* "godkendte" */
	VERB_PARTICIPLE,	/* "godkendt" */
	VERB_PASSIVE,		/* "godkendes" */
	VERB_PAST_PASSIVE,	/* "godkendtes" */
	VERB_FORMS
};

/* Verbs that are used alike in sentences; most mean the same, too. */
enum verb_class {
	VERB_APPROVE,		/* say yes to what is asked for */
	VERB_FOLLOW,		/* "følge": yes to a recommendation only */
	VERB_RECOMMEND,		/* recommend a yes to another body */
	VERB_SUBMIT,		/* "indstille": the same; also by officials */
	VERB_SUPPORT,		/* "støtte": what members do, not bodies */
	VERB_REJECT,
	VERB_FALL,		/* "falde": fail to get a majority */
	VERB_POSTPONE,
	VERB_REFER,		/* send to another body */
	VERB_SEND,		/* the same, "sende tilbage" */
	VERB_DISCUSS,
	VERB_NOTE,		/* "tage til efterretning" */
	VERB_INFORM,		/* "orientere": the body is told something */
	VERB_WITHDRAW,		/* take off the agenda */
	VERB_RETRACT,		/* "trække": a case, or one's own proposal */
	VERB_LAPSE,
	VERB_REOPEN,
	VERB_DECIDE,		/* "beslutte": without saying what */
	VERB_CHOOSE,		/* elect, appoint */
	VERB_CLASSES
};

#define VERB_FORM(form)	(1u << (form))
#define VERB_ALL_FORMS	(VERB_FORM(VERB_FORMS) - 1)

/* What the shortest decisions are made of; a bit each. */
enum verb_use {
	VERB_ALONE = 1,		/* "Godkendt." */
	VERB_TO_CASE = 2,	/* "Sagen udsat." */
	VERB_TO_PROPOSAL = 4,	/* "Indstillingen godkendt." */
	VERB_TO_REPORT = 8	/* "Orienteringen taget til efterretning." */
};

struct verb {
	enum verb_class	 class;
	const char	*forms[VERB_FORMS];	/* NULL: not used; a form may
						   be several words:
						   "tilslutter sig" */
	const char	*letters;	/* of which some are in any sentence
					   with the verb, without a first
					   letter that may be a capital;
					   separated by '|' */
	unsigned	 short_forms;	/* those used in short decisions; a
					   VERB_FORM bit each */
	unsigned	 uses;		/* of enum verb_use */
	const char	*particle;	/* after it, with any words between:
					   "til efterretning"; alternatives
					   separated by '|'; NULL */
	const char	*said;		/* the word for the outcome on pages,
					   if nearer to the sentence than the
					   outcome's own: "Afvist"; NULL */
	const char	*said_not;	/* the same if it is refused */
	const char	*glossary;	/* entry that explains `said`; NULL:
					   that of the outcome */
};

/* The verb after it in the table, the first after NULL; NULL at the end. */
const struct verb	*verb_next(const struct verb *);

/* The number of a verb in the table, from 1; 0 for NULL.  And the verb with
   the number; NULL if there is none. */
size_t			 verb_number(const struct verb *);
const struct verb	*verb_numbered(size_t number);

/* The classes and forms by the names that patterns use: "approve",
   "past-passive".  False if there is none. */
bool	 verb_class_named(struct str name, enum verb_class *);
bool	 verb_form_named(struct str name, enum verb_form *);

/*
 * The length of the verb at the start of the text in one of the forms (a
 * VERB_FORM bit each), 0 for none.  A particle is not counted, but it must
 * follow somewhere in the text.
 */
size_t	 verb_begins(const struct verb *, struct str text, unsigned forms);

/* The first verb of the table that the text begins with; NULL for none. */
const struct verb	*verb_find(struct str text, unsigned forms);

/*
 * The verb that the words begin with: "forkastet", "ikke godkendt", "kunne
 * tiltræde"; NULL if it is no verb of deciding.  `refused` gets whether "ikke"
 * goes before it.
 */
const struct verb	*verb_read(struct str words, bool *refused);

/* What it makes of a case if it is done, or refused; OUTCOME_OTHER if that is
   not known.  And of a proposal; RESULT_UNKNOWN. */
enum outcome	 verb_outcome(const struct verb *, bool refused);
enum vote_result verb_result(const struct verb *, bool refused);

/* Has the sentence a verb that gives a case the outcome, or a noun made of
   one: "udsættelse"? */
bool	 verb_is_in(struct str sentence, enum outcome);

/* The verb's own word for the outcome on pages, "Forkastet"; NULL if it has
   none. */
const char	*verb_word(const struct verb *, enum outcome);

/*
 * What pages call an outcome, and the glossary entry that they link to: as the
 * verb has it, which may be NULL, or else as the table of outcomes.  The entry
 * is NULL if there is none.
 */
const char	*verb_outcome_word(const struct verb *, enum outcome);
const char	*verb_outcome_glossary(const struct verb *, enum outcome);

/* The first verb of the table that is in the sentence and has a word of its
   own for the outcome; NULL if there is none. */
const struct verb	*verb_naming(struct str sentence, enum outcome);

#endif
