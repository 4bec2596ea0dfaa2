/*
 * What municipalities write differently, as tables: how an item begins, the
 * forms of case numbers, the headings of sections and what they are for.
 * A new dialect is new rows in dialect.c and dialect_fact.c.
 */
#ifndef READ_DIALECT_H
#define READ_DIALECT_H

#include <stdbool.h>

#include "base/str.h"
#include "model/config.h"
#include "model/meeting.h"

/* A heading's line without the bullet that nested lists of an export put there. */
struct str	 dialect_heading_text(struct str line);

/*
 * What the heading (as printed, without a colon at its end) makes of a
 * section; the site's own aliases come first.  False when it is none.
 */
bool	 dialect_role(const struct config *, struct str heading,
	    enum section_role *out);

/*
 * Take an item's heading apart, as printed on one line ("Punkt 3: B-sag:
 * Titel"): fills in lead, label, number, title, kind and closed.  A line that
 * no row fits is all title.  Strings live in the arena.
 */
void	 dialect_item_heading(struct arena *, struct str line, struct item *);

/*
 * Is the line one of the facts that stand between an item's title and its
 * text (a case number, "Åbent punkt", the title once more, names of files)?
 * If so case_number and closed are filled in, and label and number where the
 * heading had none ("Sag nr. 129"); the caller keeps the line among
 * item->fact_lines.
 */
bool	 dialect_item_fact(struct arena *, struct str line, struct item *);

/*
 * Take the next file's name ("Kort over havnen.pdf") off the line; false when
 * there is no more.
 */
bool	 dialect_file(struct str *line, struct str *name);

/*
 * The length of the name of a group of items ("Lukkede sager") that the line
 * begins with; 0 for none.  Says whether they are closed.
 */
size_t	 dialect_group_len(struct str line, bool *closed);
/* Is the line that and no more? */
bool	 dialect_group(struct str line, bool *closed);
/* The same of the item that is the first of its group; else says nothing. */
bool	 dialect_lead_group(const struct item *, bool *closed);

/* Does it caption a table ("Tabel 3: …")?  A picture ("Figur 1: …")? */
bool	 dialect_table_caption(struct str line);
bool	 dialect_figure_caption(struct str line);

#endif
