#include "people.h"

#include <string.h>

#include "base/utf8.h"
#include "begin.h"
#include "context.h"
#include "dates.h"
#include "words.h"

/* "Å" for "Aase" and "Åse": the letter under which Danes look it up. */
static const char *
letter_of(struct page *page, const char *name)
{
	struct str text = str_of(name);
	size_t len;

	if (utf8_starts_word(text, "aa"))
		return "Å";
	utf8_decode(text, &len);
	return arena_dup_str(&page->arena, str_cut(text, len));
}

/* The bodies in which the person appears, in order of time, each once. */
static void
set_bodies(struct page *page, struct value *line, const struct person *person)
{
	struct buf text = BUF_INIT;
	const char *body;
	size_t i, j;

	for (i = 0; i < person->count; i++) {
		body = person->appearances[i].body;
		for (j = 0; body != NULL && j < i; j++)
			if (person->appearances[j].body != NULL &&
			    strcmp(person->appearances[j].body, body) == 0)
				break;
		if (body == NULL || j < i)
			continue;
		buf_addf(&text, "%s%s", text.len != 0 ? ", " : "", body);
	}
	page_set(page, line, "bodies", text.len != 0 ? text.data : NULL);
	buf_release(&text);
}

void
page_people(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *letters, *group, *people = NULL, *line;
	const char *letter, *last = "";
	size_t i;

	page_title(page, "Personer", "Personer, der er nævnt i referaterne "
	    "ved en afstemning, et forslag, et forbehold eller et fravær.");
	page_crumb(page, "Personer", NULL);
	page_set(page, page->context, "count",
	    page_count(page, archive->npeople, "person", "personer"));
	page_set_bool(page, page->context, "has_people",
	    archive->npeople != 0);
	letters = page_set_list(page, page->context, "letters");
	for (i = 0; i < archive->npeople; i++) {
		letter = letter_of(page, archive->people[i].name);
		if (strcmp(letter, last) != 0) {
			group = page_add(page, letters);
			page_set(page, group, "letter", letter);
			people = page_set_list(page, group, "people");
			last = letter;
		}
		line = page_add(page, people);
		page_set(page, line, "name", archive->people[i].name);
		page_set_link(page, line, "url", archive->people[i].url);
		page_set(page, line, "span",
		    page_person_span(page, &archive->people[i]));
		set_bodies(page, line, &archive->people[i]);
	}
}
