#include "phrase.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "slot.h"

#define STEPS_MAX	1000000		/* of the matcher, a pattern */

#define OPTIONS (PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_ANCHORED | \
	PCRE2_ENDANCHORED | PCRE2_DOTALL | PCRE2_DUPNAMES)

struct code {
	pcre2_code	*pattern;
	char		*needles;	/* NULL: always tried */
};

struct codes {
	pcre2_match_context	*context;
	size_t			 count;
	struct code		 list[];
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

static char *
compile_needles(const char *needles)
{
	struct buf text = BUF_INIT;

	if (needles == NULL)
		return NULL;
	if (!slot_fill_needles(&text, needles))
		die(needles, 0);
	return buf_detach(&text);
}

static pcre2_code *
compile(const char *pattern)
{
	struct buf filled = BUF_INIT, text = BUF_INIT;
	pcre2_code *code;
	PCRE2_SIZE at;
	int error;

	if (!slot_fill(&filled, pattern))
		die(pattern, 0);
	fill_blanks(&text, filled.data);
	code = pcre2_compile((PCRE2_SPTR)text.data, text.len, OPTIONS, &error,
	    &at, NULL);
	if (code == NULL)
		die(text.data, at);
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
		pcre2_code_free(codes->list[i].pattern);
		free(codes->list[i].needles);
	}
	pcre2_match_context_free(codes->context);
	free(codes);
}

static struct codes *
compile_all(const struct phrase_book *book)
{
	struct codes *codes = xmalloc(sizeof(*codes) +
	    book->count * sizeof(codes->list[0]));
	size_t i;

	codes->context = pcre2_match_context_create(NULL);
	if (codes->context == NULL)
		alloc_die();
	pcre2_set_match_limit(codes->context, STEPS_MAX);
	codes->count = book->count;
	for (i = 0; i < book->count; i++)
		codes->list[i] = (struct code){
			.pattern = compile(book->rows[i].pattern),
			.needles = compile_needles(book->rows[i].needles) };
	return codes;
}

/* Two threads may compile the same book at once; the first result is kept. */
static const struct codes *
get_codes(struct phrase_book *book)
{
	void *found = atomic_load(&book->compiled);
	struct codes *made;

	if (found != NULL)
		return found;
	made = compile_all(book);
	if (atomic_compare_exchange_strong(&book->compiled, &found, made))
		return made;
	free_codes(made);
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

static bool
fits(const struct codes *codes, size_t row, struct str text,
    struct phrase_match *match)
{
	const pcre2_code *code = codes->list[row].pattern;
	pcre2_match_data *data;
	PCRE2_SPTR subject = (PCRE2_SPTR)text.data;
	int rc;

	data = pcre2_match_data_create_from_pattern(code, NULL);
	if (data == NULL)
		alloc_die();
	rc = pcre2_match(code, subject, text.len, 0, 0, data, codes->context);
	/* Machine code has little room to go back in; the interpreter has. */
	if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
		rc = pcre2_match(code, subject, text.len, 0, PCRE2_NO_JIT,
		    data, codes->context);
	if (rc > 0)
		take_groups(code, data, text, match);
	pcre2_match_data_free(data);
	return rc > 0;
}

/* Looking for a few letters is far cheaper than trying a pattern. */
static bool
has_needle(struct str text, const char *needles)
{
	size_t len;

	for (; needles != NULL; needles = needles[len] == '|' ?
	    needles + len + 1 : NULL) {
		len = strcspn(needles, "|");
		if (memmem(text.data, text.len, needles, len) != NULL)
			return true;
	}
	return false;
}

bool
phrase_find(struct phrase_book *book, struct str text, size_t from,
    struct phrase_match *match)
{
	const struct codes *codes = get_codes(book);
	size_t i;

	memset(match, 0, sizeof(*match));
	text = str_trim(text);
	if (text.len == 0 || text.len > PHRASE_TEXT_MAX)
		return false;
	for (i = from; i < book->count; i++)
		if ((codes->list[i].needles == NULL ||
		    has_needle(text, codes->list[i].needles)) &&
		    fits(codes, i, text, match)) {
			match->row = i;
			match->means = book->rows[i].means;
			return true;
		}
	return false;
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
