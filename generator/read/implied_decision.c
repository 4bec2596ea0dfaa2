#include "implied_decision.h"

#include <string.h>

#include "base/array.h"
#include "language/body_name.h"
#include "language/line_pattern.h"
#include "language/page_noise.h"
#include "language/word_list.h"
#include "short_decision.h"

#define VOTE_MAX 200		/* bytes; an amendment says what it is about */

/* What the lines after a decision say: who was away, and who disagreed. */
static const char *const afterwards[] = {
	"deltog ikke i ", "fraværende", "Fraværende", "Afbud", "afbud",
	"stemte imod", "stemmer imod", "tog forbehold", "tager forbehold",
	"For stemte", "Imod stemte", "undlod at stemme", "protokolbemærkning",
};

static bool
is_afterwards(struct str text)
{
	return is_page_noise(text) ||
	    word_list_within(text, afterwards, COUNT(afterwards));
}

/* "Godkendt. Bo Ravn (V) stemte imod.", "…, idet Bo Ravn (V) stemte imod." */
static bool
is_stock_phrase(struct str text)
{
	static const char *const joints[] = { ". ", ", idet ", ", dog " };
	size_t i, at;

	for (i = 0; text.len <= VOTE_MAX && i < COUNT(joints); i++) {
		at = str_find(text, joints[i]);
		if (at < text.len && short_decision_is(str_cut(text, at)) &&
		    is_afterwards(str_from(text, at)))
			return true;
	}
	return short_decision_is(text);
}

/* "Forvaltningen indstiller, at ansøgningen": what is below completes it, and
   is what somebody recommends. */
static bool
leads_on(struct str text)
{
	text = str_trim(text);
	if (str_ends(text, " at") || str_ends(text, " at:"))
		return true;
	return !str_ends(text, ".") && (str_contains(text, "ndstiller") ||
	    str_contains(text, "ndstilles") || str_contains(text, "oreslår"));
}

static bool
is_voting(struct str text)
{
	return short_decision_is_vote(text) || is_afterwards(text);
}

static bool
passes_test(const struct block *block, bool (*test)(struct str))
{
	struct buf text = BUF_INIT;
	bool passes;

	block_to_text(&text, block);
	passes = test((struct str){ text.data, text.len });
	buf_release(&text);
	return passes;
}

/* Is the block a paragraph whose text passes the test? */
static bool
is_paragraph(const struct block *block, bool (*test)(struct str))
{
	return block->kind == BLOCK_PARAGRAPH && passes_test(block, test);
}

size_t
implied_decision_at(const struct section *section)
{
	const struct blocks *blocks = &section->blocks;
	size_t at = blocks->count, first;

	while (at > 1 && !is_paragraph(&blocks->list[at - 1],
	    is_stock_phrase) && is_paragraph(&blocks->list[at - 1],
	    is_afterwards))
		at--;
	if (at == 0 || !is_paragraph(&blocks->list[at - 1], is_stock_phrase) ||
	    (at > 1 && passes_test(&blocks->list[at - 2], leads_on)))
		return blocks->count;
	/* The votes on amendments stand right before it. */
	for (first = --at; first > 1 && is_paragraph(&blocks->list[first - 1],
	    is_voting); first--)
		if (is_paragraph(&blocks->list[first - 1],
		    short_decision_is_vote))
			at = first - 1;
	return at;
}

bool
implied_decision_allowed(enum section_role role)
{
	return role != ROLE_DECISION && role != ROLE_ATTACHMENTS &&
	    role != ROLE_HISTORY;
}

/* Split the section in two before the block `at`. */
static void
split_section(struct arena *arena, struct item *item, size_t index, size_t at)
{
	struct section *sections = arena_calloc(arena, item->nsections + 1,
	    sizeof(*sections));
	struct section *rest = &sections[index + 1];
	struct blocks *blocks = &sections[index].blocks;

	memcpy(sections, item->sections, (index + 1) * sizeof(*sections));
	memcpy(rest + 1, item->sections + index + 1,
	    (item->nsections - index - 1) * sizeof(*sections));
	rest->role = ROLE_DECISION;
	rest->line = blocks->list[at].line;
	rest->blocks.list = blocks->list + at;
	rest->blocks.count = blocks->count - at;
	blocks->count = at;
	item->sections = sections;
	item->nsections++;
}

/*
 * The last of the sections that end in a decision has it.  But a heading with
 * the phrase alone below it says what the phrase is about: "Indstilling" and
 * "Til efterretning." is not a decision.
 */
void
implied_decision_split(struct arena *arena, struct item *item)
{
	struct section *section;
	size_t i, at;

	for (i = 0; i < item->nsections; i++)
		if (item->sections[i].role == ROLE_DECISION)
			return;
	for (i = item->nsections; i-- > 0; ) {
		section = &item->sections[i];
		if (!implied_decision_allowed(section->role))
			continue;
		at = implied_decision_at(section);
		if (at == section->blocks.count ||
		    (at == 0 && section->heading != NULL))
			continue;
		if (at == 0)
			section->role = ROLE_DECISION;
		else
			split_section(arena, item, i, at);
		return;
	}
}
