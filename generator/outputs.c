#include "outputs.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "data/data.h"
#include "read/read.h"
#include "tables/tables.h"

/* The files that are not pages: how many of a kind there are, and what writes
   one and returns 0, or -1 with a diagnostic. */
static int	write_calendar(const struct build *, size_t body);
static size_t	count_one(const struct archive *);

static const struct {
	size_t	(*count)(const struct archive *);
	int	(*write)(const struct build *, size_t index);
} files[] = {
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

static size_t
count_one(const struct archive *archive)
{
	(void)archive;
	return 1;
}

/* A body without dated meetings has no calendar. */
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
	const struct page_kind *kind;
	size_t i;
	int rc = 0;

	for (i = 0; (kind = page_kind_at(i)) != NULL; i++)
		rc |= check_template(templates, folder, kind->name, diag);
	return rc;
}

size_t
outputs_jobs(const struct build *build)
{
	const struct page_kind *kind;
	size_t jobs = 0, i;

	for (i = 0; (kind = page_kind_at(i)) != NULL; i++)
		jobs += page_kind_count(kind, build->archive);
	for (i = 0; i < COUNT(files); i++)
		jobs += files[i].count(build->archive);
	return jobs;
}

static int
write_page(const struct build *build, const struct page_kind *kind,
    size_t index)
{
	struct page page;
	int result;

	page_kind_make(kind, &page, build, index);
	result = page_write(&page, kind);
	page_end(&page);
	return result == 0 ? 1 : -1;
}

int
outputs_job(const struct build *build, size_t job)
{
	const struct archive *archive = build->archive;
	const struct page_kind *kind;
	size_t i;

	for (i = 0; (kind = page_kind_at(i)) != NULL; i++) {
		if (job < page_kind_count(kind, archive))
			return write_page(build, kind, job);
		job -= page_kind_count(kind, archive);
	}
	for (i = 0; job >= files[i].count(archive); i++)
		job -= files[i].count(archive);
	return files[i].write(build, job);
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
	result = page_write(&page, page_kind_find("meeting"));
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
	result = page_write(&page, page_kind_find("item"));
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
