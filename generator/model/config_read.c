#include "config_read.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/ini.h"
#include "base/str.h"
#include "base/utf8.h"
#include "config_lists.h"
#include "config_reading.h"
#include "config_value.h"

/* All keys.  A new one is a row here, and a paragraph in the manual. */
static const struct setting {
	const char	*section;
	const char	*key;
	config_value	*read;
	size_t		 field;		/* where in struct config */
} settings[] = {
#define FIELD(name) offsetof(struct config, name)
	{ "site", "title", config_value_required, FIELD(title) },
	{ "site", "municipality", config_value_text, FIELD(municipality) },
	{ "site", "base", config_value_base, FIELD(base) },
	{ "site", "identity", config_value_base, FIELD(identity) },
	{ "site", "contact", config_value_contact, FIELD(contact) },
	{ "site", "accessibility", config_value_web_address,
	  FIELD(accessibility) },
	{ "site", "licence", config_value_licence, FIELD(licence) },
	{ "folders", "content", config_value_required, FIELD(content) },
	{ "folders", "output", config_value_required, FIELD(output) },
	{ "folders", "templates", config_value_required, FIELD(templates) },
	{ "pages", "offline", config_value_flag, FIELD(offline) },
	{ "pages", "noindex", config_value_page_groups, FIELD(noindex) },
	{ "pages", "search", config_value_flag, FIELD(search) },
	{ "pages", "excerpts", config_value_flag, FIELD(excerpts) },
#undef FIELD
};

/* Is it UTF-8 without control characters, which any page can hold? */
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

/* The section has no such key: it belongs to another, or is misspelt. */
static void
report_key(struct config_reading *r, const char *section, const char *key,
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
	config_report_unknown(r, line, "key", key,
	    ini_did_you_mean(key, keys, count));
}

static void
report_section(struct config_reading *r, const char *section, unsigned line)
{
	const char *sections[CONFIG_LISTS + COUNT(settings)];
	size_t i;

	for (i = 0; i < CONFIG_LISTS; i++)
		sections[i] = config_lists[i].section;
	for (i = 0; i < COUNT(settings); i++)
		sections[CONFIG_LISTS + i] = settings[i].section;
	config_report_unknown(r, line, "section", section,
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
set_value(struct config_reading *r, size_t which, const char *value,
    unsigned line)
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
			set_value(r, i, value, line);
			return;
		}
	}
	if (is_section(section))
		report_key(r, section, key, line);
	else
		report_section(r, section, line);
}

int
config_read(struct config *config, const char *path, struct diag *diag)
{
	unsigned lines[COUNT(settings)] = { 0 };
	struct config_reading r = { .config = config, .path = path,
		.diag = diag, .lines = lines };
	struct buf text = BUF_INIT;

	if (file_read(path, &text) != 0) {
		diag_add(diag, DIAG_USAGE, path, 0, 0,
		    "the settings cannot be read: %s", strerror(errno));
		return -1;
	}
	digest_sha256(text.data, text.len, config->digest);
	if (ini_read((struct str){ text.data, text.len }, path, 1, DIAG_USAGE,
	    take_setting, &r, diag) != 0)
		r.wrong = true;
	buf_release(&text);
	return r.wrong ? -1 : 0;
}
