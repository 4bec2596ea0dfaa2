/*
 * The first pass over the documents: each is read, or found in the cache, and
 * only its card stays in memory.
 */
#ifndef CARD_PASS_H
#define CARD_PASS_H

#include "archive/archive.h"
#include "document_cache.h"
#include "documents.h"
#include "progress.h"

struct card_pass {
	const struct config	*config;
	unsigned		 jobs;		/* threads */
	struct diag		*diag;
	struct progress		*progress;
	struct arena		*arena;		/* the lists live in it */
	struct documents	*documents;
	struct document_cache	*cache;
	const struct document_key *keys;	/* of the documents */

	/* Set by the pass. */
	struct card		**cards;	/* one each; NULL if it cannot
						   be read */
	enum skip_reason	 *reasons;	/* why it cannot */
	size_t			  nmeetings;	/* documents that can */
	size_t			  nitems;	/* of these */
};

/*
 * Read all documents.  Those that cannot be read are reported, and appended to
 * the skipped files.  The caller frees the cards, or has archive_build do it.
 */
void	 card_pass_run(struct card_pass *);

#endif
