#include "saying.h"

#include "base/utf8.h"
#include "decisions.h"
#include "not_decided.h"
#include "pattern.h"
#include "phrase.h"

/* What others did, or somebody did earlier or will do: no decision now. */
#define HERE "(?! (?:af (?!et flertal|byrådet|udvalget|alle)" \
	"|i (?:19|20)\\d\\d|på (?:et|næste|kommende|det næste" \
	"|det kommende))\\b)" PATTERN_TAIL

/* What is decided on, before the verb; it may be left out. */
#define MATTER "(?:(?:ved|efter|uden) afstemning,? )?" \
	"(?:(?:herefter|derefter|dernæst|endelig|dermed) (?:blev|bliver" \
	"|er) )?(?:(?:herefter|enstemmigt) )?" \
	"(?:(?:de[nt] (?:samlede|endelige|oprindelige) )?" \
	"(?:sagen|punktet|emnet" \
	"|(?:flertals)?indstilling(?:en|erne)?|indstillingspunkt(?:et|erne)?" \
	"|dagsorden(?:en)?|orientering(?:en|erne)?" \
	"|(?:medlems|beslutnings|lokalplan|budget|bevillings)?forslag(?:et)?" \
	"|klagen|ansøgning(?:en)?|redegørelsen|rapporten|regnskabet" \
	"|referatet|protokollen|beretningen|planen|budgettet|aftalen" \
	"|den (?:således |dermed )?ændrede indstilling|notatet|status" \
	"|meddelelsen|anmodningen|bevillingen|lokalplanen" \
	"|strategien|politikken|vedtægten|\\w[\\w, -]*s indstilling)" \
	"(?: (?:om|til|vedr\\.|vedrørende|af|fra|på|i) [^.]{1,100}?)? )?" \
	"(?:(?:blev|bliver|er|er blevet|kan|kunne) )?" PATTERN_ADVERBS

/* Whole sentences. */
static const struct phrase sayings[] = {
	{ MATTER "(?:ikke {approve,follow,recommend,submit:participle,passive}"
	  "|{approve,follow,recommend:passive}" PATTERN_NOT ")" HERE,
	  OUTCOME_REJECTED, NULL },
	{ "(?:(?:flertals)?indstillingen|forslaget|sagen) (?:er |blev )?"
	  "(?:dermed |således |herefter )?(?:{fall:past,participle}"
	  "|opnåede (?:dermed )?ikke flertal)\\.?", OUTCOME_REJECTED, NULL },
	{ "der (?:var|er) ikke flertal for indstillingen\\.?",
	  OUTCOME_REJECTED, NULL },
	{ "meddelt afslag" PATTERN_TAIL, OUTCOME_REJECTED, NULL },
	{ MATTER "(?:\\w+es ikke|ikke (?:{postpone,reject,refer:participle}"
	  "|sendt))" PATTERN_TAIL, OUTCOME_OTHER, NULL },
	{ MATTER "(?:{reject:participle,passive,past-passive}|afslag)" HERE,
	  OUTCOME_REJECTED, NULL },
	{ MATTER "{refer,send:participle,passive}" PATTERN_TAIL,
	  OUTCOME_REFERRED, NULL },
	{ MATTER "{postpone:participle,passive}" PATTERN_TAIL,
	  OUTCOME_POSTPONED, NULL },
	{ MATTER "(?:{withdraw:present,past,participle,passive}"
	  "|{retract:participle,passive})" PATTERN_TAIL, OUTCOME_WITHDRAWN,
	  NULL },
	{ MATTER "{lapse:present,past,participle,passive}" PATTERN_TAIL,
	  OUTCOME_LAPSED, NULL },
	{ MATTER "{recommend,submit:participle,passive}" HERE,
	  OUTCOME_RECOMMENDED, NULL },
	{ MATTER "(?:{note:participle,passive}"
	  "|til (?:efterretning|orientering))" HERE, OUTCOME_NOTED, NULL },
	{ "orientering(?:en)?(?: (?:er|blev))? givet" PATTERN_TAIL,
	  OUTCOME_NOTED, NULL },
	{ "(?:borgmesteren|borgmester|formanden|forvaltningen"
	  "|administrationen|direktøren|\\w+direktøren)(?: [^.]{1,60}?)? "
	  "(?:orienterede|redegjorde|gav en orientering)" PATTERN_TAIL,
	  OUTCOME_NOTED, NULL },
	{ MATTER "{discuss:participle,passive}" HERE, OUTCOME_DISCUSSED,
	  NULL },
	{ MATTER "{approve,follow:participle,passive,past-passive}" HERE,
	  OUTCOME_APPROVED, NULL },
};
static struct phrase_book saying_book = PHRASE_BOOK(sayings);

/* Add a decision of the section's own body. */
static void
decide_own(struct reading *r, const struct sentence *sentence,
    enum outcome outcome, const char *points, struct str rest)
{
	if (decisions_find(r, r->place.own) == NULL)
		r->place.body = r->place.own;
	r->floor.current = NO_VOTE;
	decisions_add(r, &sentence->basis, outcome, points, rest);
}

/* A sentence without a subject. */
bool
saying_read(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	struct phrase_match match;
	enum outcome outcome;

	if (r->place.earlier || !phrase_find_in(&r->known, &saying_book, text,
	    0, &match) || not_decided_now(r, text))
		return false;
	outcome = (enum outcome)match.means;
	/* Which proposal, if one was not understood? */
	if (utf8_starts_word(text, "forslaget") &&
	    (r->floor.unread || r->floor.proposal != NO_VOTE))
		return false;
	/* "Forkastet." may be that proposal, and not the case. */
	if (r->floor.unread && str_find_char(text, ' ') == text.len &&
	    (outcome == OUTCOME_REJECTED || outcome == OUTCOME_LAPSED)) {
		r->doubt = true;
		return false;
	}
	if (not_decided_reported(r, sentence, text))
		return true;
	decide_own(r, sentence, outcome, points, text);
	r->reporting = outcome == OUTCOME_NOTED &&
	    str_contains(text, "rientere") && str_contains(text, ":");
	r->reporting |= outcome == OUTCOME_NOTED && str_ends(text, ":");
	return true;
}
