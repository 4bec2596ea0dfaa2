#include "keywords.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/alloc.h"
#include "base/array.h"
#include "base/unique_names.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "index.h"
#include "postings.h"
#include "terms.h"

#define PER_LETTER	60	/* keywords */
#define LISTED_MAX	100	/* items of a keyword */
#define LENGTH_MIN	4	/* letters; shorter words rarely say much */
#define FEW_ITEMS	300	/* in an archive of more items a keyword must
				   be in two titles */

/* Words of titles that do not say what an item is about. */
static const char *const no_keywords[] = {
	"andre", "dette", "efter", "eller", "fleres", "flere", "første",
	"gennem", "hvor", "ifm.", "ikke", "inden", "indenfor", "iøvrigt",
	"mellem", "mens", "samt", "siden", "skal", "under", "uden", "ved",
	"vedr", "vedrørende", "over", "frem", "blive", "bliver", "deres",
	"disse", "have", "henholdsvis", "herunder", "hvad", "hvilke",
	"kunne", "måtte", "nogle", "også", "resten", "sådan", "være",
	"være", "videre", "vores", "øvrige", "øvrig", "andet", "anden",
	"denne", "deraf", "dertil", "desuden", "eventuelt", "fortsat",
};

struct choosing {
	struct search		*search;
	const struct search_term	**terms;
	size_t			 count, room;
};

static bool
is_letters(struct str word)
{
	return word.len != 0 && utf8_word(word) == word.len &&
	    str_find_char(word, '-') == word.len;
}

static bool
is_keyword(const struct search *search, const struct search_term *term)
{
	uint32_t least = search->archive->nitems > FEW_ITEMS ? 2 : 1;
	const char *name;
	size_t i;

	if (term->shown == NULL || term->titles < least)
		return false;
	name = search_shown(term);
	if (!is_letters(str_of(name)) ||
	    utf8_count(str_of(name)) < LENGTH_MIN)
		return false;
	for (i = 0; i < COUNT(no_keywords); i++)
		if (strcmp(name, no_keywords[i]) == 0)
			return false;
	return true;
}

/* Returns the letter under which Danes look the word up, as an address part:
   "aa". */
static const char *
letter_of(struct arena *arena, const char *name)
{
	struct str word = str_of(name);
	size_t len;

	if (utf8_starts_word(word, "aa"))
		return "aa";
	utf8_decode(word, &len);
	return danish_slug(arena, str_cut(word, len));
}

static const char *
letter_name(struct arena *arena, const char *letter)
{
	char *name;

	if (strcmp(letter, "ae") == 0)
		return "Æ";
	if (strcmp(letter, "oe") == 0)
		return "Ø";
	if (strcmp(letter, "aa") == 0)
		return "Å";
	name = arena_dup(arena, letter);
	*name = (char)(*name - 'a' + 'A');
	return name;
}

static int
by_name(const void *va, const void *vb)
{
	const struct search_term *const *a = va, *const *b = vb;
	int order = danish_compare(search_shown(*a), search_shown(*b));

	return order != 0 ? order : strcmp((*a)->text, (*b)->text);
}

static int
by_titles(const void *va, const void *vb)
{
	const struct search_term *const *a = va, *const *b = vb;

	if ((*a)->titles != (*b)->titles)
		return (*a)->titles > (*b)->titles ? -1 : 1;
	return strcmp((*a)->text, (*b)->text);
}

static void
add_keyword(struct search *search, struct unique_names *names,
    const struct search_term *term)
{
	struct archive *archive = search->archive;
	struct arena *arena = &archive->arena;
	size_t listed = term->titles < LISTED_MAX ? term->titles : LISTED_MAX;
	struct postings walk;
	struct keyword *keyword;

	ARENA_ONE_MORE(arena, archive->keywords, archive->nkeywords);
	keyword = &archive->keywords[archive->nkeywords++];
	*keyword = (struct keyword){ .count = term->titles };
	keyword->name = arena_dup(arena, search_shown(term));
	keyword->url = arena_printf(arena, "/soeg/ord/%s/",
	    unique_names_take(names, arena, danish_slug(arena,
	    str_of(keyword->name)), NULL));
	keyword->items = arena_calloc(arena, listed, sizeof(*keyword->items));
	postings_begin(&walk, search->lists + term->start, term->len);
	while (keyword->listed < listed && postings_next(&walk))
		if (walk.number >= search->starts[KIND_ITEM] &&
		    walk.class >= CLASS_TITLE_PART)
			keyword->items[keyword->listed++] = search->items[
			    walk.number - search->starts[KIND_ITEM]];
}

static void
add_letter(struct search *search, struct unique_names *names,
    const char *letter, const struct search_term **terms, size_t count)
{
	struct archive *archive = search->archive;
	struct arena *arena = &archive->arena;
	struct keyword_letter *added;
	size_t i;

	if (count > PER_LETTER) {
		qsort(terms, count, sizeof(*terms), by_titles);
		count = PER_LETTER;
		qsort(terms, count, sizeof(*terms), by_name);
	}
	ARENA_ONE_MORE(arena, archive->letters, archive->nletters);
	added = &archive->letters[archive->nletters++];
	*added = (struct keyword_letter){ letter_name(arena, letter),
		arena_printf(arena, "/soeg/ord/%s/", letter), NULL, count };
	for (i = 0; i < count; i++)
		add_keyword(search, names, terms[i]);
}

/* Point the letters at their keywords, now that the array does not move. */
static void
join_letters(struct archive *archive)
{
	size_t i, at = 0;

	for (i = 0; i < archive->nletters; i++) {
		archive->letters[i].keywords = &archive->keywords[at];
		at += archive->letters[i].count;
	}
}

static void
choose(struct choosing *choosing)
{
	struct search *search = choosing->search;
	size_t i;

	for (i = 0; i < search->nterms; i++) {
		if (!is_keyword(search, &search->terms[i]))
			continue;
		ALLOC_ONE_MORE(choosing->terms, choosing->count,
		    choosing->room);
		choosing->terms[choosing->count++] = &search->terms[i];
	}
	if (choosing->count != 0)
		qsort(choosing->terms, choosing->count,
		    sizeof(*choosing->terms), by_name);
}

void
search_build_keywords(struct search *search)
{
	struct choosing choosing = { search, NULL, 0, 0 };
	struct arena *arena = &search->arena;
	struct unique_names *names = unique_names_new();
	const char *letter;
	size_t i, end;

	choose(&choosing);
	for (i = 0; i < choosing.count; i = end) {
		letter = letter_of(arena, search_shown(choosing.terms[i]));
		for (end = i + 1; end < choosing.count; end++)
			if (strcmp(letter, letter_of(arena, search_shown(
			    choosing.terms[end]))) != 0)
				break;
		if (letter[0] >= 'a' && letter[0] <= 'z')
			add_letter(search, names, letter,
			    &choosing.terms[i], end - i);
	}
	join_letters(search->archive);
	unique_names_free(names);
	free(choosing.terms);
}
