#include "proposal.h"

#include <string.h>

#include "base/utf8.h"
#include "language/quotation.h"
#include "acting_body.h"
#include "actors.h"
#include "ballot.h"
#include "phrase.h"
#include "voters.h"

#define PROPOSAL_MAX 3000	/* bytes; no proposal is that long */

bool
proposal_make(struct reading *r, enum proposal_form form, struct str who,
    const char *points, const struct basis_text *basis)
{
	struct vote *open = r->floor.proposal == NO_VOTE ? NULL :
	    &r->facts->votes[r->floor.proposal];
	struct actors actors = { NULL, 0 };
	enum motion kind = form == PROPOSAL_MOTION ? MOTION_OTHER :
	    MOTION_AMENDMENT;
	const char *body;
	int count;

	if (who.len != 0 && !actors_read(r->arena, who, &actors, &count)) {
		/* "3. ændringsforslag fra Økonomiudvalget" */
		if (form != PROPOSAL_LABEL ||
		    !acting_body_named(r, who, &body))
			return false;
		ARENA_ONE_MORE(r->arena, actors.list, actors.count);
		actors.list[actors.count++] = (struct actor){
			.name = arena_dup_str(r->arena, who), .group = true,
			.votes = -1 };
	}
	/* The line after the heading "2. ændringsforslag" says who proposes
	   it. */
	if (open != NULL && open->proposers.count == 0 &&
	    open->nchoices == 0 && form != PROPOSAL_LABEL) {
		open->proposers = actors;
		open->basis = *basis;
		return true;
	}
	r->floor.proposal = ballot_add(r, kind, points, basis);
	r->facts->votes[r->floor.proposal].proposers = actors;
	r->floor.current = r->floor.concluded = NO_VOTE;
	r->floor.unread = false;
	return true;
}

/* The vote that a line on what came of a proposal is about. */
static size_t
concluded(struct reading *r, struct str text, struct str by)
{
	size_t i;

	if (by.len != 0)
		return ballot_of(r, by);
	if (r->floor.proposal != NO_VOTE)
		return r->floor.proposal;
	if (utf8_starts_word(text, "forslaget"))
		return NO_VOTE;
	for (i = r->facts->nvotes; i-- > r->floor.first_vote; )
		if (r->facts->votes[i].motion == MOTION_AMENDMENT)
			return r->facts->votes[i].result == RESULT_UNKNOWN ?
			    i : NO_VOTE;
	return NO_VOTE;
}

static size_t
add_amendment(struct reading *r, struct str text, struct str by,
    const struct basis_text *basis)
{
	struct actors actors;
	size_t index;
	int count;

	if (utf8_starts_word(text, "forslaget") ||
	    r->floor.proposal != NO_VOTE ||
	    !actors_read(r->arena, by, &actors, &count) || actors.count == 0)
		return NO_VOTE;
	index = ballot_add(r, MOTION_AMENDMENT, NULL, basis);
	r->facts->votes[index].proposers = actors;
	return index;
}

bool
proposal_result(struct reading *r, const struct phrase_match *match,
    struct str text, const struct basis_text *basis)
{
	struct str by = phrase_group(match, "who");
	size_t index = concluded(r, text, by);

	/* The result may be the only mention of the proposal. */
	if (index == NO_VOTE && by.len != 0)
		index = add_amendment(r, text, by, basis);
	/* After a withdrawal "Ændringsforslaget er bortfaldet" is a
	   repetition. */
	if (index == NO_VOTE)
		return by.len == 0 && !utf8_starts_word(text, "forslaget") &&
		    r->facts->nvotes > r->floor.first_vote;
	if (phrase_group(match, "all").len != 0)
		r->facts->votes[index].unanimous = true;
	ballot_result(r, index, ballot_result_of(phrase_group(match,
	    "verb")), basis);
	return true;
}

bool
proposal_result_of_all(struct reading *r, struct str verb,
    const struct basis_text *basis)
{
	enum vote_result result = ballot_result_of(verb);
	struct vote *vote;
	bool any = false;
	size_t i;

	for (i = r->floor.first_vote; i < r->facts->nvotes; i++) {
		vote = &r->facts->votes[i];
		if (vote->result != RESULT_UNKNOWN ||
		    (vote->motion != MOTION_AMENDMENT &&
		    vote->proposers.count == 0))
			continue;
		vote->result = result;
		vote->result_basis = *basis;
		any = true;
	}
	if (!any)
		return false;
	/* It does not say who voted on each of them. */
	floor_clear(&r->floor);
	r->floor.digressed = true;
	return true;
}

bool
proposal_unanimous(struct reading *r, struct str verb,
    const struct basis_text *basis)
{
	if (r->floor.proposal == NO_VOTE)
		return false;
	r->facts->votes[r->floor.proposal].unanimous = true;
	ballot_result(r, r->floor.proposal, ballot_result_of(verb), basis);
	return true;
}

/* Were more for it than against it, as far as the numbers are known? */
static bool
is_carried(const struct vote *vote)
{
	int yes = voters_strength(vote, SIDE_FOR);
	int no = voters_strength(vote, SIDE_AGAINST);

	return yes >= 0 && no >= 0 && yes > no;
}

bool
proposal_word(struct reading *r, struct str verb,
    const struct basis_text *basis)
{
	enum vote_result result = ballot_result_of(verb);
	struct vote *vote;

	if (r->floor.proposal == NO_VOTE)
		return false;
	vote = &r->facts->votes[r->floor.proposal];
	if (vote->nchoices == 0 ||
	    is_carried(vote) != (result == RESULT_ADOPTED))
		return false;
	if (result == RESULT_ADOPTED) {
		r->floor.fallback.known = true;
		r->floor.fallback.outcome = ballot_outcome_of(verb);
		r->floor.fallback.basis = *basis;
	}
	ballot_result(r, r->floor.proposal, result, basis);
	return true;
}

bool
proposal_withdrawal(struct reading *r, struct str who,
    const struct basis_text *basis)
{
	size_t index = who.len != 0 ? ballot_of(r, who) : r->floor.proposal;

	if (index == NO_VOTE)
		return false;
	ballot_result(r, index, RESULT_LAPSED, basis);
	return true;
}

/* The beginning of the wording, if the sentence that makes the proposal quotes
   it; NULL otherwise. */
static const char *
begun_in(const char *text)
{
	size_t at = quotation_after_colon(str_of(text));

	return text[at] != '\0' ? text + at : NULL;
}

bool
proposal_is_open(const struct reading *r)
{
	return r->floor.proposal != NO_VOTE &&
	    r->facts->votes[r->floor.proposal].nchoices == 0;
}

void
proposal_add_wording(struct reading *r, const struct sentence *sentence)
{
	struct vote *vote;

	if (!proposal_is_open(r))
		return;
	vote = &r->facts->votes[r->floor.proposal];
	if (vote->proposal == NULL)
		vote->proposal = begun_in(vote->basis.text);
	if (vote->proposal == NULL)
		vote->proposal = sentence->basis.text;
	else if (strlen(vote->proposal) < PROPOSAL_MAX)
		vote->proposal = arena_printf(r->arena, "%s%s%s",
		    vote->proposal, sentence->first ? "\n" : " ",
		    sentence->basis.text);
}
