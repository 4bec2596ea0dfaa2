#include "site_folders.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"

/* The real name of a folder, which may not exist yet; NULL if that fails. */
static char *
real_name(struct arena *arena, const char *path)
{
	struct str folder = str_of(path);
	char *real = realpath(path, NULL), *name = NULL;
	size_t slash;

	while (folder.len > 1 && str_ends(folder, "/"))
		folder.len--;
	for (slash = folder.len; slash != 0 &&
	    folder.data[slash - 1] != '/'; slash--)
		;
	if (real != NULL) {
		name = arena_dup(arena, real);
	} else {
		real = realpath(slash == 0 ? "." : arena_dup_str(arena,
		    str_cut(folder, slash)), NULL);
		if (real != NULL)
			name = arena_printf(arena, "%s/%.*s", real,
			    STR_FMT(str_from(folder, slash)));
	}
	free(real);
	return name;
}

static bool
contains(const char *folder, const char *path)
{
	size_t len = strlen(folder);

	return strncmp(folder, path, len) == 0 &&
	    (path[len] == '\0' || path[len] == '/');
}

static int
check_apart(const char *output, const char *source, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	const char *out = real_name(&arena, output);
	const char *other = real_name(&arena, source);
	bool apart;

	apart = out == NULL || other == NULL || (!contains(out, other) &&
	    !contains(other, out));
	if (!apart)
		diag_add(diag, DIAG_USAGE, output, 0, 0, "the site and %s "
		    "cannot lie in one another; nothing done", source);
	arena_release(&arena);
	return apart ? 0 : -1;
}

int
site_folders_check(const struct config *config, struct diag *diag)
{
	if (check_apart(config->output, config->content, diag) != 0)
		return -1;
	return check_apart(config->output, config->templates, diag);
}
