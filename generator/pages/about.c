#include "about.h"

#include "base/array.h"
#include "base/version.h"
#include "begin.h"
#include "context.h"
#include "dates.h"
#include "words.h"

#define COVERAGE	"/om/daekning/"
#define SOURCES		"/om/kilder/"

/* What is in the archive, and then what is in doubt. */
static void
set_numbers(struct page *page, const struct coverage_counts *total,
    size_t skipped)
{
	const struct {
		const char	*name;
		size_t		 count;
		const char	*url;
	} lines[] = {
		{ "Møder", total->meetings, COVERAGE },
		{ "heraf kun med dagsorden", total->agendas, COVERAGE },
		{ "heraf uden kendt dato", total->undated,
		    "/moeder/uden-dato/" },
		{ "heraf med udledt dato eller udledt udvalg",
		    total->inferred, COVERAGE },
		{ "Punkter", total->items, COVERAGE },
		{ "heraf uden sagsnummer", total->unnumbered, COVERAGE },
		{ "Beslutninger, hvor det er læst, hvad der blev besluttet",
		    total->read, COVERAGE },
		{ "Beslutninger, der kun findes som tekst", total->unread,
		    COVERAGE },
		{ "Henvisninger til noget, der ikke er i arkivet",
		    total->dead, COVERAGE },
		{ "Filer, der ikke er taget med", skipped,
		    SOURCES "#_udeladt" },
	};
	struct value *list = page_set_list(page, page->context, "numbers");
	struct value *line;
	size_t i;

	for (i = 0; i < COUNT(lines); i++) {
		line = page_add(page, list);
		page_set(page, line, "name", lines[i].name);
		page_set(page, line, "count",
		    page_number(page, lines[i].count));
		page_set_link(page, line, "url", lines[i].count != 0 ?
		    lines[i].url : NULL);
	}
}

void
page_about(struct page *page)
{
	const struct archive *archive = page->build->archive;

	page_title(page, "Om arkivet", NULL);
	page_crumb(page, "Om arkivet", NULL);
	page_set(page, page->context, "meetings",
	    page_count(page, archive->nmeetings, "møde", "møder"));
	page_set(page, page->context, "items",
	    page_count(page, archive->nitems, "punkt", "punkter"));
	page_set(page, page->context, "span",
	    page_span(page, archive->meetings, archive->nmeetings));
	set_numbers(page, &archive->coverage->total,
	    page->build->skipped->count);
	page_set(page, page->context, "version", VERSION);
	page_set(page, page->context, "files",
	    page_count(page, archive->nmeetings, "fil", "filer"));
	page_set_link(page, page->context, "coverage", COVERAGE);
	page_set_link(page, page->context, "sources", SOURCES);
}
