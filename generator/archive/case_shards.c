#include "case_shards.h"

#include <stdint.h>

#include "case_file.h"
#include "contents.h"

#define CASES_IN_SHARD	64

/* FNV-1a; templates/assets/watch.js computes the same. */
size_t
case_shard_of(const struct archive *archive, const char *slug)
{
	uint32_t hash = 2166136261U;

	for (; *slug != '\0'; slug++)
		hash = (hash ^ (unsigned char)*slug) * 16777619U;
	return (hash ^ hash >> 16) & (archive->nshards - 1);
}

/*
 * A power of two, so that all shards change only when the archive has doubled;
 * until then only those with new cases change.
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
case_shards_build(struct archive *archive)
{
	size_t ncases = archive->ncases - archive->ncollectors, i;
	struct case_shard *shard;

	archive->nshards = count_shards(ncases);
	archive->shards = arena_calloc(&archive->arena, archive->nshards,
	    sizeof(*archive->shards));
	for (i = 0; i < ncases; i++) {
		shard = &archive->shards[case_shard_of(archive,
		    archive->cases[i].slug)];
		ARENA_ONE_MORE(&archive->arena, shard->cases, shard->count);
		shard->cases[shard->count++] = &archive->cases[i];
	}
}
