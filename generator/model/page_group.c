#include "page_group.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/ini.h"

static const char *const words[] = {
	[PAGES_FRONT] = "forside",
	[PAGES_MEETINGS] = "møder",
	[PAGES_ITEMS] = "punkter",
	[PAGES_CASES] = "sager",
	[PAGES_SUBJECTS] = "emner",
	[PAGES_BODIES] = "udvalg",
	[PAGES_PEOPLE] = "personer",
	[PAGES_VOTES] = "afstemninger",
	[PAGES_SEARCH] = "søgning",
	[PAGES_ABOUT] = "om",
};

static const char *
unknown(struct arena *arena, const char *word)
{
	const char *const *known = words + PAGES_FRONT;
	size_t count = COUNT(words) - PAGES_FRONT, i;
	struct buf all = BUF_INIT;
	const char *meant, *message;

	for (i = 0; i < count; i++)
		buf_addf(&all, "%s%s", i != 0 ? ", " : "", known[i]);
	meant = ini_did_you_mean(word, known, count);
	message = meant != NULL ?
	    arena_printf(arena, "\"%s\" is no kind of page; did you mean "
	    "\"%s\"?", word, meant) :
	    arena_printf(arena, "\"%s\" is no kind of page; they are %s",
	    word, all.data);
	buf_release(&all);
	return message;
}

/* PAGES_NONE if no group has the word. */
static enum page_group
find_word(struct str word)
{
	size_t i;

	for (i = PAGES_FRONT; i < COUNT(words); i++)
		if (str_is(word, words[i]))
			return (enum page_group)i;
	return PAGES_NONE;
}

const char *
page_groups_parse(struct arena *arena, const char *text, page_groups *out)
{
	struct str rest = str_of(text), word;
	enum page_group group;

	*out = 0;
	while (rest.len != 0) {
		word = str_cut(rest, str_find_char(rest, ','));
		rest = str_from(rest, word.len + 1);
		word = str_trim(word);
		group = find_word(word);
		if (group == PAGES_NONE)
			return unknown(arena, arena_dup_str(arena, word));
		*out |= 1U << group;
	}
	return NULL;
}

bool
page_group_is_in(enum page_group group, page_groups groups)
{
	return (groups >> group & 1) != 0;
}
