#include "fullstop.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/word_list.h"
#include "model/verb.h"
#include "party.h"
#include "person_name.h"

/* Words whose full stop does not end a sentence, given without it. */
static const char *const abbreviations[] = {
	"bl.a", "ca", "cand", "d.d", "dvs", "e.l", "eks", "evt", "f.eks",
	"fx", "hhv", "inkl", "jf", "jfr", "kap", "kgl", "kl", "kr", "lb",
	"m.fl", "m.m", "m.v", "maks", "max", "mht", "mia", "min", "mio", "mm",
	"mv", "nr", "o.l", "osv", "pct", "pga", "pkt", "pr", "sagsnr", "skt",
	"st", "stk", "str", "tlf", "vedr", "vha", "ad", "bl", "ekskl", "henh",
	/* in names and titles */
	"alb", "chr", "d.y", "d.æ", "dr", "fr", "hr", "joh", "jr", "jun",
	"m.sc", "ph.d", "prof", "sct", "sen", "sr", "th", "tidl", "vilh",
};

/* Words before a letter that stands for a party or numbers something. */
static const char *const before_letters[] = {
	"afbud", "alternativ", "bilag", "blankt", "etape", "for", "forslag",
	"fraværende", "gruppe", "imod", "linjeføring", "liste", "løsning",
	"mod", "model", "mulighed", "parti", "partiet", "placering",
	"scenarie", "scenario", "stemte", "stemmer", "undlod", "variant",
	"zone",
};

/* Words that a sentence begins with and no name goes on with. */
static const char *const openings[] = {
	"ad", "afbud", "alle", "blankt", "de", "den", "der", "det", "et",
	"for", "forslaget", "fraværende", "følgende", "herefter", "hverken",
	"imod", "indstillingen", "ingen", "liste", "mod", "og", "pkt",
	"punkt", "punktet", "sagen", "stemte", "taget", "til", "undlod",
	"ændringsforslaget",
};
/* So do verbs of deciding, in these forms. */
#define OPENING_FORMS (VERB_FORM(VERB_PARTICIPLE) | VERB_FORM(VERB_PASSIVE))
static const char *const opening_endings[] = {
	"borgmester", "borgmesteren", "byrådet", "formand", "formanden",
	"forslaget", "gruppe", "gruppen", "kommunalbestyrelsen", "medlem",
	"medlemmerne", "rådmand", "rådmanden", "rådmændene", "udvalget",
};

/* What reports a vote or an absence, before the names or after them. */
static const char *const telling[] = {
	"tem", "ndlod", "ndlader", "ravær", "fbud", "mod", "For:", "for:",
	"orbehold", "deltog", "nhabil",
};

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

/* "H.C", "J.-C": several, and no party. */
static bool
is_initials(struct str word)
{
	size_t at = 0, len, count = 0;

	while (utf8_is_upper(utf8_decode(str_from(word, at), &len))) {
		at += len;
		count++;
		if (at == word.len)
			return count > 1;
		if (word.data[at++] != '.')
			return false;
		if (at < word.len && word.data[at] == '-')
			at++;
	}
	return false;
}

static bool
tells(struct str text)
{
	return word_list_within(text, telling, COUNT(telling));
}

/* What begins a sentence and no family name. */
static bool
is_opening(struct str text)
{
	struct str word = str_cut(text, person_name_word(text));

	return word_list_has(word, openings, COUNT(openings)) ||
	    word_list_ends_any_case(word, opening_endings,
	    COUNT(opening_endings)) != 0 ||
	    verb_find(word, OPENING_FORMS) != NULL || party_name(text) != 0;
}

/* The text up to the next full stop that is not of an initial. */
static struct str
up_to_stop(struct str text)
{
	size_t at;

	for (at = 0; at < text.len && text.data[at] != '\n'; at++)
		if (text.data[at] == '.' && str_blank_len(str_from(text,
		    at + 1)) != 0 && !is_initial(word_before(text, at)))
			break;
	return str_cut(text, at);
}

/* The word before the letter, and whether a name goes on after that. */
static struct str
neighbour(struct str text, struct str letter)
{
	size_t at = (size_t)(letter.data - text.data);

	while (at > 0 && strchr(" \n\t", text.data[at - 1]) != NULL)
		at--;
	return word_before(text, at);
}

/* Is a letter the initial in "Bo W. Ravn" and "Bo H. W. Ravn"? */
static bool
follows_name(struct str text, struct str letter)
{
	struct str before = neighbour(text, letter);

	if (str_ends(before, ".") && is_initial(before))
		return before.data != text.data && follows_name(text, before);
	return utf8_is_upper(utf8_first(before)) && before.len > 1 &&
	    strchr(",.;:)", before.data[before.len - 1]) == NULL;
}

/* After "A. Holm": another name, the end of the list or of the text. */
static bool
goes_on_in_list(struct str rest)
{
	return rest.len == 0 || strchr(",;.\n", rest.data[0]) != NULL ||
	    str_starts(rest, "og ") || str_starts(rest, "samt ");
}

/* The words with capitals at the start, and the bracket after them. */
static size_t
names(struct str text)
{
	size_t at = 0, len;

	while ((len = person_name_word(str_from(text, at))) != 0 &&
	    utf8_is_upper(utf8_first(str_from(text, at)))) {
		at += len;
		at += str_blanks(str_from(text, at));
	}
	if (str_starts(str_from(text, at), "(")) {
		at += str_find_char(str_from(text, at), ')');
		at += at < text.len;
		at += str_blanks(str_from(text, at));
	}
	return at;
}

/*
 * A letter that no name stands before.  It is a party where a vote was told
 * of before it and another one is after it; where that is not sure, it is an
 * initial: names that are not understood are better than votes of others.
 */
static bool
ends_after_letter(struct str text, struct str letter, struct str rest)
{
	struct str before = str_cut(text, (size_t)(letter.data - text.data));
	struct str word, after;

	if (is_opening(rest))
		return true;
	if (word_list_has(neighbour(text, letter), before_letters,
	    COUNT(before_letters)) && !tells(before))
		return true;
	word = str_cut(rest, person_name_word(rest));
	if (str_ends(word, ".") || !tells(before))
		return false;
	if (word.len == 0)
		return true;
	after = str_from(rest, word.len);
	after = str_from(after, str_blanks(after));
	if (str_starts(after, "("))
		return false;
	after = str_from(rest, names(rest));
	return !goes_on_in_list(after) || tells(up_to_stop(after));
}

/* "Ad 1. Godkendt.", "Pkt. 2. Udsat.": the number names the point. */
static bool
begins_points(struct str before)
{
	static const char *const words[] = {
		"ad", "ad.", "punkt", "pkt", "pkt.", "nr", "nr.",
	};
	return word_list_has(str_trim(before), words, COUNT(words));
}

bool
fullstop_ends(struct str text, size_t at, struct str rest)
{
	struct str word = word_before(text, at);
	bool begins = word.data == text.data;

	rest = str_from(rest, str_blanks(rest));
	/* "V." and "D." are parties. */
	if (word_list_has(word, abbreviations, COUNT(abbreviations)) ||
	    str_is(word, "d") || str_is(word, "v") || is_initials(word))
		return false;
	if (is_initial(word)) {
		if (begins || word_list_has(neighbour(text, word),
		    before_letters, COUNT(before_letters)) ||
		    !follows_name(text, word))
			return ends_after_letter(text, word, rest);
		return false;
	}
	/* "2. Godkendt." begins with its number, "i 2018. Udvalget" ends. */
	if (word.len != 0 && word.data[word.len - 1] >= '0' &&
	    word.data[word.len - 1] <= '9')
		return !begins && !begins_points(str_cut(text,
		    (size_t)(word.data - text.data)));
	return true;
}
