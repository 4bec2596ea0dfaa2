#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "alloc.h"
#include "file.h"

static int
make_folder(const char *path)
{
	struct stat st;

	if (mkdir(path, 0777) == 0)
		return 0;
	if (errno != EEXIST || stat(path, &st) != 0)
		return -1;
	if (S_ISDIR(st.st_mode))
		return 0;
	errno = ENOTDIR;
	return -1;
}

int
folder_make(const char *path)
{
	char *copy = xstrdup(path), *slash;
	int rc = 0;

	for (slash = strchr(copy + 1, '/'); rc == 0 && slash != NULL;
	    slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		rc = make_folder(copy);
		*slash = '/';
	}
	if (rc == 0)
		rc = make_folder(copy);
	free(copy);
	return rc;
}

static enum entry_kind
kind_of_mode(mode_t mode)
{
	if (S_ISREG(mode))
		return ENTRY_FILE;
	if (S_ISDIR(mode))
		return ENTRY_FOLDER;
	return S_ISLNK(mode) ? ENTRY_LINK : ENTRY_OTHER;
}

/* Most file systems report the type with the name, which saves a system call
   for each entry. */
static int
find_kind(int root, const char *path, int type, enum entry_kind *kind)
{
	struct stat st;

	if (type == DT_UNKNOWN) {
		if (fstatat(root, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
			return -1;
		*kind = kind_of_mode(st.st_mode);
	} else {
		*kind = kind_of_mode(DTTOIF(type));
	}
	return 0;
}

struct entries {
	struct folder_entry	*list;
	size_t			 count, room;
};

/* Returns 1 if there was an entry, 0 at the end, or -1 with errno set. */
static int
next_entry(struct arena *arena, DIR *dir, int root, const char *path,
    struct entries *entries)
{
	struct folder_entry entry;
	struct dirent *found;

	errno = 0;
	found = readdir(dir);
	if (found == NULL)
		return errno == 0 ? 0 : -1;
	if (strcmp(found->d_name, ".") == 0 ||
	    strcmp(found->d_name, "..") == 0)
		return 1;
	entry.path = *path == '\0' ? arena_dup(arena, found->d_name) :
	    arena_printf(arena, "%s/%s", path, found->d_name);
	if (find_kind(root, entry.path, found->d_type, &entry.kind) != 0)
		return -1;
	ALLOC_ONE_MORE(entries->list, entries->count, entries->room);
	entries->list[entries->count++] = entry;
	return 1;
}

/* Closes the folder before the caller descends, so that a deep tree cannot use
   up the file descriptors. */
int
folder_entries(struct arena *arena, int root, const char *path,
    struct folder_entry **list, size_t *count)
{
	struct entries entries = { NULL, 0, 0 };
	DIR *dir;
	int fd, rc, saved;

	fd = openat(root, *path != '\0' ? path : ".",
	    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return -1;
	dir = fdopendir(fd);
	if (dir == NULL) {
		file_close(fd);
		return -1;
	}
	do
		rc = next_entry(arena, dir, root, path, &entries);
	while (rc > 0);
	saved = errno;
	closedir(dir);
	*list = arena_dup_array(arena, entries.list, entries.count,
	    sizeof(*entries.list));
	*count = entries.count;
	free(entries.list);
	errno = saved;
	return rc;
}

struct listing {
	struct arena	*arena;
	int		 root;
	const char	**paths;
	size_t		 count, room;
	const char	*failed;	/* the folder that could not be read */
};

static bool
leads_to_other(int root, const char *path)
{
	struct stat st;

	return fstatat(root, path, &st, 0) == 0 && !S_ISREG(st.st_mode);
}

static bool
is_hidden(const char *path)
{
	const char *slash = strrchr(path, '/');

	return (slash != NULL ? slash[1] : path[0]) == '.';
}

static bool
is_listed(const struct listing *listing, const struct folder_entry *entry)
{
	return entry->kind == ENTRY_FILE || (entry->kind == ENTRY_LINK &&
	    !leads_to_other(listing->root, entry->path));
}

static int
list_folder(struct listing *listing, const char *path)
{
	struct folder_entry *entries;
	size_t count, i;

	if (folder_entries(listing->arena, listing->root, path, &entries,
	    &count) != 0) {
		listing->failed = path;
		return -1;
	}
	for (i = 0; i < count; i++) {
		if (is_hidden(entries[i].path))
			continue;
		if (entries[i].kind == ENTRY_FOLDER &&
		    list_folder(listing, entries[i].path) != 0)
			return -1;
		if (!is_listed(listing, &entries[i]))
			continue;
		ALLOC_ONE_MORE(listing->paths, listing->count, listing->room);
		listing->paths[listing->count++] = entries[i].path;
	}
	return 0;
}

static int
compare_paths(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int
folder_list(struct arena *arena, const char *folder, const char ***paths,
    size_t *count)
{
	struct listing listing = { .arena = arena, .failed = "" };
	int rc = -1, saved;

	listing.root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (listing.root >= 0) {
		rc = list_folder(&listing, "");
		file_close(listing.root);
	}
	saved = errno;
	if (rc != 0) {
		listing.count = 0;
		ALLOC_ONE_MORE(listing.paths, listing.count, listing.room);
		listing.paths[listing.count++] = listing.failed;
	}
	if (listing.count > 1)
		qsort(listing.paths, listing.count, sizeof(*listing.paths),
		    compare_paths);
	*paths = arena_dup_array(arena, listing.paths, listing.count,
	    sizeof(*listing.paths));
	*count = listing.count;
	free(listing.paths);
	errno = saved;
	return rc;
}
