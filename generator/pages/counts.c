#include "counts.h"

size_t
count_years(const struct archive *archive)
{
	return archive->nyears;
}

size_t
count_bodies(const struct archive *archive)
{
	return archive->nbodies;
}

size_t
count_terms(const struct archive *archive)
{
	return archive->nterms;
}

size_t
count_people(const struct archive *archive)
{
	return archive->npeople;
}

size_t
count_vote_pages(const struct archive *archive)
{
	return archive->nvote_pages;
}

size_t
count_subjects(const struct archive *archive)
{
	return archive->nsubjects;
}

size_t
count_laws(const struct archive *archive)
{
	return archive->nlaws;
}

size_t
count_outcomes(const struct archive *archive)
{
	return archive->noutcomes;
}

size_t
count_letters(const struct archive *archive)
{
	return archive->nletters;
}

size_t
count_keywords(const struct archive *archive)
{
	return archive->nkeywords;
}

size_t
count_cases(const struct archive *archive)
{
	return archive->ncases - archive->ncollectors;
}

size_t
count_collectors(const struct archive *archive)
{
	return archive->ncollectors;
}

size_t
count_numbers(const struct archive *archive)
{
	return archive->ncases;
}

size_t
count_shards(const struct archive *archive)
{
	return archive->nshards;
}

size_t
count_gaps(const struct archive *archive)
{
	return archive->coverage->ngaps;
}

size_t
count_groups(const struct archive *archive)
{
	return archive->ngroups != 0 && archive->groups[0].url != NULL ?
	    archive->ngroups : 0;
}

size_t
count_subject_pages(const struct archive *archive)
{
	return archive->nsubject_pages;
}

size_t
count_source_years(const struct archive *archive)
{
	return archive->nyears != 0 && archive->years[0].sources != NULL ?
	    archive->nyears : 0;
}
