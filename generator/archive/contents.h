/*
 * The archive: a card for every meeting and item, and what they have in
 * common: bodies, cases, subjects, years.  Cards hold what other pages need to know,
 * never the text, so that memory grows with the number of items.
 */
#ifndef ARCHIVE_CONTENTS_H
#define ARCHIVE_CONTENTS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "language/casenumber.h"
#include "model/config.h"
#include "model/meeting.h"
#include "kle.h"
#include "laws.h"
#include "other_numbers.h"
#include "pointers.h"
#include "standing_titles.h"

/* More cases than this are listed on pages of their own, by main group. */
#define CASES_ON_ONE_PAGE	1000
/* A subject with more items than this has a page for each year. */
#define SUBJECT_ON_ONE_PAGE	200

struct case_file;
struct subject;
struct coverage_table;
struct body;
struct body_term;
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
	enum title_kind		 title_kind;
	const char		*case_slug;	/* what makes two numbers the
						   same; NULL without one */
	struct case_file	*file;	/* NULL without a case number */
	size_t			 treatment;	/* index in file->treatments */
	struct companion	*companions;	/* other cases' numbers */
	size_t			 ncompanions;
	struct attachment	*attachments;
	size_t			 nattachments;
	const struct subject	*subject;	/* that the case number tells of;
						   NULL for none */
	struct facts		 facts;
	struct references	 references;
	struct pointer		*pointers;	/* where each of them leads */
	struct mentions		 mentions;	/* who points here */
};

struct meeting_card {
	const char	*id;		/* "2017-01-24-…", as in its address */
	const char	*plain_id;	/* made of its date and body alone */
	bool		 pinned;	/* the publisher says what its id is */
	const char	*stem;		/* its file's name as an address part,
					   without its ending */
	const char	*url;		/* "/moeder/2017-01-24-…/" */
	const char	*source;	/* file, relative to content/ */
	const char	*path;		/* the same as the user would type it */
	char		 sha256[65];
	const char	*body_name;	/* "Ukendt udvalg" where unknown */
	const char	*body_key;	/* lower case: the same body, however
					   it is written */
	struct body	*body;
	struct body_term	*body_term;
	struct year	*year;
	const char	*term, *date, *start, *place; /* NULL unknown */
	enum basis	 date_basis, body_basis;
	enum meeting_status	 status;
	struct item_card	*items;
	size_t			 nitems;
	struct facts		 facts;	/* absences that no item tells of */
	struct mentions		 mentions; /* who points here, and at no item */
	size_t			 dead_references; /* of its items, that lead
						     nowhere; no laws */
	size_t			 rank;	/* index in archive->meetings */
	/* The same body's meetings with a date before and after this one. */
	struct meeting_card	*previous, *next;
};

/*
 * A case (sag) with all its treatments, oldest first; or a collector number
 * (samlenummer), which is printed at whatever a body takes up regularly and is
 * no one case.
 */
struct case_file {
	const char		*number; /* as printed the first time */
	const char		*slug;
	const char		*url;	/* "/sager/15.00.00-A00-22-16/" */
	struct item_card	**treatments;
	size_t			 count;
	struct mentions		 mentions; /* of its number */
	bool			 collector;
	struct relation		*related;	/* one for each other case */
	size_t			 nrelated;
};

/* What ties two cases together, the same both ways. */
enum relation_kind {
	RELATION_TOGETHER,	/* both numbers stand below the item's title */
	RELATION_TITLE,		/* the one's number stands in its title */
	RELATION_PROSE		/* an item's text points at the other one */
};

struct relation {
	struct case_file	*file;	/* the other case */
	const struct item_card	*item;	/* the first that shows it */
	enum relation_kind	 kind;
};

/* Cases whose numbers begin with the same main group of the KLE, or that are
   no KLE numbers, or collector numbers: neighbours in archive->cases. */
struct case_group {
	const char		*name;	/* "15"; NULL: no KLE number */
	bool			 collectors;
	const char		*url;	/* "/sager/hovedgruppe-15/"; NULL when
					   one page holds all cases */
	struct case_file	*cases;
	size_t			 count;
};

/* Cases that the watch list asks for together. */
struct case_shard {
	struct case_file	**cases; /* in the order of archive->cases */
	size_t			  count;
};

/* What was treated of a subject in one year. */
struct subject_year {
	const struct subject	 *subject;
	const struct year	 *year;
	const char		 *url;	/* "/emner/15.20.00/2017/"; NULL when
					   the subject's page tells it all */
	struct item_card	**items; /* oldest first */
	size_t			  nitems;
	size_t			  ncases;
};

/*
 * A subject (emne) of KL's classification, or a group or a main group of
 * them: what the number of a case begins with.  Items of the subjects below
 * are items of the group, too.
 */
struct subject {
	const char		 *code;	/* "15.20.00", "15.20", "15" */
	const char		 *name;	/* that with the newest title, where
					   one is known: for lists */
	const char		 *url;	/* "/emner/15.20.00/" */
	const struct kle_entry	 *kle;	/* what KL's files say; NULL */
	int			  level; /* 1 main group, 2 group, 3 subject */
	const struct subject	 *parent; /* NULL of a main group */
	const struct subject	 *first; /* of those below; NULL for none */
	const struct subject	 *next;	/* of the same parent; NULL */
	struct item_card	**items; /* oldest first */
	size_t			  nitems;
	size_t			  ncases;
	struct subject_year	 *years; /* oldest first, undated last */
	size_t			  nyears;
};

/* Who is named in what a body did, at its own meetings or told of at others'. */
struct member_card {
	const struct person	*person;
	const char		*terms;	/* "2014-2017, 2018-2021"; "": none is
					   known */
};

struct body {
	const char		*name;	/* as the newest minutes spell it */
	const char		*url;	/* "/udvalg/oekonomiudvalget/" */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			 count;
	struct body_term	*terms;	/* oldest first; those meetings last
					   whose term is not known */
	size_t			 nterms;	/* at least 1 */
	struct member_card	*members;	/* as Danes sort */
	size_t			 nmembers;
};

/* A body in a term of the municipal council, in which it met. */
struct body_term {
	const struct body	*body;
	const char		*name;	/* "2014-2017"; NULL: not known */
	const char		*url;	/* "/udvalg/…/2014-2017/" */
	struct meeting_card	**meetings;	/* oldest first */
	size_t			 count;
	const struct person	**people;	/* as Danes sort */
	size_t			 npeople;
	const struct vote_card	**votes;	/* oldest first */
	size_t			 nvotes;
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
	const struct person	*alike;	/* one whose name is nearly the same, and
					   who may be the same; NULL */
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
	const char		 *sources;	/* "/om/kilder/2017/"; NULL when
						   one page has all sources */
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
	struct case_file	*cases;	/* by number; KLE numbers first,
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
	struct body		*bodies; /* as Danes sort */
	size_t			 nbodies;
	struct body_term	*terms;	/* of all bodies, in their order */
	size_t			 nterms;
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
	struct law		*laws;	/* by key, byte by byte */
	size_t			 nlaws;
	struct outcome_page	*outcomes; /* newest year first; undated
						   ones before all */
	size_t			 noutcomes;
	struct keyword		*keywords; /* as Danes sort; see search.h */
	size_t			 nkeywords;
	struct keyword_letter	*letters;
	size_t			 nletters;
	size_t			 nitems;
	struct coverage_table	*coverage;	/* what it holds; coverage.h */
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

/* The part of it that tells meetings of one body and day apart; in
   archive_ids.c. */
void	 archive_settle_ids(struct archive *, struct diag *);

/* The part of it that gathers the cases; in case_file.c. */
void	 archive_build_cases(struct archive *);

/* The part that parts them for the watch list, collectors left out, and the
   shard that a case of that slug is in; in archive_shards.c. */
void	 archive_build_shards(struct archive *);
size_t	 archive_shard_of(const struct archive *, const char *slug);

/* The part that relates them to each other; in archive_relations.c. */
void	 archive_build_relations(struct archive *);

/* Is it a collector number?  The rule is in archive_collectors.c. */
bool	 case_is_collector(const struct case_file *);

/* The same of the subjects, when the cases are there; and name them by KL's
   files, which must live as long.  In archive_subjects.c. */
void	 archive_build_subjects(struct archive *);
void	 archive_name_subjects(struct archive *, const struct kle *);

/* The same of the people, and of the votes; in archive_people.c. */
void	 archive_build_people(struct archive *, struct diag *);

/* The same of the items by their outcomes; in archive_outcomes.c. */
void	 archive_build_outcomes(struct archive *);

/*
 * The same of the bodies' terms, in archive_terms.c: their meetings first,
 * and when the people and votes are known, who they belong to.
 */
void	 archive_build_terms(struct archive *);
void	 archive_fill_terms(struct archive *);

/* Is the vote one of those on the page? */
bool	 archive_vote_is_on(const struct vote_card *,
	    const struct vote_page *);

/* The case of that slug (case_slug); NULL for none. */
struct case_file	*archive_find_case(const struct archive *,
			    const char *slug);

/* The body of that name; NULL for none, and for NULL. */
const struct body	*archive_find_body(const struct archive *,
			    const char *name);

/*
 * What was done at the case's treatments and who was away from them, by the
 * actor's name byte by byte, and of each in the order of time.  Lives in the
 * arena; NULL for nothing.
 */
struct appearance	*case_appearances(struct arena *,
			    const struct case_file *, size_t *count);

/* Has the body a meeting with a date?  A calendar needs one: a file without
   events is none (RFC 5545, 3.6). */
bool	 body_is_dated(const struct body *);

/* The body's term of that name, NULL: not known; NULL when it has none. */
struct body_term	*body_find_term(const struct body *, const char *name);

/* The subject of that code; NULL for none. */
const struct subject	*archive_find_subject(const struct archive *,
			    const char *code);

/*
 * The day by which the titles of the case's subject are chosen: when it was
 * first treated; or the last of the year in its number when that is earlier.
 * NULL: not known.  Lives in the arena.
 */
const char	*case_day(struct arena *, const struct case_file *);

/* The person of that name; NULL for none. */
const struct person	*archive_find_person(const struct archive *,
			    const char *name);

/* How many of its treatments have a date; the others come after them. */
size_t	 case_count_dated(const struct case_file *);

/* The last treatment whose date is known; the last one if none is. */
const struct item_card	*case_newest(const struct case_file *);

/* The card of the meeting read from that file; NULL for none. */
struct meeting_card	*archive_find_source(const struct archive *,
			    const char *file);

#endif
