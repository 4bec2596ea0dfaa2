#include "link_check.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/string_set.h"
#include "link_scan.h"

#define NAMED_MAX	100	/* faults; a broken frame breaks all pages */

/*
 * What notes are about.  The letter begins their keys; in a link the file and
 * the id are parted by '\n', which no published file has in its name.
 */
enum about {
	ABOUT_FILE = 'f',	/* a link, or a page */
	ABOUT_OWN = 'o',	/* the id in a broken link to the same page */
	ABOUT_TWICE = 't'	/* an id that a page has twice */
};

struct note {
	const char	*key;
	const char	*page;		/* first by name that has it; NULL */
	const uint32_t	*ids;		/* of the page that it is, sorted; NULL
					   when it is none */
	unsigned	 nids;
	unsigned	 count;		/* of links, or of pages */
};

struct link_check {
	const struct link_site	*site;
	pthread_mutex_t		 lock;
	struct set		 keys;		/* mark: index in notes + 1 */
	struct note		*notes;
	size_t			 count, room;
	struct arena		 arena;		/* the ids */
};

/* A page while it is looked at, before the others hear of it. */
struct look {
	struct arena	 arena;
	const char	*path;
	struct str	*ids;
	size_t		 nids;
	struct buf	 keys;		/* each with a '\0' */
	struct str	*places;	/* ids in links to the page itself */
	size_t		 nplaces;
	struct buf	 file, place;	/* of the link at hand */
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
	set_release(&check->keys);
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
add_key(struct look *look, enum about about, struct str name, struct str id)
{
	buf_addc(&look->keys, (char)about);
	buf_add(&look->keys, name.data, name.len);
	if (id.len != 0) {
		buf_addc(&look->keys, '\n');
		buf_add(&look->keys, id.data, id.len);
	}
	buf_addc(&look->keys, '\0');
}

static void
see_address(struct look *look, const struct link_site *site,
    struct str address)
{
	struct buf *file = &look->file;
	struct str id;

	if (!link_resolve(site, look->path, address, file, &look->place))
		return;
	id = (struct str){ look->place.data, look->place.len };
	if (id.len == 0 || strcmp(file->data, look->path) != 0) {
		add_key(look, ABOUT_FILE, (struct str){ file->data,
		    file->len }, id);
		return;
	}
	ARENA_ONE_MORE(&look->arena, look->places, look->nplaces);
	id.data = arena_dup_str(&look->arena, id);
	look->places[look->nplaces++] = id;
}

static int
by_bytes(const void *va, const void *vb)
{
	return str_cmp(*(const struct str *)va, *(const struct str *)vb);
}

static void
find_twins(struct look *look)
{
	size_t i;

	for (i = 1; i < look->nids; i++)
		if (str_eq(look->ids[i], look->ids[i - 1]) && (i == 1 ||
		    !str_eq(look->ids[i - 1], look->ids[i - 2])))
			add_key(look, ABOUT_TWICE, look->ids[i],
			    (struct str){ NULL, 0 });
}

static void
find_broken_places(struct look *look)
{
	size_t i;

	for (i = 0; i < look->nplaces; i++)
		if (look->nids == 0 || bsearch(&look->places[i], look->ids,
		    look->nids, sizeof(*look->ids), by_bytes) == NULL)
			add_key(look, ABOUT_OWN, look->places[i],
			    (struct str){ NULL, 0 });
}

static void
look_at(struct look *look, const struct link_site *site, struct str html)
{
	struct link_scan scan;
	enum link_end end;
	struct str value;

	link_scan_begin(&scan, html, &look->arena);
	while (link_scan_next(&scan, &end, &value)) {
		if (end == LINK_ADDRESS) {
			see_address(look, site, value);
			continue;
		}
		ARENA_ONE_MORE(&look->arena, look->ids, look->nids);
		look->ids[look->nids++] = value;
	}
	if (look->nids != 0)
		qsort(look->ids, look->nids, sizeof(*look->ids), by_bytes);
	find_twins(look);
	find_broken_places(look);
}

/* Its place may change with the next note; its key does not. */
static struct note *
note_of(struct link_check *check, const char *key)
{
	struct set_entry *entry = set_add(&check->keys, str_of(key));

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

/* The page gets its ids.  Returns its name, which stays. */
static const char *
note_page(struct link_check *check, const char *key, const struct look *look)
{
	struct note *note = note_of(check, key);
	uint32_t *ids = arena_calloc(&check->arena, look->nids, sizeof(*ids));
	size_t i;

	for (i = 0; i < look->nids; i++)
		ids[i] = hash_of(look->ids[i]);
	qsort(ids, look->nids, sizeof(*ids), by_number);
	note->ids = ids;
	note->nids = (unsigned)look->nids;
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
	struct look look = { .path = path, .keys = BUF_INIT,
	    .file = BUF_INIT, .place = BUF_INIT };
	const char *key, *page;

	add_key(&look, ABOUT_FILE, str_of(path), (struct str){ NULL, 0 });
	look_at(&look, check->site, html);
	pthread_mutex_lock(&check->lock);
	page = note_page(check, look.keys.data, &look);
	for (key = look.keys.data + strlen(look.keys.data) + 1;
	     key < look.keys.data + look.keys.len; key += strlen(key) + 1)
		note_use(check, key, page);
	pthread_mutex_unlock(&check->lock);
	buf_release(&look.keys);
	buf_release(&look.file);
	buf_release(&look.place);
	arena_release(&look.arena);
}

static bool
has_id(const struct note *page, struct str id)
{
	uint32_t hash = hash_of(id);

	return bsearch(&hash, page->ids, page->nids, sizeof(hash),
	    by_number) != NULL;
}

/* Does the link lead to a file, and in a page to an id that is there? */
static bool
leads_somewhere(struct link_check *check, const struct note *note,
    struct publish *publish)
{
	size_t end = str_find_char(str_of(note->key), '\n');
	struct str key = { note->key, end };
	struct set_entry *entry;
	const struct note *page;
	char *path = strndup(note->key + 1, end - 1);
	bool is_there;

	if (path == NULL)
		alloc_die();
	is_there = publish_has(publish, path);
	free(path);
	if (!is_there || note->key[end] == '\0')
		return is_there;
	entry = set_find(&check->keys, key);
	page = entry != NULL ? &check->notes[entry->mark - 1] : NULL;
	return page == NULL || page->ids == NULL ||
	    has_id(page, str_of(note->key + end + 1));
}

static bool
is_fault(struct link_check *check, const struct note *note,
    struct publish *publish)
{
	if (note->page == NULL)
		return false;
	return *note->key != ABOUT_FILE ||
	    !leads_somewhere(check, note, publish);
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
	    "/index.html"))
		buf_truncate(&url, url.len - strlen("index.html"));
	buf_adds(out, url.data);
	if (end < file.len)
		buf_addf(out, "#%s", file.data + end + 1);
	buf_release(&url);
}

static void
describe(struct buf *out, const struct note *note, bool offline)
{
	switch (*note->key) {
	case ABOUT_OWN:
		buf_addf(out, "nothing in the page has the id that its link "
		    "to #%s leads to", note->key + 1);
		break;
	case ABOUT_TWICE:
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
link_check_report(struct link_check *check, struct publish *publish,
    const char *out, struct diag *diag)
{
	const struct note **faults = xcalloc(check->count + 1,
	    sizeof(*faults));
	size_t count = 0, i;

	for (i = 0; i < check->count; i++)
		if (is_fault(check, &check->notes[i], publish))
			faults[count++] = &check->notes[i];
	qsort(faults, count, sizeof(*faults), by_page);
	for (i = 0; i < count && i < NAMED_MAX; i++)
		report(check, faults[i], out, diag);
	if (count > NAMED_MAX)
		diag_add(diag, DIAG_ERROR, out, 0, 0, "%zu more links lead "
		    "nowhere; published all the same", count - NAMED_MAX);
	free(faults);
	return count;
}
