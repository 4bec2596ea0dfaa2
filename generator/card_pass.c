#include "card_pass.h"

#include <stdlib.h>
#include <string.h>

#include "base/pool.h"

/* Read the document, and keep what that gave, unless its files changed
   meanwhile. */
static void
read_and_keep(struct card_pass *pass, const struct document *document,
    const struct document_key *key, struct document_result *result)
{
	struct diag *diag = diag_new();
	struct meeting *meeting;

	meeting = document_read(document, pass->config, diag, &result->why);
	if (meeting != NULL)
		result->card = card_new(meeting);
	if (diag_count(diag, DIAG_SYSTEM) == 0 &&
	    document_cache_is_same(pass->cache, document, key, meeting))
		document_cache_put(pass->cache, key, meeting, result, diag);
	meeting_free(meeting);
	diag_move(pass->diag, diag);
	diag_free(diag);
}

static int
read_card(void *payload, size_t index)
{
	struct card_pass *pass = payload;
	const struct document *document = &pass->documents->list[index];
	const struct document_key *key = &pass->keys[index];
	struct document_result result = { .card = NULL };

	if (!document_cache_get(pass->cache, key, &result, pass->diag))
		read_and_keep(pass, document, key, &result);
	pass->cards[index] = result.card;
	pass->reasons[index] = result.why;
	progress_step(pass->progress);
	return 0;
}

static int
by_name(const void *va, const void *vb)
{
	const struct skipped *a = va, *b = vb;

	return strcmp(a->name, b->name);
}

/* Documents without a meeting are skipped like files of other kinds. */
static void
skip_unread(struct card_pass *pass)
{
	struct skipped_list *skipped = &pass->documents->skipped;
	size_t i;

	for (i = 0; i < pass->documents->count; i++)
		if (pass->cards[i] == NULL)
			documents_skip(skipped, pass->arena,
			    pass->documents->list[i].name, pass->reasons[i]);
	if (skipped->count != 0)
		qsort(skipped->list, skipped->count, sizeof(*skipped->list),
		    by_name);
}

void
card_pass_run(struct card_pass *pass)
{
	size_t count = pass->documents->count, i;

	pass->cards = arena_calloc(pass->arena, count, sizeof(*pass->cards));
	pass->reasons = arena_calloc(pass->arena, count,
	    sizeof(*pass->reasons));
	progress_begin(pass->progress, "Reading", count);
	pool_run(pass->jobs, count, read_card, pass);
	for (i = 0; i < count; i++) {
		if (pass->cards[i] == NULL)
			continue;
		pass->nmeetings++;
		pass->nitems += pass->cards[i]->meeting.nitems;
	}
	skip_unread(pass);
}
