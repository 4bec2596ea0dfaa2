#include "rows.h"

#include "archive/archive.h"
#include "language/date.h"
#include "model/verb.h"
#include "documents.h"
#include "format.h"
#include "index.h"
#include "varint.h"

#define VOTE_BIT	0x40

struct hit {
	const char	*title;
	struct str	 url;
	const char	*date;		/* NULL if none */
	const struct body	*body;	/* NULL if none */
	const char	*number;	/* NULL if none */
	const struct decision	*decision;	/* NULL if none */
	const char	*note;		/* NULL if none */
	bool		 vote;		/* a vote was taken */
};

static bool
has_vote(const struct item_card *item)
{
	size_t i;

	for (i = 0; i < item->facts.nvotes; i++)
		if (!item->facts.votes[i].earlier)
			return true;
	return false;
}

static void
fill_item(struct hit *hit, const struct item_card *item)
{
	hit->title = item->title;
	hit->url = address_name(item->url);
	hit->date = item->meeting->date;
	hit->body = item->meeting->body;
	hit->number = item->case_number;
	hit->decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);
	hit->vote = has_vote(item);
	if (item->meeting->status == STATUS_AGENDA)
		hit->note = "dagsorden";
}

static void
fill_case(struct arena *arena, struct hit *hit, const struct case_file *file)
{
	size_t i;

	fill_item(hit, case_newest(file));
	hit->url = address_name(file->url);
	hit->number = file->number;
	hit->note = arena_printf(arena, "%zu behandling%s", file->count,
	    file->count == 1 ? "" : "er");
	for (i = 0; i < file->count; i++)
		hit->vote |= has_vote(file->treatments[i]);
}

static void
fill_meeting(struct arena *arena, struct hit *hit,
    const struct meeting_card *meeting)
{
	hit->title = meeting_card_title(arena, meeting);
	hit->url = address_name(meeting->url);
	hit->date = meeting->date;
	hit->body = meeting->body;
	hit->note = meeting->status == STATUS_AGENDA ? "dagsorden" :
	    arena_printf(arena, "%zu punkt%s", meeting->nitems,
	    meeting->nitems == 1 ? "" : "er");
}

static void
fill_body(struct arena *arena, struct hit *hit, const struct body *body)
{
	hit->title = body->name;
	hit->url = address_name(body->url);
	hit->body = body;
	hit->note = arena_printf(arena, "%zu møde%s", body->count,
	    body->count == 1 ? "" : "r");
}

static void
fill_hit(const struct search *search, struct arena *arena, struct hit *hit,
    size_t document)
{
	const struct archive *archive = search->archive;
	enum search_kind kind = search_kind_of(search, document);
	size_t at = document - search->starts[kind];

	*hit = (struct hit){ .title = "" };
	switch (kind) {
	case KIND_BODY:
		fill_body(arena, hit, &archive->bodies[at]);
		break;
	case KIND_PERSON:
		hit->title = archive->people[at].name;
		hit->url = address_name(archive->people[at].url);
		break;
	case KIND_CASE:
		fill_case(arena, hit, search->cases[at]);
		break;
	case KIND_MEETING:
		fill_meeting(arena, hit, search->meetings[at]);
		break;
	case KIND_ITEM:
		fill_item(hit, search->items[at]);
		break;
	}
}

/* Add a field; a tab or a line end in it would begin another. */
static void
add_field(struct buf *out, const char *text)
{
	for (; text != NULL && *text != '\0'; text++)
		buf_addc(out, (unsigned char)*text < ' ' ? ' ' : *text);
	buf_addc(out, '\t');
}

static void
add_hit(struct buf *out, const struct search *search, const struct hit *hit)
{
	add_field(out, hit->title);
	buf_add(out, hit->url.data, hit->url.len);
	buf_addc(out, '\t');
	add_field(out, hit->date);
	if (hit->body != NULL)
		buf_addf(out, "%zu", (size_t)(hit->body -
		    search->archive->bodies));
	buf_addc(out, '\t');
	add_field(out, hit->number);
	if (hit->decision != NULL)
		buf_addf(out, "%d\t%s", (int)hit->decision->outcome,
		    verb_outcome_word(hit->decision->verb,
		    hit->decision->outcome));
	else
		buf_addc(out, '\t');
	buf_addc(out, '\t');
	buf_addf(out, "%s\n", hit->note != NULL ? hit->note : "");
}

void
search_build_rows(struct search *search)
{
	size_t count = search->starts[KIND_COUNT], i, file = 0;
	struct arena arena = ARENA_INIT;
	struct hit hit;

	search->row_starts = arena_calloc(&search->arena,
	    count / ROWS_PER_FILE + 2, sizeof(*search->row_starts));
	for (i = 0; i < count; i++) {
		if (i % ROWS_PER_FILE == 0)
			search->row_starts[file++] = search->rows.len;
		fill_hit(search, &arena, &hit, i);
		add_hit(&search->rows, search, &hit);
		arena_release(&arena);
	}
	search->row_starts[file] = search->rows.len;
}

/* Returns the days since 1970, or 0 if there is no date. */
static long
days_of(const char *iso)
{
	struct date date;

	return iso != NULL && date_from_iso(iso, &date) ? date_days(date) : 0;
}

/* Encode a step so that small ones are short in both directions. */
static uint64_t
zigzag(long step)
{
	return step < 0 ? 2 * (uint64_t)-step - 1 : 2 * (uint64_t)step;
}

static unsigned char
flags_of(const struct hit *hit)
{
	return (unsigned char)((hit->decision != NULL ?
	    hit->decision->outcome + 1 : 0) | (hit->vote ? VOTE_BIT : 0));
}

void
search_add_facets(const struct search *search, struct buf *out, size_t file)
{
	size_t end = (file + 1) * FACETS_PER_FILE, i;
	struct buf columns[3] = { BUF_INIT, BUF_INIT, BUF_INIT };
	struct arena arena = ARENA_INIT;
	struct hit hit;
	long days, last = 0;

	if (end > search->starts[KIND_COUNT])
		end = search->starts[KIND_COUNT];
	for (i = file * FACETS_PER_FILE; i < end; i++) {
		fill_hit(search, &arena, &hit, i);
		days = days_of(hit.date);
		varint_add(&columns[0], zigzag(last - days));
		last = days;
		varint_add(&columns[1], hit.body == NULL ? 0 :
		    (uint64_t)(hit.body - search->archive->bodies) + 1);
		buf_addc(&columns[2], (char)flags_of(&hit));
		arena_release(&arena);
	}
	for (i = 0; i < 3; i++) {
		varint_add(out, columns[i].len);
		buf_add(out, columns[i].data, columns[i].len);
		buf_release(&columns[i]);
	}
}
