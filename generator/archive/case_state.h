/*
 * Where a case stands, as far as the archive knows: what was done last, and
 * what was decided before if that decided nothing.
 */
#ifndef ARCHIVE_CASE_STATE_H
#define ARCHIVE_CASE_STATE_H

#include <stddef.h>

#include "model/outcome.h"

struct case_file;
struct decision;
struct item_card;

struct case_state {
	/* The treatments of the newest day with minutes: [first, end) in
	   file->treatments, including any agendas among them.  Without any
	   date only a single treatment can be the newest. */
	size_t			 first, end;
	/* The treatment on an agenda of a later day, whose minutes are not in
	   the archive; NULL if none. */
	const struct item_card	*agenda;
	/* The last treatment before that day that decided, if that day did
	   not; and the last between the two that recommended, if that day did
	   not even do that.  NULL if none. */
	const struct item_card	*decided, *advised;
	size_t			 undated;	/* in none of these */
};

/* Fill in the state of a case; not of a collector. */
void	 case_state(const struct case_file *, struct case_state *);

/* Returns what the body that met decided about the item, or NULL if it decided
   nothing or that could not be read. */
const struct decision	*case_decision(const struct item_card *);

enum outcome_weight	 case_weight(const struct item_card *);

#endif
