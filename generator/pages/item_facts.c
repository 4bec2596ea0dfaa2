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

/* Those of the meeting, or those told of under the recommendation. */
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
	size_t absences, words, referrals, earlier, words_earlier, sent_earlier;

	page_set_decisions(page, box, "decisions", facts->decisions,
	    facts->ndecisions, item);
	page_set_decisions(page, box, "opinions", facts->opinions,
	    facts->nopinions, item);
	page_set_votes(page, box, item);
	earlier = page_set_vote_list(page, box, "earlier_votes", item, true);
	absences = page_set_absences(page, box, item);
	words = page_set_remarks(page, box, "words", item, false);
	words_earlier = page_set_remarks(page, box, "earlier_words", item, true);
	referrals = set_referrals(page, box, "referrals", item, false);
	sent_earlier = set_referrals(page, box, "earlier_referrals", item,
	    true);
	page_set_bool(page, box, "has_decisions", facts->ndecisions != 0);
	page_set_bool(page, box, "has_earlier",
	    facts->nopinions + earlier + words_earlier + sent_earlier != 0);
	page_set_bool(page, box, "has_earlier_words", words_earlier != 0);
	page_set_bool(page, box, "has_earlier_referrals", sent_earlier != 0);
	page_set_bool(page, box, "has_absences", absences != 0);
	page_set_bool(page, box, "has_words", words != 0);
	page_set_bool(page, box, "has_referrals", referrals != 0);
	page_set_bool(page, page->context, "has_facts", facts->ndecisions +
	    facts->nopinions + facts->nvotes + absences + words + words_earlier
	    + facts->nreferrals != 0);
}
