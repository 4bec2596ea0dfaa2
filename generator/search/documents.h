/*
 * Documents: what can be found, and their numbers.
 */
#ifndef SEARCH_DOCUMENTS_H
#define SEARCH_DOCUMENTS_H

#include <stddef.h>

#include "index.h"

/* Number the bodies, people, cases, meetings and items of the archive. */
void	 search_number_documents(struct search *);

/* Returns the kind of the document with that number. */
enum search_kind	 search_kind_of(const struct search *,
			    size_t document);

#endif
