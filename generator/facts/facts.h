/*
 * Facts: sentences become decisions, votes, absences, reservations, referrals
 * (meeting_facts), names become people (people), and prose that points at
 * meetings, items, cases and laws becomes references (references).
 *
 * A sentence counts if the whole of it is understood.  One about votes or
 * absence that is not understood gives a diagnostic and no fact.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef FACTS_FACTS_H
#define FACTS_FACTS_H

#include "meeting_facts.h"
#include "people.h"
#include "references.h"

#endif
