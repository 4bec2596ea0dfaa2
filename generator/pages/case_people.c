#include "case_people.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "language/danish.h"
#include "basis.h"
#include "context.h"
#include "lines.h"
#include "remarks.h"
#include "vote.h"

/* What a person did: consecutive elements of a list of appearances. */
struct doings {
	const struct appearance	*list;
	size_t			 count;
};

/* Being absent is not doing something. */
static bool
is_deed(const struct appearance *appearance)
{
	return appearance->kind != WAS_ABSENT &&
	    appearance->kind != WAS_SUBSTITUTE;
}

static const char *
vote_words(struct page *page, const struct appearance *appearance)
{
	static const char *const sides[] = {
		[SIDE_FOR] = "Stemte for", [SIDE_AGAINST] = "Stemte imod",
		[SIDE_ABSTAIN] = "Undlod at stemme",
		[SIDE_OPTION] = "Stemte for",
	};
	const struct choice *choice = appearance->choice;

	return arena_printf(&page->arena, "%s: %s", sides[choice->side],
	    choice->side == SIDE_OPTION ? choice->name :
	    page_vote_title(page, appearance->vote));
}

static const char *
deed_words(struct page *page, const struct appearance *appearance)
{
	switch (appearance->kind) {
	case DID_VOTE:
		return vote_words(page, appearance);
	case DID_PROPOSE:
		return appearance->vote->motion == MOTION_AMENDMENT ?
		    "Stillede ændringsforslag" : "Stillede forslag";
	case DID_RESERVE:
		return page_reservation_name(appearance->reservation);
	case DID_STATE:
		return "Bemærkning til protokollen";
	default:
		return "Sendte sagen videre";
	}
}

static void
fill_deed(struct page *page, struct value *line,
    const struct appearance *appearance)
{
	const struct meeting_card *meeting = appearance->meeting;

	page_set(page, line, "what", deed_words(page, appearance));
	page_set(page, line, "result", appearance->vote == NULL ? NULL :
	    page_vote_result(appearance->vote, appearance->item));
	page_set(page, line, "body", appearance->body);
	page_set(page, line, "told_by", utf8_same_text(appearance->body,
	    meeting->body_name) ? NULL : meeting->body_name);
	page_set_date(page, line, meeting->date);
	page_set_link(page, line, "url",
	    page_place(page, appearance->item, appearance->basis));
}

static int
by_name(const void *va, const void *vb)
{
	const struct doings *a = va, *b = vb;

	return danish_compare(a->list->actor->person, b->list->actor->person);
}

/* Split the list where the name changes, and sort the people in Danish
   order. */
static struct doings *
group_by_person(struct page *page, const struct appearance *list,
    size_t count, size_t *people)
{
	struct doings *all = NULL;
	size_t i, n = 0;

	for (i = 0; i < count; i++) {
		if (i == 0 || strcmp(list[i].actor->person,
		    list[i - 1].actor->person) != 0) {
			ARENA_ONE_MORE(&page->arena, all, n);
			all[n++] = (struct doings){ &list[i], 0 };
		}
		all[n - 1].count++;
	}
	if (n != 0)
		qsort(all, n, sizeof(*all), by_name);
	*people = n;
	return all;
}

static void
fill_person(struct page *page, struct value *line,
    const struct doings *doings)
{
	const struct person *person = archive_find_person(page->build->archive,
	    doings->list->actor->person);
	struct value *deeds = page_set_list(page, line, "deeds");
	size_t i;

	page_set(page, line, "name", doings->list->actor->person);
	page_set_link(page, line, "url", person == NULL ? NULL : person->url);
	for (i = 0; i < doings->count; i++)
		fill_deed(page, page_add(page, deeds), &doings->list[i]);
}

void
page_case_people(struct page *page, const struct case_file *file)
{
	struct value *list = page_set_list(page, page->context, "people");
	struct appearance *all;
	struct doings *people;
	size_t i, count, kept = 0, npeople;

	all = case_appearances(&page->arena, file, &count);
	for (i = 0; i < count; i++)
		if (is_deed(&all[i]))
			all[kept++] = all[i];
	people = group_by_person(page, all, kept, &npeople);
	for (i = 0; i < npeople; i++)
		fill_person(page, page_add(page, list), &people[i]);
	page_set_bool(page, page->context, "has_people", npeople != 0);
}
