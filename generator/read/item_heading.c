#include "item_heading.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/line_pattern.h"
#include "language/word_list.h"
#include "item_group.h"
#include "item_pattern.h"

static const char *const closed_titles[] = {
	"Lukket", "Lukket:_*", "Lukket punkt", "Lukket punkt:_*",
	"Lukket punkt - *", "Lukket sag", "Lukket sag:_*", "Lukket - *",
};

static const char *const closed_endings[] = {
	"(lukket)", "(Lukket)", "- Lukket", "- lukket", "- Lukket punkt",
	"- lukket punkt", "(lukket punkt)", "(Lukket punkt)", "- Lukket sag",
	"- lukket sag", "(lukket sag)", "(Lukket sag)",
};

static bool
title_is_closed(struct str title)
{
	struct line_match match;
	size_t i;

	for (i = 0; i < COUNT(closed_titles); i++)
		if (line_pattern_match(closed_titles[i], title, &match))
			return true;
	return word_list_ends(title, closed_endings,
	    COUNT(closed_endings)) != 0;
}

/* 'B' of "B-sag: Ny skole"; 0 if the title does not begin like that. */
static char
title_kind(struct str title)
{
	return title.len > 6 && title.data[0] >= 'A' && title.data[0] <= 'Z' &&
	    utf8_starts_word(str_from(title, 1), "-sag:") ? title.data[0] : 0;
}

void
item_heading_read(struct arena *arena, struct str line, struct item *item)
{
	struct line_match match;
	struct str title = str_trim(line);
	bool closed;
	size_t group;

	line = title;
	group = item_group_len(line, &closed);
	item->lead = item->label = "";
	item->number = 0;
	if (item_pattern_match_any(str_trim(str_from(line, group)), &match)) {
		title = match.rest;
		item->lead = arena_dup_str(arena, str_trim(str_cut(line,
		    (size_t)(title.data - line.data))));
		item->label = arena_dup_str(arena, match.number);
		item->number = atoi(item->label);
		if (match.case_number.len != 0)
			item->case_number = arena_dup_str(arena,
			    match.case_number);
	}
	item->title = arena_dup_str(arena, title);
	item->case_type = title_kind(title);
	if (title_is_closed(title))
		item->closed = true;
}

bool
item_heading_is_closed(struct str line)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };

	item_heading_read(&scratch, line, &item);
	arena_release(&scratch);
	return item.closed;
}
