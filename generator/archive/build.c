#include "build.h"

#include "attendance.h"
#include "bodies.h"
#include "body_terms.h"
#include "card.h"
#include "case_shards.h"
#include "cases.h"
#include "contents.h"
#include "coverage.h"
#include "ids.h"
#include "laws.h"
#include "meetings.h"
#include "outcomes.h"
#include "people.h"
#include "relations.h"
#include "resolve.h"
#include "subjects.h"
#include "votes.h"
#include "years.h"

void
archive_build(struct archive *archive, struct card **cards, size_t count,
    struct diag *diag)
{
	*archive = (struct archive){ .arena = ARENA_INIT };
	meetings_build(archive, cards, count);
	ids_settle(archive, diag);
	years_build(archive);
	bodies_build(archive, diag);
	body_terms_build(archive);
	cases_build(archive);
	case_shards_build(archive);
	subjects_build(archive);
	people_build(archive, diag);
	votes_build(archive);
	body_terms_fill(archive);
	resolve_references(archive);
	relations_build(archive);
	laws_build(archive);
	attendance_build(archive);
	coverage_build(archive);
	outcomes_build(archive);
}

void
archive_release(struct archive *archive)
{
	size_t i;

	for (i = 0; i < archive->ncards; i++)
		card_free(archive->cards[i]);
	arena_release(&archive->arena);
	*archive = (struct archive){ .arena = ARENA_INIT };
}
