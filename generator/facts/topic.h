/* Sentences that put something to the vote: "Der blev stemt om udsættelse." */
#ifndef FACTS_TOPIC_H
#define FACTS_TOPIC_H

#include "reading.h"

/* Returns whether the sentence says what is voted on below. */
bool	 topic_read(struct reading *, const struct sentence *);

#endif
