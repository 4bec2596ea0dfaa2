/*
 * Building the archive: the one file that calls all the others, in the order
 * in which they need each other.
 */
#ifndef ARCHIVE_BUILD_H
#define ARCHIVE_BUILD_H

#include <stddef.h>

struct archive;
struct card;
struct diag;

/*
 * Build the archive of `count` cards and take ownership of them (NULL entries
 * stand for documents that could not be read).  Cards come in the order of
 * their file names; the result depends on nothing else.  Addresses that
 * collide are made distinct and reported.  The caller releases the archive.
 */
void	 archive_build(struct archive *, struct card **cards, size_t count,
	    struct diag *);
void	 archive_release(struct archive *);

#endif
