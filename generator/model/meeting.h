/*
 * One meeting as its minutes describe it: plain data that the reader fills in
 * and everything else uses.
 *
 * In Danish: meeting = møde, body = udvalg or byråd, item = punkt, case number
 * = sags- or journalnummer, term = valgperiode, minutes = referat, agenda =
 * dagsorden.
 *
 * All strings live in the meeting's arena and are UTF-8.  Nodes are
 * libcmark's; meeting_free frees them.
 */
#ifndef MODEL_MEETING_H
#define MODEL_MEETING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "block.h"
#include "fact.h"
#include "reference.h"
#include "section_role.h"

/* How something about the meeting is known. */
enum basis {
	BASIS_UNKNOWN,
	BASIS_STATED,		/* the minutes say so */
	BASIS_SUPPLIED,		/* the publisher says so, in NAME.meta */
	BASIS_INFERRED		/* only one answer is possible */
};

enum source_format {
	FORMAT_TEXT, FORMAT_MARKDOWN
};

enum meeting_status {
	STATUS_MINUTES, STATUS_AGENDA
};

struct section {
	const char		*heading;	/* as printed; NULL if none */
	enum section_role	 role;
	unsigned		 line;
	const char		*anchor;	/* "bilag-2"; NULL without a
						   heading */
	struct blocks		 blocks;
};

struct attachment {
	const char	*title;
	const char	*anchor;	/* of its block; NULL if it is in a
					   line above the text */
};

struct item {
	int			  number;	/* 0 if it has none */
	const char		 *label;	/* the number as printed; "" */
	const char		 *lead;		/* printed before the title:
						   "Punkt 1:", "Nr. 20 -" */
	const char		 *title;	/* one line, as printed */
	const char		 *contents_title;	/* NULL unless other */
	char			  case_type;	/* 'B' of "B-sag:"; or 0 */
	const char		 *case_number;	/* as printed; NULL if none */
	const char		**detail_lines;	/* between title and text, as
						   printed: "Åbent" */
	size_t			  ndetail_lines;
	bool			  closed;
	unsigned		  line;
	const char		 *slug;		/* "punkt-1"; of no other item
						   in the meeting */
	struct section		 *sections;
	size_t			  nsections;
	struct attachment	 *attachments;
	size_t			  nattachments;
	struct facts		  facts;	/* read from its sentences */
	struct references	  references;	/* made in its prose */
};

/* What is not known is NULL. */
struct meeting {
	struct arena		 arena;		/* owns every string here */
	const char		*file;		/* relative to content/ */
	const char		*path;		/* as the user would type it;
						   NULL: the same */
	char			 sha256[65];	/* of the file, in hex */
	enum source_format	 format;

	const char		*id;		/* what the publisher wants at
						   the end of its address */
	const char		*body;		/* without its term */
	const char		*term;		/* "2014-2017" */
	const char		*date;		/* "2017-01-24" */
	const char		*start;		/* "08:30" */
	const char		*place;
	enum basis		 body_basis, date_basis, start_basis,
				 place_basis;
	enum meeting_status	 status;

	struct blocks		 head;		/* above the first item, except
						   the table of contents */
	struct item		*items;
	size_t			 nitems;
	struct facts		 facts;		/* absences stated in the head,
						   or in another item */
};

/* Returns an empty meeting.  The caller frees it with meeting_free. */
struct meeting	*meeting_new(void);
void		 meeting_free(struct meeting *);	/* NULL is fine */

/*
 * Number the blocks of every item and name its sections.  An anchor depends
 * only on what the item has up to there, so it stays the same as long as that
 * does.
 */
void	 meeting_set_anchors(struct meeting *);

/* The names in data and Markdown: "inferred", "minutes", "text".  Parsing
   returns false if there is no such name. */
const char	*basis_name(enum basis);
bool		 basis_parse(const char *name, enum basis *out);
const char	*status_name(enum meeting_status);
bool		 status_parse(const char *name, enum meeting_status *out);
const char	*format_name(enum source_format);

/* Append the section as plain text, with empty lines between its blocks. */
void	 section_to_text(struct buf *out, const struct section *);

#endif
