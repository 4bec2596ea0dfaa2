/*
 * Gathering the words of documents: of a meeting and its items, which share
 * most of their words, or of other documents.  The vocabulary is asked once
 * for each word of all of them.
 */
#ifndef SEARCH_GATHERING_H
#define SEARCH_GATHERING_H

#include <stddef.h>

#include "base/str.h"
#include "postings.h"

struct gathering;
struct search;

struct gathering	*gathering_new(void);
void	 gathering_free(struct gathering *);

/* Take the words of a text. */
void	 gathering_add_text(struct gathering *, enum search_class,
	    struct str text);

/* Take a case number, or NULL, as a word of its own, whatever it looks
   like. */
void	 gathering_add_number(struct gathering *, const char *number);

/* What was taken since the document before is this one's. */
void	 gathering_end_document(struct gathering *, size_t document);

/* Keep the words as those of the documents.  Several threads may call it at
   once, for different documents. */
void	 gathering_keep(struct gathering *, struct search *);

#endif
