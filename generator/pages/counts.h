/*
 * How many of each thing the archive has, of which there is a page or another
 * file each.
 */
#ifndef PAGES_COUNTS_H
#define PAGES_COUNTS_H

#include "archive/archive.h"

size_t	 count_years(const struct archive *);
size_t	 count_bodies(const struct archive *);
size_t	 count_terms(const struct archive *);
size_t	 count_people(const struct archive *);
size_t	 count_vote_pages(const struct archive *);
size_t	 count_subjects(const struct archive *);
size_t	 count_laws(const struct archive *);
size_t	 count_outcomes(const struct archive *);
size_t	 count_letters(const struct archive *);
size_t	 count_keywords(const struct archive *);
/* Cases, without collector numbers; these; and both. */
size_t	 count_cases(const struct archive *);
size_t	 count_collectors(const struct archive *);
size_t	 count_numbers(const struct archive *);
/* Files that list cases for those who follow them. */
size_t	 count_shards(const struct archive *);
/* Bodies in a year of which anything is not known. */
size_t	 count_gaps(const struct archive *);

/* These are 0 in a small archive, in which they have no pages: groups of
   cases, the years of large subjects, years with a page of their files. */
size_t	 count_groups(const struct archive *);
size_t	 count_subject_pages(const struct archive *);
size_t	 count_source_years(const struct archive *);

#endif
