#include "people.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/diag.h"
#include "base/unique_names.h"
#include "language/danish.h"
#include "language/similar_name.h"
#include "appearances.h"
#include "card.h"
#include "contents.h"

static bool
new_person(const struct appearance *list, size_t i)
{
	return i == 0 || strcmp(list[i].actor->person,
	    list[i - 1].actor->person) != 0;
}

static void
name_person(struct archive *archive, struct person *person,
    struct unique_names *names, struct diag *diag)
{
	struct arena *arena = &archive->arena;
	const char *slug = danish_slug(arena, str_of(person->name));
	bool repeated;

	person->slug = unique_names_take(names, arena, *slug != '\0' ? slug :
	    "person", &repeated);
	person->url = arena_printf(arena, "/personer/%s/", person->slug);
	if (repeated)
		diag_add(diag, DIAG_WARNING,
		    person->appearances[0].meeting->path,
		    person->appearances[0].basis->line, 0,
		    "another person has the same address as \"%s\"; "
		    "published as %s", person->name, person->url);
}

static int
by_danish_name(const void *va, const void *vb)
{
	const struct person *a = va, *b = vb;

	return danish_compare(a->name, b->name);
}

static int
by_bytes(const void *va, const void *vb)
{
	const struct person *a = *(struct person *const *)va;
	const struct person *b = *(struct person *const *)vb;

	return strcmp(a->name, b->name);
}

static void
report_pair(struct person *a, struct person *b, struct diag *diag)
{
	const struct appearance *where = &(a->count < b->count ? a : b)->
	    appearances[0];

	a->alike = b;
	b->alike = a;
	diag_add(diag, DIAG_WARNING, where->meeting->path, where->basis->line,
	    0, "\"%s\" and \"%s\" may be the same person; kept apart "
	    "([people] in site.conf can join them)", a->name, b->name);
}

/* Names that are nearly the same are reported, but never joined. */
static void
report_alike(struct archive *archive, struct diag *diag)
{
	struct person *people = archive->people;
	struct name_outline *outlines = xcalloc(archive->npeople + 1,
	    sizeof(*outlines));
	size_t i, j;

	for (i = 0; i < archive->npeople; i++)
		outlines[i] = name_outline_of(people[i].name);
	for (i = 0; i < archive->npeople; i++)
		for (j = i + 1; j < archive->npeople; j++) {
			/* A mistake in the first letter is rare, and looking
			   at all pairs takes too long. */
			if (people[i].name[0] != people[j].name[0])
				break;
			if (name_outlines_are_near(outlines[i], outlines[j]) &&
			    names_are_similar(people[i].name, people[j].name))
				report_pair(&people[i], &people[j], diag);
		}
	free(outlines);
}

/* Make a person of each run of appearances. */
static void
make_people(struct archive *archive, struct appearance *list, size_t count)
{
	struct person *person;
	size_t i;

	for (i = 0; i < count; i++)
		archive->npeople += new_person(list, i);
	archive->people = arena_calloc(&archive->arena, archive->npeople,
	    sizeof(*archive->people));
	person = archive->people;
	for (i = 0; i < count; i++) {
		if (i != 0 && new_person(list, i))
			person++;
		if (person->count++ == 0)
			person->appearances = &list[i];
		person->name = list[i].actor->person;
	}
}

static void
build_index(struct archive *archive)
{
	size_t i;

	archive->by_person = arena_calloc(&archive->arena, archive->npeople,
	    sizeof(*archive->by_person));
	for (i = 0; i < archive->npeople; i++)
		archive->by_person[i] = &archive->people[i];
	if (archive->npeople != 0)
		qsort(archive->by_person, archive->npeople,
		    sizeof(*archive->by_person), by_bytes);
}

void
people_build(struct archive *archive, struct diag *diag)
{
	struct unique_names *names = unique_names_new();
	struct appearance *list;
	size_t count, i;

	list = archive_appearances(archive, &count);
	make_people(archive, list, count);
	for (i = 0; i < archive->npeople; i++)
		name_person(archive, &archive->people[i], names, diag);
	unique_names_free(names);
	if (archive->npeople != 0)
		qsort(archive->people, archive->npeople,
		    sizeof(*archive->people), by_danish_name);
	build_index(archive);
	report_alike(archive, diag);
}

const struct person *
archive_find_person(const struct archive *archive, const char *name)
{
	struct person key = { .name = name }, *wanted = &key, **found;

	if (archive->npeople == 0)
		return NULL;
	found = bsearch(&wanted, archive->by_person, archive->npeople,
	    sizeof(*archive->by_person), by_bytes);
	return found != NULL ? *found : NULL;
}
