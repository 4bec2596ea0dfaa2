/*
 * Subjects: the cases by what KL's classification (KLE) files them under,
 * which is what their numbers begin with.
 */
#include "contents.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "language/casenumber.h"

#define LEVELS	3

/* An item at one of the levels of its subject. */
struct entry {
	uint32_t		 key;	/* of the code, in its order */
	struct item_card	*item;
};

struct entries {
	struct entry	*list;
	size_t		 count;
};

/*
 * Up to three parts of two digits as a number: 1 + the part is a byte of it,
 * 0 is no part.  Numbers are in the order of the codes, "15" before "15.00"
 * before "15.00.00" before "15.20".
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
	    casenumber_topic(str_of(item->case_number));
	int level;

	for (level = 1; level <= level_of(code); level++)
		entries->list[entries->count++] = (struct entry){
			key_of(code, level), item };
}

static int
by_key_and_time(const void *va, const void *vb)
{
	const struct entry *a = va, *b = vb;
	size_t arank = a->item->meeting->rank, brank = b->item->meeting->rank;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if (arank != brank)
		return arank < brank ? -1 : 1;
	/* Items of one meeting stand in one array. */
	return (a->item > b->item) - (a->item < b->item);
}

/* All items with a subject, once for it and once for each group above; the
   caller frees the list. */
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
	struct str code = casenumber_topic(str_of(item->case_number));

	code = str_cut(code, 3 * (size_t)subject->level - 1);
	subject->code = subject->name = arena_dup_str(arena, code);
	subject->url = arena_printf(arena, "/emner/%s/", subject->code);
}

static int
key_level(uint32_t key)
{
	return 1 + ((key & 0xff00) != 0) + ((key & 0xff) != 0);
}

/* The subjects and their years, as yet without what they hold. */
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
		/* Groups come first, so that the last one is the subject. */
		items[i]->subject = subject;
	}
}

/* Each subject's place below its group. */
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

/* How many cases the items are of.  `seen` has for each case the last list
   in which it was, by number. */
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

/* The years of subjects that are too large for one page. */
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
archive_build_subjects(struct archive *archive)
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

/*
 * The year that the number of a case says, when it was treated for the first
 * time in `treated`: of two digits the latest that is not later than the year
 * after, because a case may get its number before its time.  0 for none.
 */
static int
year_of(const char *number, int treated)
{
	struct casenumber parts;
	int year;

	if (!casenumber_split(str_of(number), &parts))
		return 0;
	year = str_number(parts.year);
	if (year < 0 || parts.year.len == 4)
		return year < 0 ? 0 : year;
	if (parts.year.len != 2)
		return 0;
	year += (treated + 1) / 100 * 100;
	return year > treated + 1 ? year - 100 : year;
}

const char *
case_day(struct arena *arena, const struct case_file *file)
{
	const char *first = file->treatments[0]->meeting->date;
	int treated, year;

	if (first == NULL)
		return NULL;
	treated = atoi(first);
	year = year_of(file->number, treated);
	return year == 0 || year >= treated ? first :
	    arena_printf(arena, "%04d-12-31", year);
}
