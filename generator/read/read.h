/*
 * Reading: a document becomes a meeting.
 *
 * Its bytes become lines of clean text (source), lines that an export glued
 * together are split (unglue), and the grammar of minutes finds the head, the
 * table of contents, the items and their sections (minutes).  The lines of a
 * section become paragraphs, headings, lists and tables, as cmark nodes (layout).
 * What municipalities write differently is rows in tables (dialect).  A meeting
 * as Markdown is a document, too (markdown).
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef READ_READ_H
#define READ_READ_H

#include "formats.h"
#include "markdown_write.h"

#endif
