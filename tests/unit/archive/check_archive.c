/* The archive: meetings, bodies and their addresses. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "fixtures/card_fixture.h"

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
		card_plain("a.txt", "Ældreudvalget", "2018-03-01"),
		card_plain("b.txt", "Økonomiudvalget", NULL),
		card_plain("c.txt", "Byrådet", "2017-01-24"),
		NULL,
		card_plain("d.txt", "Økonomiudvalget", "2018-03-01"),
		card_plain("e.txt", "Byrådet", "2018-03-01"),
		card_plain("f.txt", "BYRÅDET", "2017-06-01"),
	};
	struct archive archive;
	struct diag *diag = build_cards(&archive, cards, 7);

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

START_TEST(bodies_in_danish_order)
{
	struct card *cards[] = {
		card_plain("a.txt", "Ørådet", "2018-03-01"),
		card_plain("b.txt", "Ærådet", "2018-03-02"),
		card_plain("c.txt", "BYRÅDET", "2017-01-24"),
		card_plain("d.txt", "Byrådet", "2018-03-05"),
		card_plain("e.txt", "Byrådet", NULL),
		card_plain("f.txt", "Aarådet", "2018-03-06"),
	};
	struct archive archive;
	struct diag *diag = build_cards(&archive, cards, 6);
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
	/* Meetings without a date have no neighbours. */
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
	struct meeting *meeting = fixture_meeting(file, body, "2018-03-01");

	meeting->start = start;
	fixture_decided(meeting, "x", NULL, "y");
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
	struct diag *diag = build_cards(&archive, cards, 6);

	/* Its own would be that of another meeting, which keeps it. */
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
	/* Three meetings, and one of two bodies with the same address. */
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 4);
	ck_assert_str_ne(archive_find_source(&archive, "e.txt")->body->url,
	    archive_find_source(&archive, "f.txt")->body->url);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

/* Six meetings of one body and day; the last three have their ids by right. */
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
	struct meeting *meeting = fixture_meeting(same_day[i].file, "Byrådet",
	    "2018-03-01");

	meeting->start = same_day[i].start;
	meeting->id = pin;
	fixture_decided(meeting, "x", NULL, "y");
	return card_of(meeting);
}

/* Whichever others are there, in whichever order they are handed over: the
   last bit of `choice` says the order, the others which are there. */
static void
assert_addresses(unsigned choice)
{
	struct card *cards[SAME_DAY];
	struct archive archive;
	struct diag *diag;
	size_t i, at, count = 0;

	for (i = 0; i < SAME_DAY; i++) {
		at = choice % 2 != 0 ? i : SAME_DAY - 1 - i;
		/* The holder of the plain address is always there. */
		if (at == 4 || (choice >> (at + 1) & 1) != 0)
			cards[count++] = same_day_card(at, same_day[at].pin);
	}
	diag = build_cards(&archive, cards, count);
	for (i = 0; i < count; i++)
		for (at = 0; at < SAME_DAY; at++)
			if (strcmp(cards[i]->meeting.source,
			    same_day[at].file) == 0)
				ck_assert_msg(strcmp(cards[i]->meeting.id,
				    same_day[at].id) == 0, "%u: %s is %s",
				    choice, same_day[at].file,
				    cards[i]->meeting.id);
	diag_free(diag);
	archive_release(&archive);
}

START_TEST(an_address_depends_on_no_other)
{
	unsigned choice;

	for (choice = 0; choice < 2u << SAME_DAY; choice++)
		assert_addresses(choice);
}
END_TEST

START_TEST(the_publisher_chooses_the_address)
{
	struct card *cards[] = {
		same_day_card(4, NULL), same_day_card(0, NULL),
		same_day_card(1, "2018-03-01-byraadet"),
		same_day_card(5, "2018-03-01-byraadet"),
	};
	struct archive archive;
	struct diag *diag = build_cards(&archive, cards, 4);
	char *text = NULL;
	size_t len;
	FILE *out;

	/* Two say so; the one without a time of day comes first. */
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
		card_plain("b.txt", "Byrådet", "2018-03-01"),
		card_plain("a.txt", "Byrådet", "2018-03-02"),
	};
	struct archive archive;
	struct diag *diag = build_cards(&archive, cards, 2);

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

Suite *
suite_archive(void)
{
	Suite *suite = suite_create("archive");
	TCase *tcase = tcase_create("archive");

	tcase_add_test(tcase, meetings_in_order_of_time);
	tcase_add_test(tcase, bodies_in_danish_order);
	tcase_add_test(tcase, colliding_addresses);
	tcase_add_test(tcase, an_address_depends_on_no_other);
	tcase_add_test(tcase, the_publisher_chooses_the_address);
	tcase_add_test(tcase, sources_are_found);
	suite_add_tcase(suite, tcase);
	return suite;
}
