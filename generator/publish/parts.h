/*
 * What the parts of publishing share; for publish*.c only.
 *
 *	publish.c	the pages of the new site, and the order of it all
 *	publish_place.c	where it happens: the lock, the folders, the swap
 *	publish_carry.c	what goes from the old site to the new as it is
 */
#ifndef PUBLISH_PARTS_H
#define PUBLISH_PARTS_H

#include <pthread.h>
#include <stdbool.h>

#include "base/string_set.h"
#include "publisher.h"

#define MANIFEST ".referat"

/* Marks of publish->files. */
enum {
	FILE_IN_OLD = 1,	/* an earlier build wrote it */
	FILE_IN_NEW = 2,	/* this build wrote it */
	FILE_CLAIMED = 4	/* this build tried to */
};

/* Marks of publish->folders. */
enum {
	FOLDER_IN_OLD = 1,	/* an earlier build wrote a file below it */
	FOLDER_MADE = 2,	/* it is there in the new site */
	FOLDER_FRESH = 4,	/* the old site has no such folder */
	FOLDER_BLOCKED = 8	/* a foreign file stands in its place */
};

struct place {
	char	*out;		/* as the user typed it, no '/' at its end */
	char	*real;		/* its true name: absolute, no symbolic link */
	char	*work;		/* the folder beside it */
	int	 lock;		/* open while the build runs */
	bool	 clear;		/* what is in `work` is ours to remove */
	int	 old;		/* OUT as it is, open; -1 when there is none */
	int	 new;		/* the coming OUT, open */
};

struct publish {
	struct place		 place;
	struct diag		*diag;
	pthread_mutex_t		 mutex;		/* for what follows */
	struct set		 files;
	struct set		 folders;
	struct publish_counts	 counts;
	bool			 copied;	/* a foreign file is in the new
						   site as a copy */
};

/* A DIAG_SYSTEM diagnostic about OUT/path, with errno's text.  -1. */
int	 publish_failed(struct publish *, const char *path, const char *what);

/*
 * Make the folder `path`, "" for the whole, in the new site, with those above
 * it.  Returns its marks, or -1 with a diagnostic.
 */
int	 publish_folder(struct publish *, struct str path);

/*
 * Find the place, lock it, mend what a killed build left, and open both
 * folders.  Returns 0, or -1 with a diagnostic.  Release it in either case.
 */
int	 place_open(struct place *, const char *out, struct diag *);

/* Swap the old site and the new.  Returns 0, or -1 with errno. */
int	 place_swap(struct place *);

/* Remove what is left of the work, unlock, close, free. */
void	 place_release(struct place *, struct diag *);

/*
 * Put the old site's file `path` into the new one, as the same file if that
 * can be.  Its folder must be there.  Returns 0; 1 when it had to be copied;
 * -1 with errno.
 */
int	 carry_file(struct publish *, const char *path);

/*
 * Carry over everything that no build wrote, and the owners and permissions
 * of folders; count what is left behind.  Returns 0, or -1 with a diagnostic.
 */
int	 carry_foreign(struct publish *);

/* Is there anything in the old site's folder that no build wrote? */
bool	 carry_has_foreign(struct publish *, const char *path);

#endif
