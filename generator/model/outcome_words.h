/*
 * What outcomes are called on the pages.
 */
#ifndef MODEL_OUTCOME_WORDS_H
#define MODEL_OUTCOME_WORDS_H

#include "fact.h"

#define OUTCOME_COUNT	(OUTCOME_OTHER + 1)

/* "Godkendt". */
const char	*outcome_title(enum outcome);

/* The same, or words nearer to those of the sentence: "Forkastet". */
const char	*outcome_word(enum outcome, const struct basis_text *);

/* What it means to one who does not know the ways of committees; NULL where
   the name says it. */
const char	*outcome_meaning(enum outcome);

#endif
