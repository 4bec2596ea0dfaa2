#include "lost_columns.h"

#include "base/utf8.h"
#include "language/list_marker.h"
#include "dialect.h"

#define SHORT_LETTERS 100	/* where lines do not wrap */
#define SHORT_PERCENT 75	/* of the width, where they do */
#define RUN 4			/* headings do not come four in a row */
#define RUN_WITH_NUMBERS 3

/* A group: lines with no gap between them. */
static size_t
group_end(const struct writing *writing, size_t at)
{
	size_t end = at + 1;

	while (end < writing->count && !writing->list[end].gap)
		end++;
	return end;
}

static bool
is_plain(const struct written *line)
{
	return !line->cells && !list_marker_begins(line->text) &&
	    !dialect_table_caption(line->text) &&
	    !dialect_figure_caption(line->text) &&
	    !utf8_starts_word(line->text, "Kilde:");
}

static size_t
short_line(const struct shape *shape)
{
	return shape->width != 0 ? shape->width * SHORT_PERCENT / 100 :
	    SHORT_LETTERS;
}

/* Was a sentence of the group broken long before the edge of the page? */
static bool
is_narrow(const struct shape *shape, const struct writing *writing, size_t at,
    size_t end)
{
	for (; shape->width != 0 && at < end; at++)
		if (writing->list[at].runs_on)
			return true;
	return false;
}

static bool
is_fragment(const struct shape *shape, const struct writing *writing,
    size_t at, size_t end)
{
	size_t i;

	for (i = at; i < end; i++)
		if (!is_plain(&writing->list[i]) ||
		    utf8_count(writing->list[i].text) > short_line(shape))
			return false;
	return is_narrow(shape, writing, at, end) ||
	    !wrap_ends_sentence(writing->list[end - 1].text);
}

static bool
ends_in_number(struct str text)
{
	return text.len != 0 && ((text.data[text.len - 1] >= '0' &&
	    text.data[text.len - 1] <= '9') || str_ends(text, "%") ||
	    str_ends(text, "kr."));
}

size_t
fragments_find(const struct shape *shape, const struct writing *writing,
    size_t at)
{
	size_t i, end, groups = 0, numbers = 0;
	bool narrow = false;

	for (i = at; i < writing->count; i = end, groups++) {
		end = group_end(writing, i);
		if (!is_fragment(shape, writing, i, end))
			break;
		narrow |= is_narrow(shape, writing, i, end);
		numbers += ends_in_number(writing->list[end - 1].text);
	}
	if (groups >= RUN || (groups >= 2 && narrow) ||
	    (groups >= RUN_WITH_NUMBERS && numbers >= 2))
		return i - at;
	return 0;
}
