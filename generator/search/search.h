/*
 * Search without a server: the words of all pages become an index of static
 * files, which the reader's browser looks into (templates/assets/search-*.js).
 *
 * For other rooms; the headers of this room do not include it.
 */
#ifndef SEARCH_SEARCH_H
#define SEARCH_SEARCH_H

#include "builder.h"

#endif
