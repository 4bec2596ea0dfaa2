#include "laws.h"

#include <string.h>

#include "language/danish.h"
#include "model/law.h"
#include "begin.h"
#include "context.h"
#include "names.h"
#include "references.h"
#include "words.h"

void
page_laws(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list, *line;
	const struct law *law;
	size_t i;

	page_title(page, "Love", "Love, som punkterne i arkivet henviser til, "
	    "og hvor de gør det.");
	page_crumb(page, "Emner", "/emner/");
	page_crumb(page, "Love", NULL);
	list = page_set_list(page, page->context, "laws");
	for (i = 0; i < archive->nlaws; i++) {
		law = &archive->laws[i];
		line = page_add(page, list);
		page_set(page, line, "name", page_law_name(page, law));
		page_set_link(page, line, "url", law->url);
		page_set(page, line, "count", page_count(page, law->count,
		    "henvisning", "henvisninger"));
	}
	page_set_bool(page, page->context, "has_laws", archive->nlaws != 0);
}

static void
begin_paragraph(struct page *page, struct value *object,
    const struct reference *reference)
{
	const struct config *config = page->build->config;

	page_set(page, object, "name",
	    arena_printf(&page->arena, "§ %s", reference->paragraph));
	page_set(page, object, "anchor", arena_printf(&page->arena, "p%s",
	    danish_slug(&page->arena, str_of(reference->paragraph))));
	/* The law as it is now, not on the day of a meeting. */
	page_set(page, object, "address", law_address(config, &page->arena,
	    reference->target, reference->paragraph, NULL));
}

static void
set_paragraphs(struct page *page, const struct law *law)
{
	struct value *list = page_set_list(page, page->context, "paragraphs"),
	    *object, *items = NULL;
	const struct citation *citation;
	const char *last = NULL;
	size_t i;

	for (i = 0; i < law->count; i++) {
		citation = &law->citations[i];
		if (last == NULL || strcmp(last,
		    citation->reference->paragraph) != 0) {
			object = page_add(page, list);
			begin_paragraph(page, object, citation->reference);
			items = page_set_list(page, object, "mentions");
		}
		last = citation->reference->paragraph;
		page_fill_mention(page, page_add(page, items),
		    &(struct mention){ citation->item, citation->reference });
	}
}

void
page_law(struct page *page, const struct build *build, size_t index)
{
	const struct law *law = &build->archive->laws[index];
	const char *name;

	page_begin(page, build, law->url);
	name = page_law_name(page, law);
	page_title(page, name, arena_printf(&page->arena,
	    "Punkter i arkivet, som henviser til %s, paragraf for paragraf.",
	    name));
	page_crumb(page, "Emner", "/emner/");
	page_crumb(page, "Love", "/emner/love/");
	page_crumb(page, name, NULL);
	page_set(page, page->context, "count",
	    page_count(page, law->count, "henvisning", "henvisninger"));
	set_paragraphs(page, law);
}
