#include "html.h"

#include <string.h>

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
	default:
		return "&quot;";
	}
}

void
html_text(struct buf *out, const char *text)
{
	size_t len;

	for (;;) {
		len = strcspn(text, "&<>\"");
		buf_add(out, text, len);
		if (text[len] == '\0')
			break;
		buf_adds(out, entity(text[len]));
		text += len + 1;
	}
}
