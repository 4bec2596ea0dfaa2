#include "clause.h"

#include "absence.h"
#include "count.h"
#include "decision.h"
#include "phrase.h"
#include "points.h"
#include "referral.h"
#include "remark.h"
#include "vote.h"

#define DECIDED "(?:(?:indstillingen|sagen) )?(?:(?:blev|er) )?" \
	"(?:enstemmigt )?{approve,recommend,reject,note:participle,passive}" \
	"(?: som indstillet)?"

/* "Taget til efterretning, idet F og Ø stemte imod." */
static const struct phrase clauses[] = {
	{ "(?<main>[^\"]+?), (?:og )?(?:idet|men|mens|dog) (?<clause>[^\"]+? "
	  "(?:(?:stemte|stemmer) (?:for|i?mod)|(?:dog )?(?:undlod|undlader)"
	  "|(?:tog|tager) forbehold)\\b.*)", 0, "stem|ndl|forbehold" },
	{ "(?<main>.+? (?:(?:stemmer|stemte) (?:for|i?mod)|forbehold)[^.]*?), "
	  "(?:og|mens|men) (?<clause>.+? (?:(?:stemmer|stemte) (?:for|i?mod)"
	  "|undlod|undlader|(?:tog|tager) forbehold)\\b.*)", 0,
	  "stem|forbehold" },
	{ "(?<main>[^;]+ (?:stemmer|stemte) (?:for|i?mod)[^;]*); "
	  "(?<clause>[^;]+ (?:stemmer|stemte|undlod|undlader)\\b.*)", 0, ";" },
	{ "(?<main>.+?), (?:mens|men) (?<clause>[^,]+? (?:(?:kan|kunne) ikke"
	  "|ikke (?:kan|kunne)) .*)", 0, "ikke" },
	/* "For stemte 9 (V), imod stemte 3 (A), blankt stemte 1 (Ø)" */
	{ "(?<main>(?!for behandling)for(?:(?: [^:(]{1,60}?)? (?:stemte"
	  "|stemmer)|:).+?)[,;] (?:og )?(?<clause>i?mod(?: stemte| stemmer"
	  "|:).+)", 0, "mod" },
	{ "(?<main>i?mod(?: stemte| stemmer|:).+?)[,;] (?:og )?(?<clause>"
	  "(?:hverken for eller i?mod|blankt?|undlod|undlader)\\b.+)", 0,
	  "hverken|blank|undl" },
	{ "(?<main>.+? (?:stemmer|stemte) for(?: [^,]{1,60})?), "
	  "(?<clause>\\d+ .+ (?:stemmer|stemte) i?mod\\b.*)", 0, "tem" },
	{ "(?<main>.+? (?:stemmer|stemte) for(?: [^,]{1,60})?),? "
	  "(?:og |mens )?(?<clause>[^,]+(?:, [^,]+)* i?mod\\.?)", 0, "mod" },
	{ "(?<main>(?:[\\w-]*forslaget) .+?),? og (?<clause>(?:sagen|punktet) "
	  ".+)", 0, "orslaget" },
	{ "(?<main>" DECIDED "), (?<clause>(?:i?mod (?:stemte|stemmer) .+"
	  "|[^,]+(?:, [^,]+)* i?mod(?: (?:punkt|pkt\\.) .+)?\\.?))", 0, "mod"
	  },
	{ "(?<main>" DECIDED "),? (?<clause>dog med forbehold fra .+)", 0,
	  "orbehold" },
	{ "(?<main>" DECIDED ") \\((?<clause>[^()]+(?:\\([^()]*\\)[^()]*)* (?:"
	  "(?:stemte|stemmer) (?:for|i?mod)|i?mod|undlod(?: at "
	  "stemme)?))\\)\\.?", 0, "mod|for|ndlod" },
};
static struct phrase_book clause_book = PHRASE_BOOK(clauses);
#define CLAUSES_MAX 3		/* split off one after the other */

/* One clause: a remark, which may be a vote as well, or who was away, or what
   was decided. */
static bool
read_clause(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	size_t before = r->floor.current, counted;
	bool remark = remark_read(r, sentence, text);
	bool understood = vote_read(r, sentence, text, points) || remark;

	counted = r->floor.current;

	if (!understood)
		understood = absence_read(r, sentence, text);
	if (!understood && decision_read(r, sentence, text, points)) {
		referral_read(r, sentence, text);
		understood = true;
		/* "Godkendt med 9 stemmer imod 6.": names come below. */
		if (counted != before)
			r->floor.current = counted;
	}
	return understood;
}

/* The vote on a proposal whose result the sentence states; NO_VOTE if there is
   none. */
static size_t
concluded_by(const struct reading *r, const struct sentence *sentence)
{
	const struct vote *vote;
	size_t i;

	for (i = r->facts->nvotes; i-- > r->floor.first_vote; ) {
		vote = &r->facts->votes[i];
		if (vote->motion != MOTION_RECOMMENDATION &&
		    vote->result_basis.text == sentence->basis.text)
			return i;
	}
	return NO_VOTE;
}

/* What a sentence says, or the clauses that it is made of. */
static bool
read_clauses(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points, int more)
{
	struct phrase_match match;
	struct str main;
	size_t concluded;
	bool clause;

	if (count_read(r, sentence, text, points))
		return true;
	if (more == 0 || !phrase_find_in(&r->known, &clause_book, text, 0,
	    &match))
		return read_clause(r, sentence, text, points);
	/* The clause is about what the main one was voted on. */
	main = phrase_group(&match, "main");
	if (!count_read(r, sentence, main, points) &&
	    !read_clause(r, sentence, main, points))
		return read_clause(r, sentence, text, points);
	/* "Forslaget blev forkastet, idet kun Ø stemte for." */
	concluded = concluded_by(r, sentence);
	if (concluded != NO_VOTE && r->floor.current == NO_VOTE)
		r->floor.current = concluded;
	clause = read_clauses(r, sentence, phrase_group(&match, "clause"),
	    points, more - 1);
	if (concluded != NO_VOTE && r->floor.current == concluded)
		r->floor.current = NO_VOTE;
	return clause;
}

/* A sentence, or a part of one on some points: "…, og punkt 2 afvises". */
static bool
read_part(struct reading *r, const struct sentence *sentence,
    struct str text, bool first)
{
	const char *points = sentence->points;

	if (!points_take(r, &text, &points))
		return count_read(r, sentence, sentence->text, NULL) ||
		    vote_read(r, sentence, sentence->text, NULL);
	/* "Ad 1: Godkendt. V stemte imod." */
	if (points == NULL && !first)
		points = r->points.before;
	r->points.before = points;
	if (points == NULL)
		points = r->points.heading;
	/* Who voted or was away there may have done so elsewhere. */
	if (r->place.elsewhere)
		return decision_read(r, sentence, text, points);
	return read_clauses(r, sentence, text, points, CLAUSES_MAX);
}

bool
clause_read_all(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	struct str part, others;
	bool understood = true;

	if (sentence->broken)
		return false;
	if (points_heading(r, text))
		return true;
	if (!points_split(text, &part, &others))
		return read_part(r, sentence, text, sentence->first);
	do {
		understood &= read_part(r, sentence, part, true);
		text = others;
	} while (points_split(text, &part, &others));
	return read_part(r, sentence, text, true) && understood;
}
