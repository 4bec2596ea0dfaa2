/*
 * Numbers and text of an SVG picture.
 */
#ifndef TABLES_SVG_H
#define TABLES_SVG_H

#include "base/buf.h"

/* The width of pictures, in their own units, which are about a pixel. */
#define SVG_WIDTH	340.0

#define SVG_FONT_SIZE	"12"

enum svg_anchor { SVG_START, SVG_MIDDLE, SVG_END };

/* Where a text begins, is centred or ends. */
struct svg_place {
	double		x, y;		/* of the base line */
	enum svg_anchor	anchor;
};

/* Append a co-ordinate, with at most one decimal, and `after`. */
void	 svg_number(struct buf *out, double, const char *after);

void	 svg_text(struct buf *out, struct svg_place, const char *text);

/* Returns about how wide the text is. */
double	 svg_text_width(const char *text);

#endif
