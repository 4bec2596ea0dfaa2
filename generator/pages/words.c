#include "words.h"

#include "language/excerpt.h"

#define DESCRIPTION_MAX	200	/* bytes; search engines show no more */

const char *
page_number(struct page *page, size_t number)
{
	if (number < 1000)
		return arena_printf(&page->arena, "%zu", number);
	return arena_printf(&page->arena, "%s.%03zu",
	    page_number(page, number / 1000), number % 1000);
}

const char *
page_count(struct page *page, size_t count, const char *one, const char *many)
{
	return arena_printf(&page->arena, "%s %s", page_number(page, count),
	    count == 1 ? one : many);
}

const char *
page_capital(struct page *page, const char *text)
{
	char *copy = arena_dup(&page->arena, text);

	if (*copy >= 'a' && *copy <= 'z')
		*copy -= 'a' - 'A';
	return copy;
}

const char *
page_one_line(struct page *page, const char *text)
{
	struct str all = str_of(text != NULL ? text : ""), some;
	char *line, *p;

	if (text == NULL)
		return NULL;
	some = str_cut(all, excerpt_fit(all, DESCRIPTION_MAX));
	line = arena_printf(&page->arena, "%.*s%s", STR_FMT(some),
	    some.len < all.len ? " …" : "");
	for (p = line; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
	return line;
}
