/*
 * Writing XML; xml.c is where libxml2's writer is met.  Names are ours, text
 * is anybody's: what XML cannot hold (control characters, broken UTF-8)
 * becomes U+FFFD.  Several threads may write, each its own document.
 */
#ifndef BASE_XML_H
#define BASE_XML_H

#include "buf.h"

struct xml;

/* Begin a document, which xml_end adds to `out` as a whole. */
struct xml	*xml_begin(struct buf *out);
/* Close what is open, and free the writer. */
void	 xml_end(struct xml *);

/* Attributes come before anything else in the element. */
void	 xml_open(struct xml *, const char *name);
void	 xml_attribute(struct xml *, const char *name, const char *value);
void	 xml_text(struct xml *, const char *text);
void	 xml_close(struct xml *);

/* An element with nothing but text in it. */
void	 xml_element(struct xml *, const char *name, const char *text);

#endif
