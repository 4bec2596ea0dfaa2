/*
 * Compounds: "integrationsstrategien" is found by "strategi", too.  A word is
 * parted where both parts are words of the archive, perhaps with an s between
 * them (the stemmer takes that off the first part).  Of several ways the one
 * with the most frequent and evenest parts is taken.
 */
#include "search_parts.h"

#include <string.h>

#define PART_MIN	3	/* bytes */
#define EVEN_MAX	6	/* longer parts are not better */

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Words that begin others without being what those are about. */
static const char *const no_first[] = {
	"ads", "alt", "bar", "bed", "den", "der", "det", "dis", "eks", "end",
	"ene", "ens", "for", "fra", "foer", "gen", "han", "har", "hen",
	"hun", "hver", "hvor", "ikk", "ikke", "imod", "ind", "int", "kan",
	"kom", "kon", "mel", "men", "mod", "mis", "ned", "nog", "nogle",
	"opp", "over", "par", "per", "pre", "pro", "sam", "selv", "ser",
	"sig", "sin", "skal", "som", "til", "trans", "ude", "uden", "und",
	"under", "ved", "vil", "ves", "efter", "mellem",
};

/* Endings of derived words that also are words, or look like one. */
static const char *const no_last[] = {
	"ans", "bar", "den", "der", "dom", "ede", "else", "elsen", "elser",
	"end", "ende", "ene", "ens", "ent", "ere", "eren", "erer", "ering",
	"erne", "ert", "hed", "heden", "heder", "ige", "iker", "ing",
	"ingen", "inger", "ion", "ionen", "ioner", "isk", "iske", "ist",
	"lig", "lige", "ligt", "ling", "linger", "lingen", "ment", "ning",
	"ninger", "ningen", "sel", "skab", "skaber", "skabet", "som",
	"ster", "tion", "tionen", "tioner", "tive", "ter", "ere", "men",
	"ret", "rer", "ren", "res", "ten", "tet", "ved", "ser", "sen",
	"mest", "lere", "ligere",
};

/* Words that look like compounds, by their stems or beginnings. */
static const char *const whole[] = {
	"borgmester", "foraeldre", "kommuner", "personale", "personalet",
	"sekretariat", "personer", "materiale", "regioner", "regionen",
};

struct splitting {
	compound_known	*known;
	void		*payload;
	struct str	*parts;
	size_t		 count;
};

static bool
is_among(struct str part, const char *const *list, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (str_is(part, list[i]))
			return true;
	return false;
}

/* The first digits of the number's binary logarithm, in eighths. */
static unsigned
weight(uint32_t count)
{
	unsigned whole_part = 0;

	while (count >> (whole_part + 1) != 0)
		whole_part++;
	return 8 * whole_part;
}

/* How good it is to part the word at `at`; 0: it cannot be. */
static unsigned
score(struct splitting *s, struct str word, size_t at)
{
	struct str first = str_cut(word, at), last = str_from(word, at);
	size_t shorter = at < last.len ? at : last.len;
	uint32_t known_first, known_last;

	if (is_among(first, no_first, COUNT(no_first)) ||
	    is_among(last, no_last, COUNT(no_last)))
		return 0;
	known_last = s->known(s->payload, last);
	if (known_last == 0)
		return 0;
	known_first = s->known(s->payload, first);
	if (known_first == 0)
		return 0;
	return 1 + weight(known_first) + weight(known_last) +
	    16 * (unsigned)(shorter < EVEN_MAX ? shorter : EVEN_MAX);
}

static void
split(struct splitting *s, struct str word)
{
	unsigned best = 0, here;
	size_t i, at = 0;

	for (i = PART_MIN; i + PART_MIN <= word.len; i++) {
		here = score(s, word, i);
		if (here > best) {
			best = here;
			at = i;
		}
	}
	if (best == 0 || s->count + 2 > PARTS_MAX)
		return;
	s->parts[s->count++] = str_cut(word, at);
	s->parts[s->count++] = str_from(word, at);
	split(s, str_cut(word, at));
	split(s, str_from(word, at));
}

static bool
is_plain(struct str word)
{
	size_t i;

	for (i = 0; i < word.len; i++)
		if (word.data[i] < 'a' || word.data[i] > 'z')
			return false;
	return true;
}

size_t
search_compound(struct str word, compound_known *known, void *payload,
    struct str parts[PARTS_MAX])
{
	struct splitting s = { known, payload, parts, 0 };
	size_t i;

	if (word.len < 2 * PART_MIN || !is_plain(word))
		return 0;
	for (i = 0; i < COUNT(whole); i++)
		if (str_starts(word, whole[i]))
			return 0;
	split(&s, word);
	return s.count;
}
