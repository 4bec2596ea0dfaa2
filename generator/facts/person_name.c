#include "person_name.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/word_list.h"

#define WORDS_MAX 7		/* of one name */

/* Words of names that have no capital. */
static const char *const particles[] = {
	"de", "von", "van", "af", "der", "la", "el", "al", "bin", "ibn", "da",
	"di", "du", "del", "zu",
};

/* Words of names that are cut short, and what tells father from son. */
static const char *const shortened[] = {
	"alb", "chr", "fr", "joh", "kr", "sct", "skt", "th", "vilh",
};
static const char *const generations[] = {
	"jr.", "jr", "jun.", "jun", "sr.", "sr", "sen.", "d.y.", "d.æ.",
	"den yngre", "den ældre",
};

/* Endings of words that are in no member's name: of organisations, and of the
   titles of staff. */
static const char *const other_endings[] = {
	"advokat", "afdeling", "afdelingen", "aps", "banken", "bestyrelse",
	"bestyrelsen", "byråd", "byrådet", "center", "centeret", "centret",
	"chef", "chefen", "direktoratet", "direktør", "direktøren", "firmaet",
	"fonden", "forbund", "forbundet", "forening", "foreningen",
	"forvaltning", "forvaltningen", "gruppen", "klub", "klubben",
	"kommune", "kommunen", "kommuner", "konsulent", "konsulenten",
	"leder", "lederen", "lokale", "lokalet", "ministeriet", "museet",
	"nævnet", "politi", "politiet", "region", "regionen", "regioner",
	"revisor", "råd", "rådet", "sekretær", "selskab", "selskabet",
	"skole", "skolen", "styrelsen", "teamet", "fjernvarme", "sagen",
	"spildevand", "udvalg", "udvalget", "ungdom", "union", "unionen",
};

/* Words with capitals that begin no member's name. */
static const char *const other_words[] = {
	"alle", "dansk", "danske", "det", "den", "der", "efter", "et", "en",
	"flere", "følgende", "herefter", "hverken", "ikke", "ingen", "nogle",
	"nordisk", "samtlige", "sydfyns", "fyns",
};

/* Endings of words that are no first name: "Naboerne Bo Dam og …", and
   genitives. */
static const char *const callings[] = {
	"ansvarlig", "ansøger", "ansøgeren", "arkitekt", "arkitekten",
	"assistent", "beboer", "beboeren", "borger", "borgeren", "ejer",
	"ejeren", "elev", "eleven", "entreprenør", "entreprenøren", "erne",
	"forfatter", "formidler", "forælder", "forældrene", "fuldmægtig",
	"giver", "giveren", "gæst", "gæsten", "holder", "holderen",
	"ingeniør", "ingeniøren", "inspektør", "inspektøren", "journalist",
	"jurist", "juristen", "koordinator", "landmand", "lærer", "læreren",
	"læge", "lægen", "medarbejder", "medarbejderen", "mægler", "nabo",
	"naboen", "notar", "planlægger", "præst", "præsten", "pædagog",
	"pædagogen", "referent", "referenten", "repræsentant",
	"repræsentanten", "rektor", "student", "sygeplejerske", "tilhører",
	"udlejer", "ernes", "ets", "elsens", "klubbens", "kommunens",
	"ningens", "skolens",
};

/* "A.", "H.C.", "J.-C." */
static size_t
initials(struct str text)
{
	size_t at = 0, len;

	while (utf8_is_upper(utf8_decode(str_from(text, at), &len)) &&
	    at + len < text.len && text.data[at + len] == '.') {
		at += len + 1;
		if (at < text.len && text.data[at] == '-')
			at++;
	}
	return at != 0 && text.data[at - 1] == '-' ? at - 1 : at;
}

size_t
person_name_word(struct str text)
{
	size_t at = initials(text), len;
	uint32_t c;

	if (at != 0)
		return at;
	while (at < text.len) {
		c = utf8_decode(str_from(text, at), &len);
		if (!utf8_is_letter(c) && (at == 0 || (c != '-' &&
		    c != '\'' && c != 0x2019)))
			break;
		at += len;
	}
	if (at < text.len && text.data[at] == '.' &&
	    word_list_has(str_cut(text, at), shortened, COUNT(shortened)))
		at++;
	return at;
}

/* "jr." after the name; 0 for none. */
static size_t
generation(struct str text)
{
	size_t i, len;

	for (i = 0; i < COUNT(generations); i++) {
		len = strlen(generations[i]);
		if (utf8_starts_word(text, generations[i]) &&
		    !utf8_is_letter(utf8_first(str_from(text, len))))
			return len;
	}
	return 0;
}

size_t
person_name(struct str text)
{
	size_t at = 0, end = 0, len, words = 0, capitals = 0;
	struct str word = str_cut(text, person_name_word(text));

	if (word_list_has(word, other_words, COUNT(other_words)) ||
	    word_list_ends_any_case(word, callings, COUNT(callings)))
		return 0;
	while (words++ < WORDS_MAX) {
		len = generation(str_from(text, at));
		if (len != 0 && capitals >= 2)
			return end == 0 ? 0 : at + len;
		len = person_name_word(str_from(text, at));
		word = str_cut(str_from(text, at), len);
		if (utf8_is_upper(utf8_first(word))) {
			capitals++;
			end = str_ends(word, ".") ? 0 : at + len;
		} else if (!word_list_has(word, particles,
		    COUNT(particles)) || capitals == 0) {
			break;
		}
		if (word_list_ends_any_case(word, other_endings,
		    COUNT(other_endings)))
			return 0;
		at += len;
		len = str_blank_len(str_from(text, at));
		if (len == 0)
			break;
		at += len;
	}
	return capitals >= 2 ? end : 0;
}

bool
person_name_is_lettered(struct str name)
{
	size_t len = initials(name), count = 0;

	if (len == 0 || str_find_char(name, '.') + 1 != len)
		return false;
	for (name = str_from(name, len); name.len != 0;
	    name = str_from(name, len)) {
		name = str_from(name, str_blanks(name));
		len = person_name_word(name);
		if (len == 0 || initials(name) != 0)
			return false;
		count += utf8_is_upper(utf8_first(name));
	}
	return count > 1;
}
