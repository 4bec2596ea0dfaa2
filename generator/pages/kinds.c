#include "kinds.h"

#include <string.h>

#include "base/array.h"
#include "about.h"
#include "begin.h"
#include "bodies.h"
#include "case.h"
#include "cases.h"
#include "collector.h"
#include "counts.h"
#include "coverage.h"
#include "data.h"
#include "following.h"
#include "front.h"
#include "glossary.h"
#include "laws.h"
#include "meetings.h"
#include "missing.h"
#include "people.h"
#include "person.h"
#include "search.h"
#include "sources.h"
#include "subject.h"
#include "subjects.h"
#include "term.h"
#include "votes.h"

static bool
has_no_subjects(const struct archive *archive)
{
	return archive->nsubjects + archive->nlaws == 0;
}

static const struct page_kind kinds[] = {
	{ "front", "/",
	    .group = PAGES_FRONT, .fill = page_front },
	{ "meetings", "/moeder/",
	    .group = PAGES_MEETINGS, .menu = "Møder", .fill = page_meetings },
	{ "year", "/moeder/2016/",
	    .group = PAGES_MEETINGS, .count = count_years, .make = page_year },
	{ "meeting", "/moeder/2016-01-01-havneudvalget/",
	    .group = PAGES_MEETINGS },
	{ "item", "/moeder/2016-01-01-havneudvalget/punkt-1/",
	    .group = PAGES_ITEMS },
	{ "cases", "/sager/",
	    .group = PAGES_CASES, .menu = "Sager", .fill = page_cases },
	{ "case_group", "/sager/hovedgruppe-01/",
	    .group = PAGES_CASES, .count = count_groups,
	    .make = page_case_group },
	{ "case", "/sager/01.00.00-G01-1-16/",
	    .group = PAGES_CASES, .count = count_cases, .make = page_case },
	{ "collector", "/sager/00.01.00-A00-1-16/",
	    .group = PAGES_CASES, .count = count_collectors,
	    .make = page_collector },
	{ "subjects", "/emner/",
	    .group = PAGES_SUBJECTS, .menu = "Emner",
	    .is_empty = has_no_subjects, .fill = page_subjects },
	{ "subject", "/emner/01.00.00/",
	    .group = PAGES_SUBJECTS, .count = count_subjects,
	    .make = page_subject },
	{ "subject_year", "/emner/01.00.00/2016/",
	    .group = PAGES_SUBJECTS, .count = count_subject_pages,
	    .make = page_subject_year },
	{ "laws", "/emner/love/",
	    .group = PAGES_SUBJECTS, .fill = page_laws },
	{ "law", "/emner/love/vejloven/",
	    .group = PAGES_SUBJECTS, .count = count_laws, .make = page_law },
	{ "bodies", "/udvalg/",
	    .group = PAGES_BODIES, .menu = "Råd og udvalg",
	    .fill = page_bodies },
	{ "body", "/udvalg/havneudvalget/",
	    .group = PAGES_BODIES, .count = count_bodies, .make = page_body },
	{ "term", "/udvalg/havneudvalget/2014-2017/",
	    .group = PAGES_BODIES, .count = count_terms, .make = page_term },
	{ "people", "/personer/",
	    .group = PAGES_PEOPLE, .menu = "Personer", .fill = page_people },
	{ "person", "/personer/bo-ravn/",
	    .group = PAGES_PEOPLE, .count = count_people,
	    .make = page_person },
	{ "votes", "/afstemninger/",
	    .group = PAGES_VOTES, .menu = "Afstemninger", .fill = page_votes },
	{ "vote_list", "/afstemninger/2016/",
	    .group = PAGES_VOTES, .count = count_vote_pages,
	    .make = page_vote_list },
	{ "search", "/soeg/",
	    .group = PAGES_SEARCH, .menu = "Søg", .fill = page_search },
	{ "outcome_list", "/soeg/udfald/godkendt/2016/",
	    .group = PAGES_SEARCH, .count = count_outcomes,
	    .make = page_outcome_list },
	{ "keyword_letter", "/soeg/ord/a/",
	    .group = PAGES_SEARCH, .count = count_letters,
	    .make = page_keyword_letter },
	{ "keyword", "/soeg/ord/aabakken/",
	    .group = PAGES_SEARCH, .count = count_keywords,
	    .make = page_keyword },
	{ "about", "/om/",
	    .group = PAGES_ABOUT, .menu = "Om arkivet", .foot = "Om arkivet",
	    .fill = page_about },
	{ "coverage", "/om/daekning/",
	    .group = PAGES_ABOUT, .fill = page_coverage },
	{ "gaps", "/om/daekning/havneudvalget/2016/",
	    .group = PAGES_ABOUT, .count = count_gaps, .make = page_gaps },
	{ "sources", "/om/kilder/",
	    .group = PAGES_ABOUT, .fill = page_sources },
	{ "source_year", "/om/kilder/2016/",
	    .group = PAGES_ABOUT, .count = count_source_years,
	    .make = page_source_year },
	{ "glossary", "/ordliste/",
	    .group = PAGES_ABOUT, .foot = "Ordliste", .fill = page_glossary },
	{ "data", "/data/",
	    .group = PAGES_ABOUT, .foot = "Åbne data", .fill = page_data },
	{ "following", "/foelg/",
	    .group = PAGES_ABOUT, .foot = "Følg med", .fill = page_following },
	{ "404", "/404.html",
	    .group = PAGES_NONE, .fill = page_missing },
	{ "redirect", "/sager/gammel/",
	    .group = PAGES_NONE },
};

const struct page_kind *
page_kind_at(size_t index)
{
	return index < COUNT(kinds) ? &kinds[index] : NULL;
}

const struct page_kind *
page_kind_find(const char *name)
{
	size_t i;

	for (i = 0; i < COUNT(kinds); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return &kinds[i];
	return NULL;
}

size_t
page_kind_count(const struct page_kind *kind, const struct archive *archive)
{
	if (kind->fill != NULL)
		return 1;
	return kind->count != NULL ? kind->count(archive) : 0;
}

void
page_kind_make(const struct page_kind *kind, struct page *page,
    const struct build *build, size_t index)
{
	if (kind->fill == NULL) {
		kind->make(page, build, index);
		return;
	}
	page_begin(page, build, kind->address);
	kind->fill(page);
}
