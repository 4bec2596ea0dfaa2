/*
 * Who is on which side of a vote.  The readers take the groups of a phrase:
 * who, with, list, what, points, verb, body; each returns false if the line is
 * not about a vote of this meeting, and then nothing is taken from it.
 */
#ifndef FACTS_SIDE_H
#define FACTS_SIDE_H

#include "base/str.h"
#include "phrase.h"
#include "reading.h"

/* What is known of the line besides the match. */
struct side_line {
	const struct phrase_match	*match;
	const struct basis_text		*basis;
	const char			*points;	/* at its start */
};

/* "for", or else against. */
enum side	 side_of(struct str word);

/* "V og Bo Ravn stemte imod." */
bool	 side_read(struct reading *, const struct side_line *, enum side);

/* "V stemmer for ændringsforslaget og imod indstillingen." */
bool	 side_read_two(struct reading *, const struct side_line *);

/* "Imod stemte: V og Bo Ravn"; without names, those below are announced. */
bool	 side_read_list(struct reading *, const struct side_line *);

/* The names below a line that announced them. */
bool	 side_read_announced(struct reading *, const struct sentence *,
	    struct str text);

/* "V kan ikke anbefale indstillingen." */
bool	 side_read_refusal(struct reading *, const struct side_line *);

/* "V anbefaler indstillingen.": for it; see settle_section. */
bool	 side_read_support(struct reading *, const struct side_line *);

/* "Et flertal i Kulturudvalget (V og L) anbefaler indstillingen." */
bool	 side_read_majority(struct reading *, const struct side_line *);

#endif
