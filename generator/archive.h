/*
 * The archive: a card for every meeting and item, and what they have in
 * common: bodies, cases, years.  Cards hold what other pages need to know,
 * never the text, so that memory grows with the number of items.
 */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include <stddef.h>

#include "arena.h"
#include "config.h"
#include "diag.h"
#include "meeting.h"

/* More cases than this are listed on pages of their own, by main group. */
#define CASES_ON_ONE_PAGE	1000

struct case_file;
struct body;
struct year;
struct meeting_card;

struct item_card {
	struct meeting_card	*meeting;
	const char		*slug;		/* "punkt-1" */
	const char		*label;
	const char		*title;
	const char		*case_number;	/* as printed; NULL for none */
	const char		*url;		/* "/moeder/…/punkt-1/" */
	const char		*decision;	/* plain text, a line for each
						   paragraph; NULL for none */
	const char		*decision_anchor; /* NULL for none */
	bool			 decision_cut;	/* the decision goes on */
	bool			 closed;
	char			 kind;		/* 'B' of "B-sag"; 0 */
	const char		*case_slug;	/* what makes two numbers the
						   same; NULL without one */
	struct case_file	*file;	/* NULL without a case number */
	size_t			 treatment;	/* index in file->treatments */
	struct facts		 facts;
};

struct meeting_card {
	const char	*id;		/* "2017-01-24-…", as in its address */
	const char	*url;		/* "/moeder/2017-01-24-…/" */
	const char	*source;	/* file, relative to content/ */
	const char	*path;		/* the same as the user would type it */
	char		 sha256[65];
	const char	*body_name;	/* "Ukendt udvalg" where unknown */
	const char	*body_key;	/* lower case: the same body, however
					   it is written */
	struct body	*body;
	struct year	*year;
	const char	*term, *date, *start, *place; /* NULL unknown */
	enum basis	 date_basis, body_basis;
	enum meeting_status	 status;
	struct item_card	*items;
	size_t			 nitems;
	struct facts		 facts;	/* absences that no item tells of */
	size_t			 rank;	/* index in archive->meetings */
	/* The same body's meetings with a date before and after this one. */
	struct meeting_card	*previous, *next;
};

/* A case (sag) with all its treatments, oldest first. */
struct case_file {
	const char		*number; /* as printed the first time */
	const char		*slug;
	const char		*url;	/* "/sager/15.00.00-A00-22-16/" */
	struct item_card	**treatments;
	size_t			 count;
};

/* Cases whose numbers begin with the same main group of the KLE, or that are
   no KLE numbers: neighbours in archive->cases. */
struct case_group {
	const char		*name;	/* "15"; NULL: no KLE number */
	const char		*url;	/* "/sager/hovedgruppe-15/"; NULL when
					   one page holds all cases */
	struct case_file	*cases;
	size_t			 count;
};

struct body {
	const char		*name;	/* as the newest minutes spell it */
	const char		*url;	/* "/udvalg/oekonomiudvalget/" */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			 count;
};

/* What somebody did, or was, by the minutes. */
enum appearance_kind {
	DID_VOTE, DID_PROPOSE, DID_RESERVE, DID_STATE, DID_REFER, WAS_ABSENT,
	WAS_SUBSTITUTE
};

struct appearance {
	enum appearance_kind		 kind;
	const struct meeting_card	*meeting;
	const struct item_card		*item;	/* NULL: told of in the head */
	const struct actor		*actor;
	const char			*body;	/* whose doings; NULL: not said */
	const struct vote		*vote;	/* DID_VOTE, DID_PROPOSE */
	const struct choice		*choice;	/* DID_VOTE */
	const struct basis_text		*basis;
	size_t				 order;	/* in which they are told of */
};

/* One who acts somewhere in the archive. */
struct person {
	const char		*name;	/* as [people] or the minutes spell it */
	const char		*slug;
	const char		*url;	/* "/personer/bo-ravn/" */
	struct appearance	*appearances;	/* oldest first */
	size_t			 count;
};

/* A vote of a body, with the item in whose minutes it stands. */
struct vote_card {
	const struct item_card	*item;
	const struct vote	*vote;
	const struct body	*body;	/* NULL: not said, or not in the archive */
};

/* A list of votes with an address: of a year, and in it of a body, or of
   those that were adopted, or were not. */
struct vote_page {
	const char		*url;	/* "/afstemninger/2017/" */
	int			 year;	/* 0: undated */
	const struct body	*body;	/* NULL: all */
	enum vote_result	 result;	/* RESULT_UNKNOWN: all */
	size_t			 count;
};

struct year {
	int			  year;		/* 0: undated */
	const char		 *url;		/* "/moeder/2017/" */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			  count;
};

/* Items with the same outcome in one year, the newest first. */
struct outcome_page {
	enum outcome		  outcome;
	int			  year;		/* 0: undated */
	const char		 *url;	/* "/soeg/udfald/godkendt/2017/" */
	struct item_card	**items;
	size_t			  count;
};

/* A word of titles, with the items that have it there, also as a part of
   another word. */
struct keyword {
	const char		 *name;	/* "flygtninge" */
	const char		 *url;	/* "/soeg/ord/flygtninge/" */
	const struct item_card	**items;	/* the newest ones, newest
						   first */
	size_t			  listed;
	size_t			  count;	/* of all such items */
};

/* The keywords of a letter: neighbours in archive->keywords. */
struct keyword_letter {
	const char		*name;	/* "Å" */
	const char		*url;	/* "/soeg/ord/aa/" */
	struct keyword		*keywords;
	size_t			 count;
};

struct archive {
	struct arena		 arena;
	struct meeting_card	**meetings; /* oldest first, undated last */
	size_t			 nmeetings;
	struct case_file	*cases;	/* by number; KLE numbers first */
	size_t			 ncases;
	struct case_group	*groups; /* in the order of the cases */
	size_t			 ngroups;
	struct body		*bodies; /* as Danes sort */
	size_t			 nbodies;
	struct year		*years;	/* oldest first, undated last */
	size_t			 nyears;
	struct person		*people; /* as Danes sort */
	size_t			 npeople;
	struct person		**by_person; /* by name, byte by byte */
	struct vote_card	*votes;	/* oldest first; those told of under a
					   recommendation are left out */
	size_t			 nvotes;
	struct vote_page	*vote_pages; /* oldest year first; in it the
						   page of all comes first */
	size_t			 nvote_pages;
	struct outcome_page	*outcomes; /* newest year first; undated
						   ones before all */
	size_t			 noutcomes;
	struct keyword		*keywords; /* as Danes sort; see search.h */
	size_t			 nkeywords;
	struct keyword_letter	*letters;
	size_t			 nletters;
	size_t			 nitems;
	struct meeting_card	**by_source; /* all, by their files' names */
	struct card		**cards; /* all, as they were handed over */
	size_t			 ncards;
};

/*
 * The card of one meeting, without the links to others.  It lives in memory
 * of its own: the caller hands it to archive_build or to card_free.  May be
 * called by several threads at once.
 */
struct card {
	struct meeting_card	 meeting;
	struct arena		 arena;		/* owns all of it */
};

struct card	*card_new(const struct meeting *);
void		 card_free(struct card *);	/* NULL is fine */
/* Give it another id, and all that is in it other addresses. */
void		 card_set_id(struct card *, const char *id);

/*
 * Build the archive of `count` cards and take them over (NULL entries are
 * documents that could not be read).  Cards come in the order of their files'
 * names; the result depends on nothing else.  Addresses that collide are told
 * apart and reported.
 */
void	 archive_build(struct archive *, struct card **cards, size_t count,
	    struct diag *);
void	 archive_release(struct archive *);

/* The part of it that gathers the cases; in case_file.c. */
void	 archive_build_cases(struct archive *);

/* The same of the people, and of the votes; in archive_people.c. */
void	 archive_build_people(struct archive *, struct diag *);

/* The same of the items by their outcomes; in archive_outcomes.c. */
void	 archive_build_outcomes(struct archive *);

/*
 * The address part of the case with that number, in capitals: numbers that
 * differ in nothing else are one case.  NULL when nothing is left of it.
 * Lives in the arena.
 */
char	*case_slug(struct arena *, const char *number);

/* Is the vote one of those on the page? */
bool	 archive_vote_is_on(const struct vote_card *,
	    const struct vote_page *);

/* The body of that name; NULL for none, and for NULL. */
const struct body	*archive_find_body(const struct archive *,
			    const char *name);

/* The person of that name; NULL for none. */
const struct person	*archive_find_person(const struct archive *,
			    const char *name);

/* The last treatment whose date is known; the last one if none is. */
const struct item_card	*case_newest(const struct case_file *);

/* The card of the meeting read from that file; NULL for none. */
struct meeting_card	*archive_find_source(const struct archive *,
			    const char *file);

#endif
