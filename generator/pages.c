#include "pages.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "json.h"
#include "markdown.h"
#include "page.h"

#define ASSETS	"assets"

/* The kinds of pages that are made from the whole archive, as jobs: single
   pages come first, then one job for each year, body, case and so on. */
typedef void single_page(struct page *, const struct pages *);

static const struct {
	const char	*template_name;
	single_page	*make;
} singles[] = {
	{ "front", page_front },
	{ "meetings", page_meetings },
	{ "cases", page_cases },
	{ "bodies", page_bodies },
	{ "people", page_people },
	{ "votes", page_votes },
	{ "about", page_about },
	{ "404", page_missing },
};

#define NSINGLES (sizeof(singles) / sizeof(singles[0]))

/* The templates of the other kinds. */
static const char *const kinds[] = {
	"meeting", "item", "year", "body", "person", "vote_list", "case",
	"case_group",
};

static int
check_template(struct template_set *templates, const char *folder,
    const char *name, struct diag *diag)
{
	struct arena arena = ARENA_INIT;

	if (template_set_has(templates, name))
		return 0;
	diag_add(diag, DIAG_USAGE, arena_printf(&arena, "%s/%s.mustache",
	    folder, name), 0, 0, "the template is not there");
	arena_release(&arena);
	return -1;
}

int
pages_check_templates(struct template_set *templates, const char *folder,
    struct diag *diag)
{
	size_t i;
	int rc = 0;

	for (i = 0; i < NSINGLES; i++)
		rc |= check_template(templates, folder,
		    singles[i].template_name, diag);
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		rc |= check_template(templates, folder, kinds[i], diag);
	return rc;
}

/* Groups have pages of their own in large archives only. */
static size_t
group_pages(const struct archive *archive)
{
	return archive->ngroups != 0 && archive->groups[0].url != NULL ?
	    archive->ngroups : 0;
}

size_t
pages_jobs(const struct pages *pages)
{
	const struct archive *archive = pages->archive;

	return NSINGLES + archive->nyears + archive->nbodies +
	    archive->npeople + archive->nvote_pages +
	    group_pages(archive) + archive->ncases;
}

/* Begin the page that is the job, and return its template's name. */
static const char *
make_page(struct page *page, const struct pages *pages, size_t job)
{
	const struct archive *archive = pages->archive;

	if (job < NSINGLES) {
		singles[job].make(page, pages);
		return singles[job].template_name;
	}
	job -= NSINGLES;
	if (job < archive->nyears) {
		page_year(page, pages, &archive->years[job]);
		return "year";
	}
	job -= archive->nyears;
	if (job < archive->nbodies) {
		page_body(page, pages, &archive->bodies[job]);
		return "body";
	}
	job -= archive->nbodies;
	if (job < archive->npeople) {
		page_person(page, pages, &archive->people[job]);
		return "person";
	}
	job -= archive->npeople;
	if (job < archive->nvote_pages) {
		page_vote_list(page, pages, &archive->vote_pages[job]);
		return "vote_list";
	}
	job -= archive->nvote_pages;
	if (job < group_pages(archive)) {
		page_case_group(page, pages, &archive->groups[job]);
		return "case_group";
	}
	job -= group_pages(archive);
	page_case(page, pages, &archive->cases[job]);
	return "case";
}

int
pages_job(const struct pages *pages, size_t job)
{
	struct page page;
	const char *name = make_page(&page, pages, job);
	int result = page_write(&page, name);

	page_end(&page);
	return result == 0 ? 1 : -1;
}

/* Write a file of the meeting beside its page. */
static int
write_beside(const struct pages *pages, const struct meeting_card *card,
    const char *name, const struct buf *data)
{
	struct arena arena = ARENA_INIT;
	int result;

	result = publish_file(pages->publish,
	    arena_printf(&arena, "%s%s", card->url + 1, name), data->data,
	    data->len);
	arena_release(&arena);
	return result;
}

static int
write_data(const struct pages *pages, const struct meeting *meeting,
    const struct meeting_card *card)
{
	struct buf data = BUF_INIT;
	int result;

	json_meeting(&data, meeting, card->id, pages->archive);
	result = write_beside(pages, card, "index.json", &data);
	if (result == 0) {
		buf_reset(&data);
		markdown_write(&data, meeting);
		result = write_beside(pages, card, "index.md", &data);
	}
	buf_release(&data);
	return result;
}

static int
write_meeting(const struct pages *pages, const struct meeting *meeting,
    const struct meeting_card *card)
{
	struct page page;
	int result;

	page_meeting(&page, pages, meeting, card);
	result = page_write(&page, "meeting");
	page_end(&page);
	return result;
}

static int
write_item(const struct pages *pages, const struct item *item,
    const struct item_card *card)
{
	struct page page;
	int result;

	page_item(&page, pages, item, card);
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
pages_meeting(const struct pages *pages, const struct meeting *meeting,
    const struct meeting_card *card)
{
	size_t i;

	if (!is_same(meeting, card)) {
		diag_add(pages->diag, DIAG_SYSTEM, card->path, 0, 0,
		    "the file changed during the build; build again");
		return -1;
	}
	if (write_meeting(pages, meeting, card) != 0 ||
	    write_data(pages, meeting, card) != 0)
		return -1;
	for (i = 0; i < card->nitems; i++)
		if (write_item(pages, &meeting->items[i],
		    &card->items[i]) != 0)
			return -1;
	return (int)(1 + card->nitems);
}

/* Copy FOLDER/name to the site's assets/name. */
static int
copy_asset(const struct pages *pages, const char *folder, const char *name)
{
	struct arena arena = ARENA_INIT;
	struct buf data = BUF_INIT;
	const char *path = arena_printf(&arena, "%s/%s", folder, name);
	int result;

	result = file_read(path, &data);
	if (result != 0)
		diag_add(pages->diag, DIAG_SYSTEM, path, 0, 0,
		    "cannot read it: %s", strerror(errno));
	else
		result = publish_file(pages->publish, arena_printf(&arena,
		    ASSETS "/%s", name), data.data, data.len);
	buf_release(&data);
	arena_release(&arena);
	return result;
}

int
pages_assets(const struct pages *pages)
{
	struct arena arena = ARENA_INIT;
	const char *folder = arena_printf(&arena, "%s/" ASSETS,
	    pages->config->templates);
	const char **names;
	size_t i = 0, count = 0;
	int result;

	result = file_list(&arena, folder, &names, &count);
	if (result != 0)
		diag_add(pages->diag, DIAG_SYSTEM, folder, 0, 0,
		    "cannot read the folder: %s", strerror(errno));
	while (result == 0 && i < count)
		result = copy_asset(pages, folder, names[i++]);
	arena_release(&arena);
	return result == 0 ? (int)count : -1;
}
