/*
 * The archive: what all meetings have in common.  A card for every meeting and
 * item holds what other pages need to know, never the text, so that memory grows
 * with the number of items.  From the cards come the bodies and their terms, the
 * cases, subjects, people, votes and laws, and where references lead.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef ARCHIVE_ARCHIVE_H
#define ARCHIVE_ARCHIVE_H

#include "case_state.h"
#include "contents.h"
#include "coverage.h"
#include "kle.h"
#include "laws.h"
#include "other_numbers.h"
#include "pointers.h"
#include "recent.h"
#include "standing_titles.h"

#endif
