#include "topic.h"

#include "pattern.h"
#include "phrase.h"
#include "points.h"

/* "Der blev stemt om udsættelse.": what the votes below are on. */
static const struct phrase topics[] = {
	{ "(?:(?:herefter|derefter|dernæst|først) )?(?:(?:blev|bliver) der "
	  "(?:\\w+ )?(?:stemt|foretaget afstemning)|der (?:blev|bliver) "
	  "(?:\\w+ )?(?:stemt|foretaget afstemning)|stemte (?:byrådet|udvalget"
	  "|kommunalbestyrelsen|man)|(?:byrådet|udvalget|kommunalbestyrelsen"
	  "|\\w+udvalget) stemte)(?: (?:først|herefter|derefter|også"
	  "|særskilt))? om (?<what>[^:]+?)[.:]?", 0, "stem" },
	{ "(?:[^,.:]{1,60} )?satte (?:herefter |derefter |først )?"
	  "(?<what>[^:]+?) (?:til|under) afstemning[.:]?", 0, "fstemning" },
	{ "(?<what>(?:flertals|mindretals)?indstillingen):", 0,
	  "ndstillingen:" },
	{ "(?<what>[^:,]+?) (?:blev|bliver) (?:herefter |derefter |først )?"
	  "(?:sat|bragt|taget) (?:til|under) afstemning[.:]?", 0,
	  "fstemning" },
};
static struct phrase_book topic_book = PHRASE_BOOK(topics);

enum topic {
	TOPIC_CASE, TOPIC_PROPOSAL, TOPIC_POINTS, TOPIC_AMENDMENT,
	TOPIC_OTHER		/* none of these */
};

/* Topics that are the case itself, some points of it, or a proposal. */
static const struct phrase matters[] = {
	{ "(?:(?:hele|den|den samlede) )?(?:\\w+s )?(?:oprindelige |samlede "
	  "|ændrede )?(?:sagen|punktet|indstilling(?:en|erne)?)(?: som helhed"
	  "| i sin helhed| som ændret)?", TOPIC_CASE, NULL },
	{ "(?:\\w{1,20})?forslaget(?: (?:fra|af) .*)?", TOPIC_PROPOSAL, NULL },
	{ "(?:indstillings?|indstillingens )?(?:punkt(?:er|erne|et)?|pkt\\.?) "
	  "?" PATTERN_POINTS "\\.?", TOPIC_POINTS, NULL },
	{ ".*(?:ændringsforslag|tillægsforslag|modforslag).*", TOPIC_AMENDMENT,
	  NULL },
};
static struct phrase_book matter_book = PHRASE_BOOK(matters);

bool
topic_read(struct reading *r, const struct sentence *sentence)
{
	struct phrase_match match, matter;
	struct str what;
	enum topic topic = TOPIC_OTHER;

	if (r->place.earlier ||
	    !phrase_find_in(&r->known, &topic_book, sentence->text, 0, &match))
		return false;
	what = phrase_group(&match, "what");
	if (phrase_find(&matter_book, what, 0, &matter))
		topic = (enum topic)matter.means;
	/* What was proposed right before is what is voted on. */
	if ((topic == TOPIC_AMENDMENT || topic == TOPIC_PROPOSAL) &&
	    r->floor.proposal != NO_VOTE)
		return true;
	/* Without a proposal "forslaget" may be the case itself. */
	if (topic == TOPIC_PROPOSAL && r->floor.unread)
		return true;
	floor_clear(&r->floor);
	r->floor.unread = false;
	r->floor.topic.text = NULL;
	r->points.topic = topic != TOPIC_POINTS ? NULL :
	    points_dup(r, phrase_group(&matter, "points"));
	if (topic == TOPIC_OTHER || topic == TOPIC_AMENDMENT) {
		r->floor.topic = sentence->basis;
		r->floor.topic_motion = topic == TOPIC_AMENDMENT ?
		    MOTION_AMENDMENT : MOTION_OTHER;
	}
	return true;
}
