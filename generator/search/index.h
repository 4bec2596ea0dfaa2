/*
 * The index while it is made.
 *
 * A *word* is a folded word as it stands somewhere in the texts; a *term* is
 * what is looked up: the stem of words, or the key of a case number.  A
 * *document* is what can be found: a body, a person, a case, a meeting or an
 * item, numbered in this order; of each kind the newest come first, but bodies
 * and people are in Danish alphabetical order.
 */
#ifndef SEARCH_INDEX_H
#define SEARCH_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/string_set.h"
#include "vocabulary.h"

struct archive;
struct case_file;
struct deflate;
struct item_card;
struct meeting_card;

enum search_kind {
	KIND_BODY, KIND_PERSON, KIND_CASE, KIND_MEETING, KIND_ITEM
};
#define KIND_COUNT	(KIND_ITEM + 1)

/* The words of a document, by number, as postings. */
struct search_gathered {
	unsigned char	*data;
	size_t		 len;
};

struct search_term {
	const char	*text;
	const struct search_word *shown;	/* its most frequent word */
	const char	*alias_of;	/* only of an alias: the terms it may
					   stand for, with blanks between */
	uint32_t	 free;		/* documents with a word of it */
	uint32_t	 count;		/* documents, with compounds */
	uint32_t	 titles;	/* items with it in the title */
	uint32_t	 last;		/* while lists are made: the document
					   that was added last */
	size_t		 start, len;	/* bytes in search->lists */
};

/* The terms of a file. */
struct search_shard {
	size_t	first, count;
};

struct search {
	struct archive		*archive;
	struct arena		 arena;
	size_t			 starts[KIND_COUNT + 1];	/* the first
						   document of each kind; last:
						   how many there are */
	size_t			*meeting_documents;	/* by meeting->rank */
	size_t			*item_documents; /* the first item's */
	/* Documents of these kinds, in order. */
	const struct case_file	**cases;
	const struct meeting_card **meetings;
	const struct item_card	**items;
	struct search_gathered	*gathered;	/* by document */
	struct vocabulary	 vocabulary;

	struct string_set		 term_set;	/* mark: number + 1 */
	struct search_term	*terms;		/* sorted when all are there */
	size_t			 nterms, terms_room;
	uint32_t		 common;	/* in so many documents a word
						   must be to be part of a
						   compound */
	unsigned char		*lists;		/* postings of all terms */
	size_t			 lists_len;

	struct search_shard	*shards;
	size_t			 nshards;
	size_t			*big;		/* terms whose lists have files
						   of their own */
	size_t			 nbig;
	struct buf		 rows;		/* lines of all documents */
	size_t			*row_starts;	/* by file, and the end */
	struct deflate		*index_deflate;	/* for the index */
	struct deflate		*text_deflate;	/* for the texts, most of what
						   is written */
	char			 segment[11];	/* the name of this index */
};

#endif
