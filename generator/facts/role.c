#include "role.h"

#include "base/array.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "language/word_list.h"
#include "person_name.h"

/* Titles before a name, in the singular; longer ones first. */
static const struct {
	const char	*written;
	const char	*role;
	bool		 plural;	/* of all until the next title */
} roles[] = {
	{ "borgmesteren", "borgmester", false },
	{ "borgmester", "borgmester", false },
	{ "overborgmester", "overborgmester", false },
	{ "fungerende borgmester", "fungerende borgmester", false },
	{ "viceborgmesteren", "viceborgmester", false },
	{ "viceborgmester", "viceborgmester", false },
	{ "rådmændene", "rådmand", true },
	{ "rådmanden", "rådmand", false },
	{ "rådmand", "rådmand", false },
	{ "udvalgsmedlemmerne", "udvalgsmedlem", true },
	{ "udvalgsmedlemmer", "udvalgsmedlem", true },
	{ "udvalgsmedlem", "udvalgsmedlem", false },
	{ "byrådsmedlemmerne", "byrådsmedlem", true },
	{ "byrådsmedlemmer", "byrådsmedlem", true },
	{ "byrådsmedlem", "byrådsmedlem", false },
	{ "kommunalbestyrelsesmedlemmerne", "kommunalbestyrelsesmedlem",
	  true },
	{ "kommunalbestyrelsesmedlem", "kommunalbestyrelsesmedlem", false },
	{ "bestyrelsesmedlemmerne", "bestyrelsesmedlem", true },
	{ "bestyrelsesmedlem", "bestyrelsesmedlem", false },
	{ "udvalgsformanden", "udvalgsformand", false },
	{ "udvalgsformand", "udvalgsformand", false },
	{ "næstformanden", "næstformand", false },
	{ "næstformand", "næstformand", false },
	{ "formanden", "formand", false },
	{ "formand", "formand", false },
	{ "medlemmerne", "medlem", true },
	{ "medlem", "medlem", false },
	{ "stedfortræderne", "stedfortræder", true },
	{ "stedfortræder", "stedfortræder", false },
	{ "suppleant", "suppleant", false },
};

/* Endings of other titles of members: "Gruppeformand". */
static const char *const title_endings[] = {
	"formand", "formanden", "medlem", "ordfører", "ordføreren",
};

/* The length of "2. " in "2. viceborgmester"; 0 if there is none. */
static size_t
ordinal(struct str text)
{
	size_t digits = str_digits(text);

	return digits == 1 && str_starts(str_from(text, 1), ". ") ? 3 : 0;
}

/* "Gruppeformand Bo Ravn": a word that only titles end like. */
static bool
take_other_title(struct arena *arena, struct str *text, struct role *role)
{
	size_t len = person_name_word(*text);
	struct str word = str_cut(*text, len), rest = str_from(*text, len);

	if (!word_list_ends_any_case(word, title_endings,
	    COUNT(title_endings)) || str_blank_len(rest) == 0)
		return false;
	*role = (struct role){ danish_lower(arena, word), false };
	*text = str_from(rest, str_blanks(rest));
	return true;
}

bool
role_take(struct arena *arena, struct str *text, struct role *role)
{
	size_t i, number = ordinal(*text);
	struct str rest;

	if (!role->plural)
		role->name = NULL;
	for (i = 0; i < COUNT(roles); i++) {
		rest = str_from(*text, number);
		if (!utf8_take_word(&rest, roles[i].written))
			continue;
		*role = (struct role){ roles[i].role, roles[i].plural };
		if (number != 0)
			role->name = arena_printf(arena, "%.3s%s",
			    text->data, roles[i].role);
		*text = rest;
		return true;
	}
	return take_other_title(arena, text, role);
}
