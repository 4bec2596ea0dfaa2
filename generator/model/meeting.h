/*
 * The model: one meeting as its minutes tell it.  Plain data, without input
 * or output, filled in by the readers and read by everything after.
 *
 * A Danish word for each (see README): meeting = møde, body = udvalg or
 * byråd, item = punkt, case number = sags- or journalnummer, term =
 * valgperiode, minutes = referat, agenda = dagsorden.
 *
 * All strings live in the meeting's arena and are UTF-8.  The nodes are
 * libcmark's and are freed by meeting_free.
 */
#ifndef MODEL_MEETING_H
#define MODEL_MEETING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "fact.h"
#include "reference.h"

struct cmark_node;

/* Where a fact about the meeting comes from. */
enum basis {
	BASIS_UNKNOWN,
	BASIS_STATED,		/* the minutes say so */
	BASIS_SUPPLIED,		/* the publisher says so, in NAME.meta */
	BASIS_INFERRED		/* only one answer was possible */
};

enum source_format {
	FORMAT_TEXT, FORMAT_MARKDOWN
};

enum meeting_status {
	STATUS_MINUTES, STATUS_AGENDA
};

/* What a section of an item is for, whatever its heading says. */
enum section_role {
	ROLE_SUMMARY, ROLE_EFFECT, ROLE_RECOMMENDATION, ROLE_DECISION,
	ROLE_CASE, ROLE_ECONOMY, ROLE_ATTACHMENTS, ROLE_HISTORY, ROLE_OTHER
};
#define ROLE_COUNT (ROLE_OTHER + 1)

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
 * A cell's content is a TREE_DOCUMENT (paragraphs and lists); an empty cell
 * has one without children.  A row whose cell goes on after a page break has
 * the rest in `tail`, because in the source it stands after the whole row.
 */
struct row {
	struct cmark_node	**cells;	/* table->columns of them */
	struct cmark_node	 *tail;		/* NULL in nearly all rows */
	size_t			  tail_column;	/* the cell that tail goes on */
	bool			  title;	/* only its first cell says something */
	bool			  total;	/* a sum of the rows above */
};

struct table {
	struct cmark_node	*caption;	/* a paragraph, or NULL */
	size_t			 columns;
	size_t			 header_rows;	/* 0 or 1 */
	struct row		*rows;
	size_t			 nrows;
	bool			*numeric;	/* by column: align to the right */
};

struct block {
	enum block_kind		 kind;
	struct cmark_node	*node;		/* NULL for BLOCK_TABLE */
	struct table		*table;		/* for BLOCK_TABLE */
	unsigned		 line;		/* in the source, from 1 */
	const char		*anchor;	/* "a7": id on the page; in an item
						   counted from 1 through all sections */
};

struct blocks {
	struct block	*list;
	size_t		 count;
};

struct section {
	const char		*heading;	/* as printed; NULL for none */
	enum section_role	 role;
	unsigned		 line;
	const char		*anchor;	/* "beslutning", "bilag-2"; NULL
						   without a heading */
	struct blocks		 blocks;
};

struct attachment {
	const char	*title;
	const char	*anchor;	/* of the block it stands in; NULL: it is
					   in a detail line */
};

struct item {
	int			  number;	/* 0 when it has none */
	const char		 *label;	/* the number as printed; "" for none */
	const char		 *lead;		/* what is printed before the title:
						   "Punkt 1:", "Nr. 20 -"; "" for none */
	const char		 *title;	/* one line, as printed */
	const char		 *contents_title;	/* NULL unless it differs */
	char			  case_type;	/* 'B' of "B-sag:"; 0 for none */
	const char		 *case_number;	/* as printed; NULL for none */
	const char		**detail_lines;	/* between title and text, as printed:
						   the case number, "Åbent" */
	size_t			  ndetail_lines;
	bool			  closed;
	unsigned		  line;
	const char		 *slug;		/* "punkt-1"; unique in the meeting */
	struct section		 *sections;
	size_t			  nsections;
	struct attachment	 *attachments;
	size_t			  nattachments;
	struct facts		  facts;	/* read from its sentences */
	struct references	  references;	/* what its prose points at */
};

struct meeting {
	struct arena		 arena;		/* owns every string here */
	const char		*file;		/* relative to content/ */
	const char		*path;		/* as the user would type it; NULL:
						   the same */
	char			 sha256[65];	/* of the file's bytes, in hex */
	enum source_format	 format;

	const char		*id;		/* what its address shall end in; NULL:
						   the publisher does not say */
	const char		*body;		/* without its term; NULL unknown */
	const char		*term;		/* "2014-2017"; NULL unknown */
	const char		*date;		/* "2017-01-24"; NULL unknown */
	const char		*start;		/* "08:30"; NULL unknown */
	const char		*place;		/* NULL unknown */
	enum basis		 body_basis, date_basis, start_basis,
				 place_basis;
	enum meeting_status	 status;

	struct blocks		 head;		/* what is printed before the first
						   item, less the contents */
	struct item		*items;
	size_t			 nitems;
	struct facts		 facts;		/* absences told of in the head, or
						   of other items than their own */
};

/* An empty meeting.  The caller frees with meeting_free. */
struct meeting	*meeting_new(void);
void		 meeting_free(struct meeting *);	/* NULL is fine */

/*
 * Number the blocks of every item and name its sections, from what stands in
 * it and before it only: an anchor is the same as long as that is.
 */
void	 meeting_set_anchors(struct meeting *);

/* The names used in JSON and Markdown: "summary", "inferred", "minutes". */
const char	*role_name(enum section_role);
bool		 role_parse(const char *name, enum section_role *out);
const char	*basis_name(enum basis);
bool		 basis_parse(const char *name, enum basis *out);
const char	*status_name(enum meeting_status);
bool		 status_parse(const char *name, enum meeting_status *out);
const char	*format_name(enum source_format);

/*
 * A block or a section as plain text, added to `out`: paragraphs parted by an
 * empty line, table rows as lines with cells parted by tabs.
 */
void	 block_to_text(struct buf *out, const struct block *);
void	 section_to_text(struct buf *out, const struct section *);
/* A cell with its tail, if this row has one for that column. */
void	 cell_to_text(struct buf *out, const struct row *, size_t column);

#endif
