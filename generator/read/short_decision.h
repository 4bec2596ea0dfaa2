/*
 * Decisions that are one phrase or a short sentence, so that they can be told
 * from the text before them where no heading does: "Godkendt.", "Sagen udsat",
 * "Byrådet følger Økonomiudvalgets indstilling."
 */
#ifndef READ_SHORT_DECISION_H
#define READ_SHORT_DECISION_H

#include <stdbool.h>

#include "base/str.h"

/* Is all of the text such a decision, or the outcome of a vote? */
bool	 short_decision_is(struct str text);

/* How a vote came out: "Forslaget blev tiltrådt med 31 stemmer imod 17." */
bool	 short_decision_is_vote(struct str text);

#endif
