/*
 * Cases in shards.  The watch list in a browser asks for the few cases that it
 * holds; one file for all would be large, and one for each case many.
 */
#ifndef ARCHIVE_CASE_SHARDS_H
#define ARCHIVE_CASE_SHARDS_H

#include <stddef.h>

struct archive;
struct case_file;

/* Cases that are in one file. */
struct case_shard {
	struct case_file	**cases; /* in the order of archive->cases */
	size_t			  count;
};

/* Distribute the cases, without the collectors. */
void	 case_shards_build(struct archive *);

/* Returns the index of the shard that a case of that slug is in. */
size_t	 case_shard_of(const struct archive *, const char *slug);

#endif
