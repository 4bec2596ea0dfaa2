/*
 * Tables of the minutes as files for spreadsheets (csv), and as charts if
 * their numbers form a series over time: chart_choose decides what is drawn,
 * chart_html draws it.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef TABLES_TABLES_H
#define TABLES_TABLES_H

#include "chart_choose.h"
#include "chart_html.h"
#include "csv.h"

#endif
