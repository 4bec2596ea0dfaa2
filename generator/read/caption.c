#include "caption.h"

#include "base/utf8.h"

/* "Tabel 3: …", "Figur 12. …", "Tabel 1:…". */
static bool
is_caption(struct str line, const char *word)
{
	struct str rest;
	size_t n;

	line = str_trim(line);
	if (!utf8_starts_word(line, word))
		return false;
	rest = str_trim(str_from(line, str_of(word).len));
	n = str_digits(rest);
	return n != 0 && n <= 3 && n < rest.len &&
	    (rest.data[n] == ':' || rest.data[n] == '.');
}

bool
caption_is_table(struct str line)
{
	return is_caption(line, "Tabel ");
}

bool
caption_is_figure(struct str line)
{
	return is_caption(line, "Figur ");
}
