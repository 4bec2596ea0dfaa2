/*
 * Tables of the minutes as files for spreadsheets (csv), and as charts where
 * their numbers form a series over time (chart).
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef TABLES_TABLES_H
#define TABLES_TABLES_H

#include "chart.h"
#include "csv.h"

#endif
