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
	const char *own = r->item->case_number == NULL ? NULL :
	    case_number_slug(r->arena, r->item->case_number);
	size_t at, len;

	for (at = 0; at < text.len; at += len != 0 ? len : 1) {
		len = 0;
		if (text.data[at] < '0' || text.data[at] > '9' ||
		    !begins_number(text, at) ||
		    (len = case_number_kle(str_from(text, at))) == 0)
			continue;
		what.target = case_number_slug(r->arena,
		    arena_dup_str(r->arena, str_cut(str_from(text, at), len)));
		/* A facet without a serial number is no case. */
		if (what.target != NULL && strchr(what.target, '-') !=
		    strrchr(what.target, '-') && (own == NULL ||
		    strcmp(own, what.target) != 0))
			reference_add(r, text, at, len, what);
	}
}
