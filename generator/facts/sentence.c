#include "sentence.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/quotation.h"
#include "language/word_list.h"
#include "model/tree.h"
#include "model/tree_text.h"
#include "fullstop.h"
#include "party.h"
#include "phrase.h"

/* Lines that introduce what somebody said. */
static const struct phrase leads[] = {
	{ "(?!.*\\b(?:stemte|stemme|stemmer|undlod|fraværende|afbud)\\b)"
	  ".*(følgende|samme|lyder|lydende|således).*:", 0, NULL },
	{ ".*(forslag|tilføjelse|ændring|kommentar|udtalelse|tilførsel"
	  "|tilkendegivelse|begrundelse)(en|er)?( fra .*)?:", 0, NULL },
	{ ".*bemærkning(en|er)?( fra .*)?( om)?(, at)?:", 0, NULL },
	{ ".* (om|, ?at):", 0, NULL },
};
static struct phrase_book lead_book = PHRASE_BOOK(leads);

struct listing {
	struct arena		*arena;
	struct sentences	*out;
	const struct block	*block;
	const char		*points;
	bool			 said;	/* the block is a quotation */
	int			 lists;	/* around it */
};

/* Words that a line cannot end with when its sentence does. */
static bool
is_unfinished(struct str line)
{
	static const char *const endings[] = { ",", " og", " samt", " af",
		" von", " van", " der", " de", " la" };

	return word_list_ends(line, endings, COUNT(endings)) != 0;
}

/* "Bo Ravn (V) og 4": the number of the page that ends there. */
static struct str
without_page(struct str line)
{
	struct str bare = line;
	size_t at;

	while (bare.len != 0 && bare.data[bare.len - 1] >= '0' &&
	    bare.data[bare.len - 1] <= '9')
		bare.len--;
	at = bare.len;
	bare = str_trim(bare);
	if (bare.len == at || !str_ends(bare, ") og"))
		return line;
	return bare;
}

/* "4" and "Side 4 af 8" are page numbers. */
static bool
is_page_number(struct str line)
{
	static const struct phrase rows[] = {
		{ "(?:side )?\\d{1,3}(?: af \\d{1,3})?", 0, NULL },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	return line.len < sizeof("Side 100 af 100") &&
	    phrase_find(&book, line, 0, &match);
}

/* "Carl Dam" and, on the next line, "(C)". */
static bool
parts_party(struct str before, struct str after)
{
	size_t end = str_find_char(after, ')'), from = before.len;

	while (from > 0 && strchr(" \n\t", before.data[from - 1]) == NULL)
		from--;
	return str_starts(after, "(") && from != 0 &&
	    utf8_is_letter(utf8_last(before)) &&
	    utf8_is_upper(utf8_first(str_from(before, from))) &&
	    party_in_brackets(str_cut(str_from(after, 1), end - 1));
}

/* Does the sentence go on below the line that ends at `at`? */
static bool
line_goes_on(struct str text, size_t at)
{
	struct str before = str_trim(str_cut(text, at));
	struct str after = str_trim(str_from(text, at)), line;
	size_t len;

	if (before.len == 0 || after.len == 0)
		return false;
	line = str_trim(str_cut(after, str_find_char(after, '\n')));
	if (is_unfinished(before))
		return true;
	/* The other half comes after a page number. */
	if (is_page_number(line))
		return false;
	if (utf8_is_lower(utf8_decode(after, &len)) && after.len > len + 1 &&
	    strchr(").", after.data[len]) == NULL)
		return strchr(".:;!?", before.data[before.len - 1]) == NULL;
	return parts_party(before, after);
}

/* Where the sentence at the start of the text ends. */
static size_t
sentence_end(struct str text)
{
	size_t at, len, after;
	uint32_t next;

	for (at = 0; at < text.len; at++) {
		if (text.data[at] == '\n' && !line_goes_on(text, at))
			return at;
		if (strchr(".!?", text.data[at]) == NULL)
			continue;
		after = at + 1;
		utf8_decode(str_from(text, after), &len);
		/* "… forslag."  and "… forslag.)" take what closes them. */
		while (after < text.len && (text.data[after] == ')' ||
		    quotation_is_mark(utf8_first(str_from(text, after))))) {
			utf8_decode(str_from(text, after), &len);
			after += len;
		}
		if (str_blank_len(str_from(text, after)) == 0)
			continue;
		next = utf8_first(str_from(text, after +
		    str_blanks(str_from(text, after))));
		if (utf8_is_lower(next) || (text.data[at] == '.' &&
		    !fullstop_ends(text, at, str_from(text, after))))
			continue;
		return after;
	}
	return text.len;
}

struct str
sentence_next(struct str *text)
{
	struct str sentence;
	size_t end;

	do {
		*text = str_from(*text, str_blanks(*text));
		end = sentence_end(*text);
		sentence = str_trim(str_cut(*text, end));
		*text = str_from(*text, end < text->len &&
		    text->data[end] == '\n' ? end + 1 : end);
	} while (sentence.len == 0 && text->len != 0);
	return sentence;
}

/* Is a quotation open after the text, if it was (not) before it? */
static bool
open_after(struct str text, bool open)
{
	size_t at, len;

	for (at = 0; at < text.len; at += len)
		if (quotation_is_mark(utf8_decode(str_from(text, at), &len)))
			open = !open;
	return open;
}

/* For lists of names, which are separated by ", ". */
static struct str
on_one_line(struct arena *arena, struct str text)
{
	char *line = arena_dup_str(arena, text), *at;

	for (at = line; (at = strchr(at, '\n')) != NULL; )
		*at = ' ';
	return str_of(line);
}

/*
 * Does the paragraph before, which is a line or the last one of a page, end in
 * a list that this text goes on with: "Bo Ravn (V) og"?  A page number may
 * stand between them.
 */
static bool
breaks_off(const struct sentences *out, struct str text)
{
	size_t last = out->count - 1;	/* less the one to come */

	if (last > 1 && is_page_number(out->list[last - 1].text))
		last--;
	return last != 0 && (is_unfinished(without_page(out->list[last -
	    1].text)) ||
	    parts_party(out->list[last - 1].text, text));
}

static void
add_text(struct listing *listing, struct str text)
{
	struct sentences *out = listing->out;
	struct sentence *sentence;
	bool open = false, first = true;
	struct str next;

	while ((next = sentence_next(&text)).len != 0) {
		ARENA_ONE_MORE(listing->arena, out->list, out->count);
		sentence = &out->list[out->count++];
		sentence->basis = (struct basis_text){
			arena_dup_str(listing->arena, next),
			listing->block->anchor, listing->block->line };
		sentence->text = on_one_line(listing->arena, next);
		sentence->points = listing->points;
		sentence->said = listing->said || open;
		sentence->first = first;
		sentence->listed = listing->lists != 0;
		sentence->broken = first && breaks_off(out, next);
		open = open_after(next, open);
		first = false;
	}
}

/* Paragraphs, headings and kept lines below the node. */
static void
add_node(struct listing *listing, struct cmark_node *node)
{
	struct buf text = BUF_INIT;
	struct cmark_node *child;
	enum tree_kind kind = tree_kind(node);
	const char *outer = listing->points;
	bool list = kind == TREE_NUMBERED || kind == TREE_LIST;
	int number = kind == TREE_NUMBERED ? tree_start(node) : 0;

	if (kind == TREE_PARAGRAPH || kind == TREE_HEADING) {
		tree_to_text(&text, node);
		add_text(listing, (struct str){ text.data, text.len });
		buf_release(&text);
		return;
	}
	listing->lists += list;
	for (child = tree_first(node); child != NULL;
	    child = tree_next(child)) {
		if (number != 0 && outer == NULL)
			listing->points = arena_printf(listing->arena, "%d",
			    number++);
		add_node(listing, child);
	}
	listing->points = outer;
	listing->lists -= list;
}

/* How a block takes part in a quotation of several blocks. */
enum quoting { QUOTE_NONE, QUOTE_OPENS, QUOTE_CLOSES, QUOTE_WHOLE };

static enum quoting
quoting_of(const struct block *block)
{
	struct buf text = BUF_INIT;
	struct str rest;
	bool begins, ends, odd;

	block_to_text(&text, block);
	rest = str_trim((struct str){ text.data, text.len });
	begins = quotation_is_mark(utf8_first(rest));
	odd = open_after(rest, false);
	while (rest.len != 0 &&
	    strchr(".,;:", rest.data[rest.len - 1]) != NULL)
		rest.len--;
	ends = quotation_is_mark(utf8_last(rest));
	buf_release(&text);
	if (begins && !odd)
		return ends ? QUOTE_WHOLE : QUOTE_NONE;
	if (begins)
		return QUOTE_OPENS;
	return odd && ends ? QUOTE_CLOSES : QUOTE_NONE;
}

/*
 * The last block of the quotation that `at` opens. One that is never closed
 * ends with its own block: what follows may be the vote on it.
 */
static size_t
quote_end(const struct blocks *blocks, size_t at)
{
	enum quoting quoting;
	size_t i;

	for (i = at + 1; i < blocks->count; i++) {
		quoting = quoting_of(&blocks->list[i]);
		if (quoting == QUOTE_CLOSES)
			return i;
		if (quoting != QUOTE_NONE)
			break;
	}
	return at;
}

/* "For stemte 5 (SF)" is never the wording of a proposal. */
static bool
tells_of_votes(const struct block *block)
{
	static const struct phrase rows[] = {
		{ "(?:for|i?mod|undlod(?: at)?)(?: stemte| stemmer| stemme|:)"
		  "(?: |:)*(?:\\d|(?-i:[A-ZÆØÅ])|\\().*", 0, NULL },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	struct buf text = BUF_INIT;
	struct str first;
	bool found;

	block_to_text(&text, block);
	first = str_trim((struct str){ text.data, text.len });
	first = str_cut(first, str_find_char(first, '\n'));
	found = phrase_find(&book, first, 0, &match);
	buf_release(&text);
	return found;
}

/* Does the last sentence introduce what somebody said? */
static bool
leads_on(const struct sentences *out)
{
	struct phrase_match match;
	const struct sentence *last;

	if (out->count == 0)
		return false;
	last = &out->list[out->count - 1];
	return str_ends(last->text, ":") &&
	    phrase_find(&lead_book, last->text, 0, &match);
}

void
sentence_list_blocks(struct arena *arena, const struct blocks *blocks,
    struct sentences *out)
{
	struct listing listing = { .arena = arena, .out = out };
	enum quoting quoting;
	size_t i, quoted = 0;		/* blocks before it are quoted */

	*out = (struct sentences){ NULL, 0 };
	for (i = 0; i < blocks->count; i++) {
		listing.block = &blocks->list[i];
		if (listing.block->node == NULL)
			continue;
		quoting = quoting_of(listing.block);
		if (quoting == QUOTE_OPENS && i >= quoted)
			quoted = quote_end(blocks, i) + 1;
		listing.said = i < quoted || quoting == QUOTE_WHOLE ||
		    (leads_on(out) && !tells_of_votes(listing.block));
		listing.points = NULL;
		add_node(&listing, listing.block->node);
	}
}

void
sentence_list(struct arena *arena, const struct section *section,
    struct sentences *out)
{
	sentence_list_blocks(arena, &section->blocks, out);
}
