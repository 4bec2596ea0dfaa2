/*
 * Addresses of pages, "/moeder/2017-01-24-byraadet/": a section of the site,
 * and what names the page within it.
 */
#ifndef ARCHIVE_ADDRESSES_H
#define ARCHIVE_ADDRESSES_H

#include "base/str.h"

/* Returns what names the page within its section, without the last slash:
   "x/y" of "/moeder/x/y/".  Points into the address. */
struct str	 address_name(const char *url);

#endif
