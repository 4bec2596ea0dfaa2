#include "folder_walk.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "alloc.h"
#include "pool.h"

#define THREADS 8

struct walk {
	int			 root;
	const struct folder_walk_steps	*steps;
	void			*payload;
	pthread_mutex_t		 mutex;		/* for what follows */
	struct arena		 arena;		/* the paths */
	const char		**folders;	/* level by level */
	size_t			 count, room;
	size_t			 from;		/* where this level begins */
	size_t			 to;		/* and ends */
};

static void
add_folder(struct walk *walk, const char *path)
{
	pthread_mutex_lock(&walk->mutex);
	ALLOC_ONE_MORE(walk->folders, walk->count, walk->room);
	walk->folders[walk->count++] = arena_dup(&walk->arena, path);
	pthread_mutex_unlock(&walk->mutex);
}

/* Needs the lock, because adding folders moves the list. */
static const char *
folder_at(struct walk *walk, size_t index)
{
	const char *path;

	pthread_mutex_lock(&walk->mutex);
	path = walk->folders[walk->from + index];
	pthread_mutex_unlock(&walk->mutex);
	return path;
}

static int
visit_entries(struct walk *walk, const char *path, struct arena *arena)
{
	struct folder_entry *entries;
	size_t count, i;

	if (folder_entries(arena, walk->root, path, &entries, &count) != 0) {
		if (walk->steps->unread != NULL)
			walk->steps->unread(walk->payload, path);
		return -1;
	}
	for (i = 0; i < count; i++)
		if (entries[i].kind == ENTRY_FOLDER)
			add_folder(walk, entries[i].path);
	return walk->steps->visit != NULL ?
	    walk->steps->visit(walk->payload, path, entries, count) : 0;
}

static int
go_down(void *payload, size_t index)
{
	struct walk *walk = payload;
	const char *path = folder_at(walk, index);
	struct arena arena = ARENA_INIT;
	int rc = 0, saved;

	if (walk->steps->enter != NULL)
		rc = walk->steps->enter(walk->payload, path);
	if (rc == 0)
		rc = visit_entries(walk, path, &arena);
	saved = errno;
	arena_release(&arena);
	errno = saved;
	return rc;
}

static int
go_up(void *payload, size_t index)
{
	struct walk *walk = payload;

	return walk->steps->leave(walk->payload,
	    walk->folders[walk->from + index]);
}

/* Where each level begins in the list of folders. */
struct levels {
	size_t	*from;
	size_t	 count, room;
};

static int
walk_down(struct walk *walk, struct levels *levels)
{
	int rc = 0;

	add_folder(walk, "");
	while (rc == 0 && walk->to < walk->count) {
		walk->from = walk->to;
		walk->to = walk->count;
		ALLOC_ONE_MORE(levels->from, levels->count, levels->room);
		levels->from[levels->count++] = walk->from;
		rc = pool_run(THREADS, walk->to - walk->from, go_down, walk);
	}
	return rc;
}

static int
walk_up(struct walk *walk, struct levels *levels)
{
	int rc = 0;

	walk->to = walk->count;
	while (rc == 0 && levels->count != 0) {
		walk->from = levels->from[--levels->count];
		rc = pool_run(THREADS, walk->to - walk->from, go_up, walk);
		walk->to = walk->from;
	}
	return rc;
}

int
folder_walk(int root, const struct folder_walk_steps *steps, void *payload)
{
	struct walk walk = { .root = root, .steps = steps,
		.payload = payload };
	struct levels levels = { NULL, 0, 0 };
	int rc, saved;

	pthread_mutex_init(&walk.mutex, NULL);
	rc = walk_down(&walk, &levels);
	if (rc == 0 && steps->leave != NULL)
		rc = walk_up(&walk, &levels);
	saved = errno;
	pthread_mutex_destroy(&walk.mutex);
	arena_release(&walk.arena);
	free(walk.folders);
	free(levels.from);
	errno = saved;
	return rc;
}
