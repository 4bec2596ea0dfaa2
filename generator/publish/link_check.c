#include "link_check.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/string_set.h"
#include "link_scan.h"

#define LISTED_MAX	100	/* faults; a broken layout breaks all pages */

/*
 * The kinds of notes.  The letter begins the key; in that of a link '\n'
 * separates the file and the id, because no published file has it in its name.
 */
enum note_kind {
	NOTE_FILE = 'f',	/* a link, or a page */
	NOTE_OWN = 'o',		/* the id in a broken link to the same page */
	NOTE_TWICE = 't'	/* an id that a page has twice */
};

struct note {
	const char	*key;
	const char	*page;		/* first by name with it, or NULL */
	const uint32_t	*ids;		/* hashes of a page's ids, sorted; NULL
					   if it is not a page */
	unsigned	 nids;
	unsigned	 count;		/* how often it was found */
};

struct link_check {
	const struct link_site	*site;
	pthread_mutex_t		 lock;
	struct string_set	 keys;		/* mark: index in notes + 1 */
	struct note		*notes;
	size_t			 count, room;
	struct arena		 arena;		/* the ids */
};

struct id {
	uint32_t	 hash;
	struct str	 text;
};

/* What a page has, before it is noted. */
struct page {
	struct arena	 arena;
	const char	*path;
	struct id	*ids;		/* by hash when all are there */
	size_t		 nids;
	struct buf	 keys;		/* each '\0'-terminated */
	struct id	*own;		/* in links to the page itself */
	size_t		 nown;
	struct buf	 file;		/* of the current link */
	struct buf	 fragment;
};

struct link_check *
link_check_new(const struct link_site *site)
{
	struct link_check *check = xcalloc(1, sizeof(*check));

	check->site = site;
	pthread_mutex_init(&check->lock, NULL);
	return check;
}

void
link_check_free(struct link_check *check)
{
	pthread_mutex_destroy(&check->lock);
	string_set_release(&check->keys);
	arena_release(&check->arena);
	free(check->notes);
	free(check);
}

/* FNV-1a. */
static uint32_t
hash_of(struct str id)
{
	uint32_t hash = 0x811c9dc5u;
	size_t i;

	for (i = 0; i < id.len; i++)
		hash = (hash ^ (unsigned char)id.data[i]) * 0x01000193u;
	return hash;
}

static void
add_key(struct page *page, enum note_kind kind, struct str name, struct str id)
{
	buf_addc(&page->keys, (char)kind);
	buf_add(&page->keys, name.data, name.len);
	if (id.len != 0) {
		buf_addc(&page->keys, '\n');
		buf_add(&page->keys, id.data, id.len);
	}
	buf_addc(&page->keys, '\0');
}

static void
note_address(struct page *page, const struct link_site *site,
    struct str address)
{
	struct buf *file = &page->file;
	struct str id;

	if (!link_resolve(site, page->path, address, file, &page->fragment))
		return;
	id = (struct str){ page->fragment.data, page->fragment.len };
	if (id.len == 0 || strcmp(file->data, page->path) != 0) {
		add_key(page, NOTE_FILE, (struct str){ file->data,
		    file->len }, id);
		return;
	}
	ARENA_ONE_MORE(&page->arena, page->own, page->nown);
	id.data = arena_dup_str(&page->arena, id);
	page->own[page->nown++] = (struct id){ hash_of(id), id };
}

static int
by_id(const void *va, const void *vb)
{
	const struct id *a = va, *b = vb;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return str_cmp(a->text, b->text);
}

static bool
is_same_id(const struct id *a, const struct id *b)
{
	return a->hash == b->hash && str_eq(a->text, b->text);
}

static void
find_twins(struct page *page)
{
	size_t i;

	for (i = 1; i < page->nids; i++)
		if (is_same_id(&page->ids[i], &page->ids[i - 1]) &&
		    (i == 1 || !is_same_id(&page->ids[i - 1],
		    &page->ids[i - 2])))
			add_key(page, NOTE_TWICE, page->ids[i].text,
			    (struct str){ NULL, 0 });
}

static void
find_broken_own(struct page *page)
{
	size_t i;

	for (i = 0; i < page->nown; i++)
		if (page->nids == 0 || bsearch(&page->own[i], page->ids,
		    page->nids, sizeof(*page->ids), by_id) == NULL)
			add_key(page, NOTE_OWN, page->own[i].text,
			    (struct str){ NULL, 0 });
}

static void
scan_page(struct page *page, const struct link_site *site, struct str html)
{
	struct link_scan scan;
	enum link_end end;
	struct str value;

	link_scan_begin(&scan, html, &page->arena);
	while (link_scan_next(&scan, &end, &value)) {
		if (end == LINK_ADDRESS) {
			note_address(page, site, value);
			continue;
		}
		ARENA_ONE_MORE(&page->arena, page->ids, page->nids);
		page->ids[page->nids++] = (struct id){ hash_of(value), value };
	}
	if (page->nids != 0)
		qsort(page->ids, page->nids, sizeof(*page->ids), by_id);
	find_twins(page);
	find_broken_own(page);
}

/* Returns the note of the key, which is valid until the next is added. */
static struct note *
note_of(struct link_check *check, const char *key)
{
	struct string_set_entry *entry = string_set_add(&check->keys,
	    str_of(key));

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(check->notes, check->count, check->room);
		check->notes[check->count++] = (struct note){
			.key = entry->text };
		entry->mark = (unsigned)check->count;
	}
	return &check->notes[entry->mark - 1];
}

static int
by_number(const void *va, const void *vb)
{
	uint32_t a = *(const uint32_t *)va, b = *(const uint32_t *)vb;

	return (a > b) - (a < b);
}

/* Note the ids of a page.  Returns its name, which stays valid. */
static const char *
note_page(struct link_check *check, const char *key, const struct page *page)
{
	struct note *note = note_of(check, key);
	uint32_t *ids = arena_calloc(&check->arena, page->nids, sizeof(*ids));
	size_t i;

	for (i = 0; i < page->nids; i++)
		ids[i] = page->ids[i].hash;
	note->ids = ids;
	note->nids = (unsigned)page->nids;
	return note->key + 1;
}

static void
note_use(struct link_check *check, const char *key, const char *page)
{
	struct note *note = note_of(check, key);

	note->count++;
	if (note->page == NULL || strcmp(page, note->page) < 0)
		note->page = page;
}

void
link_check_page(struct link_check *check, const char *path, struct str html)
{
	struct page page = { .path = path, .keys = BUF_INIT,
	    .file = BUF_INIT, .fragment = BUF_INIT };
	const char *key, *name;

	add_key(&page, NOTE_FILE, str_of(path), (struct str){ NULL, 0 });
	scan_page(&page, check->site, html);
	pthread_mutex_lock(&check->lock);
	name = note_page(check, page.keys.data, &page);
	for (key = page.keys.data + strlen(page.keys.data) + 1;
	     key < page.keys.data + page.keys.len; key += strlen(key) + 1)
		note_use(check, key, name);
	pthread_mutex_unlock(&check->lock);
	buf_release(&page.keys);
	buf_release(&page.file);
	buf_release(&page.fragment);
	arena_release(&page.arena);
}

static bool
has_id(const struct note *page, struct str id)
{
	uint32_t hash = hash_of(id);

	return bsearch(&hash, page->ids, page->nids, sizeof(hash),
	    by_number) != NULL;
}

/* Does the link lead to a file, and if that is a page, to one of its ids? */
static bool
leads_somewhere(struct link_check *check, const struct note *note,
    struct staging *staging)
{
	size_t end = str_find_char(str_of(note->key), '\n');
	struct str key = { note->key, end };
	struct string_set_entry *entry;
	const struct note *page;
	char *path = strndup(note->key + 1, end - 1);
	bool is_there;

	if (path == NULL)
		alloc_die();
	is_there = staging_has(staging, path);
	free(path);
	if (!is_there || note->key[end] == '\0')
		return is_there;
	entry = string_set_find(&check->keys, key);
	page = entry != NULL ? &check->notes[entry->mark - 1] : NULL;
	return page == NULL || page->ids == NULL ||
	    has_id(page, str_of(note->key + end + 1));
}

static bool
is_fault(struct link_check *check, const struct note *note,
    struct staging *staging)
{
	if (note->page == NULL)
		return false;
	return *note->key != NOTE_FILE ||
	    !leads_somewhere(check, note, staging);
}

static int
by_page(const void *va, const void *vb)
{
	const struct note *a = *(const struct note *const *)va;
	const struct note *b = *(const struct note *const *)vb;
	int order = strcmp(a->page, b->page);

	return order != 0 ? order : strcmp(a->key, b->key);
}

/* "/om/#kontakt" of "fom/index.html\nkontakt". */
static void
add_address(struct buf *out, const struct note *note, bool offline)
{
	struct str file = str_of(note->key + 1);
	size_t end = str_find_char(file, '\n');
	struct buf url = BUF_INIT;

	buf_addf(&url, "/%.*s", STR_FMT(str_cut(file, end)));
	if (!offline && str_ends((struct str){ url.data, url.len },
	    "/" INDEX_NAME))
		buf_truncate(&url, url.len - strlen(INDEX_NAME));
	buf_adds(out, url.data);
	if (end < file.len)
		buf_addf(out, "#%s", file.data + end + 1);
	buf_release(&url);
}

static void
describe(struct buf *out, const struct note *note, bool offline)
{
	switch (*note->key) {
	case NOTE_OWN:
		buf_addf(out, "nothing in the page has the id that its link "
		    "to #%s leads to", note->key + 1);
		break;
	case NOTE_TWICE:
		buf_addf(out, "the id \"%s\" stands there twice",
		    note->key + 1);
		break;
	default:
		buf_adds(out, "nothing is where its link to ");
		add_address(out, note, offline);
		buf_adds(out, " leads");
	}
	if (note->count > 1)
		buf_addf(out, " (and %u more such)", note->count - 1);
}

static void
report(const struct link_check *check, const struct note *note,
    const char *out, struct diag *diag)
{
	struct buf file = BUF_INIT, what = BUF_INIT;

	buf_addf(&file, "%s/%s", out, note->page);
	describe(&what, note, check->site->offline);
	diag_add(diag, DIAG_ERROR, file.data, 0, 0,
	    "%s; published all the same", what.data);
	buf_release(&file);
	buf_release(&what);
}

size_t
link_check_report(struct link_check *check, struct staging *staging,
    const char *out, struct diag *diag)
{
	const struct note **faults = xcalloc(check->count + 1,
	    sizeof(*faults));
	size_t count = 0, i;

	for (i = 0; i < check->count; i++)
		if (is_fault(check, &check->notes[i], staging))
			faults[count++] = &check->notes[i];
	qsort(faults, count, sizeof(*faults), by_page);
	for (i = 0; i < count && i < LISTED_MAX; i++)
		report(check, faults[i], out, diag);
	if (count > LISTED_MAX)
		diag_add(diag, DIAG_ERROR, out, 0, 0, "%zu more links lead "
		    "nowhere; published all the same", count - LISTED_MAX);
	free(faults);
	return count;
}
