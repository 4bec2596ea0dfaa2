/*
 * Tables as CSV, as Danish spreadsheets open it: UTF-8 with a byte order
 * mark, semicolons, decimal commas; otherwise RFC 4180.
 *
 * Every row and every cell of the table is included, with its text unchanged,
 * apart from two things.  A number alone in its cell has no thousands
 * separators, and "-" as its minus sign: "1.234" would be read as 1,234 by
 * every program that is not set to Danish, without any warning.  And text
 * that a spreadsheet would take for a formula (it begins with "=", "+", "-"
 * or "@") has a "'" before it, as OWASP advises against CSV injection.
 */
#ifndef TABLES_CSV_H
#define TABLES_CSV_H

#include "base/buf.h"
#include "model/meeting.h"

/* Append the table to `out`. */
void	 csv_table(struct buf *out, const struct table *);

#endif
