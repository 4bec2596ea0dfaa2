#include "html.h"

static const char *
entity(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	}
	return NULL;
}

void
html_text(struct buf *out, const char *text)
{
	const char *from = text, *replacement;

	for (; *text != '\0'; text++) {
		replacement = entity(*text);
		if (replacement == NULL)
			continue;
		buf_add(out, from, (size_t)(text - from));
		buf_adds(out, replacement);
		from = text + 1;
	}
	buf_add(out, from, (size_t)(text - from));
}
