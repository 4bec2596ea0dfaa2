#include "site_cache.h"

#include "base/digest.h"
#include "base/file.h"
#include "base/folder.h"
#include "base/pack.h"

#define SITE	"site"

static int
add_file(struct buf *out, const char *path)
{
	struct buf data = BUF_INIT;
	int rc = file_read(path, &data);

	buf_addf(out, "%s %zu\n", path, data.len);
	buf_add(out, data.data, data.len);
	buf_release(&data);
	return rc;
}

/* Append the files of the templates, assets among them. */
static int
add_folder(struct buf *out, const char *folder)
{
	struct arena arena = ARENA_INIT;
	const char **names;
	size_t count, i;
	int rc;

	rc = folder_list(&arena, folder, &names, &count);
	for (i = 0; i < count && rc == 0; i++)
		rc = add_file(out, arena_printf(&arena, "%s/%s", folder,
		    names[i]));
	arena_release(&arena);
	return rc;
}

/* Returns 0, or -1 if a document has no key. */
static int
add_documents(struct buf *out, const struct documents *documents,
    const struct document_key *keys)
{
	size_t i;

	for (i = 0; i < documents->count; i++) {
		if (keys[i].hex[0] == '\0')
			return -1;
		buf_addf(out, "%s\n", keys[i].hex);
	}
	for (i = 0; i < documents->skipped.count; i++)
		buf_addf(out, "%s %d\n", documents->skipped.list[i].name,
		    (int)documents->skipped.list[i].reason);
	return 0;
}

void
site_cache_key(struct site_cache *site, const struct config *config,
    const struct site_options *options, const struct documents *documents,
    const struct document_key *keys)
{
	struct buf all = BUF_INIT;
	size_t i;
	int rc;

	site->key[0] = '\0';
	buf_addf(&all, "%s\n%s\n%s\n%s\n%d\n", site->kept->setting,
	    config->content, config->output, config->templates,
	    options->strict);
	rc = add_documents(&all, documents, keys);
	if (rc == 0)
		rc = add_folder(&all, config->templates);
	for (i = 0; i < config->nkle && rc == 0; i++)
		rc = add_file(&all, config->kle[i]);
	if (rc == 0)
		digest_sha256(all.data, all.len, site->key);
	buf_release(&all);
}

static void
pack_time(struct pack *pack, struct timespec *time)
{
	size_t seconds = (size_t)time->tv_sec;
	size_t nanoseconds = (size_t)time->tv_nsec;

	pack_size(pack, &seconds);
	pack_size(pack, &nanoseconds);
	time->tv_sec = (time_t)seconds;
	time->tv_nsec = (long)nanoseconds;
}

static void
pack_counts(struct pack *pack, struct site_counts *counts)
{
	pack_size(pack, &counts->documents);
	pack_size(pack, &counts->items);
	pack_size(pack, &counts->pages);
	pack_size(pack, &counts->files.written);
	pack_size(pack, &counts->files.kept);
	pack_bytes(pack, counts->files.manifest,
	    sizeof(counts->files.manifest));
	pack_time(pack, &counts->files.done);
}

static bool
is_kept(const struct site_cache *site)
{
	return site->kept->cache != NULL && site->key[0] != '\0';
}

bool
site_cache_get(const struct site_cache *site, const struct staging *staging,
    struct site_counts *counts, struct diag *diag)
{
	struct site_counts found = { .documents = 0 };
	struct diag *old = diag_new();
	struct arena arena = ARENA_INIT;
	struct buf data = BUF_INIT;
	struct pack pack;
	bool same;

	same = is_kept(site) &&
	    cache_get(site->kept->cache, site->key, SITE, &data) == 0;
	if (same) {
		pack = pack_reader((struct str){ data.data, data.len },
		    &arena);
		pack_counts(&pack, &found);
		diag_pack(&pack, old);
		found.files.manifest[sizeof(found.files.manifest) - 1] = '\0';
		same = !pack.broken && intact_check(staging,
		    found.files.manifest, found.files.done);
	}
	if (same) {
		found.files.kept += found.files.written;
		found.files.written = 0;
		*counts = found;
		diag_clear(diag);
		diag_move(diag, old);
	}
	diag_free(old);
	arena_release(&arena);
	buf_release(&data);
	return same;
}

void
site_cache_put(const struct site_cache *site, const struct site_counts *counts,
    struct diag *diag)
{
	struct site_counts copy = *counts;
	struct buf data = BUF_INIT;
	struct pack pack = pack_writer(&data);

	/* Links may lead to files that no build wrote, which may be gone by
	   the next time. */
	if (!is_kept(site) || counts->files.foreign)
		return;
	pack_counts(&pack, &copy);
	diag_pack(&pack, diag);
	cache_put(site->kept->cache, site->key, SITE,
	    (struct str){ data.data, data.len });
	buf_release(&data);
}
