/*
 * What the archive holds and what it does not, counted body by body and year
 * by year, for the pages that say so.  A number here is of what is in the
 * archive: which meetings were held besides it does not know, and that
 * minutes of a committee are not published is lawful (lov om kommunernes
 * styrelse § 20 has no such duty).
 */
#ifndef ARCHIVE_COVERAGE_H
#define ARCHIVE_COVERAGE_H

#include "contents.h"

/* The files of more meetings are listed on pages of their own, by year. */
#define SOURCES_ON_ONE_PAGE	1000

struct coverage_counts {
	size_t	meetings;
	size_t	agendas;	/* of these; no minutes yet */
	size_t	undated;	/* of these, too */
	size_t	inferred;	/* and of these: see coverage_is_inferred */
	size_t	items;
	size_t	unnumbered;	/* of the items: they belong to no case */
	size_t	read;		/* decisions whose outcome is known */
	size_t	unread;		/* and those that are text alone */
	size_t	dead;		/* references to what is not in the archive */
};

/* The meetings of a body in a year. */
struct coverage {
	const struct body	*body;
	int			 year;		/* 0: undated */
	const char		*url;	/* "/om/daekning/byraadet/2017/", the
					   list of what is in doubt; NULL when
					   nothing is */
	struct meeting_card	**meetings;	/* counts.meetings of them,
						   oldest first */
	struct coverage_counts	 counts;
};

struct coverage_table {
	struct coverage		*list;	/* in the order of the bodies; of each
					   the oldest year first, undated last */
	size_t			 count;
	struct coverage		**gaps;	/* those with an address */
	size_t			 ngaps;
	struct coverage_counts	 total;
};

/* To be called when bodies, years and cases are there.  Gives the years their
   addresses of sources, too. */
void	 archive_build_coverage(struct archive *);

/* Add what the one counts to the other. */
void	 coverage_add(struct coverage_counts *,
	    const struct coverage_counts *more);

/* Was its date or its body read from the text, because its head does not say
   so? */
bool	 coverage_is_inferred(const struct meeting_card *);

/*
 * Is there a decision, but not known which?  OUTCOME_OTHER stands for all that
 * the reader did not understand, too.
 */
bool	 coverage_is_unread(const struct item_card *);

#endif
