/*
 * Writing XML straight into a buffer.  Names must be valid and live as long as
 * the writer; text may be anything: what XML cannot hold (control characters,
 * invalid UTF-8) becomes U+FFFD.  Each element ends its line, and a child
 * begins one.
 */
#ifndef BASE_XML_H
#define BASE_XML_H

#include "buf.h"

struct xml;

/* Begin a document; its text is in `out` after xml_end. */
struct xml	*xml_begin(struct buf *out);
/* Close all elements, and free the writer. */
void	 xml_end(struct xml *);

/* Write a start tag, an attribute (before any content), text, an end tag. */
void	 xml_open(struct xml *, const char *name);
void	 xml_attribute(struct xml *, const char *name, const char *value);
void	 xml_text(struct xml *, const char *text);
void	 xml_close(struct xml *);

/* Write an element with nothing but text. */
void	 xml_element(struct xml *, const char *name, const char *text);

#endif
