/*
 * Pages: the archive becomes contexts for templates, one function a page kind.
 * A page knows its address, its links and its words (page); what it is made from
 * is in struct build.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef PAGES_PAGES_H
#define PAGES_PAGES_H

#include "build.h"
#include "follow.h"
#include "page.h"
#include "record_html.h"
#include "redirects.h"
#include "urls.h"

#endif
