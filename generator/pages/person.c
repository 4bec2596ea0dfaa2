#include "person.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "absences.h"
#include "actors.h"
#include "begin.h"
#include "context.h"
#include "dates.h"
#include "lines.h"
#include "names.h"
#include "person_votes.h"
#include "vote.h"
#include "words.h"

/* A body in a term, in which the person appears. */
struct membership {
	const char		*body;		/* NULL: not printed */
	const char		*term;		/* NULL: not known */
	const struct body	*page;		/* NULL: it has none */
	const char		*parties, *roles;	/* "A, L"; "" */
	size_t			 named;		/* items that name the
						   person */
};

struct memberships {
	struct membership	*list;
	size_t			 count;
};

/* Append a word to a comma-separated list, unless the list has it. */
static const char *
with_word(struct page *page, const char *list, const char *word)
{
	struct str rest = str_of(list), part;

	if (word == NULL)
		return list;
	while (rest.len != 0) {
		part = str_cut(rest, str_find(rest, ", "));
		if (str_is(part, word))
			return list;
		rest = str_from(rest, part.len + 2);
	}
	return arena_printf(&page->arena, "%s%s%s", list, *list != '\0' ?
	    ", " : "", word);
}

static struct membership *
get_membership(struct page *page, struct memberships *all,
    const struct appearance *appearance)
{
	struct membership *one;
	size_t i;

	for (i = 0; i < all->count; i++) {
		one = &all->list[i];
		if (utf8_same_text(one->body, appearance->body) &&
		    utf8_same_text(one->term, appearance->meeting->term))
			return one;
	}
	ARENA_ONE_MORE(&page->arena, all->list, all->count);
	one = &all->list[all->count++];
	*one = (struct membership){ .body = appearance->body,
		.term = appearance->meeting->term, .parties = "",
		.roles = "" };
	one->page = archive_find_body(page->build->archive, one->body);
	return one;
}

static bool
is_first_of_item(const struct person *person, size_t index)
{
	const struct appearance *a = &person->appearances[index];
	size_t i;

	for (i = index; i-- > 0 && person->appearances[i].item == a->item &&
	    person->appearances[i].meeting == a->meeting; )
		if (utf8_same_text(person->appearances[i].body, a->body))
			return false;
	return true;
}

static void
gather(struct page *page, struct memberships *all,
    const struct person *person)
{
	const struct appearance *appearance;
	struct membership *one;
	size_t i;

	for (i = 0; i < person->count; i++) {
		appearance = &person->appearances[i];
		one = get_membership(page, all, appearance);
		one->parties = with_word(page, one->parties,
		    appearance->actor->party != NULL ?
		    appearance->actor->party : appearance->actor->given);
		one->roles = with_word(page, one->roles,
		    appearance->actor->role);
		one->named += is_first_of_item(person, i);
	}
}

/* Do the minutes say who of the body was absent from the item; was it this
   person, if `person` is not NULL? */
static bool
names_absent(const struct item_card *item, const char *body,
    const char *person)
{
	const struct facts *own = &item->facts, *all = &item->meeting->facts;
	const struct absence *absence;
	size_t i;

	for (i = 0; i < own->nabsences + all->nabsences; i++) {
		absence = i < own->nabsences ? &own->absences[i] :
		    &all->absences[i - own->nabsences];
		if (i >= own->nabsences &&
		    !page_absence_covers(absence, item))
			continue;
		if (utf8_same_text(absence->body, body) && (person == NULL ||
		    utf8_same_text(absence->who.person, person)))
			return true;
	}
	return false;
}

/* "3 af 17 punkter, på 1 møde": absences among the items for which absences
   are printed; NULL if the person is never among them. */
static const char *
absence_text(struct page *page, const struct membership *one,
    const struct person *person)
{
	const struct attendance *attendance = archive_find_attendance(
	    page->build->archive, one->body, one->term);
	const struct meeting_card *meeting;
	size_t i, j, named = 0, absent = 0, meetings = 0, before;

	for (i = 0; attendance != NULL && i < attendance->count; i++) {
		meeting = attendance->meetings[i];
		before = absent;
		for (j = 0; j < meeting->nitems; j++) {
			if (!names_absent(&meeting->items[j], one->body, NULL))
				continue;
			named++;
			absent += names_absent(&meeting->items[j], one->body,
			    person->name);
		}
		meetings += absent != before;
	}
	if (absent == 0)
		return NULL;
	return arena_printf(&page->arena, "%zu af %s, på %s", absent,
	    page_count(page, named, "punkt", "punkter"),
	    page_count(page, meetings, "møde", "møder"));
}

/* The page of the body in that term, or NULL. */
static const char *
term_url(const struct membership *one)
{
	const struct body_term *term = one->page == NULL ||
	    one->term == NULL ? NULL : body_find_term(one->page, one->term);

	return term != NULL ? term->url : NULL;
}

static void
set_memberships(struct page *page, const struct person *person)
{
	struct memberships all = { NULL, 0 };
	struct value *list = page_set_list(page, page->context,
	    "memberships"), *line;
	const struct membership *one;
	size_t i;

	gather(page, &all, person);
	for (i = 0; i < all.count; i++) {
		one = &all.list[i];
		line = page_add(page, list);
		page_set(page, line, "body", one->body != NULL ? one->body :
		    "Ikke nævnt");
		page_set_link(page, line, "url", one->page != NULL ?
		    one->page->url : NULL);
		page_set(page, line, "term", one->term);
		page_set_link(page, line, "term_url", term_url(one));
		page_set(page, line, "parties", *one->parties != '\0' ?
		    one->parties : NULL);
		page_set(page, line, "roles", *one->roles != '\0' ?
		    one->roles : NULL);
		page_set(page, line, "named",
		    page_count(page, one->named, "punkt", "punkter"));
		page_set(page, line, "absent",
		    absence_text(page, one, person));
	}
}

/* The item, and the place of the sentence in it. */
static void
fill_line(struct page *page, struct value *line,
    const struct appearance *appearance)
{
	const struct meeting_card *meeting = appearance->meeting;
	const char *url = appearance->item != NULL ? appearance->item->url :
	    meeting->url;

	page_set_date(page, line, meeting->date);
	page_set(page, line, "body", appearance->body);
	page_set(page, line, "item_title", appearance->item != NULL ?
	    page_item_title(appearance->item) : page_meeting_name(page,
	    meeting));
	page_set_link(page, line, "item_url", url);
	page_set(page, line, "text", appearance->basis->text);
	page_set_link(page, line, "url", arena_printf(&page->arena, "%s#%s",
	    url, appearance->basis->anchor));
	page_set(page, line, "told_by", utf8_same_text(appearance->body,
	    meeting->body_name) ? NULL : meeting->body_name);
}

static void
fill_vote(struct page *page, struct value *line,
    const struct appearance *appearance)
{
	const struct vote *vote = appearance->vote;
	const struct actors *by = &vote->proposers;

	page_set(page, line, "what", page_vote_title(page, vote));
	page_set(page, line, "result",
	    page_vote_result(vote, appearance->item));
	page_set(page, line, "side", appearance->choice == NULL ? NULL :
	    page_side_name(page, appearance->choice));
	page_set_actors(page, line, "proposers", by);
	page_set_bool(page, line, "has_proposers", by->count != 0);
}

/* Is it a vote that a recommendation reports from another meeting? */
static bool
is_reported(const struct appearance *appearance)
{
	return appearance->vote != NULL && appearance->vote->earlier;
}

/* What the person did of that kind, the newest first; either reported votes or
   the others. */
static void
set_kind(struct page *page, const struct person *person, const char *name,
    enum appearance_kind kind, bool reported)
{
	struct value *list = page_set_list(page, page->context, name), *line;
	size_t i, count = 0;

	for (i = person->count; i-- > 0; ) {
		if (person->appearances[i].kind != kind ||
		    is_reported(&person->appearances[i]) != reported)
			continue;
		line = page_add(page, list);
		fill_line(page, line, &person->appearances[i]);
		if (person->appearances[i].vote != NULL)
			fill_vote(page, line, &person->appearances[i]);
		count++;
	}
	page_set_bool(page, page->context,
	    arena_printf(&page->arena, "has_%s", name), count != 0);
}

/* How often the person voted on each side, without reported votes. */
static void
set_counts(struct page *page, const struct person *person)
{
	static const char *const words[] = {
		[SIDE_FOR] = "for", [SIDE_AGAINST] = "imod",
		[SIDE_ABSTAIN] = "undlod at stemme",
		[SIDE_OPTION] = "valg mellem muligheder",
	};
	struct value *list = page_set_list(page, page->context, "counts");
	const struct appearance *appearance;
	size_t sums[SIDE_OPTION + 1] = { 0 }, i;

	for (i = 0; i < person->count; i++) {
		appearance = &person->appearances[i];
		if (appearance->kind == DID_VOTE && !is_reported(appearance))
			sums[appearance->choice->side]++;
	}
	for (i = 0; i <= SIDE_OPTION; i++) {
		struct value *line;

		if (sums[i] == 0)
			continue;
		line = page_add(page, list);
		page_set(page, line, "name", words[i]);
		page_set(page, line, "count", page_number(page, sums[i]));
	}
}

void
page_person(struct page *page, const struct build *build, size_t index)
{
	const struct person *person = &build->archive->people[index];
	const struct person *alike = person->alike;

	page_begin(page, build, person->url);
	page_title(page, person->name, arena_printf(&page->arena,
	    "Hvor referaterne nævner %s: afstemninger, forslag, forbehold "
	    "og fravær.", person->name));
	page->topic.person = person;
	page_crumb(page, "Personer", "/personer/");
	page_crumb(page, person->name, NULL);
	page_set(page, page->context, "span", page_person_span(page, person));
	page_set_named_link(page, page->context, "alike",
	    alike != NULL ? alike->name : NULL,
	    alike != NULL ? alike->url : NULL);
	set_memberships(page, person);
	set_counts(page, person);
	page_set_vote_years(page, person);
	set_kind(page, person, "votes", DID_VOTE, false);
	set_kind(page, person, "retold_votes", DID_VOTE, true);
	set_kind(page, person, "proposals", DID_PROPOSE, false);
	set_kind(page, person, "retold_proposals", DID_PROPOSE, true);
	set_kind(page, person, "reservations", DID_RESERVE, false);
	set_kind(page, person, "statements", DID_STATE, false);
	set_kind(page, person, "referrals", DID_REFER, false);
	set_kind(page, person, "absences", WAS_ABSENT, false);
	set_kind(page, person, "substitutions", WAS_SUBSTITUTE, false);
}
