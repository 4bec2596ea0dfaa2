#include "reference_law.h"

#include "model/law.h"
#include "law_citation.h"
#include "reference_list.h"

void
reference_laws(struct reference_reading *r, struct str text)
{
	struct reference what = { .kind = REFERENCE_LAW };
	struct law_citation found = { .key = NULL };
	size_t from = 0;

	if (!r->marks)
		return;
	while (law_citation_find(r->arena, text, from, &found)) {
		what.target = law_name(r->config, found.key);
		what.paragraph = found.paragraph;
		what.address = law_address(r->config, r->arena, found.key,
		    found.paragraph, r->meeting->date);
		reference_add(r, text, found.at, found.len, what);
		from = found.at + found.len;
	}
}
