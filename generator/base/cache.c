#include "cache.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "alloc.h"
#include "deflate.h"
#include "file.h"
#include "string_set.h"

#define NAME_MAX_LEN	(CACHE_KEY_LEN + 16)

/* An entry is a checksum of the rest in hexadecimal, its own name, and the
   data.  The first two end in a line break. */
#define CHECKSUM_LEN	8

struct cache {
	int			 folder;
	pthread_mutex_t		 lock;
	struct string_set	 used;		/* keys */
};

struct cache *
cache_open(const char *folder)
{
	struct cache *cache;
	int fd;

	if (mkdir(folder, 0700) != 0 && errno != EEXIST)
		return NULL;
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return NULL;
	cache = xcalloc(1, sizeof(*cache));
	cache->folder = fd;
	pthread_mutex_init(&cache->lock, NULL);
	return cache;
}

static bool
is_entry(const char *name)
{
	return strspn(name, "0123456789abcdef") == CACHE_KEY_LEN &&
	    name[CACHE_KEY_LEN] == '.' && strlen(name) < NAME_MAX_LEN;
}

void
cache_prune(struct cache *cache)
{
	DIR *list = fdopendir(dup(cache->folder));
	struct dirent *entry;

	if (list == NULL)
		return;
	while ((entry = readdir(list)) != NULL)
		if (is_entry(entry->d_name) && string_set_find(&cache->used,
		    (struct str){ entry->d_name, CACHE_KEY_LEN }) == NULL)
			unlinkat(cache->folder, entry->d_name, 0);
	closedir(list);
}

void
cache_close(struct cache *cache)
{
	if (cache == NULL)
		return;
	close(cache->folder);
	pthread_mutex_destroy(&cache->lock);
	string_set_release(&cache->used);
	free(cache);
}

static void
note_used(struct cache *cache, const char *key)
{
	pthread_mutex_lock(&cache->lock);
	string_set_add(&cache->used, (struct str){ key, CACHE_KEY_LEN });
	pthread_mutex_unlock(&cache->lock);
}

static void
set_name(char name[NAME_MAX_LEN + 1], const char *key, const char *kind)
{
	snprintf(name, NAME_MAX_LEN + 1, "%.*s.%s", CACHE_KEY_LEN, key, kind);
}

static void
set_checksum(char checksum[CHECKSUM_LEN + 2], struct str data)
{
	snprintf(checksum, CHECKSUM_LEN + 2, "%0*" PRIx32 "\n", CHECKSUM_LEN,
	    deflate_crc32(data.data, data.len));
}

/* Returns the data of an entry; its `data` is NULL if it is damaged. */
static struct str
open_entry(struct str entry, const char *name)
{
	const struct str none = { NULL, 0 };
	size_t len = strlen(name);
	char checksum[CHECKSUM_LEN + 2];
	struct str rest = str_from(entry, CHECKSUM_LEN + 1);

	if (rest.len < len + 1 || memcmp(rest.data, name, len) != 0 ||
	    rest.data[len] != '\n')
		return none;
	set_checksum(checksum, rest);
	if (!str_starts(entry, checksum))
		return none;
	return str_from(rest, len + 1);
}

int
cache_get(struct cache *cache, const char *key, const char *kind,
    struct buf *out)
{
	char name[NAME_MAX_LEN + 1];
	struct buf entry = BUF_INIT;
	struct str data = { NULL, 0 };
	int fd;

	set_name(name, key, kind);
	fd = openat(cache->folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return -1;
	if (file_read_close(fd, &entry) == 0)
		data = open_entry((struct str){ entry.data, entry.len },
		    name);
	if (data.data != NULL) {
		buf_add(out, data.data, data.len);
		note_used(cache, key);
	}
	buf_release(&entry);
	return data.data != NULL ? 0 : -1;
}

/* A killed run leaves an entry that is cut, which nobody believes. */
int
cache_put(struct cache *cache, const char *key, const char *kind,
    struct str data)
{
	char name[NAME_MAX_LEN + 1], checksum[CHECKSUM_LEN + 2];
	struct buf entry = BUF_INIT;
	int fd, rc = -1;

	set_name(name, key, kind);
	buf_addf(&entry, "%*s\n%s\n", CHECKSUM_LEN, "", name);
	buf_add(&entry, data.data, data.len);
	set_checksum(checksum, str_from((struct str){ entry.data, entry.len },
	    CHECKSUM_LEN + 1));
	memcpy(entry.data, checksum, CHECKSUM_LEN);
	unlinkat(cache->folder, name, 0);
	fd = openat(cache->folder, name, O_WRONLY | O_CREAT | O_EXCL |
	    O_CLOEXEC, 0666);
	if (fd >= 0)
		rc = file_write_close(fd, entry.data, entry.len);
	if (rc == 0)
		note_used(cache, key);
	buf_release(&entry);
	return rc;
}
