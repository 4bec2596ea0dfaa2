#include "complete.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/unique_names.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/danish.h"
#include "language/line_pattern.h"
#include "language/page_noise.h"
#include "model/tree.h"
#include "dialect.h"
#include "short_decision.h"

#define VOTE_MAX 200		/* bytes; an amendment says what it is about */

/* What the lines after a decision say: who was away, and who disagreed. */
static const char *const afterwards[] = {
	"deltog ikke i ", "fraværende", "Fraværende", "Afbud", "afbud",
	"stemte imod", "stemmer imod", "tog forbehold", "tager forbehold",
	"For stemte", "Imod stemte", "undlod at stemme", "protokolbemærkning",
};

/* What stands under "Bilag" where there are none. */
static const char *const no_attachments[] = {
	"Ingen", "Ingen bilag", "Intet", "Der er ingen bilag",
};

/* Is the text one of the phrases, but for capitals and a full stop? */
static bool
is_phrase(struct str text, const char *const phrases[], size_t count)
{
	size_t i;

	text = str_trim(text);
	if (str_ends(text, "."))
		text = str_trim(str_cut(text, text.len - 1));
	for (i = 0; i < count; i++)
		if (utf8_same_word(text, str_of(phrases[i])))
			return true;
	return false;
}

static bool
is_afterwards(struct str text)
{
	size_t i;

	if (is_page_noise(text))
		return true;
	for (i = 0; i < COUNT(afterwards); i++)
		if (str_contains(text, afterwards[i]))
			return true;
	return false;
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

/* "Forvaltningen indstiller, at ansøgningen": what is below goes on with it,
   and is what somebody recommends. */
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
has_quality(const struct block *block, bool (*quality)(struct str))
{
	struct buf text = BUF_INIT;
	bool has;

	block_to_text(&text, block);
	has = quality((struct str){ text.data, text.len });
	buf_release(&text);
	return has;
}

/* Is the block a paragraph whose text has that quality? */
static bool
is_paragraph(const struct block *block, bool (*quality)(struct str))
{
	return block->kind == BLOCK_PARAGRAPH && has_quality(block, quality);
}

size_t
finish_decision_at(const struct section *section)
{
	const struct blocks *blocks = &section->blocks;
	size_t at = blocks->count, first;

	while (at > 1 && !is_paragraph(&blocks->list[at - 1],
	    is_stock_phrase) && is_paragraph(&blocks->list[at - 1],
	    is_afterwards))
		at--;
	if (at == 0 || !is_paragraph(&blocks->list[at - 1], is_stock_phrase) ||
	    (at > 1 && has_quality(&blocks->list[at - 2], leads_on)))
		return blocks->count;
	/* The votes on amendments stand right before it. */
	for (first = --at; first > 1 && is_paragraph(&blocks->list[first - 1],
	    is_voting); first--)
		if (is_paragraph(&blocks->list[first - 1], short_decision_is_vote))
			at = first - 1;
	return at;
}

bool
finish_may_split(enum section_role role)
{
	return role != ROLE_DECISION && role != ROLE_ATTACHMENTS &&
	    role != ROLE_HISTORY;
}

/* Part the section in two before the block `at`. */
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
 * The last of the sections that ends like a decision.  A heading with the
 * phrase alone below it says itself what it is about: "Indstilling" and
 * "Til efterretning." is no decision.
 */
static void
find_decision(struct arena *arena, struct item *item)
{
	struct section *section;
	size_t i, at;

	for (i = 0; i < item->nsections; i++)
		if (item->sections[i].role == ROLE_DECISION)
			return;
	for (i = item->nsections; i-- > 0; ) {
		section = &item->sections[i];
		if (!finish_may_split(section->role))
			continue;
		at = finish_decision_at(section);
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

static void
set_slugs(struct meeting *meeting, const char *path, struct diag *diag)
{
	struct arena *arena = &meeting->arena;
	struct unique_names *names = unique_names_new();
	struct item *item;
	const char *slug;
	bool repeated;
	size_t i;

	for (i = 0; i < meeting->nitems; i++) {
		item = &meeting->items[i];
		slug = danish_slug(arena, str_of(item->label));
		if (*slug == '\0')
			slug = arena_printf(arena, "%zu", i + 1);
		item->slug = unique_names_take(names, arena,
		    arena_printf(arena, "punkt-%s", slug), &repeated);
		if (repeated)
			diag_add(diag, DIAG_WARNING, path, item->line, 0,
			    "another item is punkt-%s already; this one is "
			    "called %s", slug, item->slug);
	}
	unique_names_free(names);
}

struct attachments {
	struct arena		*arena;
	struct attachment	*list;
	size_t			 count, room;
	const char		*anchor;	/* of their block */
};

static void
add_title(struct attachments *attachments, struct str title)
{
	struct attachment *attachment;

	ALLOC_ONE_MORE(attachments->list, attachments->count,
	    attachments->room);
	attachment = &attachments->list[attachments->count++];
	attachment->title = arena_dup_str(attachments->arena, title);
	attachment->anchor = attachments->anchor;
}

/* Add what the nodes from `node` on say, as one line; lists apart. */
static void
add_attachment(struct attachments *attachments, struct cmark_node *node,
    bool siblings)
{
	struct buf text = BUF_INIT;
	struct str title;
	size_t i;

	for (; node != NULL; node = siblings ? tree_next(node) : NULL) {
		if (tree_kind(node) == TREE_LIST ||
		    tree_kind(node) == TREE_NUMBERED)
			continue;
		if (text.len != 0)
			buf_addc(&text, ' ');
		tree_to_text(&text, node);
	}
	for (i = 0; i < text.len; i++)
		if (text.data[i] == '\n')
			text.data[i] = ' ';
	title = str_trim((struct str){ text.data, text.len });
	if (title.len != 0 && !is_phrase(title, no_attachments,
	    COUNT(no_attachments)) && !is_page_noise(title))
		add_title(attachments, title);
	buf_release(&text);
}

static void
add_list(struct attachments *attachments, struct cmark_node *list)
{
	struct cmark_node *item, *node;

	for (item = tree_first(list); item != NULL; item = tree_next(item)) {
		add_attachment(attachments, tree_first(item), true);
		for (node = tree_first(item); node != NULL;
		    node = tree_next(node))
			if (tree_kind(node) == TREE_LIST ||
			    tree_kind(node) == TREE_NUMBERED)
				add_list(attachments, node);
	}
}

static void
add_section(struct attachments *attachments, const struct section *section)
{
	const struct block *block;
	size_t i;

	for (i = 0; i < section->blocks.count; i++) {
		block = &section->blocks.list[i];
		attachments->anchor = block->anchor;
		if (block->kind == BLOCK_LIST)
			add_list(attachments, block->node);
		else if (block->kind == BLOCK_PARAGRAPH)
			add_attachment(attachments, block->node, false);
	}
}

/* Some have the names of files right below their title. */
static void
add_files(struct attachments *attachments, const struct item *item)
{
	struct str line, name;
	size_t i;

	for (i = 0; i < item->nfact_lines; i++) {
		line = str_of(item->fact_lines[i]);
		while (dialect_file(&line, &name))
			add_title(attachments, name);
	}
}

static void
list_attachments(struct arena *arena, struct item *item)
{
	struct attachments attachments = { .arena = arena };
	size_t i;

	add_files(&attachments, item);
	for (i = 0; i < item->nsections; i++)
		if (item->sections[i].role == ROLE_ATTACHMENTS)
			add_section(&attachments, &item->sections[i]);
	item->attachments = arena_dup_array(arena, attachments.list,
	    attachments.count, sizeof(*attachments.list));
	item->nattachments = attachments.count;
	free(attachments.list);
}

/* The items of a group are closed when its name says so. */
static void
close_groups(struct meeting *meeting)
{
	bool closed = false;
	size_t i;

	for (i = 0; i < meeting->nitems; i++) {
		dialect_lead_group(&meeting->items[i], &closed);
		meeting->items[i].closed |= closed;
	}
}

void
meeting_finish(struct meeting *meeting, const char *path, struct diag *diag)
{
	size_t i;

	set_slugs(meeting, path, diag);
	close_groups(meeting);
	for (i = 0; i < meeting->nitems; i++)
		find_decision(&meeting->arena, &meeting->items[i]);
	meeting_set_anchors(meeting);
	for (i = 0; i < meeting->nitems; i++)
		list_attachments(&meeting->arena, &meeting->items[i]);
}
