/*
 * The outcomes of items in the few groups for which charts have marks, which
 * differ in shape, not only in colour.
 */
#ifndef PAGES_OUTCOME_GROUP_H
#define PAGES_OUTCOME_GROUP_H

#include "archive/archive.h"
#include "model/outcome.h"

/* The group of what the body that met decided about the item. */
enum outcome_group	 outcome_group_of(const struct item_card *);

#endif
