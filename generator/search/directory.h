/*
 * The directory of the index, which the browser loads first.
 */
#ifndef SEARCH_DIRECTORY_H
#define SEARCH_DIRECTORY_H

struct staging;
struct search;

/* Write it.  Returns 0, or -1 with a diagnostic. */
int	 search_write_directory(const struct search *, struct staging *);

#endif
