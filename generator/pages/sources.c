#include "sources.h"

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "names.h"
#include "words.h"

static const char *const reasons[SKIP_REASONS] = {
	[SKIP_FORMAT] = "filer af den type bliver ikke læst",
	[SKIP_META] = "oplysninger til et referat, som ikke er der",
	[SKIP_NOT_TEXT] = "filen er ikke tekst, eller den er alt for stor",
	[SKIP_NO_MINUTES] = "filen er tom, eller den er ikke et referat",
};

static void
set_skipped(struct page *page, const struct skipped_list *skipped)
{
	struct value *list = page_set_list(page, page->context, "skipped");
	struct value *line;
	size_t i;

	page_set_bool(page, page->context, "has_skipped", skipped->count != 0);
	for (i = 0; i < skipped->count; i++) {
		line = page_add(page, list);
		page_set(page, line, "file", skipped->list[i].name);
		page_set(page, line, "reason",
		    reasons[skipped->list[i].reason]);
	}
}

static void
set_sources(struct page *page, struct meeting_card *const *meetings,
    size_t count)
{
	struct value *list = page_set_list(page, page->context, "sources");
	struct value *line;
	size_t i;

	for (i = 0; i < count; i++) {
		line = page_add(page, list);
		page_set(page, line, "file", meetings[i]->source);
		page_set(page, line, "sha256", meetings[i]->sha256);
		page_set(page, line, "name",
		    page_meeting_name(page, meetings[i]));
		page_set_link(page, line, "url", meetings[i]->url);
	}
}

static void
set_years(struct page *page, const struct archive *archive, size_t count)
{
	struct value *list = page_set_list(page, page->context, "years");
	const struct year *year;
	struct value *line;
	size_t i;

	for (i = count; i-- > 0; ) {
		year = &archive->years[i];
		line = page_add(page, list);
		page_set(page, line, "name", page_year_name(page, year->year));
		page_set_link(page, line, "url", year->sources);
		page_set(page, line, "meetings",
		    page_count(page, year->count, "fil", "filer"));
	}
}

void
page_sources(struct page *page)
{
	const struct archive *archive = page->build->archive;
	bool by_year = archive->nyears != 0 &&
	    archive->years[0].sources != NULL;

	page_title(page, "Filerne bag arkivet", NULL);
	page_crumb(page, "Om arkivet", "/om/");
	page_crumb(page, "Filerne bag arkivet", NULL);
	page_set(page, page->context, "count",
	    page_count(page, archive->nmeetings, "fil", "filer"));
	set_skipped(page, page->build->skipped);
	page_set_bool(page, page->context, "by_year", by_year);
	set_years(page, archive, by_year ? archive->nyears : 0);
	set_sources(page, archive->by_source, by_year ? 0 :
	    archive->nmeetings);
}

void
page_source_year(struct page *page, const struct build *build, size_t index)
{
	const struct year *year = &build->archive->years[index];

	page_begin(page, build, year->sources);
	page_title(page, year->year == 0 ?
	    "Filerne bag møderne uden dato" : arena_printf(&page->arena,
	    "Filerne bag møderne i %d", year->year), NULL);
	page_crumb(page, "Om arkivet", "/om/");
	page_crumb(page, "Filerne bag arkivet", "/om/kilder/");
	page_crumb(page, page_year_name(page, year->year), NULL);
	page_set(page, page->context, "count",
	    page_count(page, year->count, "fil", "filer"));
	set_sources(page, year->meetings, year->count);
}
