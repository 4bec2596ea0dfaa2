#include "config.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/file.h"
#include "base/ini.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "language/date.h"
#include "config_parts.h"

/*
 * Each kind of value has a function that puts it where `field` points and
 * returns NULL, or what would have been right.
 */
typedef const char *value_reader(struct arena *, const char *value,
    void *field);

static value_reader read_any, read_some, read_flag, read_base, read_web,
    read_contact, read_licence, read_page_groups;

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
	{ "site", "identity", read_base, FIELD(identity) },
	{ "site", "contact", read_contact, FIELD(contact) },
	{ "site", "accessibility", read_web, FIELD(accessibility) },
	{ "site", "licence", read_licence, FIELD(licence) },
	{ "folders", "content", read_some, FIELD(content) },
	{ "folders", "output", read_some, FIELD(output) },
	{ "folders", "templates", read_some, FIELD(templates) },
	{ "pages", "offline", read_flag, FIELD(offline) },
	{ "pages", "noindex", read_page_groups, FIELD(noindex) },
	{ "pages", "search", read_flag, FIELD(search) },
	{ "pages", "excerpts", read_flag, FIELD(excerpts) },
#undef FIELD
};

void
config_suggest(struct config_reading *r, unsigned line, const char *kind,
    const char *name, const char *meant)
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

bool
config_is_web(const char *value)
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
	if (!config_is_web(value) || strpbrk(value, "?#") != NULL)
		return "it is an address as https://www.example.dk/referater/";
	*(const char **)field = arena_printf(arena, "%s%s", value,
	    value[len - 1] == '/' ? "" : "/");
	return NULL;
}

static const char *
read_web(struct arena *arena, const char *value, void *field)
{
	if (value[0] != '\0' && !config_is_web(value))
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

/* "CC0 1.0", "CC0 1.0 https://…": the address is the last word. */
static const char *
read_licence(struct arena *arena, const char *value, void *field)
{
	struct named_address *licence = field;
	const char *last = strrchr(value, ' ');
	struct str name = str_of(value);

	last = last != NULL ? last + 1 : value;
	licence->url = "";
	if (strstr(value, "://") != NULL) {
		if (!config_is_web(last) || last == value)
			return "it is a name, with or without an address "
			    "that begins with https:// after it";
		licence->url = arena_dup(arena, last);
		name = str_trim(str_cut(name, (size_t)(last - value)));
	}
	licence->name = arena_dup_str(arena, name);
	return NULL;
}

static const char *
read_page_groups(struct arena *arena, const char *value, void *field)
{
	return page_groups_parse(arena, value, field);
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

/* A key that its section does not have: another one's, or misspelled? */
static void
explain_key(struct config_reading *r, const char *section, const char *key,
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
	config_suggest(r, line, "key", key, ini_did_you_mean(key, keys, count));
}

static void
explain_section(struct config_reading *r, const char *section, unsigned line)
{
	const char *sections[CONFIG_LISTS + COUNT(settings)];
	size_t i;

	for (i = 0; i < CONFIG_LISTS; i++)
		sections[i] = config_lists[i].section;
	for (i = 0; i < COUNT(settings); i++)
		sections[CONFIG_LISTS + i] = settings[i].section;
	config_suggest(r, line, "section", section,
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
set(struct config_reading *r, size_t which, const char *value, unsigned line)
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
	struct config_reading *r = payload;
	size_t i;

	if (!is_clean(key) || !is_clean(value)) {
		COMPLAIN(r, line, "\"%s\" is not clean text; save the file as "
		    "UTF-8", key);
		return;
	}
	for (i = 0; i < CONFIG_LISTS; i++) {
		if (strcmp(section, config_lists[i].section) == 0) {
			config_lists[i].add(r, key, value, line);
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
		.identity = "",
		.contact = "",
		.accessibility = "",
		.licence = { "", "" },
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
	unsigned lines[COUNT(settings)] = { 0 };
	struct config_reading r = { .config = config, .path = path,
		.diag = diag, .lines = lines };
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
