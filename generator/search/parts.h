/*
 * What the files of search share.
 *
 * A *word* is a folded word as it stands somewhere in the texts; a *term* is
 * what is looked up: the stem of words, or the key of a case number.  A
 * *document* is what can be found: a body, a person, a case, a meeting or an
 * item, numbered in this order, and among themselves bodies and people as
 * Danes sort and the others with the newest first.
 */
#ifndef SEARCH_PARTS_H
#define SEARCH_PARTS_H

#include <pthread.h>
#include <stdint.h>

#include "base/string_set.h"
#include "builder.h"

/* Where a word stands in a document, the least first: the higher the better
   the hit.  Three bits in the index. */
enum search_class {
	CLASS_PART,		/* it is part of a compound in the text */
	CLASS_DECISION_PART,
	CLASS_TEXT,
	CLASS_TEXT_OFTEN,	/* at least three times */
	CLASS_DECISION,
	CLASS_TITLE_PART,
	CLASS_TITLE,
	CLASS_NAME		/* a body's or a person's; a case number */
};

#define CLASS_BITS	3

enum search_kind {
	KIND_BODY, KIND_PERSON, KIND_CASE, KIND_MEETING, KIND_ITEM
};
#define KIND_COUNT	(KIND_ITEM + 1)

/* Gathered words of a document: varints of the step to the next number among
   those of the words, with the class in the low bits. */
struct search_gathered {
	unsigned char	*data;
	size_t		 len;
};

struct search_word {
	const char	*text;		/* folded */
	const char	*spelling;	/* lower case, as printed; NULL: text */
	uint32_t	 count;		/* documents */
	uint32_t	*terms;		/* its own, then those of its parts */
	size_t		 nterms;
};

struct search_term {
	const char	*text;
	const struct search_word *shown;	/* its most frequent word */
	const char	*alias_of;	/* text of an alias: the terms that it
					   may stand for, parted by blanks */
	uint32_t	 free;		/* documents with a word of it */
	uint32_t	 count;		/* documents, with compounds */
	uint32_t	 titles;	/* items with it in the title */
	uint32_t	 last;		/* while lists are made: the document
					   that was added last */
	size_t		 start, len;	/* bytes in search->lists */
};

/* The words of all documents.  What numbers they have depends on the threads,
   and nothing that is written does. */
struct search_words {
	pthread_mutex_t		 lock;
	struct set		 set;	/* mark: number + 1 */
	struct search_word	*list;
	size_t			 count, room;
};

/* A file of terms: some neighbours. */
struct search_shard {
	size_t	first, count;
};

struct search {
	struct archive		*archive;
	struct arena		 arena;
	size_t			 starts[KIND_COUNT + 1];	/* of the kinds;
						   last: of all */
	size_t			*meeting_documents;	/* by meeting->rank */
	size_t			*item_documents; /* likewise: of the first */
	/* By document, from the start of its kind on. */
	const struct case_file	**cases;
	const struct meeting_card **meetings;
	const struct item_card	**items;
	struct search_gathered	*gathered;	/* by document */
	struct search_words	 words;

	struct set		 term_set;	/* mark: number + 1 */
	struct search_term	*terms;		/* sorted once all are there */
	size_t			 nterms, terms_room;
	uint32_t		 common;	/* documents that a word needs to
						   be a part of others */
	unsigned char		*lists;		/* of all terms, one by one */
	size_t			 lists_len;

	struct search_shard	*shards;
	size_t			 nshards;
	size_t			*big;		/* terms with a list of its own
						   files */
	size_t			 nbig;
	struct buf		 rows;		/* of all documents */
	size_t			*row_starts;	/* by file, and the end */
	char			 segment[11];	/* names this index */
};

/* search_documents.c */
enum search_kind	 search_kind_of(const struct search *, size_t document);
void	 search_number_documents(struct search *);
/* "Økonomiudvalget, tirsdag den 24. januar 2017"; lives in the arena. */
const char	*search_meeting_title(struct arena *,
		    const struct meeting_card *);

/* search_collect.c: gather the words of a document that is no minutes. */
void	 search_collect_other(struct search *, size_t document);

/* search_vocabulary.c */
void	 search_words_init(struct search_words *);
void	 search_words_release(struct search_words *);
/* The number of a word.  The caller holds the lock. */
uint32_t search_words_add(struct search_words *, struct str folded,
	    struct str printed);

/* search_index.c: go through a list or what was gathered.  Returns false at
   the end. */
struct search_walk {
	const unsigned char	*at, *end;
	uint32_t		 number;	/* of the document or word */
	enum search_class	 class;
};
void	 search_walk_begin(struct search_walk *, const unsigned char *,
	    size_t len);
bool	 search_walk_next(struct search_walk *);
size_t	 search_put_varint(unsigned char *out, uint64_t);
#define VARINT_MAX	10

/* search_compounds.c */
#define PARTS_MAX	8
/* In how many documents the part stands by itself; 0 when it is no word. */
typedef uint32_t compound_known(void *payload, struct str part);
size_t	 search_compound(struct str word, compound_known *, void *payload,
	    struct str parts[PARTS_MAX]);

/* search_aliases.c */
void	 search_build_aliases(struct search *);

/* search_rows.c */
#define ROWS_PER_FILE	16
#define FACETS_PER_FILE	32768
void	 search_build_rows(struct search *);
void	 search_facets(const struct search *, struct buf *out, size_t file);

/* search_write.c: cut the terms into files, and name the index. */
void	 search_build_files(struct search *);

/* search_keywords.c */
void	 search_build_keywords(struct search *);

/* search_pack.c: a script that hands the browser `data`, compressed, under
   `name`. */
void	 search_pack(struct buf *out, const char *name, const void *data,
	    size_t len);

#endif
