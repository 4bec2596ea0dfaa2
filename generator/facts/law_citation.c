#include "law_citation.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "language/word_list.h"
#include "phrase.h"

#define SIGN	"§"
#define LOOK	200	/* bytes around the sign that are looked at */

/* "109", "79b", "83 a"; what stands after it: ", stk. 2, nr. 1". */
#define NUMBER	"(?<number>\\d{1,3}(?: ?[a-zæøå])?)(?![\\w]|\\.\\d)"
#define DETAIL	"(?:,? stk\\. ?\\d+)?(?:,? (?:nr\\.|pkt\\.) ?\\d+)?"

/* A law's name that goes before its paragraph, the nearest first. */
static const struct phrase befores[] = {
	{ "(?:.*\\W)?(?<name>barnets lov)s?", 0, "arnets" },
	{ "(?:.*[^\\w-])?(?<name>[\\w-]{3,}lov(?:en|ens|s)?)(?: "
	  "\\([^)]{2,12}\\))?", 0, "lov" },
	{ "(?:.*[^\\w-])?(?<name>(?-i:[A-ZÆØÅ]{2,6}))", 0, NULL },
	{ "(?:.*\\W)?(?<name>(?:lov|bekendtgørelse) om [^.;:()" SIGN
	  "]{3,90})",
	  0, "ov om|ekendtgørelse om" },
};
static struct phrase_book before_book = PHRASE_BOOK(befores);

/* One that goes after it: "§ 17 i serviceloven". */
static const struct phrase afters[] = {
	{ "(?<all>" NUMBER DETAIL " (?:i|af) (?<name>barnets lov"
	  "|[\\w-]{3,}loven|lov om (?:[\\w-]+ ){0,7}?[\\w-]+(?=[.,;:)]|$)))"
	  "(?:\\W.*)?", 0, "lov" },
};
static struct phrase_book after_book = PHRASE_BOOK(afters);

static const struct phrase numbers[] = {
	{ "(?<all>" NUMBER DETAIL ").*", 0, NULL },
};
static struct phrase_book number_book = PHRASE_BOOK(numbers);

/* More paragraphs of the same law: "§ 18 og § 19". */
static const struct phrase joints[] = {
	{ ".*" SIGN "{1,2} ?\\d{1,3}(?: ?[a-zæøå])?" DETAIL
	  ",?(?: og| samt| eller| jf\\.)?", 0, SIGN },
};
static struct phrase_book joint_book = PHRASE_BOOK(joints);

/* Words that end as names of laws do and are none, or name no one law. */
static bool
is_law(struct str name)
{
	static const char *const others[] = { "forlov", "udlov", "denne lov",
		"rammelov", "særlov", "speciallov", "lovgivningen" };

	return !word_list_has(name, others, COUNT(others));
}

static const char *
make_key(struct arena *arena, struct str name)
{
	name = str_trim(name);
	if (utf8_ends_word(name, "lovens"))
		name.len--;
	return danish_lower(arena, name);
}

/* Fill in the citation from the match. */
static void
fill(struct arena *arena, struct law_citation *out,
    const struct phrase_match *match, struct str name)
{
	struct str number = phrase_group(match, "number");
	char *paragraph = arena_dup_str(arena, number), *from, *to;

	for (from = to = paragraph; *from != '\0'; from++)
		if (*from != ' ')
			*to++ = *from;
	*to = '\0';
	out->name = name;
	out->key = make_key(arena, name);
	out->paragraph = danish_lower(arena, str_of(paragraph));
}

static struct str
rest_of(struct str text, size_t from)
{
	struct str rest = str_from(text, from);

	rest = str_cut(rest, utf8_fit(rest, LOOK));
	while (str_starts(rest, SIGN))
		rest = str_from(rest, strlen(SIGN));
	return str_trim(rest);
}

/* Read a citation at the sign, with the law's name before or after it, or that
   of the citation it is joined to. */
static bool
read_at(struct arena *arena, struct str text, size_t sign,
    struct law_citation *last, struct law_citation *out)
{
	struct str before = utf8_tail(str_cut(text, sign), LOOK);
	struct str rest = rest_of(text, sign), name, all;
	struct phrase_match match, joint;
	size_t from = sign;

	if (phrase_find(&before_book, before, 0, &match) &&
	    is_law(phrase_group(&match, "name"))) {
		name = phrase_group(&match, "name");
		from = (size_t)(name.data - text.data);
		if (!phrase_find(&number_book, rest, 0, &match))
			return false;
	} else if (phrase_find(&after_book, rest, 0, &match)) {
		name = phrase_group(&match, "name");
	} else if (last->key != NULL && last->at + last->len <= sign &&
	    phrase_find(&joint_book, str_cut(str_from(text, last->at),
	    sign - last->at), 0, &joint) &&
	    sign - (last->at + last->len) < 12 &&
	    phrase_find(&number_book, rest, 0, &match)) {
		name = last->name;
	} else {
		return false;
	}
	all = phrase_group(&match, "all");
	fill(arena, out, &match, name);
	out->at = from;
	out->len = (size_t)(all.data + all.len - text.data) - from;
	return true;
}

bool
law_citation_find(struct arena *arena, struct str text, size_t from,
    struct law_citation *citation)
{
	struct law_citation last = *citation;
	size_t at = from;

	while ((at += str_find(str_from(text, at), SIGN)) < text.len) {
		if (read_at(arena, text, at, &last, citation))
			return true;
		at += strlen(SIGN);
	}
	return false;
}
