/*
 * Reading: a document becomes a meeting, and a meeting Markdown.
 *
 * The document's bytes become lines (source); lines that an export glued
 * together are split (unglue).  The head, the table of contents, the items and
 * their sections are found (minutes), by tables of what municipalities write
 * differently (item_pattern, item_detail, section_heading …).  The lines of a
 * section become paragraphs, headings, lists and tables, as cmark nodes
 * (layout).  A meeting as Markdown is a document, too (markdown_read).
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef READ_READ_H
#define READ_READ_H

#include "markdown_write.h"
#include "read_document.h"

#endif
