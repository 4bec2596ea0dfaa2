/*
 * Specifications by example: a file in which, between prose, examples stand
 * between fences; the text, a line with a full stop, and what is expected.
 */
#ifndef SPEC_H
#define SPEC_H

#include "base/buf.h"
#include "base/diag.h"
#include "base/str.h"
#include "model/meeting.h"

struct spec_example {
	struct str	kind;		/* what is written after the fence */
	struct str	text, expected;
	unsigned	line;		/* of the fence */
};

struct spec {
	const char		*path;
	struct buf		 text;
	struct spec_example	*list;
	size_t			 count, room;
};

/* All examples of the file; none when it cannot be read.  It stays in memory:
   the tests of a suite refer to it. */
void	 spec_read(struct spec *, const char *path);

/* Compare what `make` makes of an example with what is expected. */
void	 spec_check(const struct spec *, size_t index,
	    void (*make)(const struct spec_example *, struct buf *));

/* Write PATH.new with what comes out now, to be read before it is believed. */
void	 spec_write_new(const struct spec *,
	    void (*make)(const struct spec_example *, struct buf *));

/* The meeting that the minutes in `text` tell of; NULL when it has no item. */
struct meeting	*spec_minutes(const struct buf *text, struct diag *);

/* The next line of `rest`, which is moved behind it. */
struct str	 spec_line(struct str *rest);

#endif
