/*
 * The facts of a meeting as an outline, so that a test can say what it
 * expects of a sentence in a line.
 */
#ifndef OUTLINE_FACTS_H
#define OUTLINE_FACTS_H

#include "base/buf.h"
#include "model/fact.h"

/* Add a line for each fact, and for each choice of a vote. */
void	 outline_facts(struct buf *out, const struct facts *);

#endif
