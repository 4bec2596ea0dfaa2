#include "site.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "archive/archive.h"
#include "base/pool.h"
#include "pages/pages.h"
#include "read/read.h"
#include "document.h"
#include "documents.h"
#include "outputs.h"
#include "progress.h"

/* What is needed while the documents are read, and what comes of it. */
struct site {
	const struct config		*config;
	const struct site_options	*options;
	struct diag			*diag;
	struct arena			 arena;		/* the documents */
	struct documents		 documents;
	struct kle			 kle;
	struct assets			 assets;
	struct card			**cards;	/* one each; NULL when
							   it cannot be read */
	enum skip_reason		 *reasons;	/* why it cannot */
	struct progress			*progress;
	double				 began;
};

/* What is needed while the pages are written. */
struct writing {
	struct site	*site;
	struct pages	 pages;
	atomic_size_t	 written;
};

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void
site_init(struct site *site, const struct config *config,
    const struct site_options *options, struct diag *diag)
{
	*site = (struct site){ .config = config, .options = options,
		.kle = { .arena = ARENA_INIT },
		.assets = { .arena = ARENA_INIT }, .diag = diag };
	site->progress = progress_new(options->progress);
	site->began = now();
}

static void
site_release(struct site *site)
{
	progress_free(site->progress);
	assets_release(&site->assets);
	kle_release(&site->kle);
	arena_release(&site->arena);
}

/* First pass: a document becomes a card, and its text is let go. */
static int
read_card(void *payload, size_t index)
{
	struct site *site = payload;
	const struct document *document = &site->documents.list[index];
	struct meeting *meeting;

	meeting = document_read(document->folder, document->name, site->config,
	    site->diag, &site->reasons[index]);
	if (meeting != NULL)
		site->cards[index] = card_new(meeting);
	meeting_free(meeting);
	progress_step(site->progress);
	return 0;
}

static int
by_name(const void *va, const void *vb)
{
	return strcmp(((const struct skipped *)va)->name,
	    ((const struct skipped *)vb)->name);
}

/* Documents that hold no meeting are left out as files of other kinds are. */
static void
skip_unread(struct site *site)
{
	struct skipped_list *skipped = &site->documents.skipped;
	size_t i;

	for (i = 0; i < site->documents.count; i++)
		if (site->cards[i] == NULL)
			documents_skip(skipped, &site->arena,
			    site->documents.list[i].name, site->reasons[i]);
	if (skipped->count != 0)
		qsort(skipped->list, skipped->count, sizeof(*skipped->list),
		    by_name);
}

static void
read_cards(struct site *site, struct site_counts *counts)
{
	size_t i;

	site->cards = arena_calloc(&site->arena, site->documents.count,
	    sizeof(*site->cards));
	site->reasons = arena_calloc(&site->arena, site->documents.count,
	    sizeof(*site->reasons));
	progress_begin(site->progress, "Reading", site->documents.count);
	pool_run(site->options->jobs, site->documents.count, read_card, site);
	for (i = 0; i < site->documents.count; i++) {
		if (site->cards[i] == NULL)
			continue;
		counts->documents++;
		counts->items += site->cards[i]->meeting.nitems;
	}
	skip_unread(site);
}

static void
report_changed(struct site *site, const struct document *document)
{
	struct arena arena = ARENA_INIT;

	diag_add(site->diag, DIAG_SYSTEM, arena_printf(&arena, "%s/%s",
	    document->folder, document->name), 0, 0,
	    "the file changed during the build; build again");
	arena_release(&arena);
}

/* Second pass: the pages of one document. */
static int
write_document(void *payload, size_t index)
{
	struct writing *writing = payload;
	struct site *site = writing->site;
	const struct document *document = &site->documents.list[index];
	const struct meeting_card *card;
	struct meeting *meeting;
	struct diag *again;
	int pages = -1;

	card = archive_find_source(writing->pages.archive, document->name);
	if (card == NULL)
		return 0;
	/* What is wrong with it was said the first time. */
	again = diag_new();
	meeting = document_read(document->folder, document->name, site->config,
	    again, NULL);
	diag_free(again);
	if (meeting != NULL)
		pages = outputs_meeting(&writing->pages, meeting, card);
	else
		report_changed(site, document);
	meeting_free(meeting);
	progress_step(site->progress);
	if (pages >= 0)
		atomic_fetch_add(&writing->written, (size_t)pages);
	return pages >= 0 ? 0 : -1;
}

static size_t
count_search_jobs(const struct pages *pages)
{
	return pages->search != NULL ? search_jobs(pages->search) : 0;
}

/* The assets, the files of the index, and the pages about many documents. */
static int
write_other(void *payload, size_t index)
{
	struct writing *writing = payload;
	size_t index_files = count_search_jobs(&writing->pages);
	int pages;

	if (index == 0)
		return assets_write(writing->pages.assets,
		    writing->pages.staging);
	index--;
	if (index < index_files)
		return search_job(writing->pages.search, index,
		    writing->pages.staging);
	index -= index_files;
	pages = outputs_job(&writing->pages, index);
	progress_step(writing->site->progress);
	if (pages >= 0)
		atomic_fetch_add(&writing->written, (size_t)pages);
	return pages >= 0 ? 0 : -1;
}

static int
write_pages(struct writing *writing)
{
	struct site *site = writing->site;
	unsigned jobs = site->options->jobs;
	size_t documents = site->documents.count, others;
	int redirects;

	progress_begin(site->progress, "Writing", documents);
	if (pool_run(jobs, documents, write_document, writing) != 0)
		return -1;
	if (writing->pages.search != NULL)
		search_build(writing->pages.search, jobs);
	others = 1 + count_search_jobs(&writing->pages) +
	    outputs_jobs(&writing->pages);
	progress_begin(site->progress, "Linking", others);
	if (pool_run(jobs, others, write_other, writing) != 0)
		return -1;
	redirects = redirects_write(&writing->pages);
	if (redirects > 0)
		atomic_fetch_add(&writing->written, (size_t)redirects);
	return redirects >= 0 ? outputs_finish(&writing->pages) : -1;
}

/* The system or a template failed; errors in the content are no reason. */
static bool
has_failed(const struct site *site)
{
	return diag_count(site->diag, DIAG_SYSTEM) != 0 ||
	    diag_count(site->diag, DIAG_USAGE) != 0;
}

static int
make_site(struct site *site, struct template_set *templates,
    struct staging *staging, struct site_counts *counts)
{
	struct archive archive;
	struct writing writing = { .site = site };
	const struct link_site links = { site->config->base,
		site->config->offline };
	int rc = -1;

	read_cards(site, counts);
	archive_build(&archive, site->cards, site->documents.count,
	    site->diag);
	archive_name_subjects(&archive, &site->kle);
	writing.pages = (struct pages){ .archive = &archive,
		.config = site->config, .templates = templates,
		.skipped = &site->documents.skipped,
		.staging = staging, .links = link_check_new(&links),
		.sitemap = *site->config->base == '\0' ? NULL :
		sitemap_new(site->config->base),
		.search = site->config->search ? search_new(&archive) : NULL,
		.assets = &site->assets, .diag = site->diag };
	if (counts->documents == 0)
		diag_add(site->diag, DIAG_ERROR, site->config->content, 0, 0,
		    "no document in the folder is a meeting; nothing done");
	else if (!has_failed(site))
		rc = write_pages(&writing);
	if (rc == 0)
		link_check_report(writing.pages.links, staging,
		    site->config->output, site->diag);
	link_check_free(writing.pages.links);
	counts->pages = atomic_load(&writing.written);
	sitemap_free(writing.pages.sitemap);
	search_free(writing.pages.search);
	archive_release(&archive);
	return rc == 0 && !has_failed(site) ? 0 : -1;
}

static int
publish_site(struct site *site, struct template_set *templates,
    struct site_counts *counts)
{
	struct staging *staging;

	staging = staging_begin(site->config->output, site->diag);
	if (staging == NULL)
		return -1;
	if (make_site(site, templates, staging, counts) != 0) {
		staging_abandon(staging);
		return -1;
	}
	return staging_commit(staging, &counts->files);
}

/* The true name of a folder that may not be there yet; NULL when that fails. */
static char *
true_name(struct arena *arena, const char *path)
{
	struct str folder = str_of(path);
	char *real = realpath(path, NULL), *name = NULL;
	size_t slash;

	while (folder.len > 1 && str_ends(folder, "/"))
		folder.len--;
	for (slash = folder.len; slash != 0 &&
	    folder.data[slash - 1] != '/'; slash--)
		;
	if (real != NULL) {
		name = arena_dup(arena, real);
	} else {
		real = realpath(slash == 0 ? "." : arena_dup_str(arena,
		    str_cut(folder, slash)), NULL);
		if (real != NULL)
			name = arena_printf(arena, "%s/%.*s", real,
			    STR_FMT(str_from(folder, slash)));
	}
	free(real);
	return name;
}

static bool
holds(const char *folder, const char *path)
{
	size_t len = strlen(folder);

	return strncmp(folder, path, len) == 0 &&
	    (path[len] == '\0' || path[len] == '/');
}

/*
 * What is published must not be read as if it were minutes, nor mixed with
 * templates; and neither must be swapped away with the old site.
 */
static int
check_apart(struct site *site, const char *source)
{
	const char *out = true_name(&site->arena, site->config->output);
	const char *other = true_name(&site->arena, source);

	if (out == NULL || other == NULL || (!holds(out, other) &&
	    !holds(other, out)))
		return 0;
	diag_add(site->diag, DIAG_USAGE, site->config->output, 0, 0,
	    "the site and %s cannot lie in one another; nothing done",
	    source);
	return -1;
}

int
site_build(const struct config *config, const struct site_options *options,
    struct site_counts *counts, struct diag *diag)
{
	struct site site;
	struct template_set *templates = template_set_new();
	int rc = -1;

	memset(counts, 0, sizeof(*counts));
	site_init(&site, config, options, diag);
	template_set_report_missing(templates, options->strict);
	if (check_apart(&site, config->content) == 0 &&
	    check_apart(&site, config->templates) == 0 &&
	    template_set_load(templates, config->templates, diag) == 0 &&
	    outputs_check_templates(templates, config->templates, diag) == 0 &&
	    assets_load(&site.assets, config->templates, diag) == 0 &&
	    kle_load(&site.kle, config->kle, config->nkle, diag) == 0 &&
	    documents_list(&site.documents, &site.arena, config, diag) == 0)
		rc = publish_site(&site, templates, counts);
	template_set_free(templates);
	counts->seconds = now() - site.began;
	site_release(&site);
	return rc;
}

int
site_check(const struct config *config, const struct site_options *options,
    struct site_counts *counts, struct diag *diag)
{
	struct archive archive;
	struct site site;
	int rc;

	memset(counts, 0, sizeof(*counts));
	site_init(&site, config, options, diag);
	rc = kle_load(&site.kle, config->kle, config->nkle, diag);
	if (documents_list(&site.documents, &site.arena, config,
	    diag) == 0) {
		read_cards(&site, counts);
		/* Only here is it seen that two have the same address. */
		archive_build(&archive, site.cards, site.documents.count,
		    diag);
		archive_release(&archive);
	} else {
		rc = -1;
	}
	counts->seconds = now() - site.began;
	site_release(&site);
	return rc;
}

int
site_check_files(const struct config *config,
    const struct site_options *options, struct site_files files,
    struct site_counts *counts, struct diag *diag)
{
	struct documents *documents;
	struct site site;
	size_t i;

	memset(counts, 0, sizeof(*counts));
	site_init(&site, config, options, diag);
	documents = &site.documents;
	documents->list = arena_calloc(&site.arena, files.count,
	    sizeof(*documents->list));
	for (i = 0; i < files.count; i++)
		if (documents_find(&documents->list[documents->count],
		    &site.arena, files.paths[i], diag) == 0)
			documents->count++;
	read_cards(&site, counts);
	for (i = 0; i < documents->count; i++)
		card_free(site.cards[i]);
	counts->seconds = now() - site.began;
	site_release(&site);
	return documents->count == files.count ? 0 : -1;
}

struct meeting *
site_read(const char *path, const struct config *config, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	struct meeting *meeting = NULL;
	struct document document;

	if (documents_find(&document, &arena, path, diag) == 0)
		meeting = document_read(document.folder, document.name, config,
		    diag, NULL);
	arena_release(&arena);
	return meeting;
}
