/*
 * Numbers as Danish tables print them: "1.234,5", "-12,3", "12 %", "3,4 mio.
 * kr.".  What may as well be something else is no number: a date, a case
 * number, a range ("2-4"), and a number in parentheses, which is negative in
 * one table, last year's in the next and a note in the third.
 */
#ifndef TABLES_NUMBER_H
#define TABLES_NUMBER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"
#include "unit.h"

enum number_kind {
	NUMBER_NONE,		/* it is text */
	NUMBER_MISSING,		/* empty, or what stands for that: "-", "?" */
	NUMBER_VALUE
};

struct number {
	enum number_kind	kind;
	long long		amount;		/* 1234, decimals 1: 123,4 */
	unsigned		decimals;
	enum unit		unit;		/* that it is printed with */
	bool			bare;		/* nothing but the number: no
						   unit, no mark of a note */
};

/*
 * Read the whole of a cell.  Thousands are parted by dots or blanks, decimals
 * by a comma; minus is "-", U+2212 or an en dash.  A mark of a note may come
 * after: "12*", "12 1)".  Numbers with zeros first are names ("007"), and so
 * is what has more than 15 digits.
 */
struct number	number_read(struct str);

double	 number_value(struct number);

/* "-1234,5": as spreadsheets set to Danish read it, and no other way round in
   those that are not.  The unit is left out. */
void	 number_plain(struct buf *out, struct number);
/* "-1.234,5", as Danes read it. */
void	 number_danish(struct buf *out, struct number);

#endif
