#include "subheading.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/word_list.h"
#include "caption.h"
#include "line_form.h"

/* Words that begin a note, not a heading. */
static bool
begins_note(struct str text)
{
	static const char *const words[] = {
		"Kilde:", "Kilde ", "Anm.", "Anm:", "Note:", "Note.",
		"Noter:", "*",
	};

	if (caption_is_table(text) || caption_is_figure(text))
		return true;
	/* "Bilag 1 beskriver ..." is about an attachment. */
	if (utf8_starts_word(text, "Bilag ") &&
	    str_digits(str_from(text, strlen("Bilag "))) != 0)
		return true;
	return word_list_starts_any_case(text, words, COUNT(words)) != 0;
}

bool
subheading_begins(struct str text)
{
	uint32_t first = utf8_first(text);

	if (first == '"' || first == 0x201c || first == 0x201d ||
	    first == 0xbb)
		first = utf8_first(str_from(text, first == '"' ? 1 :
		    first == 0xbb ? 2 : 3));
	return utf8_is_upper(first) || (first >= '0' && first <= '9');
}

bool
subheading_is_worded(struct str text)
{
	if (utf8_count(text) > SUBHEADING_LETTERS ||
	    !subheading_begins(text) || begins_note(text) ||
	    str_ends(text, ","))
		return false;
	return (!line_ends_sentence(text) || str_ends(text, "?")) &&
	    !line_ends_open(text);
}
