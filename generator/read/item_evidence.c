#include "item_evidence.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "decision_heading.h"
#include "item_detail.h"
#include "item_group.h"
#include "item_heading.h"
#include "section_heading.h"

#define LOOK_AHEAD 4		/* lines with text, after a title */
#define OVERVIEW_LINES 200	/* there is none further down */
#define TITLE_ABOVE 3		/* lines of a title above its number */

/* What each piece of evidence is worth. */
#define WORTH_CONTENTS	4	/* the contents have it at its number */
#define WORTH_ELSEWHERE	2	/* they have it under another */
#define WORTH_BELOW	3	/* a case number or a heading follows */
#define WORTH_CASE	1	/* and it is a case number; a quoted item has
				   none */
#define WORTH_NEXT	1	/* that is the very next line */

/*
 * What the line after a title is worth as evidence: a detail line, a section's
 * heading, or who decided and when.  0 if it is none of these.
 */
static int
worth_of(struct str line)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };
	struct decision_heading heading;
	enum section_role role;
	int found = 0;

	if (section_heading_role(NULL, line, &role) ||
	    decision_heading_read(line, &heading))
		found = WORTH_BELOW;
	else if (item_detail_read(&scratch, line, &item))
		found = WORTH_BELOW +
		    (item.case_number != NULL ? WORTH_CASE : 0);
	arena_release(&scratch);
	return found;
}

/*
 * What such a line within a few lines is worth; 0 if none follows.  The title
 * may be printed twice.
 */
static int
worth_below(const struct source *source, size_t at,
    const struct item_pattern *pattern)
{
	struct line_match first, match;
	size_t seen = 0, again = 0;
	int found;

	item_pattern_match(pattern, source->lines[at].text, &first);
	while (++at < source->nlines && seen < LOOK_AHEAD) {
		struct str line = source->lines[at].text;

		if (str_blank(line))
			continue;
		if (item_pattern_match(pattern, line, &match)) {
			if (again++ != 0 ||
			    !str_eq(match.number, first.number) ||
			    !str_eq(match.rest, first.rest))
				break;
			continue;
		}
		found = worth_of(line);
		if (found != 0)
			return found + (seen == 0 ? WORTH_NEXT : 0);
		seen++;
	}
	return 0;
}

bool
item_evidence_follows(const struct source *source, size_t at)
{
	while (++at < source->nlines)
		if (!str_blank(source->lines[at].text))
			return worth_of(source->lines[at].text) != 0;
	return false;
}

bool
item_evidence_in_overview(const struct source *source, size_t end,
    struct str line)
{
	size_t i;

	for (i = 0; i < end && i < OVERVIEW_LINES; i++)
		if (str_eq(str_trim(source->lines[i].text), line))
			return true;
	return false;
}

static int
worth_in_contents(const struct table_of_contents *contents, size_t number,
    struct str title)
{
	const struct contents_entry *entry =
	    table_of_contents_entry(contents, number - 1, title);

	if (entry == NULL)
		return 0;
	return (size_t)(entry - contents->entries) + 1 == number ?
	    WORTH_CONTENTS : WORTH_ELSEWHERE;
}

/* Does it stand below a closed group's name, or below an item that does? */
static bool
in_closed_group(struct item_evidence *evidence, size_t at)
{
	size_t above = source_text_above(evidence->source, at);
	bool closed = false;

	item_group_is_name(evidence->source->lines[above].text, &closed);
	if (above == at || (!closed && above != evidence->closed_at))
		return false;
	evidence->closed_at = at;
	return true;
}

/* A closed item may consist of that line alone. */
static bool
is_closed(struct item_evidence *evidence, size_t at)
{
	return in_closed_group(evidence, at) ||
	    item_heading_is_closed(evidence->source->lines[at].text);
}

size_t
item_evidence_title_above(const struct source *source, size_t at)
{
	size_t n = 0;

	while (n <= TITLE_ABOVE && n < at &&
	    !str_blank(source->lines[at - n - 1].text))
		n++;
	return n <= TITLE_ABOVE ? at - n : at - 1;
}

int
item_evidence_weigh(struct item_evidence *evidence, size_t at,
    const struct line_match *match)
{
	const struct source *source = evidence->source;
	const struct table_of_contents *contents = evidence->contents;
	size_t number = strtoul(match->number.data, NULL, 10);
	size_t title = evidence->pattern->below ?
	    item_evidence_title_above(source, at) : at;
	int found = worth_in_contents(contents, number,
	    evidence->pattern->below ? source->lines[title].text :
	    match->rest);
	bool closed = is_closed(evidence, title);
	int below;

	if (found == 0 && item_evidence_in_overview(source, title,
	    str_trim(source->lines[title].text)))
		found = WORTH_CONTENTS;
	if (found == 0 && !evidence->pattern->strong &&
	    utf8_is_lower(utf8_first(match->rest)))
		return -1;
	below = match->case_number.len != 0 ?
	    WORTH_BELOW + WORTH_CASE + WORTH_NEXT :
	    worth_below(source, at, evidence->pattern);
	found += below == 0 && closed ? WORTH_BELOW : below;
	if (found != 0)
		return found + EVIDENCE_POSSIBLE;
	if (!evidence->pattern->strong ||
	    (title != 0 && !str_blank(source->lines[title - 1].text)))
		return -1;
	if (contents->count != 0 && number > contents->count)
		return -1;
	return EVIDENCE_POSSIBLE;
}
