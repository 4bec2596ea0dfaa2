/*
 * Coverage: what the archive holds and what it does not, counted for each body
 * and year, for the pages that say so.  The numbers count what is in the
 * archive: it does not know which other meetings were held, and minutes of a
 * committee need not be published (lov om kommunernes styrelse § 20 has no
 * such duty).
 */
#ifndef ARCHIVE_COVERAGE_H
#define ARCHIVE_COVERAGE_H

#include <stdbool.h>
#include <stddef.h>

struct archive;
struct body;
struct item_card;
struct meeting_card;

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
					   list of its gaps; NULL if there are
					   none */
	struct meeting_card	**meetings;	/* counts.meetings of them,
						   oldest first */
	struct coverage_counts	 counts;
};

/* A gap is something that was inferred, is not numbered, was not read or
   leads nowhere. */
struct coverage_table {
	struct coverage		*list;	/* in the order of the bodies; of each
					   the oldest year first */
	size_t			 count;
	struct coverage		**gaps;	/* those with gaps */
	size_t			 ngaps;
	struct coverage_counts	 total;
};

/* Make the table.  Bodies, years and cases are in place, references are
   resolved. */
void	 coverage_build(struct archive *);

/* Add the counts of `more` to `counts`. */
void	 coverage_add(struct coverage_counts *counts,
	    const struct coverage_counts *more);

/* Was the meeting's date or body read from the text, because its head does
   not say it? */
bool	 coverage_is_inferred(const struct meeting_card *);

/* Has the item a decision whose outcome is not known?  OUTCOME_OTHER also
   stands for everything that the reader did not understand. */
bool	 coverage_is_unread(const struct item_card *);

#endif
