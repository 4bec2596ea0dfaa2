#include "phrase.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "slot.h"

#define SPANS		100		/* groups of a pattern, and one */
#define STEPS_MAX	1000000		/* of the matcher, a pattern */

/* Fewer in a book are looked for one by one. */
#define MANY_NEEDLES	3

#define OPTIONS (PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_ANCHORED | \
	PCRE2_ENDANCHORED | PCRE2_DOTALL | PCRE2_DUPNAMES)

/* A few letters, some of which are in every sentence that a row fits. */
struct needle {
	const char	*text;
	size_t		 len;
};

struct code {
	_Atomic(pcre2_code *)	 pattern;	/* NULL: not compiled yet */
	char			*letters;	/* of the needles */
	struct needle		*needles;	/* NULL: always tried */
	size_t			 nneedles;
};

struct codes {
	pcre2_match_context		*context;
	_Atomic(pcre2_match_data *)	 spare;		/* that nobody uses */
	size_t				 nneedles;	/* of all rows */
	size_t				 count;
	struct code			 list[];
};

/* The books are part of the program: this is its mistake. */
static noreturn void
die(const char *pattern, size_t at)
{
	fprintf(stderr, "referat: bad phrase at %zu: %s\n", at, pattern);
	abort();
}

/* A blank in a pattern is any blank in the text, also U+00A0. */
static void
fill_blanks(struct buf *out, const char *pattern)
{
	bool class = false;

	for (; *pattern != '\0'; pattern++) {
		class = *pattern == '[' || (class && *pattern != ']');
		if (*pattern == ' ')
			buf_adds(out, class ? "\\s" : "(?:\\s+)");
		else
			buf_addc(out, *pattern);
	}
}

/* Split the letters at each '|'. */
static void
split_needles(struct code *code)
{
	const char *at = code->letters;
	struct needle *needle;
	size_t room = 0;

	for (;; at++) {
		ALLOC_ONE_MORE(code->needles, code->nneedles, room);
		needle = &code->needles[code->nneedles++];
		*needle = (struct needle){ .text = at,
			.len = strcspn(at, "|") };
		if (needle->len == 0)
			die(code->letters, (size_t)(at - code->letters));
		at += needle->len;
		if (*at == '\0')
			break;
	}
}

static void
prepare(struct code *code, const struct phrase *row)
{
	struct buf text = BUF_INIT;

	*code = (struct code){ .letters = NULL };
	if (row->needles == NULL)
		return;
	if (!slot_fill_needles(&text, row->needles))
		die(row->needles, 0);
	code->letters = buf_detach(&text);
	split_needles(code);
}

static pcre2_code *
compile(const char *pattern)
{
	struct buf filled = BUF_INIT, text = BUF_INIT;
	pcre2_code *code;
	PCRE2_SIZE at;
	uint32_t groups = 0;
	int error;

	if (!slot_fill(&filled, pattern))
		die(pattern, 0);
	fill_blanks(&text, filled.data);
	code = pcre2_compile((PCRE2_SPTR)text.data, text.len, OPTIONS, &error,
	    &at, NULL);
	if (code == NULL)
		die(text.data, at);
	pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
	if (groups >= SPANS)
		die(text.data, text.len);
	buf_release(&filled);
	buf_release(&text);
	/* Without machine code the matcher interprets. */
	pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	return code;
}

static void
free_codes(struct codes *codes)
{
	size_t i;

	for (i = 0; i < codes->count; i++) {
		pcre2_code_free(atomic_load(&codes->list[i].pattern));
		free(codes->list[i].letters);
		free(codes->list[i].needles);
	}
	pcre2_match_data_free(atomic_load(&codes->spare));
	pcre2_match_context_free(codes->context);
	free(codes);
}

static struct codes *
new_codes(const struct phrase_book *book)
{
	struct codes *codes = xmalloc(sizeof(*codes) +
	    book->count * sizeof(codes->list[0]));
	size_t i;

	codes->context = pcre2_match_context_create(NULL);
	if (codes->context == NULL)
		alloc_die();
	pcre2_set_match_limit(codes->context, STEPS_MAX);
	atomic_init(&codes->spare, NULL);
	codes->nneedles = 0;
	codes->count = book->count;
	for (i = 0; i < book->count; i++) {
		prepare(&codes->list[i], &book->rows[i]);
		codes->nneedles += codes->list[i].nneedles;
	}
	return codes;
}

/* Two threads may make the same at once; the first result is kept. */
static struct codes *
get_codes(struct phrase_book *book)
{
	void *found = atomic_load(&book->compiled);
	struct codes *made;

	if (found != NULL)
		return found;
	made = new_codes(book);
	if (atomic_compare_exchange_strong(&book->compiled, &found, made))
		return made;
	free_codes(made);
	return found;
}

/* The pattern of a row; many rows are never tried. */
static const pcre2_code *
get_pattern(const struct phrase_book *book, struct codes *codes, size_t row)
{
	struct code *code = &codes->list[row];
	pcre2_code *found = atomic_load(&code->pattern), *made;

	if (found != NULL)
		return found;
	made = compile(book->rows[row].pattern);
	if (atomic_compare_exchange_strong(&code->pattern, &found, made))
		return made;
	pcre2_code_free(made);
	return found;
}

/* Of groups with one name in several branches, the one that matched. */
static void
take_groups(const pcre2_code *code, pcre2_match_data *data, struct str text,
    struct phrase_match *match)
{
	PCRE2_SIZE *spans = pcre2_get_ovector_pointer(data);
	PCRE2_SPTR names;
	uint32_t count, size, i;

	pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &count);
	pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &names);
	pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &size);
	for (i = 0; i < count; i++, names += size) {
		size_t group = (size_t)(names[0] << 8 | names[1]);

		if (spans[2 * group] == PCRE2_UNSET ||
		    match->ngroups == PHRASE_GROUPS)
			continue;
		match->groups[match->ngroups].name = (const char *)names + 2;
		match->groups[match->ngroups].text = str_trim((struct str){
		    text.data + spans[2 * group],
		    spans[2 * group + 1] - spans[2 * group] });
		match->ngroups++;
	}
}

/* A search for the rows of a book in a text. */
struct search {
	const struct phrase_book	*book;
	struct codes			*codes;
	struct str			 text;
	const uint64_t			*pairs;	/* NULL: not known */
	bool				 valid;	/* UTF-8, surely */
	bool				 no_text;	/* it is not UTF-8 */
	pcre2_match_data		*data;	/* NULL: nothing tried yet */
};

/* Take the spare match data, or make some: threads may need it at once. */
static pcre2_match_data *
take_data(struct codes *codes)
{
	pcre2_match_data *data = atomic_exchange(&codes->spare, NULL);

	if (data == NULL)
		data = pcre2_match_data_create(SPANS, NULL);
	if (data == NULL)
		alloc_die();
	return data;
}

static void
begin_matching(struct search *search)
{
	search->data = take_data(search->codes);
	search->valid = search->valid ||
	    utf8_valid_text(search->text) == search->text.len;
}

static void
end_matching(struct search *search)
{
	if (search->data != NULL)
		pcre2_match_data_free(atomic_exchange(&search->codes->spare,
		    search->data));
}

static bool
fits(struct search *search, size_t row, struct phrase_match *match)
{
	const pcre2_code *code = get_pattern(search->book, search->codes, row);
	struct str text = search->text;
	PCRE2_SPTR subject = (PCRE2_SPTR)text.data;
	int rc;

	if (search->data == NULL)
		begin_matching(search);
	rc = pcre2_match(code, subject, text.len, 0, search->valid ?
	    PCRE2_NO_UTF_CHECK : 0, search->data, search->codes->context);
	/* Machine code has little room to go back in; the interpreter has. */
	if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
		rc = pcre2_match(code, subject, text.len, 0, PCRE2_NO_JIT,
		    search->data, search->codes->context);
	search->no_text = rc <= PCRE2_ERROR_UTF8_ERR1 &&
	    rc >= PCRE2_ERROR_UTF8_ERR21;
	if (rc > 0)
		take_groups(code, search->data, text, match);
	return rc > 0;
}

static unsigned
pair_of(const char *at)
{
	return ((unsigned char)at[0] * 37u + (unsigned char)at[1]) %
	    PHRASE_PAIRS;
}

static void
note_pairs(uint64_t pairs[], struct str text)
{
	unsigned pair;
	size_t i;

	memset(pairs, 0, PHRASE_PAIRS / 8);
	for (i = 0; i + 1 < text.len; i++) {
		pair = pair_of(text.data + i);
		pairs[pair / 64] |= UINT64_C(1) << pair % 64;
	}
}

/* Have the pairs all those of the needle? */
static bool
has_pairs(const uint64_t pairs[], const struct needle *needle)
{
	unsigned pair;
	size_t i;

	for (i = 0; i + 1 < needle->len; i++) {
		pair = pair_of(needle->text + i);
		if ((pairs[pair / 64] >> pair % 64 & 1) == 0)
			return false;
	}
	return true;
}

/* A needle is too short for memmem(3) to be the fastest. */
static bool
has_needle(struct str text, const struct needle *needle)
{
	const char *at = text.data, *end = text.data + text.len;

	for (; (size_t)(end - at) >= needle->len; at++) {
		at = memchr(at, needle->text[0], (size_t)(end - at));
		if (at == NULL || (size_t)(end - at) < needle->len)
			break;
		if (at[needle->len - 1] == needle->text[needle->len - 1] &&
		    memcmp(at, needle->text, needle->len) == 0)
			return true;
	}
	return false;
}

/* Looking for a few letters is far cheaper than trying a pattern. */
static bool
may_fit(const struct search *search, size_t row)
{
	const struct code *code = &search->codes->list[row];
	const struct needle *needle = code->needles;
	size_t i;

	for (i = 0; i < code->nneedles; i++, needle++)
		if ((search->pairs == NULL ||
		    has_pairs(search->pairs, needle)) &&
		    has_needle(search->text, needle))
			return true;
	return code->needles == NULL;
}

static bool
find(struct search *search, size_t from, struct phrase_match *match)
{
	bool found = false;
	size_t i;

	for (i = from; i < search->book->count && !found &&
	    !search->no_text; i++) {
		if (!may_fit(search, i) || !fits(search, i, match))
			continue;
		match->row = i;
		match->means = search->book->rows[i].means;
		found = true;
	}
	end_matching(search);
	return found;
}

void
phrase_text_prepare(struct phrase_text *known, struct str text)
{
	known->text = text;
	known->valid = utf8_valid_text(text) == text.len;
	note_pairs(known->pairs, text);
}

static bool
is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* Is the text, which is not empty, a slice of the other that cuts no code
   point? */
static bool
is_slice(struct str text, struct str whole)
{
	const char *end = whole.data + whole.len;

	return text.data >= whole.data && text.data + text.len <= end &&
	    !is_continuation(text.data[0]) && (text.data + text.len == end ||
	    !is_continuation(text.data[text.len]));
}

bool
phrase_find_in(const struct phrase_text *known, struct phrase_book *book,
    struct str text, size_t from, struct phrase_match *match)
{
	struct search search = { .book = book, .text = str_trim(text) };
	uint64_t pairs[PHRASE_PAIRS / 64];

	memset(match, 0, sizeof(*match));
	if (search.text.len == 0 || search.text.len > PHRASE_TEXT_MAX)
		return false;
	search.codes = get_codes(book);
	if (known != NULL && is_slice(search.text, known->text)) {
		search.valid = known->valid;
		search.pairs = known->pairs;
	} else if (search.codes->nneedles >= MANY_NEEDLES) {
		note_pairs(pairs, search.text);
		search.pairs = pairs;
	}
	return find(&search, from, match);
}

bool
phrase_find(struct phrase_book *book, struct str text, size_t from,
    struct phrase_match *match)
{
	return phrase_find_in(NULL, book, text, from, match);
}

struct str
phrase_group(const struct phrase_match *match, const char *name)
{
	size_t i;

	for (i = 0; i < match->ngroups; i++)
		if (strcmp(match->groups[i].name, name) == 0)
			return match->groups[i].text;
	return (struct str){ NULL, 0 };
}
