/*
 * The cases of the archive, gathered from the items' case numbers.
 */
#ifndef ARCHIVE_CASES_H
#define ARCHIVE_CASES_H

#include <stdbool.h>
#include <stddef.h>

struct archive;
struct case_file;

/* More cases than this are listed on pages of their own, by main group. */
#define CASES_ON_ONE_PAGE	1000

/* Neighbours in archive->cases: the cases of a main group of the KLE, those
   without a KLE number, or the collectors. */
struct case_group {
	const char		*name;	/* "15"; NULL: no KLE number */
	bool			 collectors;
	const char		*url;	/* "/sager/hovedgruppe-15/"; NULL if
					   one page holds all cases */
	struct case_file	*cases;
	size_t			 count;
};

/* Gather the cases from the items, and group them. */
void	 cases_build(struct archive *);

/* Returns the case of that slug (as case_number_slug makes it), or NULL if
   there is none. */
struct case_file	*archive_find_case(const struct archive *,
			    const char *slug);

#endif
