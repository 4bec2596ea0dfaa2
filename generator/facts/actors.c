#include "actors.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "actor_count.h"
#include "party.h"
#include "person_name.h"
#include "role.h"
#include "take.h"

/* Words that announce a party, or several. */
static const char *const group_words[] = {
	"byrådsgrupperne", "byrådsgruppe", "byrådsgruppen", "grupperne",
	"gruppen", "gruppe", "listerne", "liste", "partierne", "partiet",
	"parti", "valggruppe",
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

struct actor_scan {
	struct arena	*arena;
	struct str	 rest;
	struct role	 role;		/* of the next name */
	bool		 groups;	/* letters and names are of parties */
	bool		 closed;	/* the last one ended in a bracket */
	struct actors	*actors;
};

static bool	 read_list(struct actor_scan *);

static void
skip_blanks(struct str *text)
{
	*text = str_from(*text, str_blanks(*text));
}

/* Skip the word if the text begins with it and no letter follows. */
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

static void
take_group_word(struct actor_scan *r)
{
	struct str rest;
	size_t i;

	for (i = 0; i < COUNT(group_words); i++) {
		rest = r->rest;
		if (!utf8_take_word(&rest, group_words[i]))
			continue;
		r->rest = rest;
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
		.role = group ? NULL : r->role.name, .group = group,
		.votes = -1 };
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
	titled = role_take(r->arena, &r->rest, &r->role);
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
	share = actor_count_take_share(&text);
	*count = actor_count_take_after(&text);
	if (*count < 0)
		*count = actor_count_take(&text);
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
