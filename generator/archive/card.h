/*
 * Cards: what other pages need to know of a meeting and its items, but never
 * the text, so that memory grows with the number of items only.
 */
#ifndef ARCHIVE_CARD_H
#define ARCHIVE_CARD_H

#include "base/arena.h"
#include "model/meeting.h"
#include "mentions.h"
#include "standing_titles.h"

struct body;
struct body_term;
struct case_file;
struct meeting_card;
struct other_number;
struct subject;
struct year;

struct item_card {
	struct meeting_card	*meeting;
	const char		*slug;		/* "punkt-1" */
	const char		*label;
	const char		*title;
	const char		*case_number;	/* as printed; NULL if none */
	const char		*url;		/* "/moeder/…/punkt-1/" */
	const char		*decision;	/* plain text, a line for each
						   paragraph; NULL if none */
	const char		*decision_anchor; /* NULL if none */
	bool			 decision_cut;	/* the decision is longer */
	bool			 closed;
	char			 case_type;	/* 'B' of "B-sag"; 0 if none */
	enum title_kind		 title_kind;
	const char		*case_slug;	/* equal for two spellings of a
						   number; NULL if none */
	struct case_file	*file;	/* NULL without a case number */
	size_t			 treatment;	/* index in file->treatments */
	struct other_number	*other_numbers;	/* of other cases */
	size_t			 nother_numbers;
	struct attachment	*attachments;
	size_t			 nattachments;
	const struct subject	*subject;	/* from the case number; NULL
						   if none */
	struct facts		 facts;
	struct references	 references;
	struct destination	*destinations;	/* one for each reference */
	struct mentions		 mentions;	/* references to this item */
};

struct meeting_card {
	const char	*id;		/* "2017-01-24-…", as in its address */
	const char	*plain_id;	/* made of its date and body alone */
	bool		 pinned;	/* the publisher chose the id */
	const char	*stem;		/* its file's name as an address part,
					   without its ending */
	const char	*url;		/* "/moeder/2017-01-24-…/" */
	const char	*source;	/* file, relative to content/ */
	const char	*path;		/* the same, as the user types it */
	char		 sha256[65];	/* of the file's bytes, in hex */
	const char	*body_name;	/* BODY_NAME_UNKNOWN if not known */
	const char	*body_key;	/* lower case: one for all spellings */
	struct body	*body;
	struct body_term	*body_term;
	struct year	*year;
	const char	*term, *date, *start, *place; /* NULL if not known */
	enum basis	 date_basis, body_basis;
	enum meeting_status	 status;
	struct item_card	*items;
	size_t			 nitems;
	struct facts		 facts;	/* absences that are no item's */
	struct mentions		 mentions; /* references to the meeting as a
					      whole */
	size_t			 dead_references; /* in its items, laws not
						     counted: they lead nowhere
						     in the archive */
	size_t			 rank;	/* index in archive->meetings */
	/* The same body's dated meetings before and after this one. */
	struct meeting_card	*previous, *next;
};

/* A meeting's card with the memory that it lives in. */
struct card {
	struct meeting_card	 meeting;
	struct arena		 arena;		/* owns all of it */
};

/*
 * Make the card of one meeting, without its links to others.  The caller
 * hands it to archive_build or frees it with card_free.  May be called by
 * several threads at once.
 */
struct card	*card_new(const struct meeting *);
void		 card_free(struct card *);	/* NULL is fine */

/* Change the meeting's id, and the addresses of it and its items. */
void	 card_set_id(struct card *, const char *id);

/* "Økonomiudvalget, tirsdag den 24. januar 2017"; "…, uden dato".  Lives in
   the arena. */
const char	*meeting_card_title(struct arena *,
		    const struct meeting_card *);

/*
 * Compare for qsort(3), in the order of the archive: meetings by rank, items
 * by meeting and then as on its agenda.
 */
int	 meeting_card_compare(const struct meeting_card *,
	    const struct meeting_card *);
int	 item_card_compare(const struct item_card *,
	    const struct item_card *);

/* Compare fields of cards that may be NULL: by bytes, NULL last. */
int	 card_compare_texts(const char *, const char *);

#endif
