#include "aliases.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "fold.h"
#include "index.h"

struct spelling {
	const char	*reduced;	/* "~soren" */
	const char	*term;
};

struct spellings {
	struct spelling	*list;
	size_t		 count, room;
};

static void
see_term(struct spellings *spellings, struct search *search, const char *term)
{
	struct buf reduced = BUF_INIT;

	buf_addc(&reduced, '~');
	search_reduce(&reduced, str_of(term));
	if (term[0] != '#' && strcmp(reduced.data + 1, term) != 0) {
		ALLOC_ONE_MORE(spellings->list, spellings->count,
		    spellings->room);
		spellings->list[spellings->count++] = (struct spelling){
			arena_dup(&search->arena, reduced.data), term };
	}
	buf_release(&reduced);
}

static int
by_reduced(const void *va, const void *vb)
{
	const struct spelling *a = va, *b = vb;
	int order = strcmp(a->reduced, b->reduced);

	return order != 0 ? order : strcmp(a->term, b->term);
}

static void
add_alias(struct search *search, const struct spelling *first, size_t count)
{
	struct buf terms = BUF_INIT;
	size_t i;

	for (i = 0; i < count; i++)
		buf_addf(&terms, "%s%s", i != 0 ? " " : "", first[i].term);
	ALLOC_ONE_MORE(search->terms, search->nterms, search->terms_room);
	search->terms[search->nterms++] = (struct search_term){
		.text = first->reduced,
		.alias_of = arena_dup(&search->arena, terms.data) };
	buf_release(&terms);
}

void
search_build_aliases(struct search *search)
{
	struct spellings aliases = { NULL, 0, 0 };
	size_t i, end, count = search->nterms;

	for (i = 0; i < count; i++)
		see_term(&aliases, search, search->terms[i].text);
	if (aliases.count != 0)
		qsort(aliases.list, aliases.count, sizeof(*aliases.list),
		    by_reduced);
	for (i = 0; i < aliases.count; i = end) {
		for (end = i + 1; end < aliases.count; end++)
			if (strcmp(aliases.list[end].reduced,
			    aliases.list[i].reduced) != 0)
				break;
		add_alias(search, &aliases.list[i], end - i);
	}
	free(aliases.list);
}
