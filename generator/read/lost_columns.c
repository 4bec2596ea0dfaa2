#include "lost_columns.h"

#include "base/utf8.h"
#include "language/list_marker.h"
#include "caption.h"
#include "line_form.h"

#define SHORT_LETTERS 100	/* if lines do not wrap */
#define SHORT_PERCENT 75	/* of the width, if they do */
#define RUN 4			/* there are no four headings in a row */
#define RUN_WITH_NUMBERS 3

static bool
is_plain(const struct written *line)
{
	return !line->cells && !list_marker_begins(line->text) &&
	    !caption_is_table(line->text) &&
	    !caption_is_figure(line->text) &&
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
is_piece(const struct shape *shape, const struct writing *writing,
    size_t at, size_t end)
{
	size_t i;

	for (i = at; i < end; i++)
		if (!is_plain(&writing->list[i]) ||
		    utf8_count(writing->list[i].text) > short_line(shape))
			return false;
	return is_narrow(shape, writing, at, end) ||
	    !line_ends_sentence(writing->list[end - 1].text);
}

static bool
ends_in_number(struct str text)
{
	uint32_t last = utf8_last(text);

	return (last >= '0' && last <= '9') || last == '%' ||
	    str_ends(text, "kr.");
}

size_t
lost_columns_lines(const struct shape *shape, const struct writing *writing,
    size_t at)
{
	size_t i, end, groups = 0, numbers = 0;
	bool narrow = false;

	for (i = at; i < writing->count; i = end, groups++) {
		end = written_group_end(writing, i);
		if (!is_piece(shape, writing, i, end))
			break;
		narrow |= is_narrow(shape, writing, i, end);
		numbers += ends_in_number(writing->list[end - 1].text);
	}
	if (groups >= RUN || (groups >= 2 && narrow) ||
	    (groups >= RUN_WITH_NUMBERS && numbers >= 2))
		return i - at;
	return 0;
}
