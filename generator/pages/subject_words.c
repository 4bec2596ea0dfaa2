#include "subject_words.h"

#include "language/case_number.h"
#include "context.h"
#include "dates.h"
#include "words.h"

/* By level. */
static const char *const kinds[] = { NULL, "Hovedgruppe", "Gruppe", "Emne" };

void
page_set_case_counts(struct page *page, struct value *object, size_t ncases,
    size_t nitems)
{
	page_set(page, object, "ncases",
	    page_count(page, ncases, "sag", "sager"));
	page_set(page, object, "nitems",
	    page_count(page, nitems, "punkt", "punkter"));
}

const char *
page_subject_span(struct page *page, const struct subject *subject)
{
	size_t n = subject->nyears;

	n -= subject->years[n - 1].year->year == 0;
	if (n == 0)
		return NULL;
	return page_year_range(page, subject->years[0].year->year,
	    subject->years[n - 1].year->year);
}

void
page_set_subject_title(struct page *page, struct value *object,
    const struct subject *subject, const char *day)
{
	page_set(page, object, "kind", kinds[subject->level]);
	page_set(page, object, "code", subject->code);
	page_set(page, object, "title", subject->kle == NULL ? NULL :
	    kle_title(subject->kle, day));
}

void
page_set_successors(struct page *page, struct value *object,
    const struct subject *subject)
{
	const struct kle_entry *kle = subject->kle;
	struct value *list = page_set_list(page, object, "now"), *line;
	const struct subject *now;
	size_t i, count = kle != NULL ? kle->nsuccessors : 0;

	for (i = 0; i < count; i++) {
		now = archive_find_subject(page->build->archive,
		    kle->successors[i]);
		line = page_add(page, list);
		page_set(page, line, "code", kle->successors[i]);
		page_set_link(page, line, "url", now != NULL ? now->url :
		    NULL);
		page_set_bool(page, line, "last", i + 1 == count);
	}
	page_set_bool(page, object, "has_now", count != 0);
}

size_t
page_subject_dated(const struct subject *subject)
{
	size_t count = subject->nitems;

	while (count > 0 && subject->items[count - 1]->meeting->date == NULL)
		count--;
	return count != 0 ? count : subject->nitems;
}

const char *
page_subject_heading(struct page *page, const struct subject *subject)
{
	if (subject->kle != NULL)
		return subject->name;
	return arena_printf(&page->arena, "%s %s", kinds[subject->level],
	    subject->code);
}

/* What the case is about, by the facet of its number: "A00". */
static void
set_facet(struct page *page, struct value *object,
    const struct case_file *file, const char *day)
{
	const struct kle *kle = page->build->archive->kle;
	const struct kle_entry *entry = NULL;
	struct case_number parts;

	if (kle != NULL && case_number_split(str_of(file->number), &parts))
		entry = kle_find(kle, arena_dup_str(&page->arena,
		    parts.facet));
	page_set(page, object, "facet", entry == NULL ? NULL : entry->code);
	page_set(page, object, "facet_title", entry == NULL ? NULL :
	    kle_title(entry, day));
}

void
page_set_subject(struct page *page, struct value *object,
    const struct case_file *file)
{
	const struct subject *subject = file->treatments[0]->subject;
	const char *day = case_kle_day(&page->arena, file);
	struct value *link;

	if (subject == NULL) {
		page_set_null(page, object, "subject");
		return;
	}
	link = page_set_object(page, object, "subject");
	page_set_subject_title(page, link, subject, day);
	page_set_link(page, link, "url", subject->url);
	page_set_successors(page, link, subject);
	set_facet(page, link, file, day);
}

const char *
page_subject_year_id(struct page *page, const struct subject_year *year)
{
	return year->year->year == 0 ? "_uden-dato" :
	    arena_printf(&page->arena, "_%d", year->year->year);
}

const char *
page_subject_year_url(struct page *page, const struct subject_year *year)
{
	return year->url != NULL ? year->url : arena_printf(&page->arena,
	    "%s#%s", year->subject->url, page_subject_year_id(page, year));
}
