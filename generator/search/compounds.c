#include "compounds.h"

#include "base/array.h"
#include "fold.h"

#define PART_MIN	3	/* bytes; but see short_first */
#define EVEN_MAX	6	/* longer parts are not better */
#define TAIL_MIN	5	/* of a last part that is taken alone */
#define LEFT_MIN	4	/* of what is then before it */

/* Words that begin others without saying what those are about. */
static const char *const no_first[] = {
	"ads", "alt", "bar", "bed", "den", "der", "det", "dis", "efter",
	"eks", "end", "ene", "ens", "foer", "for", "fore", "fors", "forud",
	"fra", "gen", "han", "har", "hen", "hun", "hver", "hvor", "ikk",
	"ikke", "imod", "ind", "inde", "int", "kan", "kom", "kon", "lige",
	"mel", "mellem", "men", "mis", "mod", "ned", "nog", "nogle", "opp",
	"over", "paa", "par", "per", "pre", "pro", "sam", "selv", "ser",
	"sig", "sin", "skal", "som", "til", "tils", "trans", "ude", "uden",
	"udvikl", "und", "under", "vare", "vars", "ved", "ves", "vil",
};

/* Endings of derived words that are words, too, or look like one. */
static const char *const no_last[] = {
	"anden", "ans", "bar", "den", "der", "deres", "dom", "ede", "else",
	"elsen", "elser", "end", "ende", "endt", "ene", "ens", "ent", "enten",
	"ere", "eren", "erer", "ering", "erne", "ert", "fulde", "gaaende",
	"hed", "heden", "heder", "holdes", "ige", "iker", "ing", "ingen",
	"inger", "ingerne", "ings", "ion", "ionen", "ioner", "isk", "iske",
	"ist", "laa", "lagte", "lede", "ledes", "ledet", "lere", "lig",
	"lige", "ligere", "liget", "lighed", "ligheden", "ligt", "ling",
	"lingen", "linger", "men", "ment", "mer", "meret", "mest", "met",
	"nede", "ning", "ningen", "ninger", "nyttede", "oeger", "rede", "ren",
	"rer", "reret", "res", "ret", "ringen", "satte", "sel", "sen", "ser",
	"seres", "sitet", "skab", "skaber", "skabet", "som", "staaende",
	"ster", "ten", "ter", "tet", "tion", "tionen", "tioner", "tive",
	"ved", "vende",
};

/* Words that only look like compounds, by their beginnings. */
static const char *const whole[] = {
	"borgmester", "materiale", "personale", "personer", "regioner",
	"regionen", "sekretariat",
};

struct splitting {
	compound_known	*known;
	void		*payload;
	struct str	*parts;
	size_t		 count;
};

/* Short words that begin many compounds: "botilbud", "bybus". */
static const char *const short_first[] = { "bo", "by" };

static bool
is_among(struct str part, const char *const *list, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (*part.data == *list[i] && str_is(part, list[i]))
			return true;
	return false;
}

/* Twice as many documents are worth half a letter. */
static unsigned
weight(uint32_t count)
{
	unsigned doubled = 0;

	while (count >> (doubled + 1) != 0)
		doubled++;
	return 8 * doubled;
}

/* Returns how good it is to split the word at `at`, or 0 if it cannot be. */
static unsigned
score(struct splitting *s, struct str word, size_t at)
{
	struct str first = str_cut(word, at), last = str_from(word, at);
	size_t shorter = at < last.len ? at : last.len;
	uint32_t known_first, known_last;

	if (at < PART_MIN && !is_among(first, short_first,
	    COUNT(short_first)))
		return 0;
	/* Few beginnings are words, so the lists are looked into last. */
	known_last = s->known(s->payload, last);
	if (known_last == 0)
		return 0;
	known_first = s->known(s->payload, first);
	if (known_first == 0 ||
	    is_among(first, no_first, COUNT(no_first)) ||
	    is_among(last, no_last, COUNT(no_last)))
		return 0;
	return 1 + weight(known_first) + weight(known_last) +
	    16 * (unsigned)(shorter < EVEN_MAX ? shorter : EVEN_MAX);
}

/* Take the longest last part that is known, if there is one. */
static void
take_tail(struct splitting *s, struct str word)
{
	struct str last;
	size_t at;

	for (at = LEFT_MIN; at + TAIL_MIN <= word.len; at++) {
		last = str_from(word, at);
		if (s->known(s->payload, last) == 0 ||
		    !search_has_vowel(str_cut(word, at)) ||
		    is_among(str_cut(word, at), no_first, COUNT(no_first)) ||
		    is_among(last, no_last, COUNT(no_last)))
			continue;
		if (s->count < PARTS_MAX)
			s->parts[s->count++] = last;
		return;
	}
}

static void
split(struct splitting *s, struct str word)
{
	unsigned best = 0, here;
	size_t i, at = 0;

	for (i = PART_MIN - 1; i + PART_MIN <= word.len; i++) {
		here = score(s, word, i);
		if (here > best) {
			best = here;
			at = i;
		}
	}
	if (best == 0)
		take_tail(s, word);
	if (best == 0 || s->count + 2 > PARTS_MAX)
		return;
	s->parts[s->count++] = str_cut(word, at);
	s->parts[s->count++] = str_from(word, at);
	split(s, str_cut(word, at));
	split(s, str_from(word, at));
}

size_t
compound_split(struct str word, compound_known *known, void *payload,
    struct str parts[PARTS_MAX])
{
	struct splitting s = { known, payload, parts, 0 };
	size_t i;

	if (word.len < 2 * PART_MIN - 1 || !search_is_plain(word))
		return 0;
	for (i = 0; i < COUNT(whole); i++)
		if (str_starts(word, whole[i]))
			return 0;
	split(&s, word);
	return s.count;
}
