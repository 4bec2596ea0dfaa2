#include "voters.h"

#include "base/utf8.h"
#include "actors.h"

#define LOOKED_AT_MAX 200	/* voters looked at; no council has more */

static const char *const side_names[] = {
	[SIDE_FOR] = "for", [SIDE_AGAINST] = "against",
	[SIDE_ABSTAIN] = "abstain",
};

static struct choice *
get_choice(struct reading *r, struct vote *vote, enum side side,
    const struct voters *voters)
{
	struct choice *choice;
	size_t i;

	for (i = 0; i < vote->nchoices; i++) {
		choice = &vote->choices[i];
		if (choice->side == side && (side != SIDE_OPTION ||
		    utf8_same_word(voters->option, str_of(choice->name))))
			return choice;
	}
	ARENA_ONE_MORE(r->arena, vote->choices, vote->nchoices);
	choice = &vote->choices[vote->nchoices++];
	*choice = (struct choice){ .side = side, .count = -1,
		.basis = *voters->basis };
	choice->name = side == SIDE_OPTION ?
	    arena_dup_str(r->arena, voters->option) : side_names[side];
	return choice;
}

void
voters_add(struct reading *r, size_t index, const struct voters *voters)
{
	enum side side = voters->option.len != 0 ? SIDE_OPTION : voters->side;
	struct choice *choice = get_choice(r, &r->facts->votes[index], side,
	    voters);
	struct basis_text *own = arena_dup_array(r->arena, voters->basis, 1,
	    sizeof(*voters->basis));
	struct actors *all = &choice->actors;
	size_t i;

	for (i = 0; i < voters->actors.count; i++) {
		if (actors_have(all, &voters->actors.list[i]))
			continue;
		ARENA_ONE_MORE(r->arena, all->list, all->count);
		all->list[all->count] = voters->actors.list[i];
		all->list[all->count++].basis = own;
	}
	if (choice->count < 0)
		choice->count = voters->count;
}

bool
voters_contradict(const struct reading *r, size_t index,
    const struct voters *voters)
{
	const struct vote *vote = &r->facts->votes[index];
	size_t i, j;

	for (i = 0; i < vote->nchoices; i++) {
		if (vote->choices[i].side == voters->side ||
		    voters->side == SIDE_OPTION)
			continue;
		for (j = 0; j < voters->actors.count && j < LOOKED_AT_MAX;
		    j++)
			if (actors_have(&vote->choices[i].actors,
			    &voters->actors.list[j]))
				return true;
	}
	return false;
}

int
voters_strength(const struct vote *vote, enum side side)
{
	const struct choice *choice;
	size_t i;
	int sum = 0, own;

	for (i = 0; i < vote->nchoices; i++) {
		choice = &vote->choices[i];
		if (choice->side != side)
			continue;
		own = choice->count >= 0 ? choice->count :
		    actors_sum(&choice->actors);
		if (own < 0)
			return -1;
		sum += own;
	}
	return sum;
}
