#include "item_facts.h"

#include <string.h>

#include "absences.h"
#include "actors.h"
#include "basis.h"
#include "context.h"
#include "outcome.h"
#include "remarks.h"
#include "vote.h"

static void
fill_referral(struct page *page, struct value *line,
    const struct referral *referral, const struct item_card *item)
{
	page_set(page, line, "to", referral->to);
	page_set(page, line, "reason", referral->reason);
	page_set(page, line, "body", referral->body);
	page_set_bool(page, line, "has_by", referral->by.count != 0);
	page_set_actors(page, line, "by", &referral->by);
	page_set_basis(page, line, item, &referral->basis);
}

/* The referrals made at the meeting, or (`earlier`) those that the
   recommendation reports; returns how many. */
static size_t
set_referrals(struct page *page, struct value *object, const char *name,
    const struct item_card *item, bool earlier)
{
	struct value *list = page_set_list(page, object, name);
	const struct facts *facts = &item->facts;
	size_t i, count = 0;

	for (i = 0; i < facts->nreferrals; i++) {
		if (facts->referrals[i].earlier != earlier)
			continue;
		fill_referral(page, page_add(page, list),
		    &facts->referrals[i], item);
		count++;
	}
	return count;
}

void
page_set_facts(struct page *page, const struct item_card *item)
{
	const struct facts *facts = &item->facts;
	struct value *box = page_set_object(page, page->context, "facts");
	size_t absences, remarks, referrals;
	size_t votes_before, remarks_before, referrals_before;

	page_set_decisions(page, box, item);
	page_set_votes(page, box, item);
	votes_before = page_set_vote_list(page, box, "earlier_votes", item,
	    true);
	absences = page_set_absences(page, box, item);
	remarks = page_set_remarks(page, box, "words", item, false);
	remarks_before = page_set_remarks(page, box, "earlier_words", item,
	    true);
	referrals = set_referrals(page, box, "referrals", item, false);
	referrals_before = set_referrals(page, box, "earlier_referrals", item,
	    true);
	page_set_bool(page, box, "has_decisions", facts->ndecisions != 0);
	page_set_bool(page, box, "has_earlier", facts->nopinions +
	    votes_before + remarks_before + referrals_before != 0);
	page_set_bool(page, box, "has_earlier_words", remarks_before != 0);
	page_set_bool(page, box, "has_earlier_referrals",
	    referrals_before != 0);
	page_set_bool(page, box, "has_absences", absences != 0);
	page_set_bool(page, box, "has_words", remarks != 0);
	page_set_bool(page, box, "has_referrals", referrals != 0);
	page_set_bool(page, page->context, "has_facts",
	    facts->ndecisions + facts->nopinions + facts->nvotes +
	    absences + remarks + remarks_before + facts->nreferrals != 0);
}
