#include "outputs.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "data/data.h"
#include "read/read.h"
#include "tables/tables.h"

/* The kinds of which there is one page. */
static const struct {
	const char	*template_name;
	void		(*make)(struct page *, const struct build *);
} singles[] = {
	{ "front", page_front },
	{ "meetings", page_meetings },
	{ "cases", page_cases },
	{ "bodies", page_bodies },
	{ "people", page_people },
	{ "votes", page_votes },
	{ "subjects", page_subjects },
	{ "laws", page_laws },
	{ "about", page_about },
	{ "coverage", page_coverage },
	{ "sources", page_sources },
	{ "search", page_search },
	{ "glossary", page_glossary },
	{ "data", page_data },
	{ "following", page_following },
	{ "404", page_missing },
};

/* How many pages of a kind the archive has. */
typedef size_t kind_count(const struct archive *);

static kind_count count_years, count_bodies, count_terms, count_people,
    count_vote_pages, count_subjects, count_subject_pages, count_groups,
    count_cases, count_collectors, count_laws, count_gaps,
    count_source_years, count_outcomes, count_letters, count_keywords;

/* The kinds of which there are many, each with the number of its pages. */
static const struct {
	const char	*template_name;
	kind_count	*count;
	void		(*make)(struct page *, const struct build *,
			    size_t index);
} kinds[] = {
	{ "year", count_years, page_year },
	{ "body", count_bodies, page_body },
	{ "term", count_terms, page_term },
	{ "person", count_people, page_person },
	{ "vote_list", count_vote_pages, page_vote_list },
	{ "subject", count_subjects, page_subject },
	{ "subject_year", count_subject_pages, page_subject_year },
	{ "case_group", count_groups, page_case_group },
	{ "case", count_cases, page_case },
	{ "collector", count_collectors, page_collector },
	{ "law", count_laws, page_law },
	{ "gaps", count_gaps, page_gaps },
	{ "source_year", count_source_years, page_source_year },
	{ "outcome_list", count_outcomes, page_outcome_list },
	{ "keyword_letter", count_letters, page_keyword_letter },
	{ "keyword", count_keywords, page_keyword },
};

static kind_count count_one, count_numbers, count_shards;
static int	write_calendar(const struct build *, size_t body);

/* The files that are no pages: how many there are of a kind, and what writes
   one and returns 0, or -1 with a diagnostic. */
static const struct {
	kind_count	*count;
	int		(*write)(const struct build *, size_t index);
} outputs[] = {
	{ count_one, feed_site },
	{ count_one, feed_site_json },
	{ count_bodies, feed_body },
	{ count_numbers, feed_case },
	{ count_subjects, feed_subject },
	{ count_bodies, write_calendar },
	{ count_one, meetings_list_write },
	{ count_one, schema_write },
	{ count_shards, follow_shard },
	{ count_one, crawlers_robots },
	{ count_one, crawlers_opensearch },
};

/* The templates of pages that are made from a meeting, or an alias. */
static const char *const other_kinds[] = { "meeting", "item", "redirect" };

static size_t
count_one(const struct archive *archive)
{
	(void)archive;
	return 1;
}

static size_t
count_years(const struct archive *archive)
{
	return archive->nyears;
}

static size_t
count_bodies(const struct archive *archive)
{
	return archive->nbodies;
}

static size_t
count_terms(const struct archive *archive)
{
	return archive->nterms;
}

static size_t
count_people(const struct archive *archive)
{
	return archive->npeople;
}

static size_t
count_vote_pages(const struct archive *archive)
{
	return archive->nvote_pages;
}

static size_t
count_subjects(const struct archive *archive)
{
	return archive->nsubjects;
}

static size_t
count_subject_pages(const struct archive *archive)
{
	return archive->nsubject_pages;
}

/* Groups have pages of their own in large archives only. */
static size_t
count_groups(const struct archive *archive)
{
	return archive->ngroups != 0 && archive->groups[0].url != NULL ?
	    archive->ngroups : 0;
}

static size_t
count_cases(const struct archive *archive)
{
	return archive->ncases - archive->ncollectors;
}

static size_t
count_collectors(const struct archive *archive)
{
	return archive->ncollectors;
}

/* Of cases and collectors alike. */
static size_t
count_numbers(const struct archive *archive)
{
	return archive->ncases;
}

static size_t
count_shards(const struct archive *archive)
{
	return archive->nshards;
}

static size_t
count_laws(const struct archive *archive)
{
	return archive->nlaws;
}

static size_t
count_gaps(const struct archive *archive)
{
	return archive->coverage->ngaps;
}

/* As for groups: in large archives only. */
static size_t
count_source_years(const struct archive *archive)
{
	return archive->nyears != 0 && archive->years[0].sources != NULL ?
	    archive->nyears : 0;
}

static size_t
count_outcomes(const struct archive *archive)
{
	return archive->noutcomes;
}

static size_t
count_letters(const struct archive *archive)
{
	return archive->nletters;
}

static size_t
count_keywords(const struct archive *archive)
{
	return archive->nkeywords;
}

/* A body without a dated meeting has none. */
static int
write_calendar(const struct build *build, size_t index)
{
	const struct body *body = &build->archive->bodies[index];
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT;
	int result = 0;

	if (body_is_dated(body)) {
		ics_body(&text, body, build->config);
		result = staging_add(build->staging, arena_printf(&arena,
		    "%s" ICS_NAME, body->url + 1), text.data, text.len);
	}
	buf_release(&text);
	arena_release(&arena);
	return result;
}

static int
check_template(struct template_set *templates, const char *folder,
    const char *name, struct diag *diag)
{
	struct arena arena = ARENA_INIT;

	int rc = 0;

	name = arena_printf(&arena, PAGE_TEMPLATES "%s", name);
	if (!template_set_has(templates, name)) {
		diag_add(diag, DIAG_USAGE, arena_printf(&arena,
		    "%s/%s.mustache", folder, name), 0, 0,
		    "the template is not there");
		rc = -1;
	}
	arena_release(&arena);
	return rc;
}

int
outputs_check_templates(struct template_set *templates, const char *folder,
    struct diag *diag)
{
	size_t i;
	int rc = 0;

	for (i = 0; i < COUNT(singles); i++)
		rc |= check_template(templates, folder,
		    singles[i].template_name, diag);
	for (i = 0; i < COUNT(kinds); i++)
		rc |= check_template(templates, folder,
		    kinds[i].template_name, diag);
	for (i = 0; i < COUNT(other_kinds); i++)
		rc |= check_template(templates, folder, other_kinds[i], diag);
	return rc;
}

size_t
outputs_jobs(const struct build *build)
{
	size_t jobs = COUNT(singles), i;

	for (i = 0; i < COUNT(kinds); i++)
		jobs += kinds[i].count(build->archive);
	for (i = 0; i < COUNT(outputs); i++)
		jobs += outputs[i].count(build->archive);
	return jobs;
}

static int
write_page(struct page *page, const char *template_name)
{
	int result = page_write(page, template_name);

	page_end(page);
	return result == 0 ? 1 : -1;
}

int
outputs_job(const struct build *build, size_t job)
{
	const struct archive *archive = build->archive;
	struct page page;
	size_t i;

	if (job < COUNT(singles)) {
		singles[job].make(&page, build);
		return write_page(&page, singles[job].template_name);
	}
	job -= COUNT(singles);
	for (i = 0; i < COUNT(kinds); i++) {
		if (job < kinds[i].count(archive)) {
			kinds[i].make(&page, build, job);
			return write_page(&page, kinds[i].template_name);
		}
		job -= kinds[i].count(archive);
	}
	for (i = 0; job >= outputs[i].count(archive); i++)
		job -= outputs[i].count(archive);
	return outputs[i].write(build, job);
}

int
outputs_finish(const struct build *build)
{
	if (build->sitemap == NULL)
		return 0;
	return sitemap_write(build->sitemap, build->staging);
}

/* Write a file of the meeting beside its page. */
static int
write_beside(const struct build *build, const struct meeting_card *card,
    const char *name, const struct buf *data)
{
	struct arena arena = ARENA_INIT;
	int result;

	result = staging_add(build->staging,
	    arena_printf(&arena, "%s%s", card->url + 1, name), data->data,
	    data->len);
	arena_release(&arena);
	return result;
}

static int
write_data(const struct build *build, const struct meeting *meeting,
    const struct meeting_card *card)
{
	struct buf data = BUF_INIT;
	int result;

	meeting_json(&data, meeting, card->id, build->archive);
	result = write_beside(build, card, "index.json", &data);
	if (result == 0) {
		buf_reset(&data);
		markdown_write(&data, meeting);
		result = write_beside(build, card, "index.md", &data);
	}
	buf_release(&data);
	return result;
}

static int
write_meeting(const struct build *build, const struct meeting *meeting,
    const struct meeting_card *card)
{
	struct page page;
	int result;

	page_meeting(&page, build, meeting, card);
	result = page_write(&page, "meeting");
	page_end(&page);
	return result;
}

static int
write_table(const struct build *build, const struct item_card *card,
    const struct table *table, size_t number)
{
	struct arena arena = ARENA_INIT;
	struct buf data = BUF_INIT;
	int result;

	csv_table(&data, table);
	result = staging_add(build->staging, arena_printf(&arena,
	    "%s" RECORD_TABLE_FILE, card->url + 1, number), data.data,
	    data.len);
	buf_release(&data);
	arena_release(&arena);
	return result;
}

/* Each table of the item as a file beside its page. */
static int
write_tables(const struct build *build, const struct item *item,
    const struct item_card *card)
{
	const struct blocks *blocks;
	size_t i, j, number = 0;

	for (i = 0; i < item->nsections; i++) {
		blocks = &item->sections[i].blocks;
		for (j = 0; j < blocks->count; j++)
			if (blocks->list[j].kind == BLOCK_TABLE &&
			    write_table(build, card, blocks->list[j].table,
			    ++number) != 0)
				return -1;
	}
	return 0;
}

static int
write_item(const struct build *build, struct item *item,
    const struct item_card *card)
{
	struct page page;
	int result;

	if (write_tables(build, item, card) != 0)
		return -1;
	page_item(&page, build, item, card);
	result = page_write(&page, "item");
	page_end(&page);
	return result;
}

/* The file may have been saved again since its card was made. */
static bool
is_same(const struct meeting *meeting, const struct meeting_card *card)
{
	size_t i;

	if (meeting->nitems != card->nitems ||
	    strcmp(meeting->sha256, card->sha256) != 0)
		return false;
	for (i = 0; i < card->nitems; i++)
		if (strcmp(meeting->items[i].slug, card->items[i].slug) != 0)
			return false;
	return true;
}

int
outputs_meeting(const struct build *build, struct meeting *meeting,
    const struct meeting_card *card)
{
	size_t i;

	if (!is_same(meeting, card)) {
		diag_add(build->diag, DIAG_SYSTEM, card->path, 0, 0,
		    "the file changed during the build; build again");
		return -1;
	}
	if (write_meeting(build, meeting, card) != 0 ||
	    write_data(build, meeting, card) != 0)
		return -1;
	for (i = 0; i < card->nitems; i++)
		if (write_item(build, &meeting->items[i],
		    &card->items[i]) != 0)
			return -1;
	if (build->search != NULL && search_add_meeting(build->search,
	    meeting, card, build->config->excerpts ? build->staging :
	    NULL) != 0)
		return -1;
	return (int)(1 + card->nitems);
}
