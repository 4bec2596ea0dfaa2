#include "minutes.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/date_read.h"
#include "decision_heading.h"
#include "dialect.h"
#include "head.h"
#include "item_starts.h"
#include "item_starts_untitled.h"
#include "layout.h"
#include "table_of_contents.h"
#include "unglue.h"
#include "unwrap.h"

#define TITLE_LINES 4
#define OVERVIEW_LINES 200	/* further down is none */
#define TITLE_LINE_LETTERS 160
#define TITLE_FULL_LETTERS 40	/* a line is not wrapped before */

struct minutes {
	const struct source	*source;
	const struct config	*config;
	struct meeting		*meeting;
	struct shape		 shape;
	struct contents		 contents;
	size_t			*openings;	/* lines that begin items */
	size_t			 nopenings;
	bool			 untitled;	/* they have no title */
	bool			 tight;		/* headings have no gap above */
	const struct item	*item;		/* the one that is being read */
};

/* Lines from `at` up to `end`, of the source. */
struct range {
	size_t	at, end;
};

static struct str
text_at(const struct minutes *minutes, size_t i)
{
	return minutes->source->lines[i].text;
}

static bool
is_heading(const struct minutes *minutes, size_t i)
{
	enum section_role role;

	return dialect_role(minutes->config, text_at(minutes, i), &role);
}

/* Is there text below line `i`, before the next heading? */
static bool
has_text(const struct minutes *minutes, struct range range, size_t i)
{
	while (++i < range.end)
		if (!str_blank(text_at(minutes, i)))
			return !is_heading(minutes, i);
	return false;
}

/*
 * What line `i` makes of a section of the item, if it is a heading.  What
 * another body decided on another day is history.
 */
static bool
find_role(const struct minutes *minutes, struct range range, size_t i,
    enum section_role *role)
{
	struct str line = text_at(minutes, i);
	struct decided decided;

	if (dialect_role(minutes->config, line, role)) {
		if (*role == ROLE_DECISION &&
		    decided_elsewhere(line, minutes->meeting))
			*role = ROLE_HISTORY;
		return true;
	}
	*role = ROLE_DECISION;
	return decided_read(line, &decided) &&
	    decided_is_own(&decided, minutes->meeting, minutes->item) &&
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
 * A heading stands alone on its line, after a gap or another heading; in a
 * document without gaps, anywhere.
 */
static bool
is_section(const struct minutes *minutes, struct range range, size_t i,
    enum section_role *role)
{
	return find_role(minutes, range, i, role) && (minutes->tight ||
	    i == range.at || str_blank(text_at(minutes, i - 1)) ||
	    is_heading(minutes, i - 1) ||
	    is_dated_decision(text_at(minutes, i), *role));
}

/* Do most of the headings stand right below text? */
static bool
is_tight(const struct minutes *minutes)
{
	size_t i, gaps = 0, none = 0;

	for (i = 1; i < minutes->source->nlines; i++) {
		if (!is_heading(minutes, i))
			continue;
		if (str_blank(text_at(minutes, i - 1)))
			gaps++;
		else if (!is_heading(minutes, i - 1))
			none++;
	}
	return none > gaps;
}

/* May line `i` be more of a title that is wrapped? */
static bool
continues_title(const struct minutes *minutes, size_t i)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };
	enum section_role role;
	struct str line = text_at(minutes, i);
	bool fact;

	if (str_blank(line) || line.len > TITLE_LINE_LETTERS ||
	    dialect_role(minutes->config, line, &role))
		return false;
	fact = dialect_item_fact(&scratch, line, &item);
	arena_release(&scratch);
	return !fact;
}

/*
 * A title that a list above the items has, too, as that line says it, goes on
 * on no further line.
 */
static bool
is_whole_title(const struct minutes *minutes, struct str line)
{
	struct line_match match;
	size_t i;

	line = str_trim(line);
	if (opening_match(line, &match) == NULL)
		return false;
	for (i = 0; i < minutes->openings[0] && i < OVERVIEW_LINES; i++) {
		struct str other = str_trim(text_at(minutes, i));

		if (str_eq(other, line) || str_eq(other, match.rest))
			return true;
	}
	return false;
}

/* "Godkendt." below "1. Dagsorden": there was room for it on that line. */
static bool
is_text_below(const struct minutes *minutes, size_t i)
{
	struct str line = str_trim(text_at(minutes, i));

	return text_at(minutes, i - 1).len < TITLE_FULL_LETTERS &&
	    str_ends(line, ".") && utf8_is_upper(utf8_first(line));
}

/*
 * Does a title that the end of a page cut go on in line `i`, below the gap?
 * It does in mid-sentence, right above a case number or a heading.
 */
static bool
continues_below_gap(const struct minutes *minutes, size_t i)
{
	return continues_title(minutes, i) &&
	    utf8_is_lower(utf8_first(text_at(minutes, i))) &&
	    opening_confirmed(minutes->source, i);
}

/*
 * How many lines the title takes.  A title that is wrapped ends before a gap,
 * a case number or a heading; text that follows at once is not part of it.
 */
static size_t
title_lines(const struct minutes *minutes, struct range range)
{
	size_t n = 1, below;

	if (is_whole_title(minutes, text_at(minutes, range.at)))
		return n;
	while (range.at + n < range.end && n <= TITLE_LINES &&
	    !is_text_below(minutes, range.at + n) &&
	    continues_title(minutes, range.at + n))
		n++;
	if (n > TITLE_LINES)
		return 1;
	for (below = range.at + n; below < range.end &&
	    str_blank(text_at(minutes, below)); below++)
		;
	if (below > range.at + n && below < range.end &&
	    continues_below_gap(minutes, below))
		return below + 1 - range.at;
	return n;
}

/* Add the lines at the start of the range, without wraps and tabs. */
static void
take_lines(struct minutes *minutes, struct range *range, size_t n,
    struct buf *line)
{
	struct writing writing;
	size_t i;

	wrap_undo(&minutes->meeting->arena, &minutes->shape,
	    minutes->source->lines + range->at, n, &writing);
	for (i = 0; i < writing.count; i++) {
		if (line->len != 0)
			buf_addc(line, ' ');
		buf_add(line, writing.list[i].text.data,
		    writing.list[i].text.len);
	}
	for (i = 0; i < line->len; i++)
		if (line->data[i] == '\t')
			line->data[i] = ' ';
	range->at += n;
}

static void
read_title(struct minutes *minutes, struct item *item, struct range *range)
{
	struct buf line = BUF_INIT;
	bool closed;

	item->line = minutes->source->lines[range->at].number;
	if (dialect_group(text_at(minutes, range->at), &closed)) {
		take_lines(minutes, range, 1, &line);
		while (str_blank(text_at(minutes, range->at)))
			range->at++;
	}
	if (!minutes->untitled)
		take_lines(minutes, range, title_lines(minutes, *range),
		    &line);
	dialect_item_heading(&minutes->meeting->arena,
	    (struct str){ line.data, line.len }, item);
	buf_release(&line);
}

/* The lines between title and text that say whose case it is. */
static void
read_facts(struct minutes *minutes, struct item *item, struct range *range)
{
	struct arena *arena = &minutes->meeting->arena;
	const char **facts = NULL;
	size_t room = 0, i;

	for (i = range->at; i < range->end; i++) {
		struct str line = text_at(minutes, i);

		if (str_blank(line))
			continue;
		if (!dialect_item_fact(arena, line, item))
			break;
		ALLOC_ONE_MORE(facts, item->nfact_lines, room);
		facts[item->nfact_lines++] = arena_dup_str(arena, str_trim(line));
		range->at = i + 1;
	}
	item->fact_lines = arena_dup_array(arena, facts, item->nfact_lines,
	    sizeof(*facts));
	free(facts);
}

/* The section that begins at range->at and ends where the next does. */
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
		    dialect_heading_text(text_at(minutes, range->at)));
		range->at++;
	}
	for (end = range->at; end < range->end; end++)
		if (is_section(minutes, *range, end, &role))
			break;
	layout_section(arena, &minutes->shape,
	    minutes->source->lines + range->at, end - range->at,
	    section.role, &section.blocks);
	range->at = end;
	return section;
}

static void
read_sections(struct minutes *minutes, struct item *item, struct range range)
{
	struct section *sections = NULL;
	enum section_role role;
	size_t room = 0;
	bool headed;

	while (range.at < range.end) {
		if (str_blank(text_at(minutes, range.at))) {
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

/*
 * The entry in the contents that is this item's: the one at its place, or
 * the first that fits.
 */
static const struct contents_entry *
find_entry(const struct minutes *minutes, const struct item *item,
    size_t index)
{
	const struct contents *contents = &minutes->contents;
	struct str title = str_of(item->title);
	size_t i;

	if (index < contents->count &&
	    contents_fits(&contents->entries[index], title))
		return &contents->entries[index];
	for (i = 0; i < contents->count; i++)
		if (contents_fits(&contents->entries[i], title))
			return &contents->entries[i];
	return NULL;
}

static void
read_item(struct minutes *minutes, size_t index)
{
	struct item *item = &minutes->meeting->items[index];
	const struct contents_entry *entry;
	struct range range;

	range.at = minutes->openings[index];
	range.end = index + 1 < minutes->nopenings ?
	    minutes->openings[index + 1] : minutes->source->nlines;
	minutes->item = item;
	read_title(minutes, item, &range);
	read_facts(minutes, item, &range);
	read_sections(minutes, item, range);
	entry = find_entry(minutes, item, index);
	if (entry != NULL && strcmp(entry->title, item->title) != 0)
		item->contents_title = arena_dup(&minutes->meeting->arena,
		    entry->title);
}

/* What stands before the first item, less the contents. */
static void
read_before_items(struct minutes *minutes)
{
	const struct source *source = minutes->source;
	const struct contents *contents = &minutes->contents;
	size_t count = minutes->openings[0], n = 0, i;
	struct line *lines = xmalloc((count + 1) * sizeof(*lines));

	for (i = 0; i < count; i++)
		if (i < contents->first || i >= contents->end)
			lines[n++] = source->lines[i];
	head_read(minutes->meeting, lines, n);
	free(lines);
}

static struct meeting *
read_meeting(struct minutes *minutes)
{
	struct meeting *meeting = meeting_new();
	size_t i;

	minutes->meeting = meeting;
	meeting->file = arena_dup(&meeting->arena, minutes->source->name);
	memcpy(meeting->sha256, minutes->source->sha256,
	    sizeof(meeting->sha256));
	meeting->format = FORMAT_TEXT;
	meeting->items = arena_calloc(&meeting->arena, minutes->nopenings,
	    sizeof(*meeting->items));
	meeting->nitems = minutes->nopenings;
	read_before_items(minutes);
	for (i = 0; i < minutes->nopenings; i++)
		read_item(minutes, i);
	return meeting;
}

struct meeting *
minutes_read(const struct source *source, const struct config *config,
    struct diag *diag)
{
	struct source parted = *source;
	struct minutes minutes = { .source = &parted, .config = config };
	struct arena scratch = ARENA_INIT;
	struct meeting *meeting = NULL;

	parted.nlines = glue_undo(&scratch, source, &parted.lines);
	shape_measure(&minutes.shape, &parted);
	contents_find(&scratch, &parted, &minutes.contents);
	minutes.nopenings = openings_find(&scratch, &parted,
	    &minutes.contents, &minutes.openings, diag);
	minutes.tight = is_tight(&minutes);
	if (minutes.nopenings == 0) {
		minutes.untitled = true;
		minutes.nopenings = untitled_find(&scratch, &parted,
		    &minutes.openings);
	}
	if (minutes.nopenings != 0)
		meeting = read_meeting(&minutes);
	else
		diag_add(diag, DIAG_ERROR, source->path, 0, 0,
		    str_blank(source->text) ? "the file is empty; left out" :
		    "no item found; left out");
	arena_release(&scratch);
	return meeting;
}
