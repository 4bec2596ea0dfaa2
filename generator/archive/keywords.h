/*
 * Keywords: the words of titles, as an index to leaf through without
 * JavaScript.  The search room finds them (search/keywords.c), because it
 * knows the words; they stand here so that the pages can list them.
 */
#ifndef ARCHIVE_KEYWORDS_H
#define ARCHIVE_KEYWORDS_H

#include <stddef.h>

struct item_card;

/* A word, with the items that have it in their title, also as a part of a
   compound. */
struct keyword {
	const char		 *name;	/* "flygtninge" */
	const char		 *url;	/* "/soeg/ord/flygtninge/" */
	const struct item_card	**items;	/* the newest ones, newest
						   first */
	size_t			  listed;	/* how many these are */
	size_t			  count;	/* of all such items */
};

/* The keywords of a letter: neighbours in archive->keywords. */
struct keyword_letter {
	const char		*name;	/* "Å" */
	const char		*url;	/* "/soeg/ord/aa/" */
	struct keyword		*keywords;
	size_t			 count;
};

#endif
