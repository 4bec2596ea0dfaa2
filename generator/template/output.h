/*
 * The output of a rendering, and the indentation of its lines.
 */
#ifndef TEMPLATE_OUTPUT_H
#define TEMPLATE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

struct output {
	struct buf	*out;
	size_t		 most;		/* bytes that `out` may hold */
	struct buf	 margins;	/* of all templates being rendered */
	bool		 fresh;		/* at the start of a line */
};

/*
 * How lines are indented.  `cut` blanks at most are removed from the start of
 * a line; then comes the margin: the bytes of output->margins from `margin`
 * to the end.
 */
struct indent {
	size_t	margin;
	size_t	cut;
};

/* Append the margin if the next thing to be appended begins a line. */
void	 output_begin_line(struct output *, const struct indent *);

/*
 * Append text of a template, which begins in the first column there if
 * `starts_line`.  Blank lines get no margin.
 */
void	 output_text(struct output *, const struct indent *, struct str text,
	    bool starts_line);

/* Append the text with & < > " ' as character references. */
void	 output_escaped(struct output *, struct str text);

#endif
