/*
 * Plain data in a compact binary form, and back.  One function for each struct
 * packs its members, in both directions, so that what is written and what is
 * read cannot differ.
 *
 * The form has no types and no names, so only the program that wrote it can
 * read it.  Integers take as many bytes as they need; a text has its length
 * before it and '\0' after it, so that what is read can point into the data.
 */
#ifndef BASE_PACK_H
#define BASE_PACK_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "str.h"

struct pack {
	struct buf	*out;		/* writing; NULL when reading */
	struct str	 in;		/* reading: what is still to come */
	struct arena	*arena;		/* reading: what lists live in */
	bool		 broken;	/* reading: the data is cut or damaged;
					   all that is read after it is zero */
};

/* Start writing, or reading `in`, which must outlive the texts read. */
struct pack	 pack_writer(struct buf *out);
struct pack	 pack_reader(struct str in, struct arena *);

/* Write the value, or read it into where it points. */
void	 pack_size(struct pack *, size_t *);
void	 pack_unsigned(struct pack *, unsigned *);
void	 pack_int(struct pack *, int *);
void	 pack_bool(struct pack *, bool *);
void	 pack_char(struct pack *, char *);
void	 pack_text(struct pack *, const char **);	/* NULL stays NULL */
void	 pack_bytes(struct pack *, char *bytes, size_t len);

/* The same for any type of enum. */
#define PACK_ENUM(pack, member) do {					\
	int pack_value = (int)(member);					\
	pack_int((pack), &pack_value);					\
	(member) = pack_value;						\
} while (0)

/*
 * Write the length of a list, or read it and allocate the list, zeroed, in the
 * arena; NULL if it is empty.  The caller packs the elements.
 */
#define PACK_LIST(pack, list, count)					\
	((list) = pack_list((pack), (list), &(count), sizeof(*(list))))
void	*pack_list(struct pack *, const void *list, size_t *count,
	    size_t size);

/* A list with a function that packs one element. */
#define PACK_ALL(pack, list, count, pack_one) do {			\
	size_t pack_index;						\
									\
	PACK_LIST((pack), (list), (count));				\
	for (pack_index = 0; pack_index < (count); pack_index++)	\
		(pack_one)((pack), &(list)[pack_index]);		\
} while (0)

#endif
