/*
 * HTML that the program writes by itself, outside the templates: the record,
 * and what is drawn of its tables.
 */
#ifndef BASE_HTML_H
#define BASE_HTML_H

#include "buf.h"

/* The text, safe between tags and in a quoted attribute. */
void	 html_text(struct buf *out, const char *text);

#endif
