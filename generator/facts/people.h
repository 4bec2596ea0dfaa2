/*
 * Who is who.  A person is a name within a municipality: the same name in two
 * meetings is the same person, unless [people] in site.conf says otherwise.
 */
#ifndef FACTS_PEOPLE_H
#define FACTS_PEOPLE_H

#include "model/config.h"
#include "model/meeting.h"

/* Say of all who act in the meeting's facts which person they are. */
void	 people_settle(struct meeting *, const struct config *);

#endif
