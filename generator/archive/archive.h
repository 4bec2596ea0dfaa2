/*
 * The archive: what all meetings have in common.  A card for every meeting and
 * item holds what other pages need to know, but never the text, so that memory
 * grows with the number of items only.  From the cards archive_build finds the
 * bodies and their terms, the cases, subjects, people, votes and laws, and
 * where references lead.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef ARCHIVE_ARCHIVE_H
#define ARCHIVE_ARCHIVE_H

#include "addresses.h"
#include "appearances.h"
#include "attendance.h"
#include "bodies.h"
#include "body_terms.h"
#include "build.h"
#include "card.h"
#include "card_pack.h"
#include "case_file.h"
#include "case_shards.h"
#include "case_state.h"
#include "cases.h"
#include "contents.h"
#include "coverage.h"
#include "decision_excerpt.h"
#include "keywords.h"
#include "kle.h"
#include "laws.h"
#include "meetings.h"
#include "mentions.h"
#include "outcomes.h"
#include "people.h"
#include "recent.h"
#include "relations.h"
#include "standing_titles.h"
#include "subjects.h"
#include "votes.h"
#include "years.h"

#endif
