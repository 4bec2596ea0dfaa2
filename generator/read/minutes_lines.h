/*
 * The lines of minutes that are being read, and what is known of the whole
 * document while its items are read one by one.
 */
#ifndef READ_MINUTES_LINES_H
#define READ_MINUTES_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "model/config.h"
#include "model/meeting.h"
#include "shape.h"
#include "source.h"
#include "table_of_contents.h"

struct minutes {
	const struct source	*source;
	const struct config	*config;
	struct meeting		*meeting;
	struct shape		 shape;
	struct table_of_contents contents;
	size_t			*starts;	/* lines that begin items */
	size_t			 nstarts;
	bool			 untitled;	/* the items have no title */
	bool			 tight;		/* headings right below text */
	const struct item	*item;		/* the one being read */
	unsigned char		*headings;	/* of minutes_heading, by line;
						   0: not looked for yet */
};

/* Lines from `at` up to `end`, of the source. */
struct range {
	size_t	at, end;
};

/* The text of line `i`. */
struct str	 minutes_line(const struct minutes *, size_t i);

/* Is line `i` the heading of a section, and of which?  Remembered, because a
   line is looked at for what it is and for what is beside it. */
bool	 minutes_heading(const struct minutes *, size_t i,
	    enum section_role *);

#endif
