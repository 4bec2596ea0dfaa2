#include "decisions.h"

#include "base/utf8.h"
#include "pattern.h"
#include "phrase.h"
#include "points.h"

/* What says that something was decided with a change. */
static const struct phrase changes[] = {
	{ ".*\\bmed (?:\\w+ ){0,3}(?:tilføjelse|tilføjelser|ændring|ændringer"
	  "|tillægsbeslutning|præcisering|rettelse|rettelser|justering)\\b.*",
	  0, " med | dog " },
	{ ".*\\bdog (?:således|sådan)\\b.*", 0, " med | dog " },
	{ ".*\\bden (?:således |dermed )?ændrede indstilling\\b.*", 0,
	  "ændrede" },
};
static struct phrase_book change_book = PHRASE_BOOK(changes);

/* What says that some of it was left out. */
static const struct phrase partings[] = {
	{ ".*(?:dog ikke|bortset fra|undtagen|med undtagelse af|på nær) "
	  "(?:indstillings)?(?:punkt|pkt|indstillingens).*", 0, "punkt|pkt" },
};
static struct phrase_book parting_book = PHRASE_BOOK(partings);

/* The points that the verb is about. */
static const struct phrase point_rows[] = {
	{ "\\w+ (?:herefter |dermed |enstemmigt )?(?:indstillingens? (?:punkt"
	  "|pkt\\.?)(?:er|erne)?|indstillingspunkt(?:er|erne)?|punkt(?:er"
	  "|erne)?|pkt\\.?) " PATTERN_POINTS "\\b.*", 0, "punkt|pkt" },
};
static struct phrase_book point_book = PHRASE_BOOK(point_rows);

/* Decisions of this meeting, or opinions quoted in a recommendation. */
static struct decision **
decisions_of(struct reading *r, size_t **count)
{
	struct facts *facts = r->facts;

	*count = r->place.earlier ? &facts->nopinions : &facts->ndecisions;
	return r->place.earlier ? &facts->opinions : &facts->decisions;
}

struct decision *
decisions_find(struct reading *r, const char *body)
{
	size_t *count, i;
	struct decision **list = decisions_of(r, &count);

	for (i = 0; i < *count; i++)
		if (utf8_same_text((*list)[i].body, body) &&
		    utf8_same_text((*list)[i].date, r->place.date))
			return &(*list)[i];
	return NULL;
}

static struct decision *
add_decision(struct reading *r, const struct basis_text *basis,
    enum outcome outcome)
{
	size_t *count;
	struct decision **list = decisions_of(r, &count);
	struct decision *decision;

	ARENA_ONE_MORE(r->arena, *list, *count);
	decision = &(*list)[(*count)++];
	*decision = (struct decision){ .body = r->place.body,
		.outcome = outcome, .date = r->place.date, .basis = *basis };
	return decision;
}

static void
add_part(struct reading *r, struct decision *decision,
    const struct basis_text *basis, enum outcome outcome, const char *points)
{
	struct part *part;

	ARENA_ONE_MORE(r->arena, decision->parts, decision->nparts);
	part = &decision->parts[decision->nparts++];
	*part = (struct part){ .points = points, .outcome = outcome,
		.basis = *basis };
}

bool
decisions_is_weak(enum outcome outcome)
{
	return outcome_row(outcome)->weak;
}

/* Add a second sentence on what the body decided about the whole. */
static void
decide_more(struct decision *decision, const struct basis_text *basis,
    enum outcome outcome)
{
	if (outcome == decision->outcome || decisions_is_weak(outcome))
		return;
	if (decision->nparts == 0 && decisions_is_weak(decision->outcome)) {
		decision->outcome = outcome;
		decision->basis = *basis;
		return;
	}
	/* "Godkendt. Sagen oversendes til byrådet.": where it goes next. */
	if (outcome != OUTCOME_REFERRED)
		decision->outcome = OUTCOME_MIXED;
}

void
decisions_add(struct reading *r, const struct basis_text *basis,
    enum outcome outcome, const char *points, struct str rest)
{
	struct decision *decision = decisions_find(r, r->place.body);
	struct phrase_match match;
	struct str text = str_of(basis->text);

	if (phrase_find(&point_book, rest, 0, &match) && points == NULL)
		points = points_dup(r, phrase_group(&match, "points"));
	if (phrase_find(&parting_book, text, 0, &match))
		outcome = OUTCOME_MIXED;
	/* What was proposed before is settled. */
	floor_decided(&r->floor);
	r->points.topic = NULL;
	r->place.elsewhere = false;
	if (decision == NULL)
		decision = add_decision(r, basis, outcome);
	else if (points == NULL)
		decide_more(decision, basis, outcome);
	else if (decision->nparts == 0 && decisions_is_weak(decision->outcome))
		decision->outcome = outcome;
	else if (decision->outcome != outcome)
		decision->outcome = OUTCOME_MIXED;
	if (points != NULL)
		add_part(r, decision, basis, outcome, points);
	/* An adopted amendment is one, too: settle_section. */
	if (outcome_row(outcome)->amendable &&
	    phrase_find(&change_book, text, 0, &match))
		decision->amended = true;
}
