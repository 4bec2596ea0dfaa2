/*
 * Tables as CSV, as Danish spreadsheets open it: UTF-8 with a byte order
 * mark, semicolons, decimal commas; otherwise RFC 4180.
 *
 * Every row and every cell of the table is there, and a cell says what it is
 * printed with.  Two things are written another way.  A number alone in its
 * cell has no marks between its thousands and "-" as its minus: "1.234" would
 * be read as 1,234 by every program that is not set to Danish, without a word
 * of warning.  And text that a spreadsheet would take for a formula ("=",
 * "+", "-", "@" first) has a "'" before it, as OWASP advises against CSV
 * injection.
 */
#ifndef TABLES_CSV_H
#define TABLES_CSV_H

#include "base/buf.h"
#include "model/meeting.h"

void	 csv_table(struct buf *out, const struct table *);

#endif
