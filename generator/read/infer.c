#include "infer.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "model/verb.h"

/* What leads up to the day of a meeting. */
static const char *const leads[] = {
	"mødet d. ", "mødet den ", "mødet ", "dagens møde d. ",
	"dagens møde den ", "dagens møde ",
};

/*
 * Minutes write what their own meeting does in the present tense ("gennemgås",
 * "får"), and what an earlier one did in the past tense.
 */
static const char *const present[] = {
	"gennemgås", "præsenteres", "fremlægges", "forelægges", "orienteres",
	"behandles", "drøftes", "gives", "vises", "får", "præsenterer",
	"gennemgår", "orienterer", "fremlægger",
};

#define BODIES_MAX 16

struct bodies {
	struct str	names[BODIES_MAX];
	size_t		items[BODIES_MAX];	/* in how many it decides */
	size_t		count;
	size_t		deciding;	/* items in which any decides */
};

static bool
is_followed_by(struct str rest, const char *const words[], size_t count)
{
	struct str after;
	size_t i;

	for (i = 0; i < count; i++) {
		after = str_from(rest, strlen(words[i]));
		if (str_starts(rest, words[i]) &&
		    !utf8_is_letter(utf8_first(after)))
			return true;
	}
	return false;
}

/* Does a body that was named before do something: " godkender …"? */
static bool
acts(struct str rest)
{
	const struct verb *verb;

	if (str_blank_len(rest) == 0)
		return false;
	rest = str_cut(rest, str_find_char(rest, '\n'));
	verb = verb_find(str_trim(rest), VERB_FORM(VERB_PRESENT) |
	    VERB_FORM(VERB_PAST));
	return verb != NULL && verb->class != VERB_INFORM;
}

static size_t
body_index(struct bodies *bodies, struct arena *arena, struct str name)
{
	size_t i;

	for (i = 0; i < bodies->count; i++)
		if (str_eq(bodies->names[i], name))
			return i;
	if (bodies->count == BODIES_MAX)
		return BODIES_MAX;
	bodies->names[i] = str_of(arena_dup_str(arena, name));
	bodies->count++;
	return i;
}

/* Count the bodies that act in the text of one item's decision. */
static void
count_bodies(struct bodies *bodies, struct arena *arena, struct str text)
{
	bool seen[BODIES_MAX] = { false };
	struct str name;
	size_t at, i;
	bool any = false;

	while (body_name_find(text, &name, &at)) {
		text = str_from(text, at + name.len);
		if (!acts(text))
			continue;
		i = body_index(bodies, arena, name);
		if (i < BODIES_MAX && !seen[i]) {
			seen[i] = true;
			bodies->items[i]++;
		}
		any = true;
	}
	bodies->deciding += any;
}

static void
infer_body(struct meeting *meeting)
{
	struct bodies bodies = { .count = 0 };
	struct buf text = BUF_INIT;
	size_t i, j, found = 0, best = 0;

	for (i = 0; i < meeting->nitems; i++) {
		const struct item *item = &meeting->items[i];

		buf_reset(&text);
		for (j = 0; j < item->nsections; j++)
			if (item->sections[j].role == ROLE_DECISION)
				section_to_text(&text, &item->sections[j]);
		count_bodies(&bodies, &meeting->arena,
		    (struct str){ text.data, text.len });
	}
	for (i = 0; i < bodies.count; i++)
		if (bodies.items[i] == bodies.deciding) {
			best = i;
			found++;
		}
	if (found == 1) {
		meeting->body = bodies.names[best].data;
		meeting->body_basis = BASIS_INFERRED;
	}
	buf_release(&text);
}

/* Is the text, after a lead, the day of this meeting? */
static bool
day_of_meeting(struct str rest, struct date *date)
{
	size_t len = date_read(rest, date);
	struct str after = str_trim(str_from(rest, len));

	return len != 0 && is_followed_by(after, present, COUNT(present));
}

/*
 * Set `date` to the day that the text calls this meeting's.  False if there is
 * more than one.
 */
static bool
find_days(struct str text, struct date *date)
{
	struct date found;
	size_t i, at;
	bool today;

	for (i = 0; i < COUNT(leads); i++) {
		struct str rest = text;

		while ((at = str_find(rest, leads[i])) < rest.len) {
			rest = str_from(rest, at + strlen(leads[i]));
			/* "dagens møde" is this one, in any tense. */
			today = str_starts(str_of(leads[i]), "dagens") &&
			    date_read(rest, &found) != 0;
			if (!today && !day_of_meeting(rest, &found))
				continue;
			if (date->year != 0 &&
			    date_days(found) != date_days(*date))
				return false;
			*date = found;
		}
	}
	return true;
}

static void
infer_date(struct meeting *meeting)
{
	struct date date = { 0, 0, 0 };
	struct buf text = BUF_INIT;
	size_t i, j;
	bool one = true;

	for (i = 0; one && i < meeting->nitems; i++) {
		const struct item *item = &meeting->items[i];

		for (j = 0; one && j < item->nsections; j++) {
			buf_reset(&text);
			section_to_text(&text, &item->sections[j]);
			one = find_days((struct str){ text.data, text.len },
			    &date);
		}
	}
	if (one && date.year != 0) {
		meeting->date = date_iso(&meeting->arena, date);
		meeting->date_basis = BASIS_INFERRED;
	}
	buf_release(&text);
}

void
infer_missing(struct meeting *meeting, const char *path, struct diag *diag)
{
	if (meeting->body == NULL) {
		infer_body(meeting);
		if (meeting->body != NULL)
			diag_add(diag, DIAG_WARNING, path, 1, 0, "the minutes "
			    "do not say which body met; inferred %s, the only "
			    "one that decides throughout", meeting->body);
		else
			diag_add(diag, DIAG_ERROR, path, 1, 0, "the minutes "
			    "do not say which body met; published as unknown "
			    "(a .meta file beside them can tell)");
	}
	if (meeting->date == NULL) {
		infer_date(meeting);
		if (meeting->date != NULL)
			diag_add(diag, DIAG_WARNING, path, 1, 0, "the minutes "
			    "do not say when the meeting was; inferred %s, "
			    "the only day that the text calls the meeting's",
			    meeting->date);
		else
			diag_add(diag, DIAG_ERROR, path, 1, 0, "the minutes "
			    "do not say when the meeting was; published "
			    "without a date (a .meta file can tell)");
	}
}
