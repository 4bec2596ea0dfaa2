/* Amendments and motions: who proposes them, their wording, what came of
   them. */
#ifndef FACTS_PROPOSAL_H
#define FACTS_PROPOSAL_H

#include "base/str.h"
#include "reading.h"

/* How a proposal is introduced. */
enum proposal_form {
	PROPOSAL_AMENDMENT,	/* "V stiller ændringsforslag:" */
	PROPOSAL_MOTION,	/* "V foreslog, at sagen udsættes." */
	PROPOSAL_LABEL		/* "2. ændringsforslag fra gruppe V" */
};

/* Has something been proposed that nobody has voted on yet? */
bool	 proposal_is_open(const struct reading *);

/* Add a sentence that may be the wording of the proposal just made. */
void	 proposal_add_wording(struct reading *, const struct sentence *);

/* `who` (a list, may be empty) propose something.  False if `who` is no list
   of people, parties or bodies. */
bool	 proposal_make(struct reading *, enum proposal_form, struct str who,
	    const char *points, const struct basis_text *);

struct phrase_match;

/* What came of a proposal; the match has the groups who, verb and all. */
bool	 proposal_result(struct reading *, const struct phrase_match *,
	    struct str text, const struct basis_text *);

/* "Begge ændringsforslag blev forkastet." */
bool	 proposal_result_of_all(struct reading *, struct str verb,
	    const struct basis_text *);

/* "Enstemmigt vedtaget.": said of the open proposal without its name. */
bool	 proposal_unanimous(struct reading *, struct str verb,
	    const struct basis_text *);

/*
 * "Faldet." right below the votes on an amendment is its result. "Godkendt."
 * is, too, if more were for it; otherwise it is the outcome of the case, as it
 * may be in both cases.
 */
bool	 proposal_word(struct reading *, struct str verb,
	    const struct basis_text *);

/* `who` (empty: not said) withdraw what they proposed. */
bool	 proposal_withdrawal(struct reading *, struct str who,
	    const struct basis_text *);

#endif
