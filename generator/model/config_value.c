#include "config_value.h"

#include <string.h>

#include "base/array.h"
#include "base/str.h"
#include "config.h"
#include "page_group.h"

const char *
config_value_text(struct arena *arena, const char *value, void *field)
{
	*(const char **)field = arena_dup(arena, value);
	return NULL;
}

const char *
config_value_required(struct arena *arena, const char *value, void *field)
{
	if (value[0] == '\0')
		return "it must not be empty";
	return config_value_text(arena, value, field);
}

const char *
config_value_flag(struct arena *arena, const char *value, void *field)
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
config_is_web_address(const char *value)
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

const char *
config_value_base(struct arena *arena, const char *value, void *field)
{
	size_t len = strlen(value);

	if (len == 0)
		return config_value_text(arena, value, field);
	if (!config_is_web_address(value) || strpbrk(value, "?#") != NULL)
		return "it is an address as https://www.example.dk/referater/";
	*(const char **)field = arena_printf(arena, "%s%s", value,
	    value[len - 1] == '/' ? "" : "/");
	return NULL;
}

const char *
config_value_web_address(struct arena *arena, const char *value, void *field)
{
	if (value[0] != '\0' && !config_is_web_address(value))
		return "it is an address as https://www.example.dk/page";
	return config_value_text(arena, value, field);
}

const char *
config_value_contact(struct arena *arena, const char *value, void *field)
{
	const char *at = strchr(value, '@');

	if (at != NULL && at != value && at[1] != '\0' &&
	    strpbrk(value, " \t\"'<>():/?#&") == NULL)
		return config_value_text(arena, value, field);
	if (config_value_web_address(arena, value, field) != NULL)
		return "it is a mail address or one that begins with https://";
	return NULL;
}

/* "CC0 1.0", "CC0 1.0 https://…": the address is the last word. */
const char *
config_value_licence(struct arena *arena, const char *value, void *field)
{
	struct named_address *licence = field;
	const char *last = strrchr(value, ' ');
	struct str name = str_of(value);

	last = last != NULL ? last + 1 : value;
	licence->url = "";
	if (strstr(value, "://") != NULL) {
		if (!config_is_web_address(last) || last == value)
			return "it is a name, with or without an address "
			    "that begins with https:// after it";
		licence->url = arena_dup(arena, last);
		name = str_trim(str_cut(name, (size_t)(last - value)));
	}
	licence->name = arena_dup_str(arena, name);
	return NULL;
}

const char *
config_value_page_groups(struct arena *arena, const char *value, void *field)
{
	return page_groups_parse(arena, value, field);
}
