/* The words of all documents. */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "language/danish.h"

void
search_words_init(struct search_words *words)
{
	*words = (struct search_words){ .set = SET_INIT };
	pthread_mutex_init(&words->lock, NULL);
}

void
search_words_release(struct search_words *words)
{
	set_release(&words->set);
	free(words->list);
	pthread_mutex_destroy(&words->lock);
}

static bool
is_ascii(struct str text)
{
	size_t i;

	for (i = 0; i < text.len; i++)
		if ((unsigned char)text.data[i] >= 0x80)
			return false;
	return true;
}

/*
 * Of two spellings ("ældre" and "aeldre") keep that with the more letters of
 * its own, which has the higher bytes; whichever comes first, the same stays.
 */
static void
see_spelling(struct search_words *words, struct search_word *word,
    struct str printed)
{
	struct arena scratch = ARENA_INIT;
	const char *lower;

	if (is_ascii(printed) || (word->spelling != NULL &&
	    str_is(printed, word->spelling)))
		return;
	lower = danish_lower(&scratch, printed);
	if (word->spelling == NULL || strcmp(lower, word->spelling) > 0)
		word->spelling = arena_dup(&words->set.arena, lower);
	arena_release(&scratch);
}

uint32_t
search_words_add(struct search_words *words, struct str folded,
    struct str printed)
{
	struct set_entry *entry = set_add(&words->set, folded);

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(words->list, words->count, words->room);
		words->list[words->count] = (struct search_word){
			.text = entry->text };
		entry->mark = (unsigned)++words->count;
	}
	see_spelling(words, &words->list[entry->mark - 1], printed);
	return entry->mark - 1;
}
