#include "gathering.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/string_set.h"
#include "fold.h"
#include "index.h"
#include "tokens.h"
#include "varint.h"

#define OFTEN	3	/* times; then the text is about it */

struct word {
	struct str	 folded;
	struct str	 shown;		/* as printed, the last that was noted;
					   empty: none */
	size_t		 sighting;	/* the last one, + 1; 0: none */
	uint32_t	 number;	/* in the vocabulary, when known */
	size_t		 rank;		/* by this number */
};

/* How a word is printed where a document has it first. */
struct shown {
	size_t		 word;
	struct str	 printed;
};

/* A word in a document. */
struct sighting {
	size_t			 word;
	unsigned		 count;
	enum search_class	 class;
};

struct document {
	size_t		 number;
	size_t		 end;		/* of its sightings */
};

struct gathering {
	struct arena		 arena;		/* printed words */
	struct string_set	 set;		/* words; mark: index + 1 */
	struct word		*words;
	struct sighting		*sightings;
	struct document		*documents;
	struct shown		*shown;
	size_t			 nwords, words_room;
	size_t			 nsightings, sightings_room;
	size_t			 ndocuments, documents_room;
	size_t			 nshown, shown_room;
	size_t			 first;		/* sighting of the current
						   document */
	enum search_class	 class;		/* of the current text */
	struct buf		 room;		/* for folding */
};

struct gathering *
gathering_new(void)
{
	struct gathering *g = xcalloc(1, sizeof(*g));

	g->set = (struct string_set)STRING_SET_INIT;
	g->room = (struct buf)BUF_INIT;
	return g;
}

void
gathering_free(struct gathering *g)
{
	arena_release(&g->arena);
	string_set_release(&g->set);
	free(g->words);
	free(g->sightings);
	free(g->documents);
	free(g->shown);
	buf_release(&g->room);
	free(g);
}

static struct word *
find_word(struct gathering *g, struct str folded)
{
	struct string_set_entry *entry = string_set_add(&g->set, folded);

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(g->words, g->nwords, g->words_room);
		g->words[g->nwords] = (struct word){
			.folded = { entry->text, entry->len } };
		entry->mark = (unsigned)++g->nwords;
	}
	return &g->words[entry->mark - 1];
}

/* The printed word does not live as long as the gathering. */
static void
note_shown(struct gathering *g, struct word *word, struct str printed)
{
	if (search_is_ascii(printed) || str_eq(printed, word->shown))
		return;
	word->shown = (struct str){ arena_dup_str(&g->arena, printed),
		printed.len };
	ALLOC_ONE_MORE(g->shown, g->nshown, g->shown_room);
	g->shown[g->nshown++] = (struct shown){ (size_t)(word - g->words),
		word->shown };
}

static void
see_word(struct gathering *g, struct str folded, struct str printed)
{
	struct word *word = find_word(g, folded);
	struct sighting *sighting;

	if (word->sighting <= g->first) {
		ALLOC_ONE_MORE(g->sightings, g->nsightings, g->sightings_room);
		g->sightings[g->nsightings] = (struct sighting){
			(size_t)(word - g->words), 0, g->class };
		word->sighting = ++g->nsightings;
		note_shown(g, word, printed);
	}
	sighting = &g->sightings[word->sighting - 1];
	if (g->class > sighting->class)
		sighting->class = g->class;
	if (++sighting->count >= OFTEN && sighting->class == CLASS_TEXT)
		sighting->class = CLASS_TEXT_OFTEN;
}

/* Groups of case numbers are terms of their own, "#15.00" and "#15.00.00-a00":
   they can have more numbers than a browser should join. */
static void
see_groups(struct gathering *g, struct str key, struct str printed)
{
	static const size_t ends[] = { 6, 9, 13 };
	size_t i;

	for (i = 0; i < COUNT(ends); i++)
		if (key.len > ends[i] && key.data[3] == '.' &&
		    strchr(".-", key.data[ends[i]]) != NULL)
			see_word(g, str_cut(key, ends[i]), printed);
}

void
gathering_add_text(struct gathering *g, enum search_class class,
    struct str text)
{
	struct search_token token;
	size_t at = 0;

	g->class = class;
	while (search_token_next(text, &at, &g->room, &token)) {
		see_word(g, token.folded, token.printed);
		if (token.folded.data[0] == '#')
			see_groups(g, token.folded, token.printed);
	}
}

void
gathering_add_number(struct gathering *g, const char *number)
{
	static const struct str nothing = { "", 0 };
	struct str key;

	if (number == NULL)
		return;
	buf_reset(&g->room);
	search_case_key(&g->room, str_of(number));
	key = (struct str){ g->room.data, g->room.len };
	if (key.len <= 1)
		return;
	g->class = CLASS_NAME;
	see_word(g, key, nothing);
	see_groups(g, key, nothing);
}

void
gathering_end_document(struct gathering *g, size_t document)
{
	ALLOC_ONE_MORE(g->documents, g->ndocuments, g->documents_room);
	g->documents[g->ndocuments++] = (struct document){ document,
		g->nsightings };
	g->first = g->nsightings;
}

static void
number_words(struct gathering *g, struct vocabulary *vocabulary)
{
	size_t i;

	pthread_mutex_lock(&vocabulary->lock);
	for (i = 0; i < g->nwords; i++)
		g->words[i].number = vocabulary_add(vocabulary,
		    g->words[i].folded);
	for (i = 0; i < g->nshown; i++)
		vocabulary_see(vocabulary, g->words[g->shown[i].word].number,
		    g->shown[i].printed);
	pthread_mutex_unlock(&vocabulary->lock);
}

static int
by_number(const void *va, const void *vb)
{
	const uint64_t *a = va, *b = vb;

	return (*a > *b) - (*a < *b);
}

/* The words of a document by their ranks, while they are packed. */
struct ranking {
	uint32_t		*numbers;	/* by rank */
	uint64_t		*present;	/* a bit for each rank */
	enum search_class	*classes;
	struct buf		 packed;
};

static void
rank_words(struct ranking *ranking, struct gathering *g)
{
	uint64_t *sorted = xcalloc(g->nwords + 1, sizeof(*sorted));
	size_t i;

	ranking->numbers = xcalloc(g->nwords + 1, sizeof(*ranking->numbers));
	ranking->present = xcalloc(g->nwords / 64 + 1,
	    sizeof(*ranking->present));
	ranking->classes = xcalloc(g->nwords + 1, sizeof(*ranking->classes));
	ranking->packed = (struct buf)BUF_INIT;
	for (i = 0; i < g->nwords; i++)
		sorted[i] = (uint64_t)g->words[i].number << 32 | i;
	qsort(sorted, g->nwords, sizeof(*sorted), by_number);
	for (i = 0; i < g->nwords; i++) {
		ranking->numbers[i] = (uint32_t)(sorted[i] >> 32);
		g->words[(uint32_t)sorted[i]].rank = i;
	}
	free(sorted);
}

/* Add the words that are present, and clear them. */
static void
pack_words(struct ranking *ranking, size_t count)
{
	uint64_t last = 0, number, bits;
	size_t i, rank;

	for (i = 0; i < count; i += 64) {
		bits = ranking->present[i / 64];
		for (; bits != 0; bits &= bits - 1) {
			rank = i + (size_t)__builtin_ctzll(bits);
			number = ranking->numbers[rank];
			varint_add(&ranking->packed, (number - last) <<
			    CLASS_BITS | ranking->classes[rank]);
			last = number;
		}
		ranking->present[i / 64] = 0;
	}
}

static struct search_gathered
pack_document(struct ranking *ranking, const struct gathering *g,
    size_t first, size_t end)
{
	struct search_gathered out;
	size_t rank;

	for (; first < end; first++) {
		rank = g->words[g->sightings[first].word].rank;
		ranking->present[rank / 64] |= UINT64_C(1) << rank % 64;
		ranking->classes[rank] = g->sightings[first].class;
	}
	buf_reset(&ranking->packed);
	pack_words(ranking, g->nwords);
	out.len = ranking->packed.len;
	out.data = xmalloc(out.len + 1);
	memcpy(out.data, ranking->packed.data, out.len);
	return out;
}

void
gathering_keep(struct gathering *g, struct search *search)
{
	const struct document *document;
	struct ranking ranking;
	size_t i, first = 0;

	number_words(g, &search->vocabulary);
	rank_words(&ranking, g);
	for (i = 0; i < g->ndocuments; i++) {
		document = &g->documents[i];
		search->gathered[document->number] = pack_document(&ranking,
		    g, first, document->end);
		first = document->end;
	}
	free(ranking.numbers);
	free(ranking.present);
	free(ranking.classes);
	buf_release(&ranking.packed);
}
