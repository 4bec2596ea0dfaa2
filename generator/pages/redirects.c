#include "redirects.h"

#include <stdlib.h>
#include <string.h>

#include "base/string_set.h"
#include "kinds.h"
#include "redirect.h"
#include "write.h"

struct redirects {
	struct arena		 arena;
	const struct build	*build;
	const char		**written;	/* all other files, sorted */
	size_t			 nwritten;
	struct string_set	 aliases;	/* their old addresses; mark:
						   index + 1, or LEFT_OUT */
	int			 count;		/* pages written */
};

#define LEFT_OUT	0

static int
compare_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
is_written(const struct redirects *r, const char *path)
{
	return r->nwritten != 0 && bsearch(&path, r->written, r->nwritten,
	    sizeof(*r->written), compare_text) != NULL;
}

/* Is there a page at the address, with or without a #fragment? */
static bool
is_page(struct redirects *r, const char *address)
{
	struct str path = str_of(address);

	path = str_from(str_cut(path, str_find_char(path, '#')), 1);
	return is_written(r, arena_printf(&r->arena, "%.*s" INDEX_NAME,
	    STR_FMT(path)));
}

/* Is any folder of the address a file of the site, as /404.html/ would be? */
static bool
is_below_a_file(struct redirects *r, const char *address)
{
	struct str path = str_of(address + 1);
	size_t at;

	for (at = 0; at < path.len; at++)
		if (path.data[at] == '/' && is_written(r,
		    arena_dup_str(&r->arena, str_cut(path, at))))
			return true;
	return false;
}

static void
complain(const struct redirects *r, const struct alias *alias,
    enum diag_level level, const char *why)
{
	diag_add(r->build->diag, level, alias->file, alias->line, 0,
	    "%s = %s: %s; the alias is left out", alias->from, alias->to,
	    why);
}

/* An alias never hides a page. */
static void
gather(struct redirects *r)
{
	const struct config *config = r->build->config;
	const struct alias *alias;
	struct string_set_entry *entry;
	size_t i;

	for (i = 0; i < config->naliases; i++) {
		alias = &config->aliases[i];
		entry = string_set_add(&r->aliases, str_of(alias->from));
		if (is_page(r, alias->from))
			complain(r, alias, DIAG_WARNING,
			    "the site has a page of that address");
		else if (is_below_a_file(r, alias->from))
			complain(r, alias, DIAG_ERROR,
			    "the site has a file where a folder would be");
		else
			entry->mark = (unsigned)i + 1;
	}
}

/* The alias of the address, which may have a #fragment; NULL if there is
   none. */
static const struct alias *
find_alias(const struct redirects *r, const char *address)
{
	struct str path = str_of(address);
	const struct string_set_entry *entry;

	entry = string_set_find(&r->aliases,
	    str_cut(path, str_find_char(path, '#')));
	if (entry == NULL || entry->mark == LEFT_OUT)
		return NULL;
	return &r->build->config->aliases[entry->mark - 1];
}

/* Where the alias leads in the end, or NULL if the aliases lead in a circle.
   A fragment is kept until a later alias has one of its own. */
static const char *
follow(struct redirects *r, const struct alias *alias)
{
	const char *to = alias->to, *fragment = strchr(alias->to, '#');
	size_t left = r->build->config->naliases;

	while ((alias = find_alias(r, to)) != NULL) {
		if (left-- == 0)
			return NULL;
		to = alias->to;
		if (strchr(to, '#') != NULL)
			fragment = strchr(to, '#');
	}
	if (fragment == NULL || strchr(to, '#') != NULL)
		return to;
	return arena_printf(&r->arena, "%s%s", to, fragment);
}

static int
write_page(struct redirects *r, const char *from, const char *to)
{
	struct page page;
	int result;

	page_redirect(&page, r->build, from, to);
	result = page_write(&page, page_kind_find("redirect"));
	page_end(&page);
	r->count += result == 0;
	return result;
}

/* Is it the address of a page with pages below it: "/moeder/x/",
   "/udvalg/x/"? */
static bool
has_pages_below(const char *address)
{
	const char *p = address;
	int slashes = 0;

	for (; *p != '\0' && *p != '#'; p++)
		slashes += *p == '/';
	return *p == '\0' && slashes == 3;
}

/* The first written file whose name does not sort before `path`. */
static size_t
find_place(const struct redirects *r, const char *path)
{
	size_t low = 0, high = r->nwritten, middle;

	while (low < high) {
		middle = low + (high - low) / 2;
		if (strcmp(r->written[middle], path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Redirect to the pages below as well, unless there is an alias or a page at
   the old address. */
static int
write_below(struct redirects *r, const char *from, const char *to)
{
	struct arena *arena = &r->arena;
	const char *old;
	struct str path;
	size_t i, len = strlen(to + 1);

	for (i = find_place(r, to + 1); i < r->nwritten &&
	    strncmp(r->written[i], to + 1, len) == 0; i++) {
		path = str_of(r->written[i]);
		if (!str_ends(path, "/" INDEX_NAME) ||
		    path.len == len + strlen(INDEX_NAME))
			continue;
		path.len -= strlen(INDEX_NAME);
		old = arena_printf(arena, "%s%.*s", from,
		    STR_FMT(str_from(path, len)));
		if (is_page(r, old) ||
		    string_set_find(&r->aliases, str_of(old)) != NULL)
			continue;
		string_set_add(&r->aliases, str_of(old));
		if (write_page(r, old, arena_printf(arena, "/%.*s",
		    STR_FMT(path))) != 0)
			return -1;
	}
	return 0;
}

static int
write_alias(struct redirects *r, const struct alias *alias)
{
	const char *to = follow(r, alias);

	if (to == NULL) {
		complain(r, alias, DIAG_ERROR,
		    "the aliases lead in a circle");
		return 0;
	}
	if (*to == '/' && !is_page(r, to)) {
		complain(r, alias, DIAG_ERROR, "the site has no such page");
		return 0;
	}
	if (write_page(r, alias->from, to) != 0)
		return -1;
	return has_pages_below(to) ? write_below(r, alias->from, to) : 0;
}

int
redirects_write(const struct build *build)
{
	const struct config *config = build->config;
	struct redirects r = { .build = build, .aliases = STRING_SET_INIT };
	int result = 0;
	size_t i;

	if (config->naliases == 0)
		return 0;
	r.nwritten = staging_written(build->staging, &r.arena, &r.written);
	gather(&r);
	for (i = 0; result == 0 && i < config->naliases; i++)
		if (find_alias(&r, config->aliases[i].from) ==
		    &config->aliases[i])
			result = write_alias(&r, &config->aliases[i]);
	string_set_release(&r.aliases);
	arena_release(&r.arena);
	return result == 0 ? r.count : -1;
}
