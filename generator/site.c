#include "site.h"

#include "archive/archive.h"
#include "base/clock.h"
#include "pages/pages.h"
#include "card_pass.h"
#include "documents.h"
#include "outputs.h"
#include "page_pass.h"
#include "progress.h"
#include "site_cache.h"
#include "site_folders.h"

struct site {
	const struct config		*config;
	const struct site_options	*options;
	struct site_counts		*counts;
	struct diag			*diag;
	struct arena			 arena;		/* the documents */
	struct documents		 documents;
	struct document_cache		 cache;
	struct document_key		*keys;		/* of the documents */
	struct site_cache		 last;	/* what was published */
	size_t				 broken;	/* links */
	struct template_set		*templates;
	struct assets			 assets;
	struct kle			 kle;
	struct progress			*progress;
	double				 began;
};

static void
site_init(struct site *site, const struct config *config,
    const struct site_options *options, struct site_counts *counts,
    struct diag *diag)
{
	*counts = (struct site_counts){ .documents = 0 };
	*site = (struct site){
		.config = config,
		.options = options,
		.counts = counts,
		.diag = diag,
		.arena = ARENA_INIT,
		.templates = template_set_new(),
		.assets = { .arena = ARENA_INIT },
		.kle = { .arena = ARENA_INIT },
		.progress = progress_new(options->progress),
		.began = clock_seconds(),
	};
	template_set_report_missing(site->templates, options->strict);
}

static void
site_release(struct site *site)
{
	site->counts->seconds = clock_seconds() - site->began;
	progress_free(site->progress);
	kle_release(&site->kle);
	assets_release(&site->assets);
	template_set_free(site->templates);
	arena_release(&site->arena);
}

/* Everything but the documents, which are only listed. */
static int
load_inputs(struct site *site)
{
	const struct config *config = site->config;
	struct diag *diag = site->diag;

	if (site_folders_check(config, diag) != 0 ||
	    template_set_load(site->templates, config->templates, diag) != 0 ||
	    outputs_check_templates(site->templates, config->templates,
	    diag) != 0 ||
	    assets_load(&site->assets, config->templates, diag) != 0 ||
	    kle_load(&site->kle, config->kle, config->nkle, diag) != 0)
		return -1;
	return documents_list(&site->documents, &site->arena, config, diag);
}

static void
set_keys(struct site *site)
{
	const struct documents *documents = &site->documents;

	site->keys = arena_calloc(&site->arena, documents->count,
	    sizeof(*site->keys));
	document_cache_keys(&site->cache, site->options->jobs,
	    documents->list, site->keys, documents->count);
}

/* The cards of the documents, in the arena; the caller frees each. */
static struct card **
read_cards(struct site *site)
{
	struct card_pass pass = {
		.config = site->config,
		.jobs = site->options->jobs,
		.diag = site->diag,
		.progress = site->progress,
		.arena = &site->arena,
		.documents = &site->documents,
		.cache = &site->cache,
	};

	if (site->keys == NULL)
		set_keys(site);
	pass.keys = site->keys;
	card_pass_run(&pass);
	site->counts->documents = pass.nmeetings;
	site->counts->items = pass.nitems;
	return pass.cards;
}

static int
write_pages(struct site *site, struct archive *archive,
    struct staging *staging)
{
	const struct config *config = site->config;
	const struct link_site links = { config->base, config->offline };
	struct page_pass pass = {
		.build = {
			.archive = archive,
			.config = config,
			.skipped = &site->documents.skipped,
			.templates = site->templates,
			.staging = staging,
			.links = link_check_new(&links),
			.diag = site->diag,
			.sitemap = *config->base != '\0' ?
			    sitemap_new(config->base) : NULL,
			.search = config->search ? search_new(archive) : NULL,
			.assets = &site->assets,
			.frames = frames_new(),
		},
		.documents = &site->documents,
		.cache = &site->cache,
		.keys = site->keys,
		.jobs = site->options->jobs,
		.progress = site->progress,
	};
	int rc;

	rc = page_pass_run(&pass);
	if (rc == 0)
		site->broken = link_check_report(pass.build.links, staging,
		    config->output, site->diag);
	link_check_free(pass.build.links);
	sitemap_free(pass.build.sitemap);
	search_free(pass.build.search);
	frames_free(pass.build.frames);
	site->counts->pages = atomic_load(&pass.written);
	return rc;
}

/* Did the system or a template fail?  Errors in the content do not count. */
static bool
has_failed(const struct site *site)
{
	return diag_count(site->diag, DIAG_SYSTEM) != 0 ||
	    diag_count(site->diag, DIAG_USAGE) != 0;
}

/* Documents become cards, cards become the archive, that becomes pages. */
static int
make_site(struct site *site, struct staging *staging)
{
	struct archive archive;
	struct card **cards;
	int rc = -1;

	cards = read_cards(site);
	archive_build(&archive, cards, site->documents.count, site->diag);
	archive_name_subjects(&archive, &site->kle);
	if (site->counts->documents == 0)
		diag_add(site->diag, DIAG_ERROR, site->config->content, 0, 0,
		    "no document in the folder is a meeting; nothing done");
	else if (!has_failed(site))
		rc = write_pages(site, &archive, staging);
	archive_release(&archive);
	return rc == 0 && !has_failed(site) ? 0 : -1;
}

/* Is there nothing to do?  Otherwise make the site.  Frees `staging`. */
static int
update(struct site *site, struct staging *staging)
{
	set_keys(site);
	site->last.kept = &site->cache;
	site_cache_key(&site->last, site->config, site->options,
	    &site->documents, site->keys);
	if (site_cache_get(&site->last, staging, site->counts, site->diag)) {
		staging_abandon(staging);
		return 0;
	}
	if (make_site(site, staging) != 0) {
		staging_abandon(staging);
		return -1;
	}
	document_cache_prune(&site->cache);
	if (staging_commit(staging, &site->counts->files) != 0)
		return -1;
	/* Somebody may put a file where a broken link leads. */
	if (site->broken == 0)
		site_cache_put(&site->last, site->counts, site->diag);
	return 0;
}

static int
staging(struct site *site)
{
	struct staging *staging;
	int rc;

	staging = staging_begin(site->config->output, site->diag);
	if (staging == NULL)
		return -1;
	document_cache_open(&site->cache, site->options->cache ?
	    staging_cache(staging) : NULL, site->config);
	rc = update(site, staging);
	document_cache_close(&site->cache);
	return rc;
}

int
site_build(const struct config *config, const struct site_options *options,
    struct site_counts *counts, struct diag *diag)
{
	struct site site;
	int rc;

	site_init(&site, config, options, counts, diag);
	rc = load_inputs(&site);
	if (rc == 0)
		rc = staging(&site);
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

	site_init(&site, config, options, counts, diag);
	rc = kle_load(&site.kle, config->kle, config->nkle, diag);
	if (documents_list(&site.documents, &site.arena, config, diag) == 0) {
		/* Only the archive finds two documents of one meeting. */
		archive_build(&archive, read_cards(&site),
		    site.documents.count, diag);
		archive_release(&archive);
	} else {
		rc = -1;
	}
	site_release(&site);
	return rc;
}

int
site_check_files(const struct config *config,
    const struct site_options *options, struct site_files files,
    struct site_counts *counts, struct diag *diag)
{
	struct documents *documents;
	struct card **cards;
	struct site site;
	size_t i;
	int rc;

	site_init(&site, config, options, counts, diag);
	documents = &site.documents;
	documents->list = arena_calloc(&site.arena, files.count,
	    sizeof(*documents->list));
	for (i = 0; i < files.count; i++)
		if (document_find(&documents->list[documents->count],
		    &site.arena, files.paths[i], diag) == 0)
			documents->count++;
	cards = read_cards(&site);
	for (i = 0; i < documents->count; i++)
		card_free(cards[i]);
	rc = documents->count == files.count ? 0 : -1;
	site_release(&site);
	return rc;
}
