/*
 * Who is who.  A person is a name within a municipality: the same name in two
 * meetings is the same person, unless [people] in site.conf says otherwise.
 */
#ifndef FACTS_PEOPLE_H
#define FACTS_PEOPLE_H

#include "model/config.h"
#include "model/meeting.h"

/* Set which person each actor in the meeting's facts is. */
void	 people_settle(struct meeting *, const struct config *);

#endif
