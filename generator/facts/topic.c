#include "topic.h"

#include "pattern.h"
#include "phrase.h"
#include "points.h"

/* "Der blev stemt om udsættelse.": what the votes that follow are on. */
static const struct phrase topics[] = {
	{ "(?:(?:herefter|derefter|dernæst|først) )?(?:(?:blev|bliver) der "
	  "(?:\\w+ )?(?:stemt|foretaget afstemning)|der (?:blev|bliver) "
	  "(?:\\w+ )?(?:stemt|foretaget afstemning)|stemte (?:byrådet|udvalget"
	  "|kommunalbestyrelsen|man)|(?:byrådet|udvalget"
	  "|kommunalbestyrelsen|\\w+udvalget) stemte)(?: (?:først|herefter"
	  "|derefter|også|særskilt))? om (?<what>[^:]+?)[.:]?", 0, "stem" },
	{ "(?:[^,.:]{1,60} )?satte (?:herefter |derefter |først )?"
	  "(?<what>[^:]+?) (?:til|under) afstemning[.:]?", 0, "fstemning" },
	{ "(?<what>(?:flertals|mindretals)?indstillingen):", 0,
	  "ndstillingen:" },
	{ "(?<what>[^:,]+?) (?:blev|bliver) (?:herefter |derefter |først )?"
	  "(?:sat|bragt|taget) (?:til|under) afstemning[.:]?", 0,
	  "fstemning" },
};
static struct phrase_book topic_book = PHRASE_BOOK(topics);

/* What of these is the case itself, or some points of it. */
static const struct phrase matters[] = {
	{ "(?:(?:hele|den|den samlede) )?(?:\\w+s )?(?:oprindelige |samlede "
	  "|ændrede )?(?:sagen|punktet|indstilling(?:en|erne)?)(?: som helhed"
	  "| i sin helhed| som ændret)?", 'c', NULL },
	{ "(?:\\w{1,20})?forslaget(?: (?:fra|af) .*)?", 'f', NULL },
	{ "(?:indstillings?|indstillingens )?(?:punkt(?:er|erne|et)?|pkt\\.?) ?"
	  PATTERN_POINTS "\\.?", 'p', NULL },
	{ ".*(?:ændringsforslag|tillægsforslag|modforslag).*", 'a', NULL },
};
static struct phrase_book matter_book = PHRASE_BOOK(matters);

/* "Der blev stemt om udsættelse.": true when that is what it says. */
static bool
take_topic(struct reading *r, const struct sentence *sentence)
{
	struct phrase_match match, matter;
	struct str what;
	int kind = 'o';

	if (!phrase_find(&topic_book, sentence->text, 0, &match))
		return false;
	what = phrase_group(&match, "what");
	if (phrase_find(&matter_book, what, 0, &matter))
		kind = matter.means;
	/* What was proposed right before is what is voted on. */
	if ((kind == 'a' || kind == 'f') && r->floor.proposal != NO_VOTE)
		return true;
	/* It may be the case itself, when nobody proposed anything. */
	if (kind == 'f' && r->floor.unread)
		return true;
	floor_clear(&r->floor);
	r->floor.unread = false;
	r->floor.topic.text = NULL;
	r->points.topic = kind != 'p' ? NULL :
	    points_dup(r, phrase_group(&matter, "points"));
	if (kind == 'o' || kind == 'a') {
		r->floor.topic = sentence->basis;
		r->floor.topic_motion = kind == 'a' ? MOTION_AMENDMENT :
		    MOTION_OTHER;
	}
	return true;
}

bool
topic_read(struct reading *r, const struct sentence *sentence)
{
	return !r->place.earlier && take_topic(r, sentence);
}
