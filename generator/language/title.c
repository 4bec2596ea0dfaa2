#include "title.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "danish.h"
#include "quotation.h"

/* "B-sag: Status" and "Lukket: Status" become "Status". */
static struct str
without_prefix(struct str title)
{
	size_t colon = str_find(title, ": ");

	if (colon < title.len && (str_ends(str_cut(title, colon), "-sag") ||
	    utf8_starts_word(title, "lukket")))
		return str_from(title, colon + 2);
	return title;
}

char *
title_key(struct arena *arena, struct str title)
{
	struct buf key = BUF_INIT;
	struct str rest = without_prefix(str_trim(title));
	char *lower;
	uint32_t c;
	size_t len;

	for (; rest.len != 0; rest = str_from(rest, len)) {
		c = utf8_decode(rest, &len);
		if (str_blank_len(rest) != 0) {
			len = str_blank_len(rest);
			if (key.len != 0 && key.data[key.len - 1] != ' ')
				buf_addc(&key, ' ');
		} else if (!quotation_is_mark(c)) {
			buf_add(&key, rest.data, len);
		}
	}
	lower = danish_lower(arena, str_trim(str_of(key.data)));
	buf_release(&key);
	return lower;
}
