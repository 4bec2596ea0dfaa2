#include "record_table.h"

#include "base/html.h"
#include "model/tree.h"
#include "model/tree_html.h"
#include "model/tree_text.h"
#include "tables/tables.h"
#include "record_node.h"

/* A cell and its surroundings. */
struct place {
	const struct table	*table;
	const struct row	*row;
	size_t			 column;
	bool			 header;	/* in a header row */
};

static bool
is_numeric(const struct table *table, size_t column)
{
	return table->numeric != NULL && table->numeric[column];
}

/* Does the row hold nothing but a title for the rows below? */
static bool
is_title(const struct row *row)
{
	return row->title && (row->tail == NULL || row->tail_column == 0);
}

/* A single paragraph in a cell needs no tag around it. */
static void
add_content(struct buf *out, struct cmark_node *cell)
{
	struct cmark_node *only = tree_first(cell);

	if (only != NULL && tree_next(only) == NULL &&
	    tree_kind(only) == TREE_PARAGRAPH)
		tree_inlines_to_html(out, only);
	else
		record_children(out, cell, 1);
}

/* The scope of a heading cell; NULL for other cells. */
static const char *
scope(const struct place *place)
{
	struct cmark_node *cell = place->row->cells[place->column];

	if (tree_first(cell) == NULL)
		return NULL;
	if (place->header)
		return "col";
	if (is_title(place->row))
		return "rowgroup";
	if (place->column == 0 && place->table->columns > 1 &&
	    !is_numeric(place->table, 0))
		return "row";
	return NULL;
}

static void
add_cell(struct buf *out, const struct place *place)
{
	const struct table *table = place->table;
	const struct row *row = place->row;
	const char *heads = scope(place);
	const char *tag = heads != NULL ? "th" : "td";

	buf_addf(out, "<%s", tag);
	if (heads != NULL)
		buf_addf(out, " scope=\"%s\"", heads);
	if (row->tail != NULL && place->column != row->tail_column)
		buf_adds(out, " rowspan=\"2\"");
	if (is_title(row) && table->columns > 1)
		buf_addf(out, " colspan=\"%zu\"", table->columns);
	else if (is_numeric(table, place->column))
		buf_adds(out, " class=\"number\"");
	buf_addc(out, '>');
	add_content(out, row->cells[place->column]);
	buf_addf(out, "</%s>", tag);
}

static void
add_tail(struct buf *out, const struct place *place)
{
	const struct row *row = place->row;

	buf_adds(out, "<tr class=\"tail\"><td");
	if (is_title(row) && place->table->columns > 1)
		buf_addf(out, " colspan=\"%zu\"", place->table->columns);
	buf_adds(out, " class=\"continues\">");
	add_content(out, row->tail);
	buf_adds(out, "</td></tr>\n");
}

static void
add_row(struct buf *out, const struct table *table, const struct row *row,
    bool header)
{
	struct place place = { table, row, 0, header };
	const char *kind = is_title(row) ? "title" : row->total ? "total" :
	    NULL;

	buf_adds(out, "<tr");
	if (kind != NULL)
		buf_addf(out, " class=\"%s\"", kind);
	buf_addc(out, '>');
	for (; place.column < table->columns; place.column++) {
		add_cell(out, &place);
		if (is_title(row))
			break;
	}
	buf_adds(out, "</tr>\n");
	if (row->tail != NULL)
		add_tail(out, &place);
}

static void
add_header(struct buf *out, const struct table *table)
{
	size_t i;

	if (table->header_rows == 0)
		return;
	buf_adds(out, "<thead>\n");
	for (i = 0; i < table->header_rows; i++)
		add_row(out, table, &table->rows[i], true);
	buf_adds(out, "</thead>\n");
}

/* A title row heads the rows up to the next title: each such group is a
   tbody. */
static void
add_body(struct buf *out, const struct table *table)
{
	size_t i;

	if (table->nrows == table->header_rows)
		return;
	buf_adds(out, "<tbody>\n");
	for (i = table->header_rows; i < table->nrows; i++) {
		if (i > table->header_rows && is_title(&table->rows[i]))
			buf_adds(out, "</tbody>\n<tbody>\n");
		add_row(out, table, &table->rows[i], false);
	}
	buf_adds(out, "</tbody>\n");
}

void
record_table(struct buf *out, const struct table *table, const char *anchor)
{
	bool named = table->caption != NULL && anchor != NULL;

	buf_adds(out, "<div class=\"table-scroll\" tabindex=\"0\"");
	/* Only a table with a name of its own is a landmark. */
	if (named)
		buf_addf(out, " role=\"region\" aria-labelledby=\"%s_navn\"",
		    anchor);
	else
		buf_adds(out, " role=\"group\" aria-label=\"Tabel\"");
	buf_adds(out, ">\n<table");
	if (anchor != NULL)
		buf_addf(out, " id=\"%s\"", anchor);
	buf_adds(out, ">\n");
	if (table->caption != NULL) {
		buf_adds(out, "<caption");
		if (named)
			buf_addf(out, " id=\"%s_navn\"", anchor);
		buf_addc(out, '>');
		tree_inlines_to_html(out, table->caption);
		buf_adds(out, "</caption>\n");
	}
	add_header(out, table);
	add_body(out, table);
	buf_adds(out, "</table>\n</div>\n");
}

/* The link names the table, for those who hear it out of context. */
static void
add_file(struct buf *out, const struct table *table, size_t number)
{
	struct buf caption = BUF_INIT;

	if (table->caption != NULL)
		tree_to_text(&caption, table->caption);
	else
		buf_addf(&caption, "tabel %zu", number);
	buf_addf(out, "<p class=\"tools\" data-added><a href=\""
	    RECORD_TABLE_FILE "\" download>Hent som CSV<span class=\"hidden\">"
	    ": ", number);
	html_text(out, caption.data);
	buf_adds(out, "</span></a></p>\n");
	buf_release(&caption);
}

static void
add_chart(struct buf *out, const struct table *table, const char *anchor)
{
	struct arena arena = ARENA_INIT;
	const struct chart *chart = chart_choose(&arena, table);

	if (chart != NULL)
		chart_html(out, chart, anchor);
	arena_release(&arena);
}

void
record_table_tools(struct buf *out, const struct block *block, size_t number)
{
	add_file(out, block->table, number);
	if (block->anchor != NULL)
		add_chart(out, block->table, block->anchor);
}
