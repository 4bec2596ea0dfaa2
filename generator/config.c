#include "config.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"
#include "buf.h"
#include "danish.h"
#include "file.h"
#include "ini.h"
#include "utf8.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/*
 * Each kind of value has a function that puts it where `field` points and
 * returns NULL, or what would have been right.
 */
typedef const char *value_reader(struct arena *, const char *value,
    void *field);

static value_reader read_any, read_some, read_flag, read_base, read_web,
    read_contact;

/* All keys.  A new one is a row here, and a paragraph in the manual. */
static const struct setting {
	const char	*section;
	const char	*key;
	value_reader	*read;
	size_t		 field;		/* where in struct config */
} settings[] = {
#define FIELD(name) offsetof(struct config, name)
	{ "site", "title", read_some, FIELD(title) },
	{ "site", "municipality", read_any, FIELD(municipality) },
	{ "site", "base", read_base, FIELD(base) },
	{ "site", "contact", read_contact, FIELD(contact) },
	{ "site", "accessibility", read_web, FIELD(accessibility) },
	{ "folders", "content", read_some, FIELD(content) },
	{ "folders", "output", read_some, FIELD(output) },
	{ "folders", "templates", read_some, FIELD(templates) },
	{ "pages", "offline", read_flag, FIELD(offline) },
	{ "pages", "search", read_flag, FIELD(search) },
	{ "pages", "excerpts", read_flag, FIELD(excerpts) },
#undef FIELD
};

/* A file being read. */
struct reading {
	struct config	*config;
	const char	*path;
	struct diag	*diag;
	unsigned	 lines[COUNT(settings)];	/* where set; or 0 */
	struct heading_alias	*headings;
	size_t		 nheadings, room;
	bool		 wrong;
};

/* Takes a line of a section whose keys are the publisher's own. */
typedef void line_reader(struct reading *, const char *key, const char *value,
    unsigned line);

static line_reader add_heading, add_person;

static const struct {
	const char	*section;
	line_reader	*add;
} lists[] = {
	{ "headings", add_heading },
	{ "people", add_person },
};

/* Report a mistake in the words of printf(3). */
#define COMPLAIN(r, line, ...)						\
	do {								\
		(r)->wrong = true;					\
		diag_add((r)->diag, DIAG_USAGE, (r)->path, (line), 0,	\
		    __VA_ARGS__);					\
	} while (0)

/* A name that is none of the candidates. */
static void
suggest(struct reading *r, unsigned line, const char *kind, const char *name,
    const char *meant)
{
	if (meant != NULL)
		COMPLAIN(r, line, "unknown %s \"%s\"; did you mean \"%s\"?",
		    kind, name, meant);
	else
		COMPLAIN(r, line, "unknown %s \"%s\"; referat.conf(5) lists "
		    "them all", kind, name);
}

static const char *
read_any(struct arena *arena, const char *value, void *field)
{
	*(const char **)field = arena_dup(arena, value);
	return NULL;
}

static const char *
read_some(struct arena *arena, const char *value, void *field)
{
	if (value[0] == '\0')
		return "it must not be empty";
	return read_any(arena, value, field);
}

static const char *
read_flag(struct arena *arena, const char *value, void *field)
{
	static const char *const names[] = { "false", "true", "nej", "ja" };
	size_t i;

	(void)arena;
	for (i = 0; i < COUNT(names); i++) {
		if (strcmp(value, names[i]) != 0)
			continue;
		*(bool *)field = i % 2;
		return NULL;
	}
	return "it is true or false, ja or nej";
}

/* An address that can stand in a link as it is. */
static bool
is_web(const char *value)
{
	size_t scheme;

	if (strncmp(value, "https://", 8) == 0)
		scheme = 8;
	else if (strncmp(value, "http://", 7) == 0)
		scheme = 7;
	else
		return false;
	return value[scheme] != '\0' && value[scheme] != '/' &&
	    strpbrk(value, " \t\"'<>\\^`{|}") == NULL;
}

static const char *
read_base(struct arena *arena, const char *value, void *field)
{
	size_t len = strlen(value);

	if (len == 0)
		return read_any(arena, value, field);
	if (!is_web(value) || strpbrk(value, "?#") != NULL)
		return "it is an address as https://www.example.dk/referater/";
	*(const char **)field = arena_printf(arena, "%s%s", value,
	    value[len - 1] == '/' ? "" : "/");
	return NULL;
}

static const char *
read_web(struct arena *arena, const char *value, void *field)
{
	if (value[0] != '\0' && !is_web(value))
		return "it is an address as https://www.example.dk/page";
	return read_any(arena, value, field);
}

static const char *
read_contact(struct arena *arena, const char *value, void *field)
{
	const char *at = strchr(value, '@');

	if (at != NULL && at != value && at[1] != '\0' &&
	    strpbrk(value, " \t\"'<>():/?#&") == NULL)
		return read_any(arena, value, field);
	if (read_web(arena, value, field) != NULL)
		return "it is a mail address or one that begins with https://";
	return NULL;
}

/* Text that every page can hold: UTF-8 without control characters. */
static bool
is_clean(const char *text)
{
	struct str rest = str_of(text);
	size_t len;

	for (; rest.len != 0; rest = str_from(rest, len)) {
		len = utf8_valid(rest);
		if (len == 0 || (unsigned char)rest.data[0] < ' ' ||
		    rest.data[0] == '\x7f')
			return false;
	}
	return true;
}

static void
add_heading(struct reading *r, const char *key, const char *value,
    unsigned line)
{
	const char *names[ROLE_COUNT];
	struct heading_alias alias;
	size_t i;

	alias.heading = danish_lower(&r->config->arena, str_of(key));
	for (i = 0; i < r->nheadings; i++) {
		if (strcmp(r->headings[i].heading, alias.heading) == 0) {
			COMPLAIN(r, line, "a second role for the heading "
			    "\"%s\"; the first one stands", key);
			return;
		}
	}
	for (i = 0; i < ROLE_COUNT; i++)
		names[i] = role_name((enum section_role)i);
	if (!role_parse(value, &alias.role)) {
		suggest(r, line, "role", value,
		    ini_did_you_mean(value, names, ROLE_COUNT));
		return;
	}
	ALLOC_ONE_MORE(r->headings, r->nheadings, r->room);
	r->headings[r->nheadings++] = alias;
}

/* What stands after `mark` in the text, trimmed; it is cut off there. */
static struct str
cut_after(struct str *text, const char *mark)
{
	size_t at = str_find(*text, mark);
	struct str after = str_from(*text, at + strlen(mark));

	*text = str_trim(str_cut(*text, at));
	return str_trim(after);
}

/* "Bo Ravn (V) @ Byrådet = Bo W. Ravn", "Bo Ravn @ 2014-2017 = (V)". */
static void
add_person(struct reading *r, const char *key, const char *value,
    unsigned line)
{
	struct arena *arena = &r->config->arena;
	struct str name = str_of(key), who = str_of(value);
	struct str where = cut_after(&name, "@");
	struct str party = cut_after(&name, "(");
	struct people_rule *rule;
	bool gives = str_starts(who, "(") && str_ends(who, ")");

	if (str_ends(party, ")"))
		party.len--;
	if (gives)
		who = str_trim((struct str){ who.data + 1, who.len - 2 });
	if (name.len == 0 || who.len == 0) {
		COMPLAIN(r, line, "bad value \"%s\" of \"%s\"; it is NAME "
		    "= NAME or NAME = (PARTY)", value, key);
		return;
	}
	ARENA_ONE_MORE(arena, r->config->people, r->config->npeople);
	rule = &r->config->people[r->config->npeople++];
	rule->name = arena_dup_str(arena, name);
	rule->party = party.len != 0 ? arena_dup_str(arena, party) : NULL;
	rule->where = where.len != 0 ? arena_dup_str(arena, where) : NULL;
	rule->person = gives ? NULL : arena_dup_str(arena, who);
	rule->gives = gives ? arena_dup_str(arena, who) : NULL;
}

/* A key that its section does not have: another one's, or misspelled? */
static void
explain_key(struct reading *r, const char *section, const char *key,
    unsigned line)
{
	const char *keys[COUNT(settings)];
	size_t count = 0, i;

	for (i = 0; i < COUNT(settings); i++) {
		if (strcmp(settings[i].key, key) == 0) {
			COMPLAIN(r, line, "misplaced key \"%s\"; it belongs "
			    "in [%s]", key, settings[i].section);
			return;
		}
		if (strcmp(settings[i].section, section) == 0)
			keys[count++] = settings[i].key;
	}
	suggest(r, line, "key", key, ini_did_you_mean(key, keys, count));
}

static void
explain_section(struct reading *r, const char *section, unsigned line)
{
	const char *sections[COUNT(lists) + COUNT(settings)];
	size_t i;

	for (i = 0; i < COUNT(lists); i++)
		sections[i] = lists[i].section;
	for (i = 0; i < COUNT(settings); i++)
		sections[COUNT(lists) + i] = settings[i].section;
	suggest(r, line, "section", section,
	    ini_did_you_mean(section, sections, COUNT(sections)));
}

static bool
is_section(const char *section)
{
	size_t i;

	for (i = 0; i < COUNT(settings); i++)
		if (strcmp(settings[i].section, section) == 0)
			return true;
	return section[0] == '\0';
}

static void
set(struct reading *r, size_t which, const char *value, unsigned line)
{
	const struct setting *setting = &settings[which];
	const char *right;

	if (r->lines[which] != 0) {
		COMPLAIN(r, line, "a second value of \"%s\"; that of line %u "
		    "stands", setting->key, r->lines[which]);
		return;
	}
	r->lines[which] = line;
	right = setting->read(&r->config->arena, value,
	    (char *)r->config + setting->field);
	if (right != NULL)
		COMPLAIN(r, line, "bad value \"%s\" of \"%s\"; %s", value,
		    setting->key, right);
}

static void
take_setting(void *payload, const char *section, const char *key,
    const char *value, unsigned line)
{
	struct reading *r = payload;
	size_t i;

	if (!is_clean(key) || !is_clean(value)) {
		COMPLAIN(r, line, "\"%s\" is not clean text; save the file as "
		    "UTF-8", key);
		return;
	}
	for (i = 0; i < COUNT(lists); i++) {
		if (strcmp(section, lists[i].section) == 0) {
			lists[i].add(r, key, value, line);
			return;
		}
	}
	for (i = 0; i < COUNT(settings); i++) {
		if (strcmp(settings[i].section, section) == 0 &&
		    strcmp(settings[i].key, key) == 0) {
			set(r, i, value, line);
			return;
		}
	}
	if (is_section(section))
		explain_key(r, section, key, line);
	else
		explain_section(r, section, line);
}

void
config_init(struct config *config)
{
	*config = (struct config){
		.arena = ARENA_INIT,
		.title = "Referater",
		.municipality = "",
		.base = "",
		.contact = "",
		.accessibility = "",
		.content = "content",
		.output = "public",
		.templates = "templates",
		.search = true,
		.excerpts = true,
	};
}

void
config_release(struct config *config)
{
	arena_release(&config->arena);
	config_init(config);
}

int
config_read(struct config *config, const char *path, struct diag *diag)
{
	struct reading r = { .config = config, .path = path, .diag = diag };
	struct buf text = BUF_INIT;
	size_t i;

	if (file_read(path, &text) != 0) {
		diag_add(diag, DIAG_USAGE, path, 0, 0,
		    "the settings cannot be read: %s", strerror(errno));
		return -1;
	}
	for (i = 0; i < config->nheadings; i++) {
		ALLOC_ONE_MORE(r.headings, r.nheadings, r.room);
		r.headings[r.nheadings++] = config->headings[i];
	}
	if (ini_read((struct str){ text.data, text.len }, path, 1, DIAG_USAGE,
	    take_setting, &r, diag) != 0)
		r.wrong = true;
	config->headings = arena_dup_array(&config->arena, r.headings,
	    r.nheadings, sizeof(*r.headings));
	config->nheadings = r.nheadings;
	free(r.headings);
	buf_release(&text);
	return r.wrong ? -1 : 0;
}
