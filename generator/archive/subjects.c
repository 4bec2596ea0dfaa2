#include "subjects.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "language/case_number.h"
#include "card.h"
#include "case_file.h"
#include "contents.h"
#include "kle.h"
#include "years.h"

#define LEVELS	3

/* An item at one of the levels of its subject. */
struct entry {
	uint32_t		 key;	/* in the order of the codes */
	struct item_card	*item;
};

struct entries {
	struct entry	*list;
	size_t		 count;
};

/*
 * Pack the first levels of a code into a number: each two digits plus 1 are a
 * byte, and 0 stands for a level that is not there.  The keys are in the order
 * of the codes: "15", "15.00", "15.00.00", "15.20".
 */
static uint32_t
key_of(struct str code, int level)
{
	uint32_t key = 0;
	int i;

	for (i = 0; i < LEVELS; i++)
		key = key << 8 | (i >= level ? 0 : (uint32_t)(1 +
		    str_number(str_cut(str_from(code, 3 * (size_t)i), 2))));
	return key;
}

static int
level_of(struct str code)
{
	return (int)(code.len + 1) / 3;
}

static void
add_entries(struct entries *entries, struct item_card *item)
{
	struct str code = item->file == NULL ? (struct str){ NULL, 0 } :
	    case_number_topic(str_of(item->case_number));
	int level;

	for (level = 1; level <= level_of(code); level++)
		entries->list[entries->count++] = (struct entry){
			key_of(code, level), item };
}

static int
by_key_and_time(const void *va, const void *vb)
{
	const struct entry *a = va, *b = vb;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return item_card_compare(a->item, b->item);
}

/* Returns all items with a subject, once for it and once for each group above.
   The caller frees the list. */
static struct entries
gather(const struct archive *archive)
{
	struct entries entries = { xcalloc(archive->nitems + 1,
	    LEVELS * sizeof(*entries.list)), 0 };
	struct meeting_card *meeting;
	size_t i, item;

	for (i = 0; i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		for (item = 0; item < meeting->nitems; item++)
			add_entries(&entries, &meeting->items[item]);
	}
	qsort(entries.list, entries.count, sizeof(*entries.list),
	    by_key_and_time);
	return entries;
}

static bool
new_subject(const struct entries *entries, size_t i)
{
	return i == 0 || entries->list[i].key != entries->list[i - 1].key;
}

static bool
new_year(const struct entries *entries, size_t i)
{
	return new_subject(entries, i) ||
	    entries->list[i].item->meeting->year !=
	    entries->list[i - 1].item->meeting->year;
}

static void
name_subject(struct arena *arena, struct subject *subject,
    const struct item_card *item)
{
	struct str code = case_number_topic(str_of(item->case_number));

	code = str_cut(code, 3 * (size_t)subject->level - 1);
	subject->code = subject->name = arena_dup_str(arena, code);
	subject->url = arena_printf(arena, "/emner/%s/", subject->code);
}

static int
key_level(uint32_t key)
{
	return 1 + ((key & 0xff00) != 0) + ((key & 0xff) != 0);
}

/* Make the subjects and their years, still empty. */
static void
make_subjects(struct archive *archive, const struct entries *entries)
{
	struct subject *subject;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		archive->nsubjects += new_subject(entries, i);
		archive->nsubject_years += new_year(entries, i);
	}
	archive->subjects = arena_calloc(&archive->arena, archive->nsubjects,
	    sizeof(*archive->subjects));
	archive->subject_years = arena_calloc(&archive->arena,
	    archive->nsubject_years, sizeof(*archive->subject_years));
	subject = archive->subjects;
	for (i = 0; i < entries->count; i++) {
		if (!new_subject(entries, i))
			continue;
		subject->level = key_level(entries->list[i].key);
		name_subject(&archive->arena, subject++,
		    entries->list[i].item);
	}
}

/* Put the items into their subjects and years. */
static void
fill_subjects(struct archive *archive, const struct entries *entries)
{
	struct item_card **items = arena_calloc(&archive->arena,
	    entries->count, sizeof(*items));
	struct subject *subject = archive->subjects;
	struct subject_year *year = archive->subject_years;
	size_t i;

	for (i = 0; i < entries->count; i++) {
		items[i] = entries->list[i].item;
		subject += i != 0 && new_subject(entries, i);
		year += i != 0 && new_year(entries, i);
		if (subject->nitems == 0) {
			subject->items = &items[i];
			subject->years = year;
		}
		if (year->nitems == 0) {
			*year = (struct subject_year){ .subject = subject,
				.year = items[i]->meeting->year,
				.items = &items[i] };
			subject->nyears++;
		}
		subject->nitems++;
		year->nitems++;
		/* Groups come first, so the last one is the subject. */
		items[i]->subject = subject;
	}
}

/* Put each subject below its group. */
static void
link_subjects(struct archive *archive)
{
	struct subject *last[LEVELS + 1] = { NULL }, *subject;
	size_t i;
	int level;

	for (i = 0; i < archive->nsubjects; i++) {
		subject = &archive->subjects[i];
		level = subject->level;
		subject->parent = last[level - 1];
		if (last[level] != NULL)
			last[level]->next = subject;
		else if (subject->parent != NULL)
			last[level - 1]->first = subject;
		last[level] = subject;
		while (++level <= LEVELS)
			last[level] = NULL;
	}
}

/* Count the cases of the items.  `seen` holds for each case the number of the
   last list that it was in. */
static size_t
count_cases(const struct archive *archive, struct item_card *const *items,
    size_t count, size_t *seen, size_t list)
{
	size_t i, at, cases = 0;

	for (i = 0; i < count; i++) {
		at = (size_t)(items[i]->file - archive->cases);
		cases += seen[at] != list;
		seen[at] = list;
	}
	return cases;
}

static void
count_all_cases(struct archive *archive)
{
	size_t *seen = xcalloc(archive->ncases + 1, sizeof(*seen));
	struct subject *subject;
	struct subject_year *year;
	size_t i, list = 0;

	for (i = 0; i < archive->nsubjects; i++) {
		subject = &archive->subjects[i];
		subject->ncases = count_cases(archive, subject->items,
		    subject->nitems, seen, ++list);
	}
	for (i = 0; i < archive->nsubject_years; i++) {
		year = &archive->subject_years[i];
		year->ncases = count_cases(archive, year->items, year->nitems,
		    seen, ++list);
	}
	free(seen);
}

/* Give pages to the years of subjects that are too large for one page. */
static void
make_pages(struct archive *archive)
{
	struct arena *arena = &archive->arena;
	struct subject_year *year;
	size_t i;

	for (i = 0; i < archive->nsubject_years; i++) {
		year = &archive->subject_years[i];
		if (year->subject->nitems <= SUBJECT_ON_ONE_PAGE)
			continue;
		year->url = year->year->year == 0 ? arena_printf(arena,
		    "%suden-dato/", year->subject->url) : arena_printf(arena,
		    "%s%04d/", year->subject->url, year->year->year);
		ARENA_ONE_MORE(arena, archive->subject_pages,
		    archive->nsubject_pages);
		archive->subject_pages[archive->nsubject_pages++] = year;
	}
}

void
subjects_build(struct archive *archive)
{
	struct entries entries = gather(archive);

	make_subjects(archive, &entries);
	fill_subjects(archive, &entries);
	free(entries.list);
	link_subjects(archive);
	count_all_cases(archive);
	make_pages(archive);
}

void
archive_name_subjects(struct archive *archive, const struct kle *kle)
{
	struct subject *subject;
	size_t i;

	archive->kle = kle;
	for (i = 0; i < archive->nsubjects; i++) {
		subject = &archive->subjects[i];
		subject->kle = kle_find(kle, subject->code);
		if (subject->kle != NULL)
			subject->name = arena_printf(&archive->arena, "%s %s",
			    subject->code, kle_title(subject->kle, NULL));
	}
}

static int
by_code(const void *vcode, const void *vsubject)
{
	const struct subject *subject = vsubject;

	return strcmp(vcode, subject->code);
}

const struct subject *
archive_find_subject(const struct archive *archive, const char *code)
{
	if (archive->nsubjects == 0)
		return NULL;
	return bsearch(code, archive->subjects, archive->nsubjects,
	    sizeof(*archive->subjects), by_code);
}
