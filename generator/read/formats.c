#include "formats.h"

#include "base/array.h"
#include "base/utf8.h"
#include "markdown_read.h"
#include "minutes.h"

static const struct format formats[] = {
	{ ".txt", minutes_read },
	{ ".md", markdown_read },
};

const struct format *
formats_find(const char *name)
{
	size_t i;

	for (i = 0; i < COUNT(formats); i++)
		if (utf8_ends_word(str_of(name), formats[i].ending))
			return &formats[i];
	return NULL;
}
