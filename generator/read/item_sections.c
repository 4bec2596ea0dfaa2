#include "item_sections.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "language/date_read.h"
#include "decision_heading.h"
#include "layout.h"
#include "section_heading.h"

static bool
is_heading(const struct minutes *minutes, size_t i)
{
	enum section_role role;

	return minutes_heading(minutes, i, &role);
}

/* Is there text below line `i`, before the next heading? */
static bool
has_text(const struct minutes *minutes, struct range range, size_t i)
{
	while (++i < range.end)
		if (!str_blank(minutes_line(minutes, i)))
			return !is_heading(minutes, i);
	return false;
}

/*
 * The role of a section of the item whose heading is line `i`; false if it is
 * not a heading.  What another body decided on another day is history.
 */
static bool
find_role(const struct minutes *minutes, struct range range, size_t i,
    enum section_role *role)
{
	struct str line = minutes_line(minutes, i);
	struct decision_heading heading;

	if (minutes_heading(minutes, i, role)) {
		if (*role == ROLE_DECISION &&
		    decision_heading_is_foreign(line, minutes->meeting))
			*role = ROLE_HISTORY;
		return true;
	}
	*role = ROLE_DECISION;
	return decision_heading_read(line, &heading) &&
	    decision_heading_is_own(&heading, minutes->meeting,
	    minutes->item) &&
	    has_text(minutes, range, i);
}

/* "Beslutning i Byrådet den 29-01-2020" is a heading wherever it stands. */
static bool
is_dated_decision(struct str line, enum section_role role)
{
	struct date date;
	size_t at, len;

	if (role != ROLE_DECISION && role != ROLE_HISTORY)
		return false;
	line = str_trim(line);
	if (str_ends(line, ":"))
		line.len--;
	return date_find(line, &date, &at, &len) && at + len == line.len;
}

/*
 * Does line `i` begin a section?  A heading stands alone on its line, below a
 * blank line or another heading; in a tight document, anywhere.
 */
static bool
is_section(const struct minutes *minutes, struct range range, size_t i,
    enum section_role *role)
{
	return find_role(minutes, range, i, role) && (minutes->tight ||
	    i == range.at || str_blank(minutes_line(minutes, i - 1)) ||
	    is_heading(minutes, i - 1) ||
	    is_dated_decision(minutes_line(minutes, i), *role));
}

bool
item_sections_are_tight(const struct minutes *minutes)
{
	size_t i, below_blank = 0, below_text = 0;

	for (i = 1; i < minutes->source->nlines; i++) {
		if (!is_heading(minutes, i))
			continue;
		if (str_blank(minutes_line(minutes, i - 1)))
			below_blank++;
		else if (!is_heading(minutes, i - 1))
			below_text++;
	}
	return below_text > below_blank;
}

/* Read the section at the start of the range, up to where the next begins. */
static struct section
read_section(struct minutes *minutes, struct range *range, bool headed)
{
	struct arena *arena = &minutes->meeting->arena;
	struct section section = { .role = ROLE_OTHER };
	enum section_role role;
	size_t end;

	section.line = minutes->source->lines[range->at].number;
	if (headed) {
		find_role(minutes, *range, range->at, &section.role);
		section.heading = arena_dup_str(arena,
		    section_heading_text(minutes_line(minutes, range->at)));
		range->at++;
	}
	for (end = range->at; end < range->end; end++)
		if (is_section(minutes, *range, end, &role))
			break;
	layout_section(arena, &minutes->shape,
	    minutes->source->lines + range->at, end - range->at, &section);
	range->at = end;
	return section;
}

void
item_sections_read(struct minutes *minutes, struct item *item,
    struct range range)
{
	struct section *sections = NULL;
	enum section_role role;
	size_t room = 0;
	bool headed;

	while (range.at < range.end) {
		if (str_blank(minutes_line(minutes, range.at))) {
			range.at++;
			continue;
		}
		headed = is_section(minutes, range, range.at, &role);
		ALLOC_ONE_MORE(sections, item->nsections, room);
		sections[item->nsections++] = read_section(minutes, &range,
		    headed);
	}
	item->sections = arena_dup_array(&minutes->meeting->arena, sections,
	    item->nsections, sizeof(*sections));
	free(sections);
}
