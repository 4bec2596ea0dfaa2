#include "page_pass.h"

#include "base/pool.h"
#include "outputs.h"

static void
report_changed(const struct page_pass *pass, const struct document *document)
{
	struct arena arena = ARENA_INIT;

	diag_add(pass->build.diag, DIAG_SYSTEM, arena_printf(&arena, "%s/%s",
	    document->folder, document->name), 0, 0,
	    "the file changed during the build; build again");
	arena_release(&arena);
}

/* Count pages; -1 if they could not be written.  Returns 0, or -1. */
static int
count_pages(struct page_pass *pass, int pages)
{
	if (pages < 0)
		return -1;
	atomic_fetch_add(&pass->written, (size_t)pages);
	return 0;
}

/* Returns the meeting of a document, as the first pass saw it. */
static struct meeting *
take_meeting(struct page_pass *pass, size_t index)
{
	struct meeting *meeting;
	struct diag *ignored;

	meeting = document_cache_meeting(pass->cache, &pass->keys[index]);
	if (meeting != NULL)
		return meeting;
	/* Its errors were reported by the first pass. */
	ignored = diag_new();
	meeting = document_read(&pass->documents->list[index],
	    pass->build.config, ignored, NULL);
	diag_free(ignored);
	return meeting;
}

/* The pages of one document. */
static int
write_document(void *payload, size_t index)
{
	struct page_pass *pass = payload;
	const struct document *document = &pass->documents->list[index];
	const struct meeting_card *card;
	struct meeting *meeting;
	int pages = -1;

	card = archive_find_source(pass->build.archive, document->name);
	if (card == NULL)
		return 0;
	meeting = take_meeting(pass, index);
	if (meeting != NULL)
		pages = outputs_meeting(&pass->build, meeting, card);
	else
		report_changed(pass, document);
	meeting_free(meeting);
	progress_step(pass->progress);
	return count_pages(pass, pages);
}

static size_t
count_search_jobs(const struct build *build)
{
	return build->search != NULL ? search_jobs(build->search) : 0;
}

/* The assets, the files of the index, and the pages about many documents. */
static int
write_other(void *payload, size_t index)
{
	struct page_pass *pass = payload;
	struct build *build = &pass->build;
	size_t index_files = count_search_jobs(build);
	int written;

	if (index == 0)
		return assets_write(build->assets, build->staging);
	index--;
	if (index < index_files)
		return search_job(build->search, index, build->staging);
	index -= index_files;
	written = outputs_job(build, index);
	progress_step(pass->progress);
	return count_pages(pass, written);
}

int
page_pass_run(struct page_pass *pass)
{
	struct build *build = &pass->build;
	size_t documents = pass->documents->count, others;

	progress_begin(pass->progress, "Writing", documents);
	if (pool_run(pass->jobs, documents, write_document, pass) != 0)
		return -1;
	if (build->search != NULL)
		search_build(build->search, pass->jobs);
	others = 1 + count_search_jobs(build) + outputs_jobs(build);
	progress_begin(pass->progress, "Linking", others);
	if (pool_run(pass->jobs, others, write_other, pass) != 0)
		return -1;
	if (count_pages(pass, redirects_write(build)) != 0)
		return -1;
	return outputs_finish(build);
}
