#include "css.h"

#include <string.h>

/* What is being done: how far the sheet is read, and what was left out. */
struct squeeze {
	struct buf	*out;
	struct str	 rest;
	bool		 blank;		/* there was one before the rest */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* The length of the comment, or of what goes for a blank; 0 for neither. */
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

/* The length of the string that the slice begins with; 1 of what is none. */
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
add_token(struct squeeze *squeeze, struct str token)
{
	struct buf *out = squeeze->out;
	char last = out->len != 0 ? out->data[out->len - 1] : '{';

	if (squeeze->blank && strchr("{};:,(", last) == NULL &&
	    strchr("{};,)", token.data[0]) == NULL)
		buf_addc(out, ' ');
	squeeze->blank = false;
	buf_add(out, token.data, token.len);
}

void
css_squeeze(struct buf *out, struct str sheet)
{
	struct squeeze squeeze = { out, sheet, false };
	size_t len;

	while (squeeze.rest.len != 0) {
		len = skipped(squeeze.rest);
		if (len != 0) {
			squeeze.blank = true;
		} else {
			len = token_len(squeeze.rest);
			add_token(&squeeze, str_cut(squeeze.rest, len));
		}
		squeeze.rest = str_from(squeeze.rest, len);
	}
}
