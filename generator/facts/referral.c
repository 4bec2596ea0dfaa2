#include "referral.h"

#include "phrase.h"

/* Where the case goes. */
#define PLACE "(?<to>(?:(?-i:[A-ZÆØÅ])[\\w-]*(?: (?-i:Udvalg|Byråd))?" \
	"(?:, (?-i:[A-ZÆØÅ])[\\w-]*-)*(?: og (?-i:[A-ZÆØÅ])[\\w-]+)?" \
	"|administrationen|forvaltningen|budgetforhandlingerne|byrådet" \
	"|kommunalbestyrelsen|(?:det|den) (?:kommende|næste|følgende" \
	"|førstkommende) \\w*(?:udvalg|råd)\\w*(?<!møde|mødet)" \
	"|(?:fag)?udvalget|fagudvalg(?:ene)?|direktionen|magistraten))\\b"

static const struct phrase sendings[] = {
	{ "(?!.*\\bikke\\b).*?\\b{refer} (?:[^,.]*? )?til "
	  "(?:(?:\\w+ )?behandling i )?" PLACE ".*", 0, "{refer}" },
	{ "(?!.*\\bikke\\b).*?\\b(?:sendes|sendt|sender|sendte|sende) "
	  "(?:[^,.]*? )?(?:tilbage|videre|retur|direkte) (?:[^,.]*? )?"
	  "(?:til|i) " PLACE ".*", 0, "send" },
	{ "(?!.*\\bikke\\b).*?\\b{postpone:present,past,participle,passive}"
	  "(?: \\w+)? til " PLACE ".*", 0, "{postpone}" },
};
static struct phrase_book sending_book = PHRASE_BOOK(sendings);

void
referral_add(struct reading *r, struct str to,
    const struct actors *by, const char *reason,
    const struct basis_text *basis)
{
	struct facts *facts = r->facts;

	ARENA_ONE_MORE(r->arena, facts->referrals, facts->nreferrals);
	facts->referrals[facts->nreferrals++] = (struct referral){
		.to = arena_dup_str(r->arena, to), .by = *by,
		.reason = reason, .body = r->place.body,
		.earlier = r->place.earlier, .basis = *basis };
}

void
referral_read(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	struct actors nobody = { NULL, 0 };
	struct phrase_match match;

	if (!r->place.earlier && !r->reported &&
	    phrase_find_in(&r->known, &sending_book, text, 0, &match))
		referral_add(r, phrase_group(&match, "to"), &nobody, NULL,
		    &sentence->basis);
}
