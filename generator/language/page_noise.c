#include "page_noise.h"

#include "base/array.h"
#include "line_pattern.h"

/* Below the last attachment. */
static const char *const page_words[] = {
	"Til top", "Til toppen", "Udskriv", "Side #", "Side # af #",
	"Kopier link til punktet - Print",
};

bool
is_page_noise(struct str text)
{
	struct line_match match;
	size_t i;

	for (i = 0; i < COUNT(page_words); i++)
		if (line_pattern_match(page_words[i], text, &match))
			return true;
	return false;
}
