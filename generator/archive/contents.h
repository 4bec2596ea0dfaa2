/*
 * struct archive: everything that the meetings have in common.  Each list is
 * described, filled and searched by the header of its element type.
 */
#ifndef ARCHIVE_CONTENTS_H
#define ARCHIVE_CONTENTS_H

#include <stddef.h>

#include "base/arena.h"

struct archive {
	struct arena		 arena;
	struct card		**cards; /* all, in the order handed over */
	size_t			 ncards;
	struct meeting_card	**meetings; /* oldest first, undated last */
	size_t			 nmeetings;
	struct meeting_card	**by_source; /* the same, by file name */
	size_t			 nitems;	/* of all meetings */
	struct year		*years;	/* oldest first, undated last */
	size_t			 nyears;

	struct body		*bodies; /* in Danish alphabetical order */
	size_t			 nbodies;
	struct body_term	*terms;	/* of all bodies, in their order */
	size_t			 nterms;
	struct person		*people; /* in Danish alphabetical order */
	size_t			 npeople;
	struct person		**by_person; /* the same, by name as bytes */
	struct vote_card	*votes;	/* oldest first, without those that
					   stand under a recommendation */
	size_t			 nvotes;
	struct vote_page	*vote_pages; /* oldest year first; in each the
						   page of all votes first */
	size_t			 nvote_pages;

	struct case_file	*cases;	/* by number: KLE numbers first,
					   collectors last */
	size_t			 ncases;
	size_t			 ncollectors;	/* of these */
	struct case_file	**by_slug;
	struct case_group	*groups; /* in the order of the cases */
	size_t			 ngroups;
	struct case_shard	*shards;
	size_t			 nshards; /* a power of two */
	struct subject		*subjects; /* by code: a group comes before
					   those below it */
	size_t			 nsubjects;
	struct subject_year	*subject_years; /* in the same order */
	size_t			 nsubject_years;
	struct subject_year	**subject_pages; /* those with a page */
	size_t			 nsubject_pages;
	const struct kle	*kle;	/* NULL: no titles are known */
	struct law		*laws;	/* by key, as bytes */
	size_t			 nlaws;

	struct attendance	*attendances;	/* by key, as bytes */
	size_t			 nattendances;
	struct outcome_page	*outcomes; /* newest year first, but undated
						   before all years */
	size_t			 noutcomes;
	struct keyword		*keywords; /* in Danish alphabetical order;
					   the search room fills them in */
	size_t			 nkeywords;
	struct keyword_letter	*letters;
	size_t			 nletters;
	struct coverage_table	*coverage;
};

#endif
