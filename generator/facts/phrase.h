/*
 * The phrases that sentences of decisions are recognised by: books of regular
 * expressions, a row each.  phrase.c is where libpcre2 is met.
 *
 * A pattern must fit the whole sentence, capitals or not; a blank in it stands
 * for any run of blanks, and "{reject:participle}" for verbs (slot.h).  Its
 * groups are named: "(?<who>.+?) stemmer imod".
 */
#ifndef FACTS_PHRASE_H
#define FACTS_PHRASE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct phrase {
	const char	*pattern;
	int		 means;		/* for the user of the book */
	const char	*needles;	/* separated by '|': a sentence without
					   one of them is not tried; as in the
					   text, so without a first letter that
					   may be a capital.  NULL: always
					   tried */
};

struct phrase_book {
	const struct phrase	*rows;
	size_t			 count;
	_Atomic(void *)		 compiled;	/* made when first used */
};

#define PHRASE_BOOK(rows) { (rows), sizeof(rows) / sizeof((rows)[0]), NULL }

#define PHRASE_GROUPS 10	/* named ones of one pattern, at most */

struct phrase_match {
	int		 means;
	size_t		 row;		/* in the book */
	struct {
		const char	*name;
		struct str	 text;	/* of the sentence, trimmed */
	}		 groups[PHRASE_GROUPS];
	size_t		 ngroups;
};

/* Longer ones, in bytes, are no sentences. */
#define PHRASE_TEXT_MAX	4000

/* The pairs of neighbouring bytes that a text has, a bit each; some share a
   bit.  Most needles are not in a text, and most of those have a pair that is
   not, either. */
#define PHRASE_PAIRS	1024

/* What is known of a text that many books are tried on. */
struct phrase_text {
	struct str	 text;
	bool		 valid;		/* UTF-8 */
	uint64_t	 pairs[PHRASE_PAIRS / 64];
};

/* Get to know the text, which must stay where it is. */
void	 phrase_text_prepare(struct phrase_text *, struct str text);

/*
 * Find the first row from `from` on that fits. Returns false if none does, or
 * if the text is too long or takes too many steps to match. Thread-safe.
 */
bool	 phrase_find(struct phrase_book *, struct str text, size_t from,
	    struct phrase_match *);

/* The same with less work, if the text is a slice of the one that is known. */
bool	 phrase_find_in(const struct phrase_text *known, struct phrase_book *,
	    struct str text, size_t from, struct phrase_match *);

/* The text of the named group; empty if it did not take part in the match. */
struct str	 phrase_group(const struct phrase_match *, const char *name);

#endif
