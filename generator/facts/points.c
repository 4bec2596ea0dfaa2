#include "points.h"

#include <stdio.h>
#include <string.h>

#include "pattern.h"
#include "phrase.h"

#define OF_PROPOSAL "(?:(?:indstillingens|medlemsforslagets|forslagets" \
	"|beslutningsforslagets) )?"
#define LABEL_OWN "(?:ad\\.?(?: punkt| pkt\\.?)?|indstillingspunkt(?:erne)?" \
	"|indstillingens (?:punkt(?:er)?|pkt\\.?))"
#define LABEL "(?:" LABEL_OWN "|punkt(?:erne)?|pkt\\.?)"

/* What says something of the points, not only that they exist. */
#define DECIDING "{approve,follow,recommend,submit,reject,postpone,refer," \
	"send,discuss,note,withdraw,lapse:participle,passive}"
#define DECIDED "[\\d ,.:+)a-h–-]*(?:og \\d+[ :]*)?" \
	"(?:(?:blev|bliver|er|kan|ikke|herefter) )*" \
	"(?:" DECIDING "|{recommend,approve:infinitive}" \
	"|{withdraw,lapse:present,past}|taget|tages|til efterretning|send" \
	"|noter).*"

enum opening {
	OPENS_POINTS,		/* is about points of what is recommended */
	OPENS_POINT_OR_ITEM,	/* or about an item of the agenda */
	OPENS_VOTE		/* the votes below are about points */
};

/* Beginnings of sentences that are about some points only. */
static const struct phrase openings[] = {
	{ LABEL_OWN " ?" PATTERN_POINTS " ?[.):–-]{0,2} ?(?<rest>.+)",
	  OPENS_POINTS, NULL },
	{ "(?:om|til|under|ved|vedr\\.|vedrørende|for så vidt angår) "
	  "(?:indstillingens |indstillings)?(?:punkt(?:erne)?|pkt\\.?) ?"
	  PATTERN_POINTS " ?[.:,]{0,2} (?<rest>(?!(?:og|til|deltog|deltager"
	  "|var|er)\\b).+)", OPENS_VOTE, "unkt|kt" },
	{ "at(?:-punkt)? ?" PATTERN_POINTS ": ?(?<rest>.+)", OPENS_POINTS,
	  ":" },
	{ "(?<points>(?-i:[a-h]))\\) ?(?<rest>(?:ikke )?(?:" DECIDING
	  "|{withdraw,lapse:present,past}|taget)\\b.{0,40})", OPENS_POINTS,
	  ")" },
	{ "(?:punkt(?:erne)?|pkt\\.?|nr\\.) ?" PATTERN_POINTS " ?[.):–-]{0,2} "
	  "?(?<rest>.+)", OPENS_POINT_OR_ITEM, NULL },
	{ PATTERN_POINTS "[.)]:? (?<rest>(?!ændringsforslag"
	  "|underændringsforslag|behandling|at-punkt|(?:vice|næst|\\w*med"
	  "|supple)(?:borgmester|formand|lem|ant)\\b).+)", OPENS_POINTS,
	  NULL },
	{ OF_PROPOSAL PATTERN_POINTS "\\.? at-punkt(?:et|er|erne)? "
	  "(?<rest>.+)", OPENS_POINTS, "at-punkt" },
};
static struct phrase_book opening_book = PHRASE_BOOK(openings);

/* A line of its own above what is about some points. */
static const struct phrase point_headings[] = {
	{ "(?:ad\\.?|(?:ad )?indstillingspunkt(?:erne)?|indstillingens "
	  "punkt(?:er)?) ?" PATTERN_POINTS "\\.?:?", 0, "d|unkt" },
	{ OF_PROPOSAL PATTERN_POINTS "\\.? at-punkt:?", 0, "at-punkt" },
};
static struct phrase_book point_heading_book = PHRASE_BOOK(point_headings);

/* What is done with an item of the agenda, not with a point. */
static const struct phrase agenda_rows[] = {
	{ "(?:{withdraw:present,past,passive}|tages op|flyttes|behandles"
	  "|fastholdes|rykkes|(?:.* )?(?:{postpone:participle,passive}|sendes"
	  "|{refer,reopen:passive}))\\b.*|.* (?:før|efter) punkt .*", 0,
	  NULL },
};
static struct phrase_book agenda_book = PHRASE_BOOK(agenda_rows);

/* "Ad 1 godkendt, Ad 2 ikke godkendt.": a part, and the rest. */
static const struct phrase severals[] = {
	{ "(?<main>" LABEL " ?\\d.*?)(?:[,;]|,? og|,? men|,? mens|,? samt)+ "
	  "(?<clause>" LABEL " ?\\d" DECIDED ")", 0, "d |unkt|kt" },
	{ "(?<main>(?:\\d+|(?-i:[a-h]))\\) .*?)[,;]? (?:og |men |mens )?"
	  "(?<clause>(?:\\d+|(?-i:[a-h]))\\)" DECIDED ")", 0, ")" },
};
static struct phrase_book several_book = PHRASE_BOOK(severals);

static bool
is_label(const struct reading *r, const char *points)
{
	return r->item != NULL && strcmp(r->item->label, points) == 0;
}

const char *
points_dup(struct reading *r, struct str text)
{
	char *points = arena_dup_str(r->arena, text), *from, *to;
	int first, second, used = 0;

	for (from = to = points; *from != '\0'; from++)
		if (*from != '.')
			*to++ = *from;
	*to = '\0';
	/* "1 og 2", "1+2" and "1-2" are the same. */
	if ((sscanf(points, "%3d og %3d%n", &first, &second, &used) == 2 ||
	    sscanf(points, "%3d+%3d%n", &first, &second, &used) == 2) &&
	    points[used] == '\0' && second == first + 1)
		return arena_printf(r->arena, "%d-%d", first, second);
	return points;
}

static bool
is_of_agenda(struct str rest)
{
	struct phrase_match match;

	return phrase_find(&agenda_book, rest, 0, &match);
}

/*
 * Is the section about points of what was recommended, as in "Punkt 1 og 2
 * godkendt."? Then "Punkt 3 udsættes." is about one of them, too.
 */
static bool
has_points(const struct reading *r)
{
	struct phrase_match match;
	struct str text, others;
	size_t i;

	for (i = 0; r->sentences != NULL && i < r->sentences->count; i++) {
		text = r->sentences->list[i].text;
		points_split(text, &text, &others);
		if (!r->sentences->list[i].said &&
		    phrase_find(&opening_book, text, 0, &match) &&
		    match.means == OPENS_POINT_OR_ITEM &&
		    !is_of_agenda(phrase_group(&match, "rest")))
			return true;
	}
	return false;
}

bool
points_take(struct reading *r, struct str *text, const char **points)
{
	struct phrase_match match;
	const char *found;
	struct str rest;
	bool of_agenda;

	if (!phrase_find_in(&r->known, &opening_book, *text, 0, &match))
		return true;
	rest = phrase_group(&match, "rest");
	found = points_dup(r, phrase_group(&match, "points"));
	of_agenda = match.means == OPENS_POINT_OR_ITEM && is_of_agenda(rest) &&
	    !has_points(r);
	if (of_agenda && !is_label(r, found))
		return false;
	*text = rest;
	/* "Om punkt 2 stemte V imod. Godkendt.": the vote only. */
	if (match.means == OPENS_VOTE) {
		r->points.vote = found;
		r->floor.current = NO_VOTE;
		return true;
	}
	if (!of_agenda)
		*points = found;
	return true;
}

bool
points_heading(struct reading *r, struct str text)
{
	struct phrase_match match;

	if (!phrase_find_in(&r->known, &point_heading_book, text, 0, &match))
		return false;
	r->points.heading = points_dup(r, phrase_group(&match, "points"));
	floor_clear(&r->floor);
	return true;
}

bool
points_split(struct str text, struct str *first, struct str *others)
{
	struct phrase_match match;

	if (!phrase_find(&several_book, text, 0, &match))
		return false;
	*first = phrase_group(&match, "main");
	*others = phrase_group(&match, "clause");
	return true;
}
