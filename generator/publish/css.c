#include "css.h"

#include <string.h>

struct minifier {
	struct buf	*out;
	struct str	 rest;		/* not read yet */
	bool		 blank;		/* white space precedes the rest */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Returns the length of a comment or blank at the start, or 0. */
static size_t
skipped(struct str rest)
{
	struct str inside;
	size_t end;

	if (is_blank(rest.data[0]))
		return 1;
	if (!str_starts(rest, "/*"))
		return 0;
	inside = str_from(rest, 2);
	end = str_find(inside, "*/");
	return end < inside.len ? end + 4 : rest.len;
}

/* Returns the length of a string at the start, or 1 if there is none. */
static size_t
token_len(struct str rest)
{
	size_t i;

	if (rest.data[0] != '"' && rest.data[0] != '\'')
		return 1;
	for (i = 1; i < rest.len && rest.data[i] != rest.data[0]; i++)
		i += rest.data[i] == '\\';
	return i < rest.len ? i + 1 : rest.len;
}

static void
add_token(struct minifier *minifier, struct str token)
{
	struct buf *out = minifier->out;
	char last = out->len != 0 ? out->data[out->len - 1] : '{';

	if (minifier->blank && strchr("{};:,(", last) == NULL &&
	    strchr("{};,)", token.data[0]) == NULL)
		buf_addc(out, ' ');
	minifier->blank = false;
	buf_add(out, token.data, token.len);
}

void
css_minify(struct buf *out, struct str sheet)
{
	struct minifier minifier = { out, sheet, false };
	size_t len;

	while (minifier.rest.len != 0) {
		len = skipped(minifier.rest);
		if (len != 0) {
			minifier.blank = true;
		} else {
			len = token_len(minifier.rest);
			add_token(&minifier, str_cut(minifier.rest, len));
		}
		minifier.rest = str_from(minifier.rest, len);
	}
}
