/*
 * Meetings made by hand, for tests of what comes after the readers.  People
 * and places are invented.
 */
#ifndef MADE_H
#define MADE_H

#include "model/meeting.h"

/* At most so many of each in what is made. */
#define MADE_ITEMS	8
#define MADE_SECTIONS	8
#define MADE_BLOCKS	16

/* `body` and `date` may be NULL. */
struct meeting	*made_meeting(const char *file, const char *body,
		    const char *date);
/* A line of what is printed before the first item. */
void		 made_head(struct meeting *, const char *text);
/* The next item, "Punkt 1: TITLE"; `case_number` may be NULL. */
struct item	*made_item(struct meeting *, const char *title,
		    const char *case_number);
/* A line between its title and its text; an attachment at `anchor`. */
void		 made_fact_line(struct meeting *, struct item *,
		    const char *line);
void		 made_attachment(struct meeting *, struct item *,
		    const char *title, const char *anchor);
struct section	*made_section(struct meeting *, struct item *,
		    const char *heading, enum section_role);
struct block	*made_block(struct section *, enum block_kind);
void		 made_paragraph(struct section *, const char *text);
/* An item with one decision; the usual short cut. */
struct item	*made_decided(struct meeting *, const char *title,
		    const char *case_number, const char *decision);
/* Cells are parted by '|', rows by '\n'; the first row is a header. */
struct table	*made_table(struct meeting *, struct section *,
		    const char *caption, const char *text);

#endif
