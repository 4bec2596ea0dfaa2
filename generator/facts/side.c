#include "side.h"

#include "base/utf8.h"
#include "acting_body.h"
#include "actors.h"
#include "ballot.h"
#include "decisions.h"
#include "points.h"
#include "voters.h"

enum side
side_of(struct str word)
{
	return utf8_same_word(word, STR_LIT("for")) ? SIDE_FOR : SIDE_AGAINST;
}

static void
announce(struct reading *r, enum side side, const char *points)
{
	r->announced.what = side == SIDE_FOR ? ANNOUNCED_FOR :
	    side == SIDE_AGAINST ? ANNOUNCED_AGAINST : ANNOUNCED_ABSTAIN;
	r->announced.used = true;
	r->announced.points = points;
}

/* Add the voters to the vote on what the words say. */
static bool
take_side(struct reading *r, struct str what, const char *points,
    struct voters *voters)
{
	struct ballot ballot;
	size_t index;

	/* Votes against an option choose none. */
	if (!ballot_read(r, what, points, &ballot) ||
	    (ballot.kind == BALLOT_OPTION && voters->side != SIDE_FOR))
		return false;
	index = ballot_vote(r, &ballot, voters->side, voters->basis);
	if (index == NO_VOTE || (ballot.kind != BALLOT_OPTION &&
	    voters_contradict(r, index, voters)))
		return false;
	voters->option = ballot.option;
	voters_add(r, index, voters);
	return true;
}

/* "Imod stemte: Ingen." says nothing of anybody. */
static bool
is_nobody(const struct voters *voters)
{
	return voters->actors.count == 0 && voters->count == 0;
}

bool
side_read_list(struct reading *r, const struct side_line *line)
{
	const struct phrase_match *match = line->match;
	const char *points = line->points;
	struct str list = phrase_group(match, "list");
	struct str side_word = phrase_group(match, "side");
	struct str own = phrase_group(match, "points");
	struct voters voters = { .side = side_word.len == 0 ? SIDE_ABSTAIN :
	    side_of(side_word), .basis = line->basis };

	if (own.len != 0)
		points = points_dup(r, own);
	if (list.len == 0) {
		announce(r, voters.side, points);
		return true;
	}
	if (!actors_read(r->arena, list, &voters.actors, &voters.count))
		return false;
	if (is_nobody(&voters))
		return true;
	/* "Ændringsforslaget blev forkastet. For stemte: V. Imod …" */
	if (r->floor.concluded != NO_VOTE && r->floor.proposal == NO_VOTE &&
	    phrase_group(match, "what").len == 0)
		r->floor.current = r->floor.concluded;
	return take_side(r, phrase_group(match, "what"), points, &voters);
}

/* Those before the verb, and those after "sammen med". */
static bool
read_who(struct reading *r, const struct phrase_match *match,
    struct voters *voters)
{
	struct str who = phrase_group(match, "who");
	struct str with = phrase_group(match, "with");
	struct str list = phrase_group(match, "list");

	/* "2 undlod at stemme (D og Bo Ravn)" */
	if (list.len != 0)
		who = str_of(arena_printf(r->arena, "%.*s %.*s",
		    STR_FMT(who), STR_FMT(list)));
	if (with.len != 0)
		who = str_of(arena_printf(r->arena, "%.*s og %.*s",
		    STR_FMT(who), STR_FMT(with)));
	return actors_read(r->arena, who, &voters->actors, &voters->count);
}

bool
side_read(struct reading *r, const struct side_line *line, enum side side)
{
	const struct phrase_match *match = line->match;
	struct voters voters = { .side = side, .basis = line->basis };

	if (!read_who(r, match, &voters))
		return false;
	if (is_nobody(&voters))
		return true;
	/* It does not say whether against the amendment that fell, or against
	   what is decided next. */
	if (r->floor.concluded != NO_VOTE && r->floor.current == NO_VOTE &&
	    phrase_group(match, "what").len == 0)
		return false;
	return take_side(r, phrase_group(match, "what"), line->points,
	    &voters);
}

/* Do the words name something that is voted on here? */
static bool
is_known(struct reading *r, struct str what)
{
	struct ballot ballot;

	return ballot_read(r, what, NULL, &ballot) &&
	    ballot.kind != BALLOT_OTHER &&
	    (ballot.by.len == 0 || ballot_of(r, ballot.by) != NO_VOTE);
}

bool
side_read_two(struct reading *r, const struct side_line *line)
{
	const struct phrase_match *match = line->match;
	struct str what = phrase_group(match, "what");
	struct str what2 = phrase_group(match, "what2");
	struct voters voters = { .basis = line->basis }, other;

	/* Take both or none. */
	if (!actors_read(r->arena, phrase_group(match, "who"),
	    &voters.actors, &voters.count) || !is_known(r, what) ||
	    !is_known(r, what2))
		return false;
	other = voters;
	voters.side = side_of(phrase_group(match, "side"));
	other.side = side_of(phrase_group(match, "side2"));
	return take_side(r, what, NULL, &voters) &&
	    take_side(r, what2, NULL, &other);
}

/* Do the words name something that a body approves or rejects? */
static bool
is_named(struct reading *r, struct str what)
{
	struct ballot ballot;

	return ballot_read(r, what, NULL, &ballot) &&
	    ballot.kind != BALLOT_OTHER && ballot.kind != BALLOT_OPTION;
}

bool
side_read_refusal(struct reading *r, const struct side_line *line)
{
	return is_named(r, phrase_group(line->match, "what")) &&
	    side_read(r, line, SIDE_AGAINST);
}

bool
side_read_support(struct reading *r, const struct side_line *line)
{
	const struct phrase_match *match = line->match;
	struct str what = phrase_group(match, "what");
	struct conclusion *carried = &r->floor.carried;
	struct voters voters = { .side = SIDE_FOR, .basis = line->basis };
	struct ballot ballot;

	if (!is_named(r, what) || !actors_read(r->arena, phrase_group(match,
	    "who"), &voters.actors, &voters.count))
		return false;
	ballot_read(r, what, line->points, &ballot);
	carried->vote = ballot_vote(r, &ballot, SIDE_FOR, line->basis);
	if (carried->vote == NO_VOTE)
		return false;
	voters_add(r, carried->vote, &voters);
	carried->known = r->facts->votes[carried->vote].motion ==
	    MOTION_RECOMMENDATION;
	carried->outcome = ballot_outcome_of(phrase_group(match, "verb"));
	carried->basis = *line->basis;
	return true;
}

bool
side_read_majority(struct reading *r, const struct side_line *line)
{
	const struct phrase_match *match = line->match;
	struct str list = phrase_group(match, "list");
	struct str what = phrase_group(match, "what");
	struct voters voters = { .side = SIDE_FOR, .basis = line->basis };
	struct ballot ballot;

	if ((list.len != 0 && !actors_read(r->arena, list, &voters.actors,
	    &voters.count)) || !ballot_read(r, what, line->points, &ballot))
		return false;
	acting_body_named(r, phrase_group(match, "body"), &r->place.body);
	if (list.len != 0 && !take_side(r, what, line->points, &voters))
		return false;
	/* A majority for an amendment does not decide the case. */
	if (ballot.kind == BALLOT_RECOMMENDATION ||
	    ballot.kind == BALLOT_POINTS)
		decisions_add(r, line->basis, ballot_outcome_of(phrase_group(
		    match, "verb")), ballot.points,
		    (struct str){ NULL, 0 });
	return true;
}

bool
side_read_announced(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	static const enum side sides[] = {
		[ANNOUNCED_FOR] = SIDE_FOR,
		[ANNOUNCED_AGAINST] = SIDE_AGAINST,
		[ANNOUNCED_ABSTAIN] = SIDE_ABSTAIN,
	};
	struct voters voters = { .basis = &sentence->basis };

	if (r->announced.what == ANNOUNCED_NOTHING ||
	    r->announced.what == ANNOUNCED_ABSENT)
		return false;
	voters.side = sides[r->announced.what];
	if (str_ends(text, "."))
		text.len--;
	if (!actors_read(r->arena, text, &voters.actors, &voters.count))
		return false;
	r->announced.used = true;
	return take_side(r, (struct str){ NULL, 0 }, r->announced.points,
	    &voters);
}
