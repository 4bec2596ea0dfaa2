#include "build.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/deflate.h"
#include "base/pool.h"
#include "aliases.h"
#include "collect.h"
#include "documents.h"
#include "index.h"
#include "invert.h"
#include "keywords.h"
#include "rows.h"
#include "terms.h"
#include "write.h"

/* Of compression.  At level 1 texts take a ninth more than at level 9, in a
   sixth of the time. */
#define INDEX_LEVEL	6
#define TEXT_LEVEL	1

#define OTHERS_PER_JOB	100	/* documents */

struct search *
search_new(struct archive *archive)
{
	struct search *search = xcalloc(1, sizeof(*search));

	search->archive = archive;
	search->term_set = (struct string_set)STRING_SET_INIT;
	search->rows = (struct buf)BUF_INIT;
	search->index_deflate = deflate_new(INDEX_LEVEL);
	search->text_deflate = deflate_new(TEXT_LEVEL);
	vocabulary_init(&search->vocabulary);
	search_number_documents(search);
	search->gathered = xcalloc(search->starts[KIND_COUNT] + 1,
	    sizeof(*search->gathered));
	return search;
}

void
search_free(struct search *search)
{
	if (search == NULL)
		return;
	search_free_gathered(search);
	deflate_free(search->index_deflate);
	deflate_free(search->text_deflate);
	free(search->gathered);
	vocabulary_release(&search->vocabulary);
	string_set_release(&search->term_set);
	free(search->terms);
	free(search->lists);
	buf_release(&search->rows);
	arena_release(&search->arena);
	free(search);
}

static int
by_text(const void *va, const void *vb)
{
	const struct search_term *a = va, *b = vb;

	return strcmp(a->text, b->text);
}

static int
add_others(void *payload, size_t job)
{
	struct search *search = payload;
	size_t first = job * OTHERS_PER_JOB, end = first + OTHERS_PER_JOB;

	if (end > search->starts[KIND_MEETING])
		end = search->starts[KIND_MEETING];
	search_add_others(search, first, end);
	return 0;
}

void
search_build(struct search *search, unsigned threads)
{
	pool_run(threads, (search->starts[KIND_MEETING] + OTHERS_PER_JOB - 1) /
	    OTHERS_PER_JOB, add_others, search);
	search_build_terms(search, threads);
	search_invert(search);
	search_free_gathered(search);
	/* Until here terms had numbers; now they get their places. */
	search_build_aliases(search);
	qsort(search->terms, search->nterms, sizeof(*search->terms),
	    by_text);
	search_build_rows(search);
	search_build_keywords(search);
	search_build_files(search);
}
