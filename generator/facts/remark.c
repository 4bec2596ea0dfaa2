#include "remark.h"

#include "actors.h"
#include "phrase.h"
#include "referral.h"

/* A member's right to bring a committee's decision before the council: lov om
   kommunernes styrelse § 23. */
#define RIGHT_OF_SUSPENSION "standsningsret"

enum line {
	LINE_RESERVATION, LINE_AWAITING, LINE_REMARK, LINE_MINORITY,
	LINE_SUSPENSION,
	LINE_SENDING		/* asked for, by whatever right */
};

static const struct phrase lines[] = {
	{ "(?:dog )?(?:(?:med|der er) )?forbehold(?: (?:fra|af)|:) ?"
	  "(?<who>.+?)\\.?", LINE_RESERVATION, "orbehold" },
	{ "(?<who>.+?) forbeholder sig (?:sin|deres) (?:endelige )?stilling.*",
	  LINE_RESERVATION, "forbehold" },
	{ "(?:protokolbemærkning|protokoltilførsel|bemærkning til "
	  "protokollen) (?:fra|af) (?<who>.+?):.*", LINE_REMARK, "rotoko" },
	{ "mindretalsudtalelse (?:fra|af) (?<who>.+?):.*", LINE_MINORITY,
	  "indretals" },
	{ "(?<who>.+?) (?:tager|tog|har taget) (?:(?:dog|fortsat|også"
	  "|ligeledes) )?forbehold(?: (?:vedrørende|vedr\\.|for|frem til"
	  "|indtil|til|om|over for|overfor|med hensyn|i forhold|på)\\b"
	  "(?!.*\\bmen\\b).*|[,:;] (?!men\\b).*)?\\.?", LINE_RESERVATION,
	  "forbehold|stillingtagen" },
	{ "(?<who>.+?) (?:afventer|afventede) (?:endelig )?stillingtagen.*",
	  LINE_AWAITING, "stillingtagen" },
	{ "(?<who>.+?) (?:afgav|afgiver|fremsatte|fremsætter|havde|videreførte"
	  "|gentog) (?:følgende |en )?(?:protokolbemærkning|protokoltilførsel"
	  "|bemærkning til protokollen)\\b.*", LINE_REMARK, "bemærkning"
	  "|tilførsel|protokol|referatet" },
	{ "(?<who>.+?) (?:afgav|afgiver|fremsatte) (?:følgende |en "
	  ")?mindretalsudtalelse\\b.*", LINE_MINORITY, "mindretal" },
	{ "(?<who>.+?) (?:ønskede|ønsker|anmodede om|bad om|beder om)(?! "
	  "ikke\\b|.*\\b(?:tidligere|oplyst)\\b) .*(?:(?:til)?ført (?:til )?"
	  "(?:beslutnings)?(?:protokol(?:len)?|referat(?:et)?)|tilføjet "
	  "(?:til )?(?:beslutnings)?(?:protokollen|referatet)).*", LINE_REMARK,
	  "bemærkning|tilførsel|protokol|referatet" },
	{ "(?<who>.+?) (?:stemte|stemmer) (?:for|i?mod)\\b.* med (?:en "
	  ")?mindretalsudtalelse.*", LINE_MINORITY, "mindretal" },
	{ "(?<who>.+?) (?:stemte|stemmer) (?:for|i?mod)\\b.* med (?:følgende "
	  ")?bemærkning(?:en)?\\b.*", LINE_REMARK, "bemærkning|tilførsel"
	  "|protokol|referatet" },
	{ "(?<who>.+?) (?:bruger|brugte|gør brug af|gjorde brug af|benytter"
	  "|benyttede|anvender|anvendte|udnytter) (?:deres|sin|sit) "
	  "standsningsret\\b(?:.*?\\b(?:sendes|indbringes|forelægges"
	  "|oversendes|indbragt|forelagt)\\b.*?(?: (?:i|til|for))? "
	  "(?<to>byrådet"
	  "|kommunalbestyrelsen|regionsrådet|borgerrepræsentationen))?\\b.*",
	  LINE_SUSPENSION,
	  "standsningsret" },
	{ "(?<who>.+?) benytte(?:de|r) sig af standsningsretten\\b(?:.* (?<to>"
	  "byrådet|kommunalbestyrelsen|regionsrådet|borgerrepræsentationen)"
	  "\\b.*|.*)",
	  LINE_SUSPENSION, "standsningsret" },
	{ "(?<who>.+?) anmod(?:ede|er) om, at sagen (?:afgøres|behandles) "
	  "(?:af|i) (?<to>byrådet|kommunalbestyrelsen|regionsrådet"
	  "|borgerrepræsentationen)\\.?", LINE_SENDING, "sagen" },
	{ "(?<who>.+?) (?:begærede|begærer|forlangte|forlanger) sagen "
	  "(?:indbragt |forelagt |afgjort )?(?:i |for |af )?(?<to>KB|byrådet"
	  "|kommunalbestyrelsen|regionsrådet|borgerrepræsentationen)\\b.*",
	  LINE_SUSPENSION, "sagen" },
};
static struct phrase_book line_book = PHRASE_BOOK(lines);

static bool
add_reservations(struct reading *r, const struct actors *who,
    bool awaiting, const struct basis_text *basis)
{
	struct facts *facts = r->facts;
	size_t i;

	for (i = 0; i < who->count; i++) {
		ARENA_ONE_MORE(r->arena, facts->reservations,
		    facts->nreservations);
		facts->reservations[facts->nreservations++] =
		    (struct reservation){ who->list[i], r->place.body,
			r->place.earlier, awaiting, *basis };
	}
	return who->count != 0;
}

static bool
add_statements(struct reading *r, const struct actors *who,
    bool minority, const struct basis_text *basis)
{
	struct facts *facts = r->facts;
	size_t i;

	for (i = 0; i < who->count; i++) {
		ARENA_ONE_MORE(r->arena, facts->statements,
		    facts->nstatements);
		facts->statements[facts->nstatements++] = (struct statement){
			who->list[i], minority, r->place.body,
			r->place.earlier, *basis };
	}
	return who->count != 0;
}

static bool
read_line(struct reading *r, const struct phrase_match *match,
    const struct basis_text *basis)
{
	struct str to = phrase_group(match, "to");
	struct actors who;
	int count;

	if (!actors_read(r->arena, phrase_group(match, "who"), &who, &count))
		return false;
	switch ((enum line)match->means) {
	case LINE_RESERVATION:
		return add_reservations(r, &who, false, basis);
	case LINE_AWAITING:
		return add_reservations(r, &who, true, basis);
	case LINE_REMARK:
		return add_statements(r, &who, false, basis);
	case LINE_MINORITY:
		return add_statements(r, &who, true, basis);
	case LINE_SUSPENSION:
		referral_add(r, to.len != 0 ? to :
		    STR_LIT("kommunalbestyrelsen"), &who,
		    RIGHT_OF_SUSPENSION, basis);
		return true;
	case LINE_SENDING:
		referral_add(r, to, &who, NULL, basis);
		return true;
	}
	return false;
}

bool
remark_read(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	struct phrase_match match;
	size_t row = 0;

	while (phrase_find_in(&r->known, &line_book, text, row, &match)) {
		if (read_line(r, &match, &sentence->basis))
			return true;
		row = match.row + 1;
	}
	return false;
}
