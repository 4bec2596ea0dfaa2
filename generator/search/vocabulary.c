#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "language/danish.h"
#include "fold.h"

void
vocabulary_init(struct vocabulary *vocabulary)
{
	*vocabulary = (struct vocabulary){ .set = STRING_SET_INIT };
	pthread_mutex_init(&vocabulary->lock, NULL);
}

void
vocabulary_release(struct vocabulary *vocabulary)
{
	string_set_release(&vocabulary->set);
	free(vocabulary->list);
	pthread_mutex_destroy(&vocabulary->lock);
}

uint32_t
vocabulary_add(struct vocabulary *vocabulary, struct str folded)
{
	struct string_set_entry *entry = string_set_add(&vocabulary->set,
	    folded);

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(vocabulary->list, vocabulary->count,
		    vocabulary->room);
		vocabulary->list[vocabulary->count] = (struct search_word){
			.text = entry->text };
		entry->mark = (unsigned)++vocabulary->count;
	}
	return entry->mark - 1;
}

void
vocabulary_see(struct vocabulary *vocabulary, uint32_t number,
    struct str printed)
{
	struct search_word *word = &vocabulary->list[number];
	struct arena scratch = ARENA_INIT;
	const char *lower;

	if (search_is_ascii(printed) || (word->spelling != NULL &&
	    str_is(printed, word->spelling)))
		return;
	lower = danish_lower(&scratch, printed);
	if (word->spelling == NULL || strcmp(lower, word->spelling) > 0)
		word->spelling = arena_dup(&vocabulary->set.arena, lower);
	arena_release(&scratch);
}
