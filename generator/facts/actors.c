#include "actors.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "party.h"
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
	{ "kommunalbestyrelsesmedlemmerne", "kommunalbestyrelsesmedlem", true
	  },
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

/* Words that announce a party, or several. */
static const char *const group_words[] = {
	"byrådsgrupperne", "byrådsgruppe", "byrådsgruppen", "grupperne",
	"gruppen", "gruppe", "listerne", "liste", "partierne", "partiet",
	"parti", "valggruppe",
};

/* Endings of other titles of members: "Gruppeformand". */
static const char *const title_endings[] = {
	"formand", "formanden", "medlem", "ordfører", "ordføreren",
};

/* Words before a name that change nothing. */
static const char *const before_names[] = {
	"både ", "kun ", "også ", "alene ", "dog ",
};

static const char *const courtesies[] = {
	"Dr. ", "Hr. ", "Prof. ", "Fru ",
};

/* What separates one from the next. */
static const char *const separators[] = {
	", samt ", ", og ", " samt ", " og ", ", ", "; ", " + ", "+", " & ",
};

/* What a number of people is called. */
static const char *const heads[] = {
	" medlemmer ", " medlem ", " stemmer ", " stemme ", ": ", " ",
};

/* Words for the majority and the minority. */
static const char *const shares[] = {
	"et stort flertal", "et flertal", "flertallet", "et mindretal",
	"mindretallet",
};
static const char *const share_links[] = {
	" bestående af ", " udgjort af ", " af ", " på ", " - ", ": ", " ",
};

struct actor_scan {
	struct arena	*arena;
	struct str	 rest;
	const char	*role;		/* of the next name */
	bool		 plural;	/* and of those after it */
	bool		 groups;	/* letters and names are of parties */
	bool		 closed;	/* the last one ended in a bracket */
	struct actors	*actors;
};

static bool	 read_list(struct actor_scan *);

/* Skip the word if the text begins with it, as a whole word. */
static bool
take_word(struct str *text, const char *word)
{
	struct str rest;

	if (!utf8_starts_word(*text, word))
		return false;
	rest = str_from(*text, strlen(word));
	if (utf8_is_letter(utf8_first(rest)))
		return false;
	*text = rest;
	return true;
}

static bool
take_any(struct str *text, const char *const list[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_starts_word(*text, list[i])) {
			*text = str_from(*text, strlen(list[i]));
			*text = str_from(*text, str_blanks(*text));
			return true;
		}
	return false;
}

static void
skip_blanks(struct str *text)
{
	*text = str_from(*text, str_blanks(*text));
}

/* "Gruppeformand Bo Ravn": any word that only titles are. */
static bool
take_title(struct actor_scan *r)
{
	size_t len = person_name_word(r->rest);
	struct str word = str_cut(r->rest, len);

	if (!person_name_ends_in(word, title_endings,
	    COUNT(title_endings)) ||
	    str_blank_len(str_from(r->rest, len)) == 0)
		return false;
	r->role = danish_lower(r->arena, word);
	r->plural = false;
	r->rest = str_from(r->rest, len);
	skip_blanks(&r->rest);
	return true;
}

/* The length of "2. " in "2. viceborgmester"; 0 if there is none. */
static size_t
ordinal(struct str text)
{
	size_t digits = str_digits(text);

	return digits == 1 && str_starts(str_from(text, 1), ". ") ? 3 : 0;
}

/* Take a title off the start; false if there is none. */
static bool
take_role(struct actor_scan *r)
{
	size_t i, number = ordinal(r->rest);
	struct str rest;

	if (!r->plural)
		r->role = NULL;
	for (i = 0; i < COUNT(roles); i++) {
		rest = str_from(r->rest, number);
		if (!take_word(&rest, roles[i].written) ||
		    str_blank_len(rest) == 0)
			continue;
		r->role = number == 0 ? roles[i].role : arena_printf(r->arena,
		    "%.3s%s", r->rest.data, roles[i].role);
		r->plural = roles[i].plural;
		r->rest = rest;
		skip_blanks(&r->rest);
		return true;
	}
	return take_title(r);
}

static void
take_group_word(struct actor_scan *r)
{
	struct str rest;
	size_t i;

	for (i = 0; i < COUNT(group_words); i++) {
		rest = r->rest;
		if (!take_word(&rest, group_words[i]) ||
		    str_blank_len(rest) == 0)
			continue;
		r->rest = rest;
		skip_blanks(&r->rest);
		r->groups = true;
		return;
	}
}

static struct actor *
add(struct actor_scan *r, struct str name, bool group)
{
	struct actors *actors = r->actors;
	struct actor *actor;

	ARENA_ONE_MORE(r->arena, actors->list, actors->count);
	actor = &actors->list[actors->count++];
	*actor = (struct actor){ .name = arena_dup_str(r->arena, name),
		.role = group ? NULL : r->role, .group = group, .votes = -1 };
	return actor;
}

/* Take a bracket off the start; `inside` gets what it holds. False if there is
   none. */
static bool
bracket(struct str *text, struct str *inside)
{
	struct str rest = *text;
	size_t open, end;

	skip_blanks(&rest);
	for (open = 0; open < rest.len && rest.data[open] == '('; open++)
		;
	end = str_find_char(rest, ')');
	if (open == 0 || end == rest.len)
		return false;
	*inside = str_trim((struct str){ rest.data + open, end - open });
	rest = str_from(rest, end + 1);
	/* "((O))", and the typing mistake "(C))". */
	while (str_starts(rest, ")"))
		rest = str_from(rest, 1);
	*text = rest;
	return true;
}

/* The same of a bracket that may hold others. */
static bool
outer_bracket(struct str *text, struct str *inside)
{
	struct str rest = *text;
	size_t at, depth = 0;

	skip_blanks(&rest);
	if (!str_starts(rest, "("))
		return false;
	for (at = 0; at < rest.len; at++) {
		depth += rest.data[at] == '(';
		if (rest.data[at] == ')' && --depth == 0)
			break;
	}
	if (at == rest.len)
		return false;
	*inside = str_trim((struct str){ rest.data + 1, at - 1 });
	*text = str_from(rest, at + 1);
	return true;
}

/*
 * "Ø (Bo Ravn, Carl Dam)": these members of the party, not the party itself.
 * `count` is the number printed before it, which must fit; -1 if there is
 * none.
 */
static bool
take_members(struct actor_scan *r, int count)
{
	struct actors members = { NULL, 0 };
	struct actor *party = &r->actors->list[r->actors->count - 1];
	struct actor_scan inner = { .arena = r->arena, .actors = &members };
	const char *name = party->name;
	struct str rest = r->rest;
	size_t i;

	if (!outer_bracket(&rest, &inner.rest) || !read_list(&inner) ||
	    (count >= 0 && (size_t)count != members.count))
		return false;
	for (i = 0; i < members.count; i++)
		if (members.list[i].group)
			return false;
	r->actors->count--;
	for (i = 0; i < members.count; i++) {
		ARENA_ONE_MORE(r->arena, r->actors->list, r->actors->count);
		if (members.list[i].party == NULL)
			members.list[i].party = name;
		r->actors->list[r->actors->count++] = members.list[i];
	}
	r->rest = rest;
	r->closed = true;
	return true;
}

/* Votes printed after a party, or its letter after its name. */
static void
take_group_bracket(struct actor_scan *r, struct actor *actor)
{
	struct str rest = r->rest, inside;
	size_t digits;

	if (!bracket(&rest, &inside))
		return;
	digits = str_digits(inside);
	if (digits == inside.len && digits != 0 && digits < 4)
		actor->votes = str_number(inside);
	else if (party_in_brackets(inside))
		actor->party = arena_dup_str(r->arena, inside);
	else
		return;
	r->rest = rest;
	r->closed = true;
}

/* "(Ø)", "V", "Enhedslisten". */
static bool
take_group(struct actor_scan *r)
{
	struct str rest = r->rest, inside;
	struct actor *actor;
	size_t len;

	if (bracket(&rest, &inside) && party_in_brackets(inside)) {
		r->rest = rest;
		add(r, inside, true);
		r->closed = true;
		return true;
	}
	len = party_name(r->rest);
	if (len == 0)
		len = party_tag(r->rest);
	/* "B. Ravn" is a name. */
	if (len == 0 || (str_starts(str_from(r->rest, len), ".") &&
	    r->rest.len > len + 1))
		return false;
	inside = str_cut(r->rest, len);
	r->rest = str_from(r->rest, len);
	actor = add(r, inside, true);
	if (!take_members(r, -1))
		take_group_bracket(r, actor);
	return true;
}

/* "3 medlemmer af Ø (Bo Ravn, Carl Dam og Dorte Holm)" */
static bool
take_some_of_group(struct actor_scan *r)
{
	static const char *const links[] = { " medlemmer af ", " medlem af ",
		" fra ", " af " };
	struct str rest = r->rest, tag;
	size_t digits = str_digits(rest), len;
	int count = str_number(str_cut(rest, digits));

	rest = str_from(rest, digits);
	if (digits == 0 || count < 0 || !take_any(&rest, links, COUNT(links)))
		return false;
	len = party_name(rest);
	if (len == 0)
		len = party_tag(rest);
	if (len == 0)
		return false;
	tag = str_cut(rest, len);
	r->rest = str_from(rest, len);
	add(r, tag, true);
	return take_members(r, count);
}

static bool
take_person(struct actor_scan *r)
{
	struct str name, rest, inside;
	struct actor *actor;
	size_t len;

	take_any(&r->rest, courtesies, COUNT(courtesies));
	len = person_name(r->rest);
	/* "B. Bo Ravn" at the start: is that an initial, or where we are in a
	   list from A to F? */
	if (len == 0 || (r->actors->count == 0 && person_name_is_lettered(
	    str_cut(r->rest, len))))
		return false;
	name = str_cut(r->rest, len);
	r->rest = str_from(r->rest, len);
	actor = add(r, name, false);
	rest = r->rest;
	if (!bracket(&rest, &inside))
		return true;
	/* "()" is what a system prints of an unknown party. */
	if (inside.len != 0 && !party_in_brackets(inside))
		return false;
	if (inside.len != 0)
		actor->party = arena_dup_str(r->arena, inside);
	r->rest = rest;
	r->closed = true;
	return true;
}

/* "Venstres Bo Dam": a member, and of which party; "Venstres gruppe". */
static bool
take_member_of(struct actor_scan *r)
{
	struct str rest = r->rest, party;
	size_t name, len = party_genitive(rest, &name);

	if (len == 0 || str_blank_len(str_from(rest, len)) == 0)
		return false;
	party = str_cut(rest, name);
	r->rest = str_from(rest, len);
	skip_blanks(&r->rest);
	if (take_word(&r->rest, "byrådsgruppe") ||
	    take_word(&r->rest, "gruppe")) {
		add(r, party, true);
		return true;
	}
	if (!take_person(r)) {
		r->rest = rest;
		return false;
	}
	if (r->actors->list[r->actors->count - 1].party == NULL)
		r->actors->list[r->actors->count - 1].party =
		    arena_dup_str(r->arena, party);
	return true;
}

static bool
take_actor(struct actor_scan *r)
{
	bool titled;

	r->closed = false;
	titled = take_role(r);
	/* "gruppe B, F og Bo Ravn": one word for one group at least. */
	r->groups = false;
	if (!titled && take_some_of_group(r))
		return true;
	if (take_member_of(r))
		return true;
	/* "Borgmesteren (A)" is a person without a name, and no party. */
	if (titled)
		return take_person(r);
	take_group_word(r);
	return take_group(r) || (!r->groups && take_person(r));
}

static bool
read_list(struct actor_scan *r)
{
	while (take_actor(r)) {
		if (str_blank(r->rest))
			return true;
		/* A bracket ends a name, also where a comma was forgotten. */
		if (!take_any(&r->rest, separators, COUNT(separators)) &&
		    !(r->closed && str_blank_len(r->rest) != 0))
			return false;
		skip_blanks(&r->rest);
	}
	return false;
}

/* The number before the list, and a bracket around the list. */
static int
take_count(struct str *text)
{
	size_t digits = str_digits(*text);
	struct str rest = str_from(*text, digits);
	int count;

	if (digits == 0 || digits > 3 || str_starts(rest, "."))
		return -1;
	count = str_number(str_cut(*text, digits));
	/* "3 medlemmer af A (…), V og C": the number is not of all. */
	if (str_starts(rest, " medlemmer af ") ||
	    str_starts(rest, " medlem af "))
		return -1;
	if (str_is(rest, " medlemmer") || str_is(rest, " medlem") ||
	    str_is(rest, " stemmer") || str_is(rest, " stemme"))
		rest = str_from(rest, rest.len);
	if (!str_blank(rest) && !str_starts(rest, "(") &&
	    !take_any(&rest, heads, COUNT(heads)))
		return -1;
	*text = str_trim(rest);
	return count;
}

/* "V, C og O (12 medlemmer)": the number after the list. */
static int
take_count_after(struct str *text)
{
	static const char *const heads_after[] = { " medlemmer)", " medlem)",
		" stemmer)" };
	struct str inner;
	size_t i, open;

	for (i = 0; i < COUNT(heads_after); i++) {
		if (!str_ends(*text, heads_after[i]))
			continue;
		inner = str_cut(*text, text->len - strlen(heads_after[i]));
		for (open = inner.len; open > 0 &&
		    inner.data[open - 1] != '('; open--)
			;
		if (open == 0 || str_number(str_from(inner, open)) < 0)
			return -1;
		*text = str_trim(str_cut(*text, open - 1));
		return str_number(str_from(inner, open));
	}
	return -1;
}

/* "Et flertal bestående af A og B": skip what is before the list. */
static bool
take_share(struct str *text)
{
	struct str rest = *text;
	size_t i;

	for (i = 0; i < COUNT(shares); i++)
		if (utf8_starts_word(rest, shares[i])) {
			rest = str_from(rest, strlen(shares[i]));
			if (!take_any(&rest, share_links, COUNT(share_links)))
				return false;
			*text = rest;
			return true;
		}
	return false;
}

static struct str
without_bracket(struct str text)
{
	if (str_starts(text, "(") && str_ends(text, ")"))
		return str_trim((struct str){ text.data + 1, text.len - 2 });
	return text;
}

/* "1 medlem (V, Bo Dam)": V is the party of that one member, written in a way
   that is not known here. */
static bool
is_too_many(const struct actors *actors, int count)
{
	size_t i, groups = 0;

	for (i = 0; i < actors->count; i++)
		groups += actors->list[i].group;
	return count >= 0 && groups != 0 && groups != actors->count &&
	    actors->count > (size_t)count;
}

bool
actors_read(struct arena *arena, struct str text, struct actors *actors,
    int *count)
{
	static const char *const bullets[] = { "\xe2\x80\xa2", "- " };
	struct actor_scan r = { .arena = arena, .actors = actors };
	struct str bare;
	bool share;

	*actors = (struct actors){ NULL, 0 };
	text = str_trim(text);
	take_any(&text, bullets, COUNT(bullets));
	take_any(&text, before_names, COUNT(before_names));
	share = take_share(&text);
	*count = take_count_after(&text);
	if (*count < 0)
		*count = take_count(&text);
	if (text.len == 0)
		return *count >= 0;
	if (utf8_same_word(text, STR_LIT("ingen")) ||
	    utf8_same_word(text, STR_LIT("ingen medlemmer"))) {
		*count = 0;
		return true;
	}
	/* "(A), (V) og (C)" has brackets at both ends, too. */
	bare = *count >= 0 || share ? without_bracket(text) : text;
	r.rest = bare;
	if (read_list(&r))
		return !is_too_many(actors, *count);
	*actors = (struct actors){ NULL, 0 };
	r = (struct actor_scan){ .arena = arena, .actors = actors,
		.rest = text };
	return read_list(&r) && !is_too_many(actors, *count);
}

bool
actors_have(const struct actors *actors, const struct actor *actor)
{
	size_t i;

	for (i = 0; i < actors->count; i++)
		if (actors->list[i].group == actor->group &&
		    strcmp(actors->list[i].name, actor->name) == 0)
			return true;
	return false;
}
