/*
 * The second pass: each meeting is taken from the cache, or its document is
 * read again, and its pages are written; then the pages about many documents,
 * and what goes with them.
 */
#ifndef PAGE_PASS_H
#define PAGE_PASS_H

#include <stdatomic.h>
#include <stddef.h>

#include "pages/pages.h"
#include "document_cache.h"
#include "documents.h"
#include "progress.h"

struct page_pass {
	struct build		 build;
	const struct documents	*documents;
	struct document_cache	*cache;
	const struct document_key *keys;	/* of the documents */
	unsigned		 jobs;		/* threads */
	struct progress		*progress;
	atomic_size_t		 written;	/* pages; set by the pass */
};

/* Write everything.  Returns 0, or -1 with a diagnostic. */
int	 page_pass_run(struct page_pass *);

#endif
