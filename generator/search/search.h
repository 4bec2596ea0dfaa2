/*
 * Search without a server: the words of all pages become an index of static
 * files, made in the same run as the pages, which the reader's browser looks
 * into (templates/assets/search-*.js).  It holds only what the pages show.
 *
 * While the documents are read for the second time their words are gathered
 * (gathering.c), without their places.  When all are read, the words become
 * terms (terms.c), parts of compounds included (compounds.c), and every term
 * gets the list of the documents that have it (invert.c).  The terms then go
 * into files of about 12 KB, which the browser fetches as it needs them
 * (write.c), beside the lines of the hits and the columns that filters are
 * made of (rows.c).
 *
 * The result depends on the documents only, not on the order or the number of
 * the threads that read them.
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef SEARCH_SEARCH_H
#define SEARCH_SEARCH_H

#include "build.h"
#include "collect.h"
#include "write.h"

#endif
