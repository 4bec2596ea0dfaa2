#include "invert.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "index.h"
#include "postings.h"
#include "varint.h"

/* As part of a compound a word counts less than alone. */
static enum search_class
part_class(enum search_class class)
{
	static const enum search_class of[] = {
		[CLASS_PART] = CLASS_PART,
		[CLASS_DECISION_PART] = CLASS_DECISION_PART,
		[CLASS_TEXT] = CLASS_PART,
		[CLASS_TEXT_OFTEN] = CLASS_PART,
		[CLASS_DECISION] = CLASS_DECISION_PART,
		[CLASS_TITLE_PART] = CLASS_TITLE_PART,
		[CLASS_TITLE] = CLASS_TITLE_PART,
		[CLASS_NAME] = CLASS_TITLE_PART,
	};

	return of[class];
}

/* The terms of the current document. */
struct inversion {
	struct search	*search;
	unsigned char	*classes;	/* by term: class + 1; 0: not in it */
	uint32_t	*terms;		/* those in it */
	size_t		 count, room;
};

static void
see_term(struct inversion *inv, uint32_t term, enum search_class class)
{
	if (inv->classes[term] == 0) {
		ALLOC_ONE_MORE(inv->terms, inv->count, inv->room);
		inv->terms[inv->count++] = term;
	}
	if (inv->classes[term] < class + 1)
		inv->classes[term] = (unsigned char)(class + 1);
}

static void
see_document(struct inversion *inv, size_t document)
{
	const struct search *search = inv->search;
	const struct search_word *word;
	struct postings walk;
	size_t i;

	inv->count = 0;
	postings_begin(&walk, search->gathered[document].data,
	    search->gathered[document].len);
	while (postings_next(&walk)) {
		word = &search->vocabulary.list[walk.number];
		see_term(inv, word->terms[0], walk.class);
		for (i = 1; i < word->nterms; i++)
			see_term(inv, word->terms[i],
			    part_class(walk.class));
	}
}

/* Returns the posting of the document in the term's list. */
static uint64_t
posting_of(const struct search_term *term, size_t document, int class)
{
	return ((uint64_t)document - term->last) << CLASS_BITS |
	    (uint64_t)class;
}

/* First pass: find out how long the lists get. */
static void
measure(struct inversion *inv, size_t document, bool item)
{
	unsigned char varint[VARINT_MAX];
	struct search_term *term;
	int class;
	size_t i;

	see_document(inv, document);
	for (i = 0; i < inv->count; i++) {
		term = &inv->search->terms[inv->terms[i]];
		class = inv->classes[inv->terms[i]] - 1;
		term->len += varint_put(varint, posting_of(term,
		    document, class));
		term->count++;
		term->titles += item && class >= CLASS_TITLE_PART;
		term->last = (uint32_t)document;
		inv->classes[inv->terms[i]] = 0;
	}
}

/* Second pass: fill the lists. */
static void
fill(struct inversion *inv, size_t document)
{
	struct search_term *term;
	int class;
	size_t i;

	see_document(inv, document);
	for (i = 0; i < inv->count; i++) {
		term = &inv->search->terms[inv->terms[i]];
		class = inv->classes[inv->terms[i]] - 1;
		term->len += varint_put(inv->search->lists +
		    term->start + term->len, posting_of(term, document,
		    class));
		term->last = (uint32_t)document;
		inv->classes[inv->terms[i]] = 0;
	}
}

static int
by_text(const void *va, const void *vb)
{
	const struct search_term *const *a = va, *const *b = vb;

	return strcmp((*a)->text, (*b)->text);
}

/* Give the lists their places by the terms' texts, because the numbers of
   terms depend on the threads. */
static void
place_lists(struct search *search)
{
	struct search_term **sorted;
	size_t i;

	sorted = xcalloc(search->nterms + 1, sizeof(*sorted));
	for (i = 0; i < search->nterms; i++)
		sorted[i] = &search->terms[i];
	qsort(sorted, search->nterms, sizeof(*sorted), by_text);
	for (i = 0; i < search->nterms; i++) {
		sorted[i]->start = search->lists_len;
		search->lists_len += sorted[i]->len;
		sorted[i]->len = 0;
		sorted[i]->last = 0;
	}
	search->lists = xmalloc(search->lists_len + 1);
	free(sorted);
}

void
search_invert(struct search *search)
{
	struct inversion inv = { .search = search };
	size_t i;

	inv.classes = xcalloc(search->nterms + 1, 1);
	for (i = 0; i < search->starts[KIND_COUNT]; i++)
		measure(&inv, i, i >= search->starts[KIND_ITEM]);
	place_lists(search);
	for (i = 0; i < search->starts[KIND_COUNT]; i++)
		fill(&inv, i);
	free(inv.classes);
	free(inv.terms);
}
