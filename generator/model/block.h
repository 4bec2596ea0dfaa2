/*
 * Blocks of text: paragraphs, lists, tables.
 */
#ifndef MODEL_BLOCK_H
#define MODEL_BLOCK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct cmark_node;

enum block_kind {
	BLOCK_PARAGRAPH,
	BLOCK_HEADING,		/* a sub-heading inside a section */
	BLOCK_LIST,		/* bulleted or numbered */
	BLOCK_LINES,		/* lines whose columns the export lost: a
				   TREE_QUOTE of paragraphs with kept breaks */
	BLOCK_FIGURE,		/* a caption whose picture the text lacks */
	BLOCK_TABLE
};

/*
 * The content of a cell is a TREE_DOCUMENT (paragraphs and lists), without
 * children if the cell is empty.  A row with a cell that continues after a
 * page break has the rest in `tail`, because the source has it after the whole
 * row.
 */
struct row {
	struct cmark_node	**cells;	/* table->columns of them */
	struct cmark_node	 *tail;		/* NULL in nearly all rows */
	size_t			  tail_column;	/* which cell continues */
	bool			  title;	/* the other cells are empty */
	bool			  total;	/* a sum of the rows above */
};

struct table {
	struct cmark_node	*caption;	/* a paragraph, or NULL */
	size_t			 columns;
	size_t			 header_rows;	/* 0 or 1 */
	struct row		*rows;
	size_t			 nrows;
	bool			*numeric;	/* by column: align right */
};

struct block {
	enum block_kind		 kind;
	struct cmark_node	*node;		/* NULL for BLOCK_TABLE */
	struct table		*table;		/* for BLOCK_TABLE */
	unsigned		 line;		/* in the source, from 1 */
	const char		*anchor;	/* "a7": its id on the page,
						   counted through an item */
};

struct blocks {
	struct block	*list;
	size_t		 count;
};

/* Free the nodes of all blocks; the rest lives in an arena. */
void	 blocks_free_nodes(struct blocks *);

/* Append the block as plain text.  The rows of a table become lines, with tabs
   between the cells. */
void	 block_to_text(struct buf *out, const struct block *);

/* Append the text of a cell, with its tail if the row has one for it. */
void	 cell_to_text(struct buf *out, const struct row *, size_t column);

#endif
