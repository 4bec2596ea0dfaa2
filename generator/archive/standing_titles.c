#include "standing_titles.h"

#include <string.h>

#include "base/arena.h"
#include "base/array.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "language/date.h"
#include "language/word_list.h"

#define STEM_LETTERS	5

/* What a word does to a title. */
enum word_kind {
	WORD_MATTER,		/* it is in no table */
	WORD_NAMES,		/* it names a standing item */
	WORD_FILLS,		/* it goes with one */
	WORD_GENERAL		/* it makes a matter, but no particular one */
};

/* One word or more, at the beginning of a word. */
static const char *const naming[] = {
	"dagsorden", "dagsordenen", "om dagsordenen", "referat", "referatet",
	"referater", "dagsordenspunkter", "dagsordenpunkter", "protokol",
	"protokollen", "beslutningsprotokol", "beslutningsprotokollen",
	"meddelelser", "meddelelsespunkter", "anmeldelser", "orienterer",
	"orientering", "orienteringer", "orienteringssager",
	"orienteringspunkt", "orienteringspunkter", "efterretning",
	"efterretningssager", "aktuelle", "aktuelt", "eventuelt", "evt",
	"spørgetid", "spørgsmål", "siden sidst", "bordet rundt", "nyt fra",
	"informationer", "forespørgsler", "tilbagemeldinger", "diverse",
	"næste møde", "kommende møde", "kommende møder", "kommende sager",
	"kommende punkter", "kommende dagsordenspunkter", "ventende sager",
	"fraværende", "afbud", "mødedeltagelse", "underskrift",
	"underskrifter", "underskriftsblad", "underskriftsark",
	"underskriftsside",
};

static const char *const filling[] = {
	"godkendelse", "godkende", "godkendt", "godkendes", "beslutning",
	"beslutninger", "bemærkning", "bemærkninger", "ændring", "ændringer",
	"drøftelse", "behandling", "gennemgang", "opfølgning", "emner", "sag",
	"sager", "punkt", "punkter", "åben", "åbent", "åbne", "lukket",
	"lukkede", "gensidig", "gensidige", "mundtlig", "mundtlige", "kort",
	"generel", "generelle", "øvrige", "andre", "fast", "faste", "rundt",
	"sidst", "seneste", "sidste", "forrige", "foregående", "møde", "mødet",
	"møder", "mødets", "udvalgsmøde", "udvalgsmødet", "byrådsmøde",
	"byrådsmødet", "ordinært", "ekstraordinært", "formand", "formanden",
	"formandens", "næstformand", "næstformanden", "udvalgsformand",
	"udvalgsformanden", "borgmester", "borgmesteren", "borgmesterens",
	"viceborgmesteren", "rådmand", "rådmanden", "rådmandens", "direktør",
	"direktøren", "direktørens", "direktionen", "kommunaldirektøren",
	"forvaltning", "forvaltningen", "forvaltningens", "forvaltningerne",
	"administration", "administrationen", "administrationens", "ledelsen",
	"medlem", "medlemmer", "medlemmerne", "medlemmernes",
	"udvalgsmedlemmer", "udvalgsmedlemmerne", "byrådsmedlemmer",
	"byrådsmedlemmerne", "borger", "borgere", "borgerne", "til", "fra",
	"for", "af", "i", "på", "og", "samt", "ved", "med", "den", "det", "de",
	"kl", "mv", "mm", "side", "herunder",
};

/* Whose meeting it is: endings of words. */
static const char *const bodies[] = {
	"udvalg", "udvalget", "udvalgets", "byråd", "byrådet", "byrådets",
	"råd", "rådet", "rådets", "kommunalbestyrelsen",
	"kommunalbestyrelsens",
};

static const char *const general[] = {
	"status", "forslag", "ansøgning", "ansøgninger", "temadrøftelse",
	"udmøntning", "evaluering", "proces", "besøg", "præsentation",
	"udpegning", "valg", "plan", "resultat", "kommune", "kommunen",
	"kommunens", "vedrørende",
};

static bool
is_among(struct str word, const char *const *list, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_same_word(word, str_of(list[i])))
			return true;
	return false;
}

static bool
is_calendar(struct str word)
{
	struct date day = { 2018, 1, 1 };	/* a Monday */
	int month;

	for (month = 1; month <= 12; month++)
		if (utf8_same_word(word, str_of(date_month(month))))
			return true;
	for (; day.day <= 7; day.day++)
		if (utf8_same_word(word, str_of(date_weekday(day))))
			return true;
	return false;
}

static bool
is_body(struct str word)
{
	return word_list_ends_any_case(word, bodies, COUNT(bodies)) != 0;
}

static bool
names_item(struct str text)
{
	struct str rest;
	size_t i;

	for (i = 0; i < COUNT(naming); i++) {
		if (!utf8_starts_word(text, naming[i]))
			continue;
		rest = str_from(text, strlen(naming[i]));
		if (!utf8_is_letter(utf8_first(rest)))
			return true;
	}
	return false;
}

/* Classify the word that the text begins with. */
static enum word_kind
kind_of(struct str word, struct str text)
{
	if (names_item(text))
		return WORD_NAMES;
	/* A single letter is a mark: "B-sag: …", "… (O)", "d.", "m.v."; and
	   the first half of "Teknik- og Miljøudvalget" is like the second. */
	if (utf8_count(word) == 1 || str_ends(word, "-") ||
	    is_among(word, filling, COUNT(filling)) || is_calendar(word) ||
	    is_body(word))
		return WORD_FILLS;
	return is_among(word, general, COUNT(general)) ? WORD_GENERAL :
	    WORD_MATTER;
}

/*
 * Take the next word off the text: letters, and a hyphen after them.  `kind`
 * gets its kind.  The word is empty if there is none.
 */
static struct str
next_word(struct str *rest, enum word_kind *kind)
{
	struct str word;
	size_t at = 0, len;

	while (rest->len != 0 && !utf8_is_letter(utf8_decode(*rest, &len)))
		*rest = str_from(*rest, len);
	while (at < rest->len &&
	    utf8_is_letter(utf8_decode(str_from(*rest, at), &len)))
		at += len;
	if (at != 0 && (str_starts(str_from(*rest, at), "- ") ||
	    str_starts(str_from(*rest, at), "-,")))
		at++;
	word = str_cut(*rest, at);
	*kind = at != 0 ? kind_of(word, *rest) : WORD_FILLS;
	*rest = str_from(*rest, at);
	return word;
}

enum title_kind
standing_title_kind(struct str title)
{
	enum title_kind kind = TITLE_EMPTY;
	enum word_kind found;

	while (next_word(&title, &found).len != 0) {
		if (found == WORD_NAMES)
			kind = TITLE_STANDING;
		else if (found != WORD_FILLS)
			return TITLE_MATTER;
	}
	return kind;
}

/* The first letters of the word. */
static struct str
stem(struct str word)
{
	size_t at = 0, letters, len;

	for (letters = 0; letters < STEM_LETTERS && at < word.len; letters++) {
		utf8_decode(str_from(word, at), &len);
		at += len;
	}
	return str_cut(word, at);
}

size_t
standing_title_stems(struct arena *arena, struct str title, const char **stems,
    size_t max)
{
	enum word_kind kind;
	struct str word;
	size_t count = 0;

	while (count < max && (word = next_word(&title, &kind)).len != 0)
		if (kind == WORD_MATTER)
			stems[count++] = danish_lower(arena, stem(word));
	return count;
}
