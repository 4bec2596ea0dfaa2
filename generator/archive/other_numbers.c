#include "other_numbers.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "language/case_number.h"
#include "model/meeting.h"

struct reading {
	struct arena	*arena;
	const char	*own;		/* the item's slug; NULL if none */
	struct other_number	*list;
	size_t		 count, room;
};

/* A subject and a facet alone ("15.20.00-G01") are a file number that many
   cases share; with a serial number there are more digits. */
#define FILE_DIGITS	8

static bool
has_serial(struct str number)
{
	size_t i, digits = 0;

	for (i = 0; i < number.len; i++)
		digits += number.data[i] >= '0' && number.data[i] <= '9';
	return digits > FILE_DIGITS;
}

static void
add(struct reading *r, struct str number, bool in_title)
{
	const char *slug = case_number_slug(r->arena, arena_dup_str(r->arena,
	    number));
	size_t i;

	if (slug == NULL || (r->own != NULL && strcmp(slug, r->own) == 0))
		return;
	for (i = 0; i < r->count; i++)
		if (strcmp(r->list[i].slug, slug) == 0)
			return;
	ALLOC_ONE_MORE(r->list, r->count, r->room);
	r->list[r->count++] = (struct other_number){ slug, in_title };
}

/* A number does not begin within a word or a longer number. */
static bool
may_begin(struct str text, size_t at)
{
	unsigned char before = at != 0 ? (unsigned char)text.data[at - 1] :
	    ' ';

	return before < 0x80 && strchr("-./", before) == NULL &&
	    !((before | 0x20) >= 'a' && (before | 0x20) <= 'z') &&
	    !(before >= '0' && before <= '9');
}

static void
read_kle(struct reading *r, struct str text, bool in_title)
{
	struct str number;
	size_t at = 0, len;

	while (at < text.len) {
		len = may_begin(text, at) ? case_number_kle(str_from(text,
		    at)) : 0;
		number = str_cut(str_from(text, at), len);
		if (has_serial(number))
			add(r, number, in_title);
		at += len != 0 ? len : 1;
	}
}

struct other_number *
other_numbers_read(struct arena *arena, const struct item *item,
    size_t *count)
{
	struct reading r = { .arena = arena };
	struct other_number *list;
	struct str line;
	size_t i;

	if (item->case_number != NULL)
		r.own = case_number_slug(arena, item->case_number);
	for (i = 0; i < item->ndetail_lines; i++) {
		line = str_trim(str_of(item->detail_lines[i]));
		if (line.len != 0 && case_number_kle(line) == 0 &&
		    case_number_bare(line) == line.len)
			add(&r, line, false);
		else
			read_kle(&r, line, false);
	}
	read_kle(&r, str_of(item->title), true);
	*count = r.count;
	list = arena_dup_array(arena, r.list, r.count, sizeof(*list));
	free(r.list);
	return list;
}
