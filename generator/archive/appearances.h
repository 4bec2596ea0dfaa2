/*
 * Appearances: each time that a person is named in the facts of the minutes.
 */
#ifndef ARCHIVE_APPEARANCES_H
#define ARCHIVE_APPEARANCES_H

#include <stddef.h>

struct actor;
struct archive;
struct arena;
struct basis_text;
struct case_file;
struct choice;
struct item_card;
struct meeting_card;
struct reservation;
struct vote;

/* What somebody did or was, according to the minutes. */
enum appearance_kind {
	DID_VOTE, DID_PROPOSE, DID_RESERVE, DID_STATE, DID_REFER, WAS_ABSENT,
	WAS_SUBSTITUTE
};

struct appearance {
	enum appearance_kind		 kind;
	const struct meeting_card	*meeting;
	const struct item_card		*item;	/* NULL: in the head */
	const struct actor		*actor;
	const char			*body;	/* whose business it was; NULL
						   if not said */
	const struct vote		*vote;	/* DID_VOTE, DID_PROPOSE */
	const struct choice		*choice;	/* DID_VOTE */
	const struct reservation	*reservation;	/* DID_RESERVE */
	const struct basis_text		*basis;
	size_t				 order;	/* in which they were found */
};

/*
 * The appearances in all meetings, or at the treatments of a case: by the
 * actor's name as bytes, and each actor's in the order of time.  They live in
 * the arena; `count` gets how many there are.  Returns NULL if there are none.
 */
struct appearance	*archive_appearances(struct archive *, size_t *count);
struct appearance	*case_appearances(struct arena *,
			    const struct case_file *, size_t *count);

#endif
