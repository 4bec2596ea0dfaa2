#include "item_title.h"

#include "base/utf8.h"
#include "item_detail.h"
#include "item_evidence.h"
#include "item_group.h"
#include "item_heading.h"
#include "unwrap.h"

#define TITLE_LINES 4
#define TITLE_LINE_MAX 160	/* bytes; a longer line is text */
#define TITLE_FULL 40		/* bytes; no shorter line is wrapped */

/* May line `i` continue a wrapped title? */
static bool
continues_title(const struct minutes *minutes, size_t i)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };
	enum section_role role;
	struct str line = minutes_line(minutes, i);
	bool detail;

	if (str_blank(line) || line.len > TITLE_LINE_MAX ||
	    minutes_heading(minutes, i, &role))
		return false;
	detail = item_detail_read(&scratch, line, &item);
	arena_release(&scratch);
	return !detail;
}

/* Does an overview above the items have the title just as on this line? */
static bool
is_whole_title(const struct minutes *minutes, struct str line)
{
	struct line_match match;

	line = str_trim(line);
	return item_pattern_match_any(line, &match) &&
	    (item_evidence_in_overview(minutes->source, minutes->starts[0],
	    line) || item_evidence_in_overview(minutes->source,
	    minutes->starts[0], match.rest));
}

/* "Godkendt." below "1. Dagsorden": it would have fitted on that line. */
static bool
is_text_below(const struct minutes *minutes, size_t i)
{
	struct str line = str_trim(minutes_line(minutes, i));

	return minutes_line(minutes, i - 1).len < TITLE_FULL &&
	    str_ends(line, ".") && utf8_is_upper(utf8_first(line));
}

/*
 * Does a title that the end of a page cut continue in line `i`, below blank
 * lines?  It does in mid-sentence, right above a case number or a heading.
 */
static bool
continues_below_blank(const struct minutes *minutes, size_t i)
{
	return continues_title(minutes, i) &&
	    utf8_is_lower(utf8_first(minutes_line(minutes, i))) &&
	    item_evidence_follows(minutes->source, i);
}

/*
 * How many lines the title takes.  A wrapped title ends before a blank line, a
 * case number or a heading; text that follows at once is not part of it.
 */
static size_t
title_lines(const struct minutes *minutes, struct range range)
{
	size_t n = 1, below;

	if (is_whole_title(minutes, minutes_line(minutes, range.at)))
		return n;
	while (range.at + n < range.end && n <= TITLE_LINES &&
	    !is_text_below(minutes, range.at + n) &&
	    continues_title(minutes, range.at + n))
		n++;
	if (n > TITLE_LINES)
		return 1;
	for (below = range.at + n; below < range.end &&
	    str_blank(minutes_line(minutes, below)); below++)
		;
	if (below > range.at + n && below < range.end &&
	    continues_below_blank(minutes, below))
		return below + 1 - range.at;
	return n;
}

/* Take the lines at the start of the range, without wraps and tabs. */
static void
take_lines(struct minutes *minutes, struct range *range, size_t n,
    struct buf *line)
{
	struct writing writing;
	size_t i;

	unwrap_lines(&minutes->meeting->arena, &minutes->shape,
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

void
item_title_read(struct minutes *minutes, struct item *item,
    struct range *range)
{
	struct buf line = BUF_INIT;
	bool closed;

	item->line = minutes->source->lines[range->at].number;
	if (item_group_is_name(minutes_line(minutes, range->at), &closed)) {
		take_lines(minutes, range, 1, &line);
		while (str_blank(minutes_line(minutes, range->at)))
			range->at++;
	}
	if (!minutes->untitled)
		take_lines(minutes, range, title_lines(minutes, *range),
		    &line);
	item_heading_read(&minutes->meeting->arena,
	    (struct str){ line.data, line.len }, item);
	buf_release(&line);
}
