/*
 * What reading a document gave, kept for the second pass of this build and
 * for the next build: the meeting, its card, and the diagnostics.
 *
 * A document is known by everything that reading it depends on: its bytes and
 * those of its .meta file, its name, the settings, and this program with the
 * libraries that it uses.  If any of them changes, it is read again.
 */
#ifndef DOCUMENT_CACHE_H
#define DOCUMENT_CACHE_H

#include <stdbool.h>

#include "archive/archive.h"
#include "base/cache.h"
#include "base/diag.h"
#include "document.h"
#include "model/config.h"

struct document_cache {
	struct cache	*cache;		/* NULL: nothing is kept */
	char		 setting[65];	/* the digest of what all documents
					   depend on */
};

struct document_key {
	char	document[65];	/* the digest of its own bytes */
	char	hex[65];	/* of all that it depends on; "" if it cannot
				   be kept */
};

/* What reading the document gave. */
struct document_result {
	struct card		*card;	/* NULL if it is not a meeting */
	enum skip_reason	 why;	/* then: why it is not */
};

/*
 * Open the cache in a folder, or one that keeps nothing if `folder` is NULL or
 * cannot be used.  The caller closes it.
 */
void	 document_cache_open(struct document_cache *, const char *folder,
	    const struct config *);
void	 document_cache_close(struct document_cache *);

/* Remove what this build did not need. */
void	 document_cache_prune(struct document_cache *);

/* Set the key of a document as it is now, or of each of `count` documents by
   so many threads. */
void	 document_cache_key(const struct document_cache *,
	    const struct document *, struct document_key *);
void	 document_cache_keys(const struct document_cache *, unsigned threads,
	    const struct document *, struct document_key *, size_t count);

/* Get what was kept, with its diagnostics.  Returns false if there is
   nothing. */
bool	 document_cache_get(struct document_cache *,
	    const struct document_key *, struct document_result *,
	    struct diag *);

/*
 * Is the key still that of the document?  `meeting`, or NULL, is what was read
 * of it since the key was set: what is kept must be of the bytes in the key.
 */
bool	 document_cache_is_same(const struct document_cache *,
	    const struct document *, const struct document_key *,
	    const struct meeting *);

/* Keep what reading gave; `meeting` is NULL if the document is not one. */
void	 document_cache_put(struct document_cache *,
	    const struct document_key *, const struct meeting *,
	    const struct document_result *, struct diag *);

/* Returns the meeting that was kept, or NULL.  The caller frees it with
   meeting_free. */
struct meeting	*document_cache_meeting(struct document_cache *,
		    const struct document_key *);

#endif
