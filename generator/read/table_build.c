#include "table_build.h"

#include <string.h>

#include "base/array.h"
#include "base/str.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "model/tree.h"

#define ROOM_LEAST 8

/* What may stand beside the digits of a number: "1,2 mio. kr.", "12 pct." */
static const char *const units[] = {
	"kr", "mio", "mia", "pct", "t", "tkr", "dkk",
};

/* How a row that sums up those above it begins or ends. */
static const char *const total_words[] = {
	"i alt", "ialt", "total", "totalt", "subtotal", "sum", "samlet",
	"hovedtotal",
};

struct table *
table_new(struct arena *arena, size_t columns)
{
	struct table *table = arena_calloc(arena, 1, sizeof(*table));

	table->columns = columns;
	table->numeric = arena_calloc(arena, columns, sizeof(*table->numeric));
	return table;
}

struct row *
table_add_row(struct arena *arena, struct table *table)
{
	size_t n = table->nrows, column;
	struct row *row, *rows;

	/* There is room for ROOM_LEAST rows, doubled each time it is full. */
	if (n == 0 || (n >= ROOM_LEAST && (n & (n - 1)) == 0)) {
		rows = arena_alloc(arena,
		    (n != 0 ? 2 * n : ROOM_LEAST) * sizeof(*rows));
		if (n != 0)
			memcpy(rows, table->rows, n * sizeof(*rows));
		table->rows = rows;
	}
	row = &table->rows[table->nrows++];
	memset(row, 0, sizeof(*row));
	row->cells = arena_calloc(arena, table->columns, sizeof(*row->cells));
	for (column = 0; column < table->columns; column++)
		row->cells[column] = tree_new(TREE_DOCUMENT);
	return row;
}

/* The length of the unit that the text begins with; 0 for none. */
static size_t
unit_len(struct str text)
{
	struct str rest;
	size_t i;

	for (i = 0; i < COUNT(units); i++) {
		if (!utf8_starts_word(text, units[i]))
			continue;
		rest = str_from(text, strlen(units[i]));
		if (!utf8_is_letter(utf8_first(rest)))
			return strlen(units[i]);
	}
	return 0;
}

/* Is it a number, or what stands in for one: "-", "?", "–"? */
static bool
like_number(struct str text, bool *digits)
{
	static const char *const signs[] = {
		"\xe2\x80\x93", "\xe2\x88\x92", "\xc2\xb1", "\xc2\xbd",
	};
	size_t len, i;

	while (text.len != 0) {
		len = str_blank_len(text);
		if (len == 0 && strchr(".,-+%?()*", text.data[0]) != NULL)
			len = 1;
		if (len == 0) {
			len = str_digits(text);
			*digits |= len != 0;
		}
		for (i = 0; len == 0 && i < COUNT(signs); i++)
			if (str_starts(text, signs[i]))
				len = strlen(signs[i]);
		if (len == 0)
			len = unit_len(text);
		if (len == 0)
			return false;
		text = str_from(text, len);
	}
	return true;
}

bool
table_is_number(struct str text)
{
	bool digits = false;

	return text.len != 0 && like_number(text, &digits);
}

static bool
like_total(struct arena *arena, struct str text)
{
	struct str word, lower = str_of(danish_lower(arena, str_trim(text)));
	size_t i;

	while (str_ends(lower, ":"))
		lower.len--;
	for (i = 0; i < COUNT(total_words); i++) {
		word = str_of(total_words[i]);
		if (str_starts(lower, word.data) &&
		    !utf8_is_letter(utf8_first(str_from(lower, word.len))))
			return true;
		if (str_ends(lower, word.data) &&
		    !utf8_is_letter(utf8_last(str_cut(lower,
		    lower.len - word.len))))
			return true;
	}
	return false;
}

/* Set what follows from the row's first cell and the others. */
static void
complete_row(struct arena *arena, struct table *table, struct row *row)
{
	struct buf text = BUF_INIT;
	size_t column, filled = 0, first_len;

	cell_to_text(&text, row, 0);
	first_len = text.len;
	for (column = 1; column < table->columns; column++) {
		size_t before = text.len;

		cell_to_text(&text, row, column);
		filled += text.len > before;
	}
	row->title = first_len != 0 && filled == 0 && table->columns > 1;
	row->total = filled != 0 && like_total(arena, str_cut(
	    (struct str){ text.data, text.len }, first_len));
	buf_release(&text);
}

static bool
column_is_numeric(const struct table *table, size_t column)
{
	struct buf text = BUF_INIT;
	bool digits = false, numeric = true;
	size_t i;

	for (i = table->header_rows; i < table->nrows && numeric; i++) {
		if (table->rows[i].title)
			continue;
		buf_reset(&text);
		cell_to_text(&text, &table->rows[i], column);
		numeric = like_number((struct str){ text.data, text.len },
		    &digits);
	}
	buf_release(&text);
	return numeric && digits;
}

void
table_complete(struct arena *arena, struct table *table)
{
	size_t i, column;

	for (i = 0; i < table->nrows; i++) {
		table->rows[i].title = table->rows[i].total = false;
		if (i >= table->header_rows)
			complete_row(arena, table, &table->rows[i]);
	}
	for (column = 0; column < table->columns; column++)
		table->numeric[column] = column_is_numeric(table, column);
}
