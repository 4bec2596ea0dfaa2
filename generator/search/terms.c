#include "terms.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/alloc.h"
#include "base/pool.h"
#include "compounds.h"
#include "index.h"
#include "postings.h"
#include "stem.h"

#define WORDS_PER_JOB	1000
#define STEM_MAX	128	/* bytes; longer parts are no words */

/* In an archive of more items than this a word must be in two documents to be
   part of a compound: it may be a misprint. */
#define FEW_ITEMS	2000

static uint32_t
add_term(struct search *search, struct str text)
{
	struct string_set_entry *entry = string_set_add(&search->term_set,
	    text);

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(search->terms, search->nterms,
		    search->terms_room);
		search->terms[search->nterms] = (struct search_term){
			.text = entry->text };
		entry->mark = (unsigned)++search->nterms;
	}
	return entry->mark - 1;
}

/* Returns the stem of the text, in `room`; empty if it does not fit. */
static struct str
stem_of(struct str text, char room[STEM_MAX])
{
	if (text.len > STEM_MAX)
		return (struct str){ room, 0 };
	memcpy(room, text.data, text.len);
	return (struct str){ room, search_stem(room, text.len) };
}

/* Of two words of a term the one that is in more documents is shown. */
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
	struct postings walk;
	size_t i;

	for (i = 0; i < search->starts[KIND_COUNT]; i++) {
		postings_begin(&walk, search->gathered[i].data,
		    search->gathered[i].len);
		while (postings_next(&walk))
			search->vocabulary.list[walk.number].count++;
	}
}

/* Give each word its own term. */
static void
make_terms(struct search *search)
{
	struct search_word *word;
	struct search_term *term;
	char room[STEM_MAX];
	uint32_t number;
	size_t i;

	for (i = 0; i < search->vocabulary.count; i++) {
		word = &search->vocabulary.list[i];
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
	const struct string_set_entry *entry;
	char room[STEM_MAX];
	uint32_t count;

	entry = string_set_find(&search->term_set, stem_of(part, room));
	if (entry == NULL)
		return 0;
	count = search->terms[entry->mark - 1].free;
	return count >= search->common ? count : 0;
}

/* The words that are being split, and the terms of their parts. */
struct splitting {
	struct search	*search;
	uint32_t	(*terms)[PARTS_MAX];	/* by word */
	unsigned char	*counts;
};

static void
split_word(struct splitting *splitting, size_t i)
{
	const struct search *search = splitting->search;
	struct str parts[PARTS_MAX];
	char room[STEM_MAX];
	size_t count, j;

	count = compound_split(str_of(search->vocabulary.list[i].text), known,
	    splitting->search, parts);
	for (j = 0; j < count; j++)
		splitting->terms[i][j] = string_set_find(&search->term_set,
		    stem_of(parts[j], room))->mark - 1;
	splitting->counts[i] = (unsigned char)count;
}

static int
split_words(void *payload, size_t job)
{
	struct splitting *splitting = payload;
	size_t end = (job + 1) * WORDS_PER_JOB, i;

	if (end > splitting->search->vocabulary.count)
		end = splitting->search->vocabulary.count;
	for (i = job * WORDS_PER_JOB; i < end; i++)
		split_word(splitting, i);
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
	size_t count = search->vocabulary.count, i;
	struct splitting splitting = { .search = search };

	search->common = search->archive->nitems > FEW_ITEMS ? 2 : 1;
	splitting.terms = xcalloc(count + 1, sizeof(*splitting.terms));
	splitting.counts = xcalloc(count + 1, 1);
	pool_run(threads, (count + WORDS_PER_JOB - 1) / WORDS_PER_JOB,
	    split_words, &splitting);
	for (i = 0; i < count; i++)
		add_parts(search, &search->vocabulary.list[i],
		    splitting.terms[i], splitting.counts[i]);
	free(splitting.terms);
	free(splitting.counts);
}

void
search_build_terms(struct search *search, unsigned threads)
{
	count_words(search);
	make_terms(search);
	make_parts(search, threads);
}

const char *
search_shown(const struct search_term *term)
{
	return term->shown->spelling != NULL ? term->shown->spelling :
	    term->shown->text;
}

size_t
search_shared(const char *a, const char *b)
{
	size_t len = 0;

	while (a[len] != '\0' && a[len] == b[len])
		len++;
	return len;
}
