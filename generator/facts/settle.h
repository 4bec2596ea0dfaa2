/* The end of a section: what its votes and its decisions say of each other. */
#ifndef FACTS_SETTLE_H
#define FACTS_SETTLE_H

#include "reading.h"

/*
 * Give votes the results that the decisions imply, mark decisions as amended
 * by adopted amendments, and add the decisions that are only implied
 * (r->floor.carried, r->floor.fallback).  Then fill in what the words of the
 * votes and decisions say besides, for the pages.
 */
void	 settle_section(struct reading *);

#endif
