/*
 * The archive's meetings by year.
 */
#ifndef ARCHIVE_YEARS_H
#define ARCHIVE_YEARS_H

#include <stddef.h>

struct archive;
struct meeting_card;

/* The files of more meetings are listed on pages of their own, by year. */
#define SOURCES_ON_ONE_PAGE	1000

struct year {
	int			  year;		/* 0: undated */
	const char		 *url;		/* "/moeder/2017/" */
	const char		 *sources;	/* "/om/kilder/2017/"; NULL if
						   one page has all sources */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			  count;
};

/* Find the years of the meetings. */
void	 years_build(struct archive *);

#endif
