/*
 * Pages: the archive becomes contexts for templates, one function for each
 * kind of page (kinds).  A page knows its address and its links (page); its
 * context is made of plain values, and no HTML but the rendered record.  What
 * pages are made from is in struct build.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef PAGES_PAGES_H
#define PAGES_PAGES_H

#include "build.h"
#include "counts.h"
#include "follow.h"
#include "frame.h"
#include "item.h"
#include "kinds.h"
#include "lines.h"
#include "meeting.h"
#include "names.h"
#include "outcome.h"
#include "page.h"
#include "record_table.h"
#include "redirects.h"
#include "urls.h"
#include "write.h"

#endif
