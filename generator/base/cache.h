/*
 * A folder that keeps what is cheaper to read than to compute, by name.
 *
 * It may be deleted at any time, and nothing in it is believed: an entry that
 * is cut, damaged or under another name is as good as none.  What a run does
 * not use is removed at its end, so that it stays as large as what it is for.
 */
#ifndef BASE_CACHE_H
#define BASE_CACHE_H

#include <stdbool.h>

#include "buf.h"
#include "str.h"

/* The length of a key: a SHA-256 digest in hexadecimal. */
#define CACHE_KEY_LEN	64

struct cache;

/*
 * Open the folder, which is created if needed.  Returns NULL with errno set.
 * The caller closes it with cache_close.  Only one process may use a folder at
 * a time; in it, any number of threads.
 */
struct cache	*cache_open(const char *folder);

void	 cache_close(struct cache *);		/* NULL is fine */

/* Remove all entries with keys of which none was read or written since it was
   opened.  Files whose names are not those of entries stay. */
void	 cache_prune(struct cache *);

/*
 * Append the entry of the key and the kind, a short word of letters, to `out`.
 * Returns 0, or -1 if there is none.
 */
int	 cache_get(struct cache *, const char *key, const char *kind,
	    struct buf *out);

/* Keep an entry.  Returns 0, or -1 if it cannot be written; there is none
   then. */
int	 cache_put(struct cache *, const char *key, const char *kind,
	    struct str data);

#endif
