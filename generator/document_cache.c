#include "document_cache.h"

#include <errno.h>
#include <string.h>

#include "base/array.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/pack.h"
#include "base/pool.h"
#include "base/program.h"
#include "model/meeting_pack.h"
#include "read/read.h"

#define RESULT	"card"
#define MEETING	"meeting"

/* Append the bytes of a file, or that there is none, so that no two sequences
   of files give the same.  Returns 0, or -1 if it cannot be read. */
static int
add_file(struct buf *out, const char *path)
{
	struct buf data = BUF_INIT;
	int rc = file_read(path, &data);

	if (rc == 0) {
		buf_addf(out, "%zu\n", data.len);
		buf_add(out, data.data, data.len);
	} else if (errno == ENOENT) {
		buf_adds(out, "none\n");
		rc = 0;
	}
	buf_release(&data);
	return rc;
}

static int
digest_file(const char *path, char out[65])
{
	struct buf data = BUF_INIT;
	int rc = file_read(path, &data);

	if (rc == 0)
		digest_sha256(data.data, data.len, out);
	buf_release(&data);
	return rc;
}

/* Set the key of a document with the given digest, and its .meta files as they
   are now. */
static void
set_key(const struct document_cache *kept, const struct document *document,
    const char *digest, struct document_key *key)
{
	const char *paths[READ_DOCUMENT_FILES];
	struct arena arena = ARENA_INIT;
	struct buf all = BUF_INIT;
	int rc = 0;
	size_t i;

	memcpy(key->document, digest, sizeof(key->document));
	read_document_files(&arena, document->folder, document->name, paths);
	buf_addf(&all, "%s\n%s\n%s\n%s\n", kept->setting, document->folder,
	    document->name, digest);
	for (i = 1; i < COUNT(paths) && rc == 0; i++)
		rc = add_file(&all, paths[i]);
	key->hex[0] = '\0';
	if (rc == 0)
		digest_sha256(all.data, all.len, key->hex);
	buf_release(&all);
	arena_release(&arena);
}

void
document_cache_open(struct document_cache *kept, const char *folder,
    const struct config *config)
{
	struct buf all = BUF_INIT;

	*kept = (struct document_cache){ .cache = NULL };
	if (folder == NULL || program_digest(kept->setting) != 0)
		return;
	buf_adds(&all, kept->setting);
	buf_adds(&all, config->digest);
	digest_sha256(all.data, all.len, kept->setting);
	buf_release(&all);
	kept->cache = cache_open(folder);
}

void
document_cache_close(struct document_cache *kept)
{
	cache_close(kept->cache);
	kept->cache = NULL;
}

void
document_cache_prune(struct document_cache *kept)
{
	if (kept->cache != NULL)
		cache_prune(kept->cache);
}

void
document_cache_key(const struct document_cache *kept,
    const struct document *document, struct document_key *key)
{
	const char *paths[READ_DOCUMENT_FILES];
	struct arena arena = ARENA_INIT;
	char digest[65];

	*key = (struct document_key){ .hex = "" };
	if (kept->cache == NULL)
		return;
	read_document_files(&arena, document->folder, document->name, paths);
	if (digest_file(paths[0], digest) == 0)
		set_key(kept, document, digest, key);
	arena_release(&arena);
}

struct keying {
	const struct document_cache	*kept;
	const struct document		*documents;
	struct document_key		*keys;
};

static int
set_one(void *payload, size_t index)
{
	struct keying *keying = payload;

	document_cache_key(keying->kept, &keying->documents[index],
	    &keying->keys[index]);
	return 0;
}

void
document_cache_keys(const struct document_cache *kept, unsigned threads,
    const struct document *documents, struct document_key *keys, size_t count)
{
	struct keying keying = { kept, documents, keys };

	pool_run(threads, count, set_one, &keying);
}

bool
document_cache_is_same(const struct document_cache *kept,
    const struct document *document, const struct document_key *key,
    const struct meeting *meeting)
{
	struct document_key now;

	if (meeting != NULL)
		set_key(kept, document, meeting->sha256, &now);
	else
		document_cache_key(kept, document, &now);
	return strcmp(key->hex, now.hex) == 0;
}

static bool
is_kept(const struct document_cache *kept, const struct document_key *key)
{
	return kept->cache != NULL && key->hex[0] != '\0';
}

/* What is kept of a result: the diagnostics, and the card or why there is
   none. */
static void
pack_result(struct pack *pack, struct document_result *result,
    struct diag *diag)
{
	bool has_card = result->card != NULL;

	diag_pack(pack, diag);
	PACK_ENUM(pack, result->why);
	pack_bool(pack, &has_card);
	if (!has_card)
		return;
	if (pack->out != NULL)
		card_pack(pack->out, result->card);
	else
		result->card = card_unpack(pack->in);
	pack->broken |= result->card == NULL;
}

bool
document_cache_get(struct document_cache *kept,
    const struct document_key *key, struct document_result *result,
    struct diag *diag)
{
	struct buf data = BUF_INIT;
	struct arena arena = ARENA_INIT;
	struct diag *own = diag_new();
	struct pack pack;
	bool found;

	*result = (struct document_result){ .card = NULL };
	found = is_kept(kept, key) &&
	    cache_get(kept->cache, key->hex, RESULT, &data) == 0;
	if (found) {
		pack = pack_reader((struct str){ data.data, data.len },
		    &arena);
		pack_result(&pack, result, own);
		found = !pack.broken;
	}
	if (found)
		diag_move(diag, own);
	diag_free(own);
	arena_release(&arena);
	buf_release(&data);
	return found;
}

void
document_cache_put(struct document_cache *kept,
    const struct document_key *key, const struct meeting *meeting,
    const struct document_result *result, struct diag *diag)
{
	struct document_result copy = *result;
	struct buf data = BUF_INIT;
	struct pack pack = pack_writer(&data);

	if (!is_kept(kept, key))
		return;
	if (meeting != NULL) {
		meeting_pack(&data, meeting);
		if (cache_put(kept->cache, key->hex, MEETING, (struct str){
		    data.data, data.len }) != 0) {
			buf_release(&data);
			return;
		}
		buf_reset(&data);
	}
	pack_result(&pack, &copy, diag);
	cache_put(kept->cache, key->hex, RESULT,
	    (struct str){ data.data, data.len });
	buf_release(&data);
}

struct meeting *
document_cache_meeting(struct document_cache *kept,
    const struct document_key *key)
{
	struct buf data = BUF_INIT;
	struct meeting *meeting = NULL;

	if (is_kept(kept, key) &&
	    cache_get(kept->cache, key->hex, MEETING, &data) == 0)
		meeting = meeting_unpack((struct str){ data.data, data.len });
	buf_release(&data);
	return meeting;
}
