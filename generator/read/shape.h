/*
 * How a document is printed: where its lines wrap, and whether empty lines
 * and lines with a blank in them mean different things.
 */
#ifndef READ_SHAPE_H
#define READ_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

#include "source.h"

struct shape {
	size_t	width;		/* in letters; 0: lines do not wrap */
	bool	framed;		/* a line with a blank in it separates
				   paragraphs, empty lines are around lists */
};

/* Measure it, over all of the document. */
void	 shape_measure(struct shape *, const struct source *);

/*
 * Is a line of so many letters full, if lines wrap?  Count the first word of
 * the next line too: it wrapped because it did not fit.
 */
bool	 shape_is_full(const struct shape *, size_t letters);

#endif
