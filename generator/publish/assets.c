#include "assets.h"

#include <errno.h>
#include <string.h>

#include "base/digest.h"
#include "base/file.h"
#include "base/folder.h"
#include "css.h"

#define HASH_LEN	8	/* digits; enough for so few files */

/* Do pages refer to the file by what assets_name returns? */
static bool
is_hashed(struct str name)
{
	return str_ends(name, ".css") || str_ends(name, ".js");
}

static const char *
published_name(struct arena *arena, const struct asset *asset)
{
	struct str name = str_of(asset->name);
	size_t dot = name.len;
	char hash[65];

	if (!is_hashed(name))
		return asset->name;
	while (name.data[--dot] != '.')
		;
	digest_sha256(asset->data.data, asset->data.len, hash);
	return arena_printf(arena, "%.*s-%.*s%s",
	    STR_FMT(str_cut(name, dot)), HASH_LEN, hash, name.data + dot);
}

/* Returns the content to publish of a file. */
static struct str
minified(struct arena *arena, const char *name, struct str data)
{
	struct buf small = BUF_INIT;
	struct str result = data;

	if (str_ends(str_of(name), ".css")) {
		css_minify(&small, data);
		result = (struct str){ small.data, small.len };
	}
	result.data = arena_dup_str(arena, result);
	buf_release(&small);
	return result;
}

static int
read_asset(struct arena *arena, struct asset *asset, const char *folder,
    struct diag *diag)
{
	const char *path = arena_printf(arena, "%s/%s", folder, asset->name);
	struct buf data = BUF_INIT;
	int result;

	result = file_read(path, &data);
	if (result != 0) {
		diag_add(diag, DIAG_SYSTEM, path, 0, 0, "cannot read it: %s",
		    strerror(errno));
	} else {
		asset->data = minified(arena, asset->name,
		    (struct str){ data.data, data.len });
		asset->published = published_name(arena, asset);
	}
	buf_release(&data);
	return result;
}

int
assets_load(struct assets *assets, const char *templates, struct diag *diag)
{
	const char *folder, **names;
	size_t count, i;
	int result;

	*assets = (struct assets){ .arena = ARENA_INIT };
	folder = arena_printf(&assets->arena, "%s/" ASSETS, templates);
	if (folder_list(&assets->arena, folder, &names, &count) != 0) {
		diag_add(diag, DIAG_SYSTEM, folder, 0, 0,
		    "cannot read the folder: %s", strerror(errno));
		return -1;
	}
	assets->list = arena_calloc(&assets->arena, count,
	    sizeof(*assets->list));
	for (i = 0, result = 0; result == 0 && i < count; i++) {
		assets->list[i].name = names[i];
		result = read_asset(&assets->arena, &assets->list[i], folder,
		    diag);
		assets->count += result == 0;
	}
	return result;
}

void
assets_release(struct assets *assets)
{
	arena_release(&assets->arena);
}

const char *
assets_name(const struct assets *assets, const char *name)
{
	size_t i;

	for (i = 0; assets != NULL && i < assets->count; i++)
		if (strcmp(assets->list[i].name, name) == 0)
			return assets->list[i].published;
	return name;
}

int
assets_write(const struct assets *assets, struct staging *staging)
{
	struct arena arena = ARENA_INIT;
	const struct asset *asset;
	int result = 0;
	size_t i;

	for (i = 0; result == 0 && i < assets->count; i++) {
		asset = &assets->list[i];
		result = staging_add(staging, arena_printf(&arena,
		    ASSETS "/%s", asset->published), asset->data.data,
		    asset->data.len);
	}
	arena_release(&arena);
	return result;
}
