#include "line_form.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/scan.h"
#include "language/word_list.h"

bool
line_begins_lower(struct str text)
{
	return utf8_is_lower(utf8_first(text));
}

static bool
ends_in_stop(struct str text)
{
	return text.len != 0 && text.data[text.len - 1] != '\0' &&
	    strchr(".?!:;", text.data[text.len - 1]) != NULL;
}

bool
line_ends_sentence(struct str text)
{
	/* A quotation or a bracket may close after the stop. */
	static const char *const closers[] = {
		"\"", "'", ")", "”", "’", "»", "“",
	};

	if (ends_in_stop(text))
		return true;
	if (text.len == 0 || scan_is_letter(text.data[text.len - 1]))
		return false;
	text.len -= word_list_ends(text, closers, COUNT(closers));
	return ends_in_stop(text);
}

bool
line_ends_open(struct str text)
{
	static const char *const words[] = {
		"og", "eller", "samt", "i", "på", "af", "til", "for", "fra",
		"med", "ved", "om", "over", "under", "mod", "efter", "hos",
		"mellem", "at", "som", "der", "en", "et", "den", "det", "de",
		"når", "hvor", "hvis", "kan", "skal", "vil", "er", "blev",
		"bliver", "har", "være", "blive", "via", "pr.", "ca.",
		"herunder", "inden", "uden", "ikke", "også", "dette", "denne",
	};
	size_t i, at = text.len;
	struct str last;

	while (at != 0 && text.data[at - 1] != ' ')
		at--;
	if (at == 0 || at == text.len)
		return false;
	last = str_from(text, at);
	for (i = 0; i < COUNT(words); i++)
		if (last.data[0] == words[i][0] && str_is(last, words[i]))
			return true;
	return false;
}

bool
line_ends_abbreviated(struct str text)
{
	static const char *const words[] = {
		" mio.", " mia.", " kr.", " jf.", " bl.a.", " f.eks.", " ca.",
		" pr.", " nr.", " stk.", " evt.", " inkl.", " ekskl.",
		" vedr.", " hhv.", " ift.", " pga.", " pkt.", " kap.", " mv.",
		" m.v.", " m.fl.", " d.",
	};

	return word_list_ends(text, words, COUNT(words)) != 0;
}

size_t
line_count(struct str text, char c)
{
	size_t at = 0, n = 0;

	while ((at += str_find_char(str_from(text, at), c)) < text.len) {
		at++;
		n++;
	}
	return n;
}

static bool
is_one_of(char c, const char *list)
{
	while (*list != '\0' && *list != c)
		list++;
	return *list != '\0';
}

void
line_tidy(struct buf *out, struct str text, const char *blanks)
{
	bool after_blank = false;
	size_t i, word = 0;

	text = str_trim(text);
	if (strcmp(blanks, " ") == 0 && str_find_twice(text, ' ') == text.len) {
		buf_add(out, text.data, text.len);
		return;
	}
	for (i = 0; i < text.len; i++) {
		if (!is_one_of(text.data[i], blanks)) {
			after_blank = false;
			continue;
		}
		buf_add(out, text.data + word, i - word);
		if (!after_blank)
			buf_addc(out, ' ');
		after_blank = true;
		word = i + 1;
	}
	buf_add(out, text.data + word, text.len - word);
}
