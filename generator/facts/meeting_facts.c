#include "meeting_facts.h"

#include <string.h>

#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "absence.h"
#include "acting_body.h"
#include "decisions.h"
#include "earlier.h"
#include "history.h"
#include "phrase.h"
#include "section_facts.h"
#include "settle.h"

/* What speaks of attendance in a head: warned about if not understood. */
static const struct phrase head_worries[] = {
	{ ".*\\b(?:forlod|(?:deltog|medvirkede) (?:\\w+ )?ikke|udeblev"
	  "|ankom til mødet|inhabil\\w*)\\b.*", 0,
	  "forlod|ikke|udeblev|ankom|nhabil" },
	{ ".*\\b(?:var|er) (?:fraværende|ikke til stede)\\b.*", 0,
	  "fraværende|til stede" },
	{ ".*\\b(?:(?:vendte|kom|var) (?:igen )?tilbage|igen til stede"
	  "|deltog igen|(?:gen)?indtrådte)\\b.*", 0, "tilbage|igen|indtråd" },
	{ "(?:fraværende|afbud|ikke til stede)(?: fra)?:? ?"
	  "(?-i:[A-ZÆØÅ])[^:]*\\(.*", 0, "(" },
};
static struct phrase_book head_worry_book = PHRASE_BOOK(head_worries);

/* The body and the day in the heading of a decision. */
static void
begin_decision(struct reading *r, const struct section *section)
{
	struct str heading = str_of(section->heading != NULL ?
	    section->heading : ""), name;
	struct date date;
	size_t at, len;

	section_facts_begin(r);
	r->place.earlier = false;
	r->place.date = NULL;
	r->place.body = r->meeting->body;
	if (body_name_find(heading, &name, &at) &&
	    !body_name_is(name, r->place.body))
		r->place.body = arena_dup_str(r->arena, name);
	if (date_find(heading, &date, &at, &len)) {
		r->place.date = date_iso(r->arena, date);
		if (r->meeting->date != NULL &&
		    strcmp(r->place.date, r->meeting->date) == 0)
			r->place.date = NULL;
	}
	r->place.own = r->place.home = r->place.body;
	r->place.home_date = r->place.date;
}

/* Some minutes have an item that lists only who is away. */
static bool
is_on_absence(const struct item *item)
{
	struct str title = str_trim(str_of(item->title));

	return utf8_same_word(title, STR_LIT("fraværende")) ||
	    utf8_same_word(title, STR_LIT("afbud"));
}

static void
read_decision(struct reading *r, const struct section *section)
{
	struct sentences sentences;
	const struct sentence *other;
	const char *body;
	size_t until;

	begin_decision(r, section);
	body = r->place.body;
	if (is_on_absence(r->item)) {
		r->announced.what = ANNOUNCED_ABSENT;
		r->announced.reason = NULL;
		r->announced.body = r->place.body;
	}
	sentence_list(r->arena, section, &sentences);
	until = history_start(r, &sentences);
	r->skipped |= until < sentences.count;
	sentences.count = until;
	other = section_facts_read(r, &sentences);
	settle_section(r);
	if (other == NULL || decisions_find(r, body) != NULL)
		return;
	/* No decision in so many words: shown as it stands. */
	if (r->facts->ndecisions == 0 || r->place.body == body) {
		r->place.body = body;
		decisions_add(r, &other->basis, OUTCOME_OTHER, NULL,
		    (struct str){ NULL, 0 });
	}
}

/* Another body's decision on another day, under a heading of its own. */
static bool
is_decision_elsewhere(const struct section *section)
{
	return section->role == ROLE_HISTORY && section->heading != NULL &&
	    utf8_starts_word(str_of(section->heading), "beslutning");
}

/* The same heading twice: the second one quotes another item's decision. */
static bool
is_repeated(const struct item *item, size_t index)
{
	const char *heading = item->sections[index].heading;
	size_t i;

	for (i = 0; heading != NULL && i < index; i++)
		if (item->sections[i].role == ROLE_DECISION &&
		    item->sections[i].heading != NULL &&
		    item->sections[i].blocks.count != 0 &&
		    strcmp(item->sections[i].heading, heading) == 0)
			return true;
	return false;
}

/* Add it to those of the meeting, without the item that states it. */
static void
move_absence(struct meeting *meeting, const struct item *item,
    struct absence absence)
{
	struct facts *all = &meeting->facts;
	size_t i, kept = 0;

	for (i = 0; i < absence.nitems; i++)
		if (strcmp(absence.items[i], item->label) != 0)
			absence.items[kept++] = absence.items[i];
	absence.nitems = kept;
	if (kept == 0)
		return;
	absence.stated_in = item->slug;
	ARENA_ONE_MORE(&meeting->arena, all->absences, all->nabsences);
	all->absences[all->nabsences++] = absence;
}

/* Move absences from other items than the one that states them. */
static void
move_absences(struct meeting *meeting, struct item *item)
{
	struct facts *facts = &item->facts;
	struct absence *absence;
	size_t i, j, kept = 0;
	bool own;

	for (i = 0; i < facts->nabsences; i++) {
		absence = &facts->absences[i];
		own = absence->nitems == 0;
		for (j = 0; j < absence->nitems; j++)
			own |= strcmp(absence->items[j], item->label) == 0;
		move_absence(meeting, item, *absence);
		if (!own)
			continue;
		absence->nitems = 0;
		facts->absences[kept++] = *absence;
	}
	facts->nabsences = kept;
}

static void
read_item(struct reading *r, struct meeting *meeting, struct item *item)
{
	const struct section *section;
	size_t i;

	r->item = item;
	r->facts = &item->facts;
	r->skipped = false;
	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		if (section->role == ROLE_RECOMMENDATION)
			earlier_read(r, item, section);
		else if (is_decision_elsewhere(section))
			read_decision(r, section);
		else if (section->role != ROLE_DECISION)
			continue;
		else if (is_repeated(item, i))
			diag_add(r->diag, DIAG_WARNING, r->path, section->line,
			    1, "a second \"%s\" in the same item; no facts "
			    "taken from it", section->heading);
		else
			read_decision(r, section);
	}
	if (r->skipped && item->facts.ndecisions == 0)
		diag_add(r->diag, DIAG_WARNING, r->path, item->line, 1,
		    "all that this item tells of was decided on another day; "
		    "no facts taken from it");
	move_absences(meeting, item);
}

/* What is printed before the first item is about attendance only. */
static void
read_head(struct reading *r, struct meeting *meeting)
{
	struct sentences sentences;
	struct phrase_match match;
	size_t i;

	r->item = NULL;
	r->facts = &meeting->facts;
	r->place.body = meeting->body;
	r->place.date = NULL;
	r->place.earlier = false;
	section_facts_begin(r);
	sentence_list_blocks(r->arena, &meeting->head, &sentences);
	for (i = 0; i < sentences.count; i++) {
		const struct sentence *sentence = &sentences.list[i];
		enum announced before = r->announced.what;

		phrase_text_prepare(&r->known, sentence->text);
		r->announced.used = false;
		if (!absence_read(r, sentence, sentence->text) &&
		    phrase_find_in(&r->known, &head_worry_book,
		    sentence->text, 0, &match)) {
			absence_doubt(r, sentence->text);
			r->doubt = true;
			section_facts_warn(r, sentence);
			r->doubt = false;
		}
		if (!r->announced.used && r->announced.what == before)
			r->announced.what = ANNOUNCED_NOTHING;
	}
}

void
meeting_facts_read(struct meeting *meeting, const char *path,
    struct diag *diag)
{
	struct reading r = { .arena = &meeting->arena,
		.meeting = meeting, .path = path, .diag = diag };
	size_t i;

	if (meeting->status == STATUS_AGENDA)
		return;
	read_head(&r, meeting);
	for (i = 0; i < meeting->nitems; i++)
		read_item(&r, meeting, &meeting->items[i]);
}
