#include "digression.h"

#include "language/date_read.h"
#include "phrase.h"
#include "place.h"
#include "proposal.h"

enum { PROPOSES = 1 };	/* what is voted on may be this proposal */

/* Votes of others and on other things: votes below may belong to them. */
static const struct phrase digressions[] = {
	{ ".*\\b(?:begær\\w+|anmod\\w+|bad|ønskede|krævede|forlangte"
	  "|foreslo\\w*|foreslår)\\b.*\\b(?:{postpone:participle,passive}"
	  "|udsættelse|tilbage|tilbagesendelse|afstemning|lukkede|åbne"
	  "|{reject:participle}|{refer,reopen}|oversendelse|genoptagelse"
	  "|delt)\\b.*", PROPOSES, "egær|nmod|bad|nskede|rævede|orlangte"
	  "|oreslo|oreslår" },
	{ "(?!.* sig inhabil).*\\b(?:erklær\\w+|fandt|afgjorde|beslut\\w+"
	  "|vurder\\w+|{approve,reject})\\b.*\\b(?:u?inhabil\\w*"
	  "|habil\\w*)\\b.*", 0, "habil" },
	{ ".*\\buanset frist.*|.*\\b(?:optage|genoptage) sagen\\b.*", 0,
	  "uanset|optage" },
	{ ".*\\b(?:mistillid\\w*|(?:åbne|lukkede) døre)\\b.*", 0,
	  "istillid|døre" },
	{ "(?:byrådet|udvalget|kommunalbestyrelsen|\\w+udvalget) (?:herefter "
	  ")?(?:valgte|vælger|udpegede|udpeger)\\b.*", 0, "valgte|vælger"
	  "|udpege" },
	{ "(?:formanden|borgmesteren|dirigenten)\\b.* "
	  "(?:{approve,reject:present,past}|tillod)\\b.*", 0,
	  "{approve,reject}|tillod" },
	{ "(?!indstillingen|forslaget).*\\b(?:fik|opnåede|valgt med) "
	  "\\d+ stemmer\\b.*", 0, " stemmer" },
	{ ".*\\b(?:forældre\\w*|nabo\\w*|beboer\\w*|borger(?:e|ne)|elever\\w*"
	  "|lærer(?:e|ne)|medarbejder(?:e|ne)|lejer(?:e|ne)|ejer(?:e|ne)"
	  "|andelshaver\\w*|aktionær\\w*|generalforsamling\\w*|borgermøde\\w*"
	  "|årsmøde\\w*|afdelingsmøde\\w*)\\b.*\\bstem.*", 0, "stem" },
	{ ".*\\bstem\\w+\\b.*\\b(?:på|ved|under) (?:\\w+ )?"
	  "(?:generalforsamling|borgermøde|årsmøde|afdelingsmøde)\\w*\\b.*", 0,
	  "stem" },
};
static struct phrase_book digression_book = PHRASE_BOOK(digressions);

/* What came of a proposal, in a sentence that was not understood. */
static const struct phrase losts[] = {
	{ ".*ændringsforslag.*\\b(?:{approve,retract:participle}"
	  "|{reject:participle,passive}|{fall:past}"
	  "|{lapse:present,past,participle})\\b.*", 0, "ndringsforslag" },
};
static struct phrase_book lost_book = PHRASE_BOOK(losts);

/* Of another time or place, in a sentence that was not understood. */
static const struct phrase elsewheres[] = {
	{ ".*\\b(?-i:[A-ZÆØÅ])[\\w-]*(?:udvalgets|rådets|bestyrelsens) "
	  "(?:flertal|mindretal|medlemmer|behandling|møde|formand)\\b.*", 0,
	  "dvalgets|rådets|estyrelsens" },
	{ ".*\\b(?:i (?:januar|februar|marts|april|maj|juni|juli|august"
	  "|september|oktober|november|december|(?:19|20)\\d\\d)|på (?:sidste"
	  "|forrige|seneste|\\w+ tidligere) møde|på (?:\\w+ )?møde[t]? "
	  "(?:den|d\\.) \\d).*", 0, "i |på " },
};
static struct phrase_book elsewhere_book = PHRASE_BOOK(elsewheres);

void
digression_read(struct reading *r, const struct sentence *sentence,
    bool understood)
{
	struct phrase_match match;
	struct date date;
	size_t at, len;

	/* "Havneudvalget:" was above its members, not its decision. */
	if (r->place.entered && !understood)
		place_go_home(r);
	r->place.entered = false;
	if (r->place.earlier)
		return;
	if (phrase_find_in(&r->known, &digression_book, sentence->text, 0,
	    &match)) {
		r->floor.unread |= match.means == PROPOSES;
		r->floor.digressed = true;
		floor_clear(&r->floor);
		r->floor.topic.text = NULL;
	}
	/* It does not say which amendment, nor can votes below be assigned. */
	if (!understood &&
	    phrase_find_in(&r->known, &lost_book, sentence->text, 0, &match)) {
		r->floor.digressed = true;
		floor_clear(&r->floor);
	}
	if (understood || !(place_names_other(r, sentence->text) ||
	    (date_find(sentence->text, &date, &at, &len) &&
	    !place_is_day(r, date)) ||
	    phrase_find_in(&r->known, &elsewhere_book, sentence->text, 0,
	    &match)))
		return;
	if (proposal_is_open(r))
		return;
	r->place.elsewhere = r->floor.digressed = true;
	r->floor.current = r->floor.concluded = NO_VOTE;
}
