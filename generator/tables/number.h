/*
 * Numbers as Danish tables print them: "1.234,5", "-12,3", "12 %", "3,4 mio.
 * kr.".  Anything ambiguous is not a number: a date, a case number, a range
 * ("2-4"), and a number in parentheses, which is negative in one table, last
 * year's in another and a footnote in a third.
 */
#ifndef TABLES_NUMBER_H
#define TABLES_NUMBER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "unit.h"

enum number_kind {
	NUMBER_NONE,		/* it is text */
	NUMBER_MISSING,		/* empty, or the same as that: "-", "?" */
	NUMBER_VALUE
};

struct number {
	enum number_kind	kind;
	long long		amount;		/* 1234, decimals 1: 123,4 */
	unsigned		decimals;
	enum unit		unit;		/* printed with the number */
	bool			bare;		/* nothing but the number: no
						   unit, no footnote mark */
};

/*
 * Read a whole cell.  Thousands are separated by dots or blanks, decimals by
 * a comma; minus is "-", U+2212 or an en dash.  A footnote mark may follow:
 * "12*", "12 1)".  Numbers with leading zeros ("007") or more than 15 digits
 * are names.
 */
struct number	number_read(struct str);

double	 number_value(struct number);

/*
 * Append the number without its unit: "-1234,5", which spreadsheets that are
 * not set to Danish do not misread; or "-1.234,5", as Danes write it.
 */
void	 number_plain(struct buf *out, struct number);
void	 number_danish(struct buf *out, struct number);

#endif
