#include "reference_case.h"

#include <string.h>

#include "language/case_number.h"
#include "reference_list.h"

/* Can a case number begin here?  Not in the middle of a word or a number. */
static bool
begins_number(struct str text, size_t at)
{
	char before = at > 0 ? text.data[at - 1] : ' ';

	return strchr(" (\"'\t\n:,;", before) != NULL;
}

/* KLE numbers only: others look like amounts and dates. */
void
reference_cases(struct reference_reading *r, struct str text)
{
	struct reference what = { .kind = REFERENCE_CASE };
	size_t i, at, len, end = 0;

	for (i = 0; i < r->nnumbers; i++) {
		at = r->numbers[i];
		if (at < end || !begins_number(text, at) ||
		    (len = case_number_kle(str_from(text, at))) == 0)
			continue;
		end = at + len;
		what.target = case_number_slug(r->arena,
		    arena_dup_str(r->arena, str_cut(str_from(text, at), len)));
		/* A facet without a serial number is no case. */
		if (what.target != NULL && strchr(what.target, '-') !=
		    strrchr(what.target, '-') && (r->own_case == NULL ||
		    strcmp(r->own_case, what.target) != 0))
			reference_add(r, text, at, len, what);
	}
}
