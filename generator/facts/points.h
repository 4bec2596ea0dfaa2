/*
 * The points of a recommendation: what a sentence is about that begins with
 * "Ad 2:", "Punkt 1 og 3" or "1.-2.", and sentences of several such parts.
 */
#ifndef FACTS_POINTS_H
#define FACTS_POINTS_H

#include "base/str.h"
#include "reading.h"

/* Numbers of points as they are kept, in the arena: "1-2" for "1.-2". */
const char	*points_dup(struct reading *, struct str);

/*
 * Take the points that the sentence begins with off the text. Returns false if
 * it is about another item of the agenda.
 */
bool	 points_take(struct reading *, struct str *text, const char **points);

/* "Ad 2": what comes below is about that point, until the next such line. */
bool	 points_heading(struct reading *, struct str text);

/* Split "Ad 1 godkendt, ad 2 afvist." into its first part and the others;
   false if it has only one. */
bool	 points_split(struct str text, struct str *first, struct str *others);

#endif
