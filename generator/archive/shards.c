/*
 * Cases in shards.  The watch list in a browser asks for the few cases that it
 * holds; one file for all would be large, and one for each case many.
 */
#include "contents.h"

#include <stdint.h>

#define CASES_IN_SHARD	64

/* FNV-1a; templates/assets/watch.js computes the same. */
size_t
archive_shard_of(const struct archive *archive, const char *slug)
{
	uint32_t hash = 2166136261U;

	for (; *slug != '\0'; slug++)
		hash = (hash ^ (unsigned char)*slug) * 16777619U;
	return (hash ^ hash >> 16) & (archive->nshards - 1);
}

/*
 * A power of two: when the archive has grown so much that there are more, all
 * shards are others, but until then only those with new cases are.
 */
static size_t
count_shards(size_t ncases)
{
	size_t count = 1;

	while (count * CASES_IN_SHARD < ncases)
		count *= 2;
	return count;
}

void
archive_build_shards(struct archive *archive)
{
	size_t ncases = archive->ncases - archive->ncollectors, i;
	struct case_shard *shard;

	archive->nshards = count_shards(ncases);
	archive->shards = arena_calloc(&archive->arena, archive->nshards,
	    sizeof(*archive->shards));
	for (i = 0; i < ncases; i++) {
		shard = &archive->shards[archive_shard_of(archive,
		    archive->cases[i].slug)];
		ARENA_ONE_MORE(&archive->arena, shard->cases, shard->count);
		shard->cases[shard->count++] = &archive->cases[i];
	}
}
