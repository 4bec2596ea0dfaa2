/* Cards, and the archive that is made of them. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/buf.h"
#include "base/diag.h"
#include "fixtures/meeting_fixture.h"
#include "language/excerpt.h"

static struct card *
card_of(struct meeting *meeting)
{
	struct card *card;

	meeting_set_anchors(meeting);
	card = card_new(meeting);
	meeting_free(meeting);
	return card;
}

static struct card *
plain_card(const char *file, const char *body, const char *date)
{
	struct meeting *meeting = made_meeting(file, body, date);

	made_decided(meeting, "Orientering", NULL, "Taget til orientering.");
	return card_of(meeting);
}

START_TEST(card_ids)
{
	static const struct {
		const char *file, *body, *date, *id;
	} rows[] = {
		{ "a.txt", "Miljø- og Åudvalget", "2017-01-24",
		    "2017-01-24-miljoe-og-aaudvalget" },
		{ "a.txt", NULL, "2017-01-24", "2017-01-24-ukendt-udvalg" },
		{ "a.txt", "", "2017-01-24", "2017-01-24-ukendt-udvalg" },
		{ "a.txt", "§§", "2017-01-24", "2017-01-24-udvalg" },
		{ "A b.txt", "Byrådet", NULL, "uden-dato-a-b" },
		{ "2017/møde.1.txt", "Byrådet", NULL,
		    "uden-dato-2017-moede-1" },
		{ "x/.txt", "Byrådet", NULL, "uden-dato-x-txt" },
		{ "--", "Byrådet", NULL, "uden-dato-referat" },
		/* Not a day: the card has no date. */
		{ "a.txt", "Byrådet", "2017-02-30", "uden-dato-a" },
	};
	struct card *card;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		card = plain_card(rows[i].file, rows[i].body, rows[i].date);
		ck_assert_str_eq(card->meeting.id, rows[i].id);
		ck_assert_int_eq(strncmp(card->meeting.url, "/moeder/", 8), 0);
		card_free(card);
	}
}
END_TEST

START_TEST(card_tells_of_its_items)
{
	struct meeting *meeting = made_meeting("a.txt", "Byrådet",
	    "2017-01-24");
	struct item *item = made_item(meeting, "Budget 2018",
	    "00.30.00-s00-1-17");
	const struct item_card *found;
	struct card *card;

	made_paragraph(made_section(meeting, item, "Resume", ROLE_SUMMARY),
	    "Først.");
	made_section(meeting, item, "Beslutning", ROLE_DECISION);
	made_paragraph(made_section(meeting, item, NULL, ROLE_DECISION),
	    "  Godkendt   uden afstemning.");
	made_paragraph(made_section(meeting, item, NULL, ROLE_DECISION),
	    "Kaj Holm tog forbehold.");
	made_item(meeting, "", NULL);
	card = card_of(meeting);
	found = &card->meeting.items[0];
	ck_assert_uint_eq(card->meeting.nitems, 2);
	ck_assert_ptr_eq(found->meeting, &card->meeting);
	ck_assert_str_eq(found->url, "/moeder/2017-01-24-byraadet/punkt-1/");
	ck_assert_str_eq(found->case_number, "00.30.00-s00-1-17");
	ck_assert_str_eq(found->case_slug, "00.30.00-S00-1-17");
	ck_assert_str_eq(found->decision,
	    "Godkendt uden afstemning.\nKaj Holm tog forbehold.");
	ck_assert_str_eq(found->decision_anchor, "a2");
	ck_assert(!found->decision_cut);
	ck_assert_ptr_null(found[1].decision);
	ck_assert_ptr_null(found[1].decision_anchor);
	ck_assert_ptr_null(found[1].case_slug);
	ck_assert_str_eq(found[1].title, "");
	card_free(card);
}
END_TEST

/* The decision that the card keeps of `text`. */
static char *
kept(const char *text, bool *cut)
{
	struct meeting *meeting = made_meeting("a.txt", NULL, NULL);
	struct card *card;
	char *decision;

	made_decided(meeting, "x", NULL, text);
	card = card_of(meeting);
	decision = strdup(card->meeting.items[0].decision);
	*cut = card->meeting.items[0].decision_cut;
	card_free(card);
	return decision;
}

/* `count` times `word`, and then `end`; the caller frees. */
static char *
repeat(const char *word, size_t count, const char *end)
{
	struct buf text = BUF_INIT;

	while (count-- > 0)
		buf_adds(&text, word);
	buf_adds(&text, end);
	return buf_detach(&text);
}

START_TEST(excerpt_is_cut_kindly)
{
	static const struct {
		const char *word, *end;
		size_t count, len;
	} rows[] = {
		/* Whole sentences. */
		{ "Udvalget godkendte forslaget. ", "", 30, 30 * 13 - 1 },
		/* An abbreviation and a date end none: words then. */
		{ "jf. Lov nr. Tre ", "", 40, 399 },
		{ "den 4. Marts ", "", 40, 396 },
		/* No blank at all: whole letters. */
		{ "æ", "", 300, 400 },
		{ "æx", "", 300, 399 },
		/* It fits. */
		{ "a", "", 400, 400 },
	};
	struct str kept_part;
	char *text;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		text = repeat(rows[i].word, rows[i].count, rows[i].end);
		kept_part = str_trim(str_cut(str_of(text),
		    excerpt_fit(str_of(text), 400)));
		ck_assert_uint_eq(kept_part.len, rows[i].len);
		free(text);
	}
}
END_TEST

START_TEST(decision_is_kept_whole_or_says_so)
{
	char *text, *decision;
	bool cut;

	text = repeat("Udvalget godkendte forslaget. ", 40, "Slut.");
	decision = kept(text, &cut);
	ck_assert_str_eq(decision, text);
	ck_assert(!cut);
	free(decision);
	free(text);
	text = repeat("Udvalget godkendte forslaget. ", 200, "Slut.");
	decision = kept(text, &cut);
	ck_assert_uint_lt(strlen(decision), strlen(text));
	ck_assert_int_eq(strncmp(decision, text, strlen(decision)), 0);
	ck_assert(cut);
	free(decision);
	free(text);
}
END_TEST

/* Many cards at once, as an archive; released by the caller. */
static struct diag *
build(struct archive *archive, struct card **cards, size_t count)
{
	struct diag *diag = diag_new();

	archive_build(archive, cards, count, diag);
	return diag;
}

static void
assert_sources(struct meeting_card *const *meetings, size_t count,
    const char *sources)
{
	size_t i;

	ck_assert_uint_eq(count, strlen(sources));
	for (i = 0; i < count; i++)
		ck_assert_int_eq(meetings[i]->source[0], sources[i]);
}

START_TEST(meetings_in_order_of_time)
{
	struct card *cards[] = {
		plain_card("a.txt", "Ældreudvalget", "2018-03-01"),
		plain_card("b.txt", "Økonomiudvalget", NULL),
		plain_card("c.txt", "Byrådet", "2017-01-24"),
		NULL,
		plain_card("d.txt", "Økonomiudvalget", "2018-03-01"),
		plain_card("e.txt", "Byrådet", "2018-03-01"),
		plain_card("f.txt", "BYRÅDET", "2017-06-01"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 7);

	assert_sources(archive.meetings, archive.nmeetings, "cfeadb");
	ck_assert_uint_eq(archive.nitems, 6);
	ck_assert_uint_eq(archive.nyears, 3);
	ck_assert_int_eq(archive.years[0].year, 2017);
	assert_sources(archive.years[0].meetings, archive.years[0].count,
	    "cf");
	ck_assert_str_eq(archive.years[1].url, "/moeder/2018/");
	ck_assert_int_eq(archive.years[2].year, 0);
	ck_assert_str_eq(archive.years[2].url, "/moeder/uden-dato/");
	ck_assert_ptr_eq(archive.meetings[5]->year, &archive.years[2]);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 0);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(bodies_as_danes_sort)
{
	struct card *cards[] = {
		plain_card("a.txt", "Ørådet", "2018-03-01"),
		plain_card("b.txt", "Ærådet", "2018-03-02"),
		plain_card("c.txt", "BYRÅDET", "2017-01-24"),
		plain_card("d.txt", "Byrådet", "2018-03-05"),
		plain_card("e.txt", "Byrådet", NULL),
		plain_card("f.txt", "Aarådet", "2018-03-06"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 6);
	const struct body *council;

	ck_assert_uint_eq(archive.nbodies, 4);
	council = &archive.bodies[0];
	ck_assert_str_eq(council->name, "Byrådet");
	ck_assert_str_eq(council->url, "/udvalg/byraadet/");
	ck_assert_str_eq(archive.bodies[1].name, "Ærådet");
	ck_assert_str_eq(archive.bodies[2].name, "Ørådet");
	ck_assert_str_eq(archive.bodies[3].name, "Aarådet");
	assert_sources(council->meetings, council->count, "cde");
	ck_assert_ptr_null(council->meetings[0]->previous);
	ck_assert_ptr_eq(council->meetings[0]->next, council->meetings[1]);
	ck_assert_ptr_eq(council->meetings[1]->previous, council->meetings[0]);
	/* What has no date comes neither before nor after. */
	ck_assert_ptr_null(council->meetings[1]->next);
	ck_assert_ptr_null(council->meetings[2]->previous);
	ck_assert_ptr_eq(council->meetings[2]->body, council);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

static struct card *
card_at(const char *file, const char *body, const char *start)
{
	struct meeting *meeting = made_meeting(file, body, "2018-03-01");

	meeting->start = start;
	made_decided(meeting, "x", NULL, "y");
	return card_of(meeting);
}

START_TEST(colliding_addresses)
{
	struct card *cards[] = {
		card_at("a.txt", "Byrådet", "17:00"),
		card_at("b.txt", "Byrådet", "09:00"),
		card_at("2018-03-01 byrådet b.txt", "Byrådet", "09:00"),
		card_at("d.txt", "Byrådet a", "10:00"),
		card_at("e.txt", "By-rådet", "10:00"),
		card_at("f.txt", "By rådet", "11:00"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 6);

	/* The name of another meeting, which keeps it. */
	ck_assert_str_eq(archive_find_source(&archive, "d.txt")->id,
	    "2018-03-01-byraadet-a");
	ck_assert_str_eq(archive_find_source(&archive, "a.txt")->id,
	    "2018-03-01-byraadet-a-2");
	ck_assert_str_eq(archive_find_source(&archive, "a.txt")->items[0].url,
	    "/moeder/2018-03-01-byraadet-a-2/punkt-1/");
	ck_assert_str_eq(archive_find_source(&archive, "b.txt")->id,
	    "2018-03-01-byraadet-b");
	ck_assert_str_eq(archive_find_source(&archive,
	    "2018-03-01 byrådet b.txt")->id, "2018-03-01-byraadet");
	ck_assert_str_eq(archive_find_source(&archive, "f.txt")->id,
	    "2018-03-01-by-raadet-f");
	/* Three meetings, and one of two bodies that are written alike. */
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 4);
	ck_assert_str_ne(archive_find_source(&archive, "e.txt")->body->url,
	    archive_find_source(&archive, "f.txt")->body->url);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

/* Six meetings of one body and day; the last three are sure of theirs. */
static const struct {
	const char *file, *start, *pin, *id;
} same_day[] = {
	{ "c.txt", "10:00", NULL, "2018-03-01-byraadet-c" },
	{ "b.txt", NULL, NULL, "2018-03-01-byraadet-b" },
	{ "2018/2018-03-01-byraadet-ekstra.txt", "12:00", NULL,
	    "2018-03-01-byraadet-2018-2018-03-01-byraadet-ekstra" },
	{ "2018-03-01-byraadet-2.txt", "11:00", NULL,
	    "2018-03-01-byraadet-2" },
	{ "x/2018-03-01-byraadet.txt", "20:00", NULL, "2018-03-01-byraadet" },
	{ "d.txt", "07:00", "aftenmoedet", "aftenmoedet" },
};
#define SAME_DAY (sizeof(same_day) / sizeof(same_day[0]))

static struct card *
same_day_card(size_t i, const char *pin)
{
	struct meeting *meeting = made_meeting(same_day[i].file, "Byrådet",
	    "2018-03-01");

	meeting->start = same_day[i].start;
	meeting->id = pin;
	made_decided(meeting, "x", NULL, "y");
	return card_of(meeting);
}

/* Whatever others are there, in whatever order they are handed over. */
START_TEST(an_address_depends_on_no_other)
{
	struct card *cards[SAME_DAY];
	struct archive archive;
	struct diag *diag;
	size_t i, at, count = 0;

	for (i = 0; i < SAME_DAY; i++) {
		at = _i % 2 != 0 ? i : SAME_DAY - 1 - i;
		/* The holder of the plain address is always there. */
		if (at == 4 || ((unsigned)_i >> (at + 1) & 1) != 0)
			cards[count++] = same_day_card(at, same_day[at].pin);
	}
	diag = build(&archive, cards, count);
	for (i = 0; i < count; i++)
		for (at = 0; at < SAME_DAY; at++)
			if (strcmp(cards[i]->meeting.source,
			    same_day[at].file) == 0)
				ck_assert_str_eq(cards[i]->meeting.id,
				    same_day[at].id);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(the_publisher_says_the_address)
{
	struct card *cards[] = {
		same_day_card(4, NULL), same_day_card(0, NULL),
		same_day_card(1, "2018-03-01-byraadet"),
		same_day_card(5, "2018-03-01-byraadet"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 4);
	char *text = NULL;
	size_t len;
	FILE *out;

	/* Two say so; the one without an hour comes first. */
	ck_assert_str_eq(archive_find_source(&archive, "b.txt")->id,
	    "2018-03-01-byraadet");
	ck_assert_str_eq(archive_find_source(&archive, "d.txt")->id,
	    "2018-03-01-byraadet-d");
	ck_assert_str_eq(archive_find_source(&archive,
	    "x/2018-03-01-byraadet.txt")->id,
	    "2018-03-01-byraadet-x-2018-03-01-byraadet");
	out = open_memstream(&text, &len);
	diag_print(diag, out, DIAG_WARNING);
	fclose(out);
	ck_assert_str_eq(text,
	    "c.txt: warning: same body and date as b.txt; published as "
	    "2018-03-01-byraadet-c, and if it was 2018-03-01-byraadet until "
	    "now, write \"id = 2018-03-01-byraadet\" in c.meta\n"
	    "d.txt: error: id = 2018-03-01-byraadet is that of b.txt, too; "
	    "published as 2018-03-01-byraadet-d\n"
	    "x/2018-03-01-byraadet.txt: warning: same body and date as "
	    "b.txt; published as 2018-03-01-byraadet-x-2018-03-01-byraadet, "
	    "and if it was 2018-03-01-byraadet until now, write \"id = "
	    "2018-03-01-byraadet\" in x/2018-03-01-byraadet.meta\n");
	free(text);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(sources_are_found)
{
	struct card *cards[] = {
		plain_card("b.txt", "Byrådet", "2018-03-01"),
		plain_card("a.txt", "Byrådet", "2018-03-02"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 2);

	ck_assert_str_eq(archive_find_source(&archive, "a.txt")->date,
	    "2018-03-02");
	ck_assert_ptr_null(archive_find_source(&archive, "c.txt"));
	archive_release(&archive);
	archive_build(&archive, NULL, 0, diag);
	ck_assert_ptr_null(archive_find_source(&archive, "a.txt"));
	ck_assert_uint_eq(archive.nyears + archive.nbodies + archive.ncases +
	    archive.ngroups, 0);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

static struct card *
card_with(const char *file, const char *date, const char *first,
    const char *second)
{
	struct meeting *meeting = made_meeting(file, "Byrådet", date);

	made_decided(meeting, "Første", first, "Ja.");
	made_decided(meeting, "Andet", second, "Nej.");
	return card_of(meeting);
}

START_TEST(cases_gather_their_treatments)
{
	struct card *cards[] = {
		card_with("a.txt", "2018-03-01", "15.20.00-A00-2-17",
		    "2017-004392"),
		card_with("b.txt", NULL, "15.20.00-a00-2-17", NULL),
		card_with("c.txt", "2017-03-01", "15.20.00-A00-10-17",
		    "15.20.00-A00-2-17"),
		card_with("d.txt", "2019-03-01", "..", "01.02.05-P16-1-15"),
		card_with("e.txt", "2018-03-01", NULL, "15.20.00-A00-2-17"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 5);
	const struct case_file *file;
	const struct item_card *item;

	/* KLE numbers by number, and then the others. */
	ck_assert_uint_eq(archive.ncases, 4);
	ck_assert_str_eq(archive.cases[0].number, "01.02.05-P16-1-15");
	ck_assert_str_eq(archive.cases[2].number, "15.20.00-A00-10-17");
	ck_assert_str_eq(archive.cases[3].url, "/sager/2017-004392/");
	file = &archive.cases[1];
	ck_assert_str_eq(file->url, "/sager/15.20.00-A00-2-17/");
	ck_assert_uint_eq(file->count, 4);
	ck_assert_str_eq(file->treatments[0]->meeting->source, "c.txt");
	ck_assert_str_eq(file->treatments[0]->title, "Andet");
	ck_assert_str_eq(file->treatments[1]->meeting->source, "a.txt");
	ck_assert_str_eq(file->treatments[2]->meeting->source, "e.txt");
	ck_assert_str_eq(file->treatments[3]->meeting->source, "b.txt");
	ck_assert_str_eq(case_newest(file)->meeting->source, "e.txt");
	item = file->treatments[2];
	ck_assert_ptr_eq(item->file, file);
	ck_assert_uint_eq(item->treatment, 2);
	/* A number without a letter or digit names no case. */
	ck_assert_ptr_null(archive_find_source(&archive, "d.txt")->
	    items[0].file);
	ck_assert_uint_eq(archive.ngroups, 3);
	ck_assert_str_eq(archive.groups[1].name, "15");
	ck_assert_uint_eq(archive.groups[1].count, 2);
	ck_assert_ptr_null(archive.groups[2].name);
	ck_assert_ptr_null(archive.groups[0].url);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(many_cases_have_pages_by_group)
{
	struct card *cards[CASES_ON_ONE_PAGE / 2 + 1];
	char first[32], second[32], file[32];
	struct archive archive;
	struct diag *diag;
	size_t i;

	for (i = 0; i < CASES_ON_ONE_PAGE / 2 + 1; i++) {
		snprintf(file, sizeof(file), "%04zu.txt", i);
		snprintf(first, sizeof(first), "27.00.00-A00-%zu-17", i);
		snprintf(second, sizeof(second), "17/%zu", i);
		cards[i] = card_with(file, "2017-03-01", first, second);
	}
	diag = build(&archive, cards, i);
	ck_assert_uint_eq(archive.ncases, 2 * i);
	ck_assert_uint_eq(archive.ngroups, 2);
	ck_assert_str_eq(archive.groups[0].url, "/sager/hovedgruppe-27/");
	ck_assert_str_eq(archive.groups[1].url, "/sager/andre/");
	ck_assert_ptr_eq(archive.groups[1].cases, &archive.cases[i]);
	/* All of one body on one day. */
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), i - 1);
	ck_assert_str_eq(archive_find_source(&archive, "0499.txt")->id,
	    "2017-03-01-byraadet-0499");
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

static const struct subject *
find_subject(const struct archive *archive, const char *code)
{
	const struct subject *subject = archive_find_subject(archive, code);

	ck_assert_msg(subject != NULL, "there is no subject %s", code);
	return subject;
}

/* Its items' files, in order, and how many cases they are of. */
static void
assert_subject(const struct archive *archive, const char *code,
    const char *sources, size_t ncases)
{
	const struct subject *subject = find_subject(archive, code);
	size_t i;

	ck_assert_uint_eq(subject->nitems, strlen(sources));
	for (i = 0; i < subject->nitems; i++)
		ck_assert_int_eq(subject->items[i]->meeting->source[0],
		    sources[i]);
	ck_assert_uint_eq(subject->ncases, ncases);
	ck_assert_str_eq(subject->name, code);
}

START_TEST(subjects_gather_their_cases)
{
	struct card *cards[] = {
		card_with("a.txt", "2018-03-01", "15.20.00-A00-2-17",
		    "2017-004392"),
		card_with("b.txt", NULL, "15.20.00-a00-2-17",
		    "00.00.00-A00-1-17"),
		card_with("c.txt", "2017-03-01", "15.20.00-A00-10-17",
		    "15.20.00-A00-2-17"),
		card_with("d.txt", "2019-03-01", "15.20G00 - 2013/01963",
		    "01.02.05-P35-1-15"),
		card_with("e.txt", "2018-03-02", NULL, "15.00.00-A00-1-17"),
		card_with("f.txt", "2018-03-03", "05.01.00-A00-1-17",
		    "05.01.00-A00-1-17"),
	};
	struct archive archive;
	struct diag *diag = build(&archive, cards, 6);
	const struct subject *main_group, *group, *subject;
	const struct item_card *item;

	ck_assert_uint_eq(archive.nsubjects, 8);
	assert_subject(&archive, "15", "ccaedb", 4);
	assert_subject(&archive, "15.00", "e", 1);
	assert_subject(&archive, "15.00.00", "e", 1);
	assert_subject(&archive, "15.20", "ccadb", 3);
	assert_subject(&archive, "15.20.00", "ccab", 2);
	assert_subject(&archive, "05.01.00", "ff", 1);
	ck_assert_ptr_null(archive_find_subject(&archive, "00"));
	ck_assert_ptr_null(archive_find_subject(&archive, "01"));
	/* The tree. */
	main_group = &archive.subjects[3];
	ck_assert_str_eq(main_group->code, "15");
	ck_assert_str_eq(main_group->url, "/emner/15/");
	ck_assert_int_eq(main_group->level, 1);
	ck_assert_ptr_null(main_group->parent);
	ck_assert_ptr_null(main_group->next);
	ck_assert_ptr_eq(archive.subjects[0].next, main_group);
	ck_assert_ptr_eq(main_group->first, find_subject(&archive, "15.00"));
	group = main_group->first->next;
	ck_assert_str_eq(group->code, "15.20");
	ck_assert_int_eq(group->level, 2);
	ck_assert_ptr_eq(group->parent, main_group);
	ck_assert_ptr_null(group->next);
	subject = group->first;
	ck_assert_str_eq(subject->url, "/emner/15.20.00/");
	ck_assert_int_eq(subject->level, 3);
	ck_assert_ptr_eq(subject->parent, group);
	ck_assert_ptr_null(subject->first);
	ck_assert_ptr_null(subject->next);
	/* Years. */
	ck_assert_uint_eq(subject->nyears, 3);
	ck_assert_int_eq(subject->years[0].year->year, 2017);
	ck_assert_uint_eq(subject->years[0].nitems, 2);
	ck_assert_uint_eq(subject->years[0].ncases, 2);
	ck_assert_ptr_null(subject->years[0].url);
	ck_assert_int_eq(subject->years[2].year->year, 0);
	ck_assert_uint_eq(archive.nsubject_pages, 0);
	/* The way there. */
	item = archive_find_source(&archive, "d.txt")->items;
	ck_assert_ptr_eq(item[0].subject, group);
	ck_assert_ptr_null(item[1].subject);
	ck_assert_ptr_eq(subject->items[0]->subject, subject);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(large_subjects_have_pages_by_year)
{
	struct card *cards[SUBJECT_ON_ONE_PAGE / 2 + 1];
	char first[32], second[32], file[32], date[32];
	struct archive archive;
	const struct subject *subject;
	struct diag *diag;
	size_t i;

	for (i = 0; i < SUBJECT_ON_ONE_PAGE / 2 + 1; i++) {
		snprintf(file, sizeof(file), "%04zu.txt", i);
		snprintf(date, sizeof(date), "20%02zu-03-%02zu", 10 + i % 3,
		    1 + i / 4);
		snprintf(first, sizeof(first), "27.00.00-A00-%zu-17", i / 2);
		snprintf(second, sizeof(second), "27.%02zu.00-A00-1-17", i % 2);
		cards[i] = card_with(file, i == 5 ? NULL : date, first,
		    second);
	}
	diag = build(&archive, cards, i);
	ck_assert_uint_eq(archive.subject_pages[0]->subject->nitems, 2 * i);
	ck_assert_uint_eq(archive.nsubject_pages, 4);
	ck_assert_str_eq(archive.subject_pages[0]->url, "/emner/27/2010/");
	ck_assert_str_eq(archive.subject_pages[3]->url,
	    "/emner/27/uden-dato/");
	subject = find_subject(&archive, "27.00.00");
	ck_assert_uint_le(subject->nitems, SUBJECT_ON_ONE_PAGE);
	ck_assert_ptr_null(subject->years[0].url);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(days_of_cases)
{
	static const struct {
		const char *date, *number, *day;
	} rows[] = {
		{ "2016-05-06", "15.20.00-A00-2-12", "2012-12-31" },
		{ "2016-05-06", "15.20.00-A00-2-2012", "2012-12-31" },
		{ "2016-05-06", "15.20G00 - 2013/01963", "2013-12-31" },
		{ "2016-05-06", "15.20.00-A00-2-98", "1998-12-31" },
		{ "2016-05-06", "15.20.00-A00-2-16", "2016-05-06" },
		/* Its number was ready for the year after. */
		{ "2016-05-06", "15.20.00-A00-2-17", "2016-05-06" },
		{ "1999-05-06", "15.20.00-A00-2-00", "1999-05-06" },
		{ "2016-05-06", "15.20.00-A00-2-18", "1918-12-31" },
		{ "2016-05-06", "15.20.00P20-0104", "2016-05-06" },
		{ "2016-05-06", "15.20.00-A00-2-123", "2016-05-06" },
		{ "2016-05-06", "2012-1234", "2016-05-06" },
		{ NULL, "15.20.00-A00-2-12", NULL },
	};
	struct arena arena = ARENA_INIT;
	struct archive archive;
	struct card *card;
	const char *day;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		card = card_with("a.txt", rows[i].date, rows[i].number, NULL);
		diag_free(build(&archive, &card, 1));
		day = case_kle_day(&arena, &archive.cases[0]);
		ck_assert_pstr_eq(day, rows[i].day);
		archive_release(&archive);
	}
	arena_release(&arena);
}
END_TEST

Suite *
suite_archive(void)
{
	Suite *suite = suite_create("archive");
	TCase *tcase = tcase_create("cards");

	tcase_add_test(tcase, card_ids);
	tcase_add_test(tcase, card_tells_of_its_items);
	tcase_add_test(tcase, excerpt_is_cut_kindly);
	tcase_add_test(tcase, decision_is_kept_whole_or_says_so);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("archive");
	tcase_add_test(tcase, meetings_in_order_of_time);
	tcase_add_test(tcase, bodies_as_danes_sort);
	tcase_add_test(tcase, colliding_addresses);
	tcase_add_loop_test(tcase, an_address_depends_on_no_other, 0,
	    2 << SAME_DAY);
	tcase_add_test(tcase, the_publisher_says_the_address);
	tcase_add_test(tcase, sources_are_found);
	tcase_add_test(tcase, cases_gather_their_treatments);
	tcase_add_test(tcase, many_cases_have_pages_by_group);
	tcase_add_test(tcase, subjects_gather_their_cases);
	tcase_add_test(tcase, large_subjects_have_pages_by_year);
	tcase_add_test(tcase, days_of_cases);
	suite_add_tcase(suite, tcase);
	return suite;
}
