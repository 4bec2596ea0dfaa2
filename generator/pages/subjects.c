#include "subjects.h"

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "names.h"
#include "subject_words.h"
#include "words.h"

void
page_add_subject(struct page *page, struct value *list,
    const struct subject *subject, bool deep)
{
	struct value *line = page_add(page, list), *parts;
	const struct subject *part = deep ? subject->first : NULL;
	bool leaf = part == NULL;

	page_set_subject_title(page, line, subject, NULL);
	page_set_link(page, line, "url", subject->url);
	page_set_case_counts(page, line, subject->ncases, subject->nitems);
	page_set(page, line, "span", page_subject_span(page, subject));
	page_set(page, line, "newest", subject->kle != NULL || !leaf ? NULL :
	    page_item_title(subject->items[page_subject_dated(subject) - 1]));
	parts = page_set_list(page, line, "parts");
	for (; part != NULL; part = part->next)
		page_add_subject(page, parts, part, true);
	page_set_bool(page, line, "has_parts", !leaf);
}

void
page_subjects(struct page *page)
{
	const struct archive *archive = page->build->archive;
	const struct subject *subject = archive->nsubjects != 0 ?
	    archive->subjects : NULL;
	const char *edition = archive->kle != NULL ? archive->kle->edition :
	    NULL;
	struct value *list;
	size_t ncases = 0, nitems = 0;

	page_title(page, "Emner", NULL);
	page_crumb(page, "Emner", NULL);
	list = page_set_list(page, page->context, "subjects");
	for (; subject != NULL; subject = subject->next) {
		page_add_subject(page, list, subject, false);
		ncases += subject->ncases;
		nitems += subject->nitems;
	}
	page_set_bool(page, page->context, "has_subjects", ncases != 0);
	page_set_case_counts(page, page->context, ncases, nitems);
	page_set(page, page->context, "edition", edition == NULL ? NULL :
	    page_date_short(page, edition));
	page_set(page, page->context, "source", PAGE_KL_PLAN);
	page_set_link(page, page->context, "laws", archive->nlaws != 0 ?
	    "/emner/love/" : NULL);
}
