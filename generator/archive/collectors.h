/*
 * Collector numbers (samlenumre): case numbers shared by unrelated items.  A
 * body opens a case a year for its agendas, one for "Aktuelle sager", one for
 * the mayor's announcements, and prints that number at every meeting.
 *
 * Two things distinguish such a number from that of a case:
 *
 * - Its titles.  Most of those that say something are standing items (see
 *   standing_titles.h); in a tie the oldest decides.  So a number whose titles
 *   have all been of one kind does not change with one more meeting.
 *
 * - Its spread.  Ten meetings of one body in a row, with few left out, had
 *   something under the number, and no word is in more than three of these
 *   titles.  Only the oldest ten count, so that later meetings change nothing.
 *   A case that comes back so often ("1. behandling", "2. behandling", a
 *   report each quarter) keeps its word.
 */
#ifndef ARCHIVE_COLLECTORS_H
#define ARCHIVE_COLLECTORS_H

#include <stdbool.h>

struct case_file;

/* Is it a collector number?  Its treatments and the bodies are in place. */
bool	 case_is_collector(const struct case_file *);

#endif
