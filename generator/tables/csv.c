#include "csv.h"

#include <string.h>

#include "number.h"

#define BYTE_ORDER_MARK	"\xef\xbb\xbf"

/* Would a spreadsheet take it for a formula?  Some trim blanks first. */
static bool
is_formula(struct str text)
{
	text = str_from(text, str_blanks(text));
	return text.len != 0 && strchr("=+-@\t\r", *text.data) != NULL;
}

static bool
needs_quotes(struct str text)
{
	size_t i;

	if (text.len != str_trim(text).len)
		return true;
	for (i = 0; i < text.len; i++)
		if (strchr(";\"\r\n", text.data[i]) != NULL)
			return true;
	return false;
}

static void
add_text(struct buf *out, struct str text)
{
	bool quotes = needs_quotes(text);
	size_t i;

	if (quotes)
		buf_addc(out, '"');
	if (is_formula(text))
		buf_addc(out, '\'');
	for (i = 0; i < text.len; i++) {
		if (text.data[i] == '"')
			buf_addc(out, '"');
		buf_addc(out, text.data[i]);
	}
	if (quotes)
		buf_addc(out, '"');
}

static void
add_cell(struct buf *out, struct str text)
{
	struct number number = number_read(text);

	if (number.kind == NUMBER_VALUE && number.bare)
		number_plain(out, number);
	else if (number.kind != NUMBER_NONE)
		buf_add(out, text.data, text.len);
	else
		add_text(out, text);
}

void
csv_table(struct buf *out, const struct table *table)
{
	struct buf text = BUF_INIT;
	size_t i, column;

	buf_adds(out, BYTE_ORDER_MARK);
	for (i = 0; i < table->nrows; i++) {
		for (column = 0; column < table->columns; column++) {
			buf_reset(&text);
			cell_to_text(&text, &table->rows[i], column);
			if (column != 0)
				buf_addc(out, ';');
			/* An empty line would not be a row. */
			else if (table->columns == 1 && text.len == 0)
				buf_adds(out, "\"\"");
			add_cell(out, (struct str){ text.data, text.len });
		}
		buf_adds(out, "\r\n");
	}
	buf_release(&text);
}
