#include "sentence.h"

#include <string.h>

#include "buf.h"
#include "phrase.h"
#include "tree.h"
#include "utf8.h"

/* Words whose full stop ends no sentence, without it. */
static const char *const abbreviations[] = {
	"bl.a", "ca", "cand", "d", "d.d", "dvs", "e.l", "eks", "evt", "f.eks",
	"fx", "hhv", "inkl", "jf", "jfr", "kap", "kgl", "kl", "kr", "lb",
	"m.fl", "m.m", "m.v", "maks", "max", "mht", "mia", "min", "mio", "mm",
	"mv", "nr", "o.l", "osv", "pct", "pga", "pkt", "pr", "sagsnr", "skt",
	"st", "stk", "str", "tlf", "vedr", "vha", "ad", "bl", "ekskl", "henh",
};

/* Lines that lead up to the words of somebody. */
static const struct phrase leads[] = {
	{ "(?!.*\\b(?:stemte|stemme|stemmer|undlod|fraværende|afbud)\\b)"
	  ".*(følgende|samme|lyder|lydende|således).*:", 0, NULL },
	{ ".*(forslag|tilføjelse|ændring|kommentar|udtalelse|tilførsel"
	  "|tilkendegivelse|begrundelse)(en|er)?( fra .*)?:", 0, NULL },
	{ ".*bemærkning(en|er)?( fra .*)?( om)?(, at)?:", 0, NULL },
	{ ".* (om|, ?at):", 0, NULL },
};
static struct phrase_book lead_book = PHRASE_BOOK(leads);

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct listing {
	struct arena		*arena;
	struct sentences	*out;
	const struct block	*block;
	const char		*points;
	bool			 said;	/* the block is a quotation */
};

static bool
is_quote(uint32_t c)
{
	return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e ||
	    c == 0xab || c == 0xbb;
}

/* The word that ends before `at`, with its dots: "f.eks". */
static struct str
word_before(struct str text, size_t at)
{
	size_t from = at;

	while (from > 0 && strchr(" \n\t(\"/", text.data[from - 1]) == NULL)
		from--;
	return (struct str){ text.data + from, at - from };
}

/* "W" and "W.": a single capital. */
static bool
is_initial(struct str word)
{
	size_t len;

	if (str_ends(word, "."))
		word.len--;
	return utf8_is_upper(utf8_decode(word, &len)) && len == word.len;
}

/*
 * Is a letter the initial in "Bo W. Ravn" and "Bo H. W. Ravn", and no party as
 * in "V og C."?
 */
static bool
follows_name(struct str text, struct str letter)
{
	size_t at = (size_t)(letter.data - text.data);
	struct str before;

	while (at > 0 && strchr(" \n\t", text.data[at - 1]) != NULL)
		at--;
	before = word_before(text, at);
	if (str_ends(before, ".") && is_initial(before))
		return before.data != text.data && follows_name(text, before);
	return utf8_is_upper(utf8_first(before)) && before.len > 1 &&
	    strchr(",.;:)", before.data[before.len - 1]) == NULL;
}

/* "Ad 1. Godkendt.", "Pkt. 2. Udsat.": the number is what it is about. */
static bool
begins_points(struct str before)
{
	static const char *const words[] = {
		"ad", "ad.", "punkt", "pkt", "pkt.", "nr", "nr.",
	};
	size_t i;

	before = str_trim(before);
	for (i = 0; i < COUNT(words); i++)
		if (utf8_same_word(before, str_of(words[i])))
			return true;
	return false;
}

/* Is the full stop at `at` part of a word: "kr.", "W.", "2. udgave"? */
static bool
is_abbreviation(struct str text, size_t at, uint32_t next)
{
	struct str word = word_before(text, at);
	bool begins = word.data == text.data;
	size_t i;

	for (i = 0; i < COUNT(abbreviations); i++)
		if (utf8_same_word(word, str_of(abbreviations[i])))
			return true;
	if (is_initial(word))
		return !begins && follows_name(text, word);
	/* "2. Godkendt." begins with its number, "i 2018. Udvalget" ends. */
	if (word.len != 0 && word.data[word.len - 1] >= '0' &&
	    word.data[word.len - 1] <= '9')
		return begins || utf8_is_lower(next) ||
		    begins_points(str_cut(text, (size_t)(word.data -
		    text.data)));
	return false;
}

/* Where the sentence at the start of the text ends. */
static size_t
sentence_end(struct str text)
{
	size_t at, len, after;
	uint32_t next;

	for (at = 0; at < text.len; at++) {
		if (text.data[at] == '\n')
			return at;
		if (strchr(".!?", text.data[at]) == NULL)
			continue;
		after = at + 1;
		utf8_decode(str_from(text, after), &len);
		/* "… forslag."  and "… forslag.)" take what closes them. */
		while (after < text.len && (is_quote(utf8_first(str_from(text,
		    after))) || text.data[after] == ')')) {
			utf8_decode(str_from(text, after), &len);
			after += len;
		}
		if (str_blank_len(str_from(text, after)) == 0)
			continue;
		next = utf8_first(str_from(text, after +
		    str_blanks(str_from(text, after))));
		if (utf8_is_lower(next) || (text.data[at] == '.' &&
		    is_abbreviation(text, at, next)))
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
		if (is_quote(utf8_decode(str_from(text, at), &len)))
			open = !open;
	return open;
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
		sentence->text = str_of(sentence->basis.text);
		sentence->points = listing->points;
		sentence->said = listing->said || open;
		sentence->first = first;
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
	int number = kind == TREE_NUMBERED ? tree_start(node) : 0;

	if (kind == TREE_PARAGRAPH || kind == TREE_HEADING) {
		tree_to_text(&text, node);
		add_text(listing, (struct str){ text.data, text.len });
		buf_release(&text);
		return;
	}
	for (child = tree_first(node); child != NULL;
	    child = tree_next(child)) {
		if (number != 0 && outer == NULL)
			listing->points = arena_printf(listing->arena, "%d",
			    number++);
		add_node(listing, child);
	}
	listing->points = outer;
}

/* How a block takes part in a quotation that goes over several. */
enum quoting { QUOTE_NONE, QUOTE_OPENS, QUOTE_CLOSES, QUOTE_WHOLE };

static enum quoting
quoting_of(const struct block *block)
{
	struct buf text = BUF_INIT;
	struct str rest;
	bool begins, ends, odd;

	block_to_text(&text, block);
	rest = str_trim((struct str){ text.data, text.len });
	begins = is_quote(utf8_first(rest));
	odd = open_after(rest, false);
	while (rest.len != 0 && strchr(".,;:", rest.data[rest.len - 1]) != NULL)
		rest.len--;
	ends = is_quote(utf8_last(rest));
	buf_release(&text);
	if (begins && !odd)
		return ends ? QUOTE_WHOLE : QUOTE_NONE;
	if (begins)
		return QUOTE_OPENS;
	return odd && ends ? QUOTE_CLOSES : QUOTE_NONE;
}

/*
 * The last block of the quotation that `at` opens.  One that is never closed
 * goes no further than its own block: what follows may be the vote on it.
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

/* Does the last sentence lead up to what somebody said? */
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
		    leads_on(out);
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
