/*
 * The files that the archive is made of, each with its SHA-256, and those that
 * were left out.  A large archive has a page of them for each year.
 */
#ifndef PAGES_SOURCES_H
#define PAGES_SOURCES_H

#include "page.h"

void	 page_sources(struct page *);
void	 page_source_year(struct page *, const struct build *, size_t index);

#endif
