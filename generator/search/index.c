/* From the words of the documents to the documents of the terms. */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/pool.h"
#include "words.h"

#define WORDS_PER_JOB	1000
#define STEM_MAX	128	/* bytes; longer parts are no words */

/* In an archive of more items than this a word must be in two documents, or
   it may be a misprint that is part of others. */
#define FEW_ITEMS	2000

size_t
search_put_varint(unsigned char *out, uint64_t number)
{
	size_t len = 0;

	while (number >= 0x80) {
		out[len++] = (unsigned char)(number | 0x80);
		number >>= 7;
	}
	out[len++] = (unsigned char)number;
	return len;
}

void
search_walk_begin(struct search_walk *walk, const unsigned char *data,
    size_t len)
{
	*walk = (struct search_walk){ .at = data, .end = data + len };
}

bool
search_walk_next(struct search_walk *walk)
{
	uint64_t number = 0;
	unsigned shift = 0;

	if (walk->at == walk->end)
		return false;
	do {
		number |= (uint64_t)(*walk->at & 0x7f) << shift;
		shift += 7;
	} while ((*walk->at++ & 0x80) != 0);
	walk->class = (enum search_class)(number & ((1 << CLASS_BITS) - 1));
	walk->number += (uint32_t)(number >> CLASS_BITS);
	return true;
}

struct search *
search_new(struct archive *archive)
{
	struct search *search = xcalloc(1, sizeof(*search));

	search->archive = archive;
	search->term_set = (struct set)SET_INIT;
	search->rows = (struct buf)BUF_INIT;
	search_words_init(&search->words);
	search_number_documents(search);
	search->gathered = xcalloc(search->starts[KIND_COUNT] + 1,
	    sizeof(*search->gathered));
	return search;
}

static void
free_gathered(struct search *search)
{
	size_t i;

	for (i = 0; i < search->starts[KIND_COUNT]; i++) {
		free(search->gathered[i].data);
		search->gathered[i] = (struct search_gathered){ NULL, 0 };
	}
}

void
search_free(struct search *search)
{
	if (search == NULL)
		return;
	free_gathered(search);
	free(search->gathered);
	search_words_release(&search->words);
	set_release(&search->term_set);
	free(search->terms);
	free(search->lists);
	buf_release(&search->rows);
	arena_release(&search->arena);
	free(search);
}

static uint32_t
add_term(struct search *search, struct str text)
{
	struct set_entry *entry = set_add(&search->term_set, text);

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(search->terms, search->nterms,
		    search->terms_room);
		search->terms[search->nterms] = (struct search_term){
			.text = entry->text };
		entry->mark = (unsigned)++search->nterms;
	}
	return entry->mark - 1;
}

/* The stem of the text in `room`; empty when it does not fit. */
static struct str
stem_of(struct str text, char room[STEM_MAX])
{
	if (text.len > STEM_MAX)
		return (struct str){ room, 0 };
	memcpy(room, text.data, text.len);
	return (struct str){ room, search_stem(room, text.len) };
}

/* Of two words of a term that one is shown which more documents have. */
static bool
is_shown_before(const struct search_word *a, const struct search_word *b)
{
	if (b == NULL || a->count != b->count)
		return b == NULL || a->count > b->count;
	return strcmp(a->text, b->text) < 0;
}

static void
count_words(struct search *search)
{
	struct search_walk walk;
	size_t i;

	for (i = 0; i < search->starts[KIND_COUNT]; i++) {
		search_walk_begin(&walk, search->gathered[i].data,
		    search->gathered[i].len);
		while (search_walk_next(&walk))
			search->words.list[walk.number].count++;
	}
}

/* Each word has a term; only words of the minutes are parts of others. */
static void
make_terms(struct search *search)
{
	struct search_word *word;
	struct search_term *term;
	char room[STEM_MAX];
	uint32_t number;
	size_t i;

	for (i = 0; i < search->words.count; i++) {
		word = &search->words.list[i];
		number = add_term(search, stem_of(str_of(word->text), room));
		term = &search->terms[number];
		term->free += word->count;
		if (is_shown_before(word, term->shown))
			term->shown = word;
		word->terms = arena_dup_array(&search->arena, &number, 1,
		    sizeof(number));
		word->nterms = 1;
	}
}

static uint32_t
known(void *payload, struct str part)
{
	const struct search *search = payload;
	const struct set_entry *entry;
	char room[STEM_MAX];
	uint32_t count;

	entry = set_find(&search->term_set, stem_of(part, room));
	if (entry == NULL)
		return 0;
	count = search->terms[entry->mark - 1].free;
	return count >= search->common ? count : 0;
}

/* What is needed while words are parted, and the terms of their parts. */
struct parting {
	struct search	*search;
	uint32_t	(*terms)[PARTS_MAX];	/* by word */
	unsigned char	*counts;
};

static void
part_word(struct parting *parting, size_t i)
{
	const struct search *search = parting->search;
	struct str parts[PARTS_MAX];
	char room[STEM_MAX];
	size_t count, j;

	count = search_compound(str_of(search->words.list[i].text), known,
	    parting->search, parts);
	for (j = 0; j < count; j++)
		parting->terms[i][j] = set_find(&search->term_set,
		    stem_of(parts[j], room))->mark - 1;
	parting->counts[i] = (unsigned char)count;
}

static int
part_words(void *payload, size_t job)
{
	struct parting *parting = payload;
	size_t end = (job + 1) * WORDS_PER_JOB, i;

	if (end > parting->search->words.count)
		end = parting->search->words.count;
	for (i = job * WORDS_PER_JOB; i < end; i++)
		part_word(parting, i);
	return 0;
}

static void
add_parts(struct search *search, struct search_word *word,
    const uint32_t *parts, size_t count)
{
	uint32_t *all;

	if (count == 0)
		return;
	all = arena_calloc(&search->arena, 1 + count, sizeof(*all));
	all[0] = word->terms[0];
	memcpy(all + 1, parts, count * sizeof(*all));
	word->terms = all;
	word->nterms = 1 + count;
}

static void
make_parts(struct search *search, unsigned threads)
{
	size_t count = search->words.count, i;
	struct parting parting = { .search = search };

	search->common = search->archive->nitems > FEW_ITEMS ? 2 : 1;
	parting.terms = xcalloc(count + 1, sizeof(*parting.terms));
	parting.counts = xcalloc(count + 1, 1);
	pool_run(threads, (count + WORDS_PER_JOB - 1) / WORDS_PER_JOB,
	    part_words, &parting);
	for (i = 0; i < count; i++)
		add_parts(search, &search->words.list[i], parting.terms[i],
		    parting.counts[i]);
	free(parting.terms);
	free(parting.counts);
}

/* A word as a part of another is less than by itself. */
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

/* The terms of the document at hand. */
struct inversion {
	struct search	*search;
	unsigned char	*classes;	/* by term; 1 more, 0: not in it */
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
	struct search_walk walk;
	size_t i;

	inv->count = 0;
	search_walk_begin(&walk, search->gathered[document].data,
	    search->gathered[document].len);
	while (search_walk_next(&walk)) {
		word = &search->words.list[walk.number];
		see_term(inv, word->terms[0], walk.class);
		for (i = 1; i < word->nterms; i++)
			see_term(inv, word->terms[i],
			    part_class(walk.class));
	}
}

/* What stands in the term's list for the document. */
static uint64_t
entry_of(const struct search_term *term, size_t document, int class)
{
	return ((uint64_t)document - term->last) << CLASS_BITS |
	    (uint64_t)class;
}

/* First round: how long the lists get. */
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
		term->len += search_put_varint(varint, entry_of(term,
		    document, class));
		term->count++;
		term->titles += item && class >= CLASS_TITLE_PART;
		term->last = (uint32_t)document;
		inv->classes[inv->terms[i]] = 0;
	}
}

/* Second round: the lists. */
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
		term->len += search_put_varint(inv->search->lists +
		    term->start + term->len, entry_of(term, document, class));
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

/* Terms in the order of their texts: their numbers depend on the threads. */
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

static void
invert(struct search *search)
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
	free_gathered(search);
}

static int
compare_terms(const void *va, const void *vb)
{
	const struct search_term *a = va, *b = vb;

	return strcmp(a->text, b->text);
}

static int
collect_other(void *payload, size_t document)
{
	search_collect_other(payload, document);
	return 0;
}

void
search_build(struct search *search, unsigned threads)
{
	pool_run(threads, search->starts[KIND_MEETING], collect_other,
	    search);
	count_words(search);
	make_terms(search);
	make_parts(search, threads);
	invert(search);
	/* From here on terms are found by their place. */
	search_build_aliases(search);
	qsort(search->terms, search->nterms, sizeof(*search->terms),
	    compare_terms);
	search_build_rows(search);
	search_build_keywords(search);
	search_build_files(search);
}
