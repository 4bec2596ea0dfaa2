/*
 * HTML that is written without a template: the record of a meeting and the
 * charts of its tables.
 */
#ifndef BASE_HTML_H
#define BASE_HTML_H

#include "buf.h"

/* Append the text, escaped for element content and quoted attributes. */
void	 html_text(struct buf *out, const char *text);

#endif
