#include "chart_sums.h"

/* Does a sum hold in a column: unknown, exactly, nearly, or not? */
enum fit { FIT_UNKNOWN, FIT_EXACT, FIT_NEAR, FIT_NOT };

/* Consecutive rows of `at`, and the one that may be their sum. */
struct trial {
	const struct chart_rows	*rows;
	const size_t		*at;
	size_t			 count;
	size_t			 sum;
};

/* Returns the value of one unit in the last digit. */
static double
last_digit(struct number number)
{
	number.amount = 1;
	return number_value(number);
}

static enum fit
fit_column(const struct trial *trial, size_t column)
{
	struct number number = trial->rows->list[trial->sum].values[column];
	double left = number_value(number), step = last_digit(number), slack;
	bool nothing = number.amount == 0;
	size_t i;

	if (number.kind != NUMBER_VALUE)
		return FIT_UNKNOWN;
	for (i = 0; i < trial->count; i++) {
		number = trial->rows->list[trial->at[i]].values[column];
		if (number.kind != NUMBER_VALUE)
			continue;
		left -= number_value(number);
		nothing = nothing && number.amount == 0;
		if (last_digit(number) > step)
			step = last_digit(number);
	}
	if (left < 0)
		left = -left;
	if (nothing)
		return FIT_UNKNOWN;
	if (left < step / 1000)
		return FIT_EXACT;
	/* Rounding changes each by at most half its last digit. */
	slack = step * (double)((trial->count + 1) / 2);
	return left < slack + step / 1000 ? FIT_NEAR : FIT_NOT;
}

/* One column may fit by chance; not two, if at least half fit exactly. */
static bool
is_sum(const struct trial *trial)
{
	size_t column, exact = 0, near = 0;

	for (column = 0; column < trial->rows->columns; column++) {
		switch (fit_column(trial, column)) {
		case FIT_EXACT:
			exact++;
			break;
		case FIT_NEAR:
			near++;
			break;
		case FIT_NOT:
			return false;
		case FIT_UNKNOWN:
			break;
		}
	}
	return exact >= near && exact + near >= 2;
}

static void
set_parts(struct arena *arena, const struct trial *trial)
{
	struct chart_row *sum = &trial->rows->list[trial->sum];

	sum->parts = arena_dup_array(arena, trial->at, trial->count,
	    sizeof(*trial->at));
	sum->nparts = trial->count;
}

/* Find sums above their parts, last first, so that parts may be sums. */
static size_t
find_above(struct arena *arena, struct chart_rows *rows, size_t *top)
{
	size_t *end = top + rows->count, *at = end, count;
	size_t i;

	for (i = rows->count; i > 0; i--) {
		struct trial trial = { rows, at, 2, i - 1 };

		count = (size_t)(end - at);
		while (trial.count <= count && !is_sum(&trial))
			trial.count++;
		if (trial.count <= count) {
			set_parts(arena, &trial);
			at += trial.count;
		}
		*--at = i - 1;
	}
	count = (size_t)(end - at);
	for (i = 0; i < count; i++)
		top[i] = at[i];
	return count;
}

/*
 * Find sums below their parts, first first.  A row that is called a sum may
 * have a single part.
 */
static size_t
find_below(struct arena *arena, struct chart_rows *rows, size_t *top,
    size_t count)
{
	size_t done = 0, i;

	for (i = 0; i < count; i++) {
		size_t least = rows->list[top[i]].total ? 1 : 2;
		struct trial trial = { rows, NULL, least, top[i] };

		for (; trial.count <= done; trial.count++) {
			trial.at = &top[done - trial.count];
			if (is_sum(&trial))
				break;
		}
		if (rows->list[top[i]].nparts == 0 && trial.count <= done) {
			set_parts(arena, &trial);
			done -= trial.count;
		}
		top[done++] = trial.sum;
	}
	return done;
}

size_t
chart_sums(struct arena *arena, struct chart_rows *rows, size_t *top)
{
	return find_below(arena, rows, top, find_above(arena, rows, top));
}
