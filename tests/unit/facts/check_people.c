/* Who is who, and what the archive knows of them. */
#include "suites.h"

#include <string.h>

#include "archive/archive.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "facts/meeting_facts.h"
#include "facts/people.h"
#include "fixtures/meeting_fixture.h"
#include "language/similar_name.h"

START_TEST(one_letter_is_alike)
{
	ck_assert(names_are_similar("Bo Bæhrens", "Bo Bährens"));
	ck_assert(names_are_similar("Bo Hummelos", "Bo Hummelros"));
	ck_assert(names_are_similar("Anna Kvist", "Anne Kvist"));
	ck_assert(names_are_similar("Anna Kvist", "Anna Kvis"));
	ck_assert(!names_are_similar("Anna Kvist", "Anna Kvistgård"));
	ck_assert(!names_are_similar("Anna Kvist", "Anne Kvast"));
	ck_assert(!names_are_similar("", "A"));
}
END_TEST

/* Whatever is changed, added or missing, the outlines of similar names are
   near; those of other names need not be. */
START_TEST(outlines_of_similar_names)
{
	static const char *const letters[] = { "", "a", "Z", "ø", "ж", "-" };
	const char *name = "Åse Bæk-Hansen";
	struct name_outline outline = name_outline_of(name);
	struct buf other = BUF_INIT;
	size_t at, len, i, similar = 0;

	for (at = 0; at < strlen(name); at += len) {
		utf8_decode(str_of(name + at), &len);
		for (i = 0; i < 2 * COUNT(letters); i++) {
			buf_reset(&other);
			buf_add(&other, name, at);
			buf_adds(&other, letters[i / 2]);
			/* Changed, or added before it. */
			buf_adds(&other, name + at + (i % 2 != 0 ? len : 0));
			similar += names_are_similar(name, other.data);
			ck_assert_msg(name_outlines_are_near(outline,
			    name_outline_of(other.data)), "%s", other.data);
		}
	}
	ck_assert_uint_eq(similar, 2 * COUNT(letters) * utf8_count(str_of(
	    name)));
	ck_assert(!name_outlines_are_near(outline,
	    name_outline_of("Åse Dam-Jensen")));
	ck_assert(!name_outlines_are_near(outline,
	    name_outline_of("Åse Bæk-Hansenne")));
	buf_release(&other);
}
END_TEST

/* A meeting whose only decision is the sentences. */
static struct meeting *
decided(const char *file, const char *body, const char *date,
    const char *first, const char *second)
{
	struct meeting *meeting = fixture_meeting(file, body, date);
	struct section *section;

	section = fixture_section(meeting, fixture_item(meeting, "Sag",
	    "01.00.00-A00-1-17"), "Beslutning", ROLE_DECISION);
	fixture_paragraph(section, first);
	if (second != NULL)
		fixture_paragraph(section, second);
	return meeting;
}

struct case_archive {
	struct config	 config;
	struct archive	 archive;
	struct diag	*diag;
};

/* Reads the meetings, frees them, and builds their archive. */
static void
build(struct case_archive *c, struct meeting **meetings, size_t count)
{
	struct card *cards[4];
	size_t i;

	c->diag = diag_new();
	for (i = 0; i < count; i++) {
		meeting_set_anchors(meetings[i]);
		meeting_facts_read(meetings[i], "x.txt", c->diag);
		people_settle(meetings[i], &c->config);
		cards[i] = card_new(meetings[i]);
		meeting_free(meetings[i]);
	}
	archive_build(&c->archive, cards, count, c->diag);
}

static void
release(struct case_archive *c)
{
	archive_release(&c->archive);
	config_release(&c->config);
	diag_free(c->diag);
}

START_TEST(same_name_is_same_person)
{
	struct case_archive c;
	struct meeting *meetings[2];
	const struct person *person;

	config_init(&c.config);
	meetings[0] = decided("a.txt", "Byrådet", "2017-01-24",
	    "Bo Ravn (V) stemte imod.", "Byrådet godkender indstillingen.");
	meetings[1] = decided("b.txt", "Havneudvalget", "2018-01-24",
	    "Havneudvalget godkender indstillingen.",
	    "Udvalgsmedlem Bo Ravn (L) deltog ikke i mødet.");
	build(&c, meetings, 2);
	ck_assert_uint_eq(c.archive.npeople, 1);
	person = archive_find_person(&c.archive, "Bo Ravn");
	ck_assert_ptr_nonnull(person);
	ck_assert_str_eq(person->url, "/personer/bo-ravn/");
	ck_assert_uint_eq(person->count, 2);
	ck_assert_int_eq(person->appearances[0].kind, DID_VOTE);
	ck_assert_str_eq(person->appearances[0].actor->party, "V");
	ck_assert_int_eq(person->appearances[1].kind, WAS_ABSENT);
	ck_assert_str_eq(person->appearances[1].body, "Havneudvalget");
	ck_assert_ptr_null(archive_find_person(&c.archive, "Bo Rav"));
	release(&c);
}
END_TEST

START_TEST(close_names_are_reported_and_kept_apart)
{
	struct case_archive c;
	struct meeting *meeting;

	config_init(&c.config);
	meeting = decided("a.txt", "Byrådet", "2017-01-24",
	    "Bo Ravn, Bo Rawn og Bo Kirkegård stemte imod.",
	    "Bo Kirkegaard undlod at stemme.");
	build(&c, &meeting, 1);
	ck_assert_uint_eq(c.archive.npeople, 4);
	/* Ravn and Rawn; å and aa differ in two letters, but not in their
	   address. */
	ck_assert_uint_eq(diag_count(c.diag, DIAG_WARNING), 2);
	ck_assert_str_eq(archive_find_person(&c.archive,
	    "Bo Rawn")->alike->name, "Bo Ravn");
	ck_assert_str_eq(archive_find_person(&c.archive,
	    "Bo Ravn")->alike->name, "Bo Rawn");
	ck_assert_ptr_null(archive_find_person(&c.archive,
	    "Bo Kirkegaard")->alike);
	ck_assert_str_eq(archive_find_person(&c.archive,
	    "Bo Kirkegaard")->slug, "bo-kirkegaard");
	ck_assert_str_eq(archive_find_person(&c.archive,
	    "Bo Kirkegård")->slug, "bo-kirkegaard-2");
	release(&c);
}
END_TEST

START_TEST(publisher_joins_and_parts)
{
	static const struct people_rule rules[] = {
		{ "Bo Rawn", NULL, NULL, "Bo Ravn", NULL },
		{ "Bo Ravn", "L", NULL, "Bo Ravn (Lokallisten)", NULL },
		{ "Carl Dam", NULL, "havneudvalget", "Carl Dam den yngre",
		  NULL },
		{ "Carl Dam", NULL, "2014-2017", NULL, "V" },
	};
	struct case_archive c;
	struct meeting *meetings[2];
	const struct person *person;

	config_init(&c.config);
	c.config.people = (struct people_rule *)rules;
	c.config.npeople = 4;
	meetings[0] = decided("a.txt", "Byrådet", "2017-01-24",
	    "Bo Ravn (L), Bo Rawn (V) og Carl Dam stemte imod.", NULL);
	meetings[0]->term = "2014-2017";
	meetings[1] = decided("b.txt", "Havneudvalget", "2018-01-24",
	    "Carl Dam og Bo Ravn (V) stemte imod.", NULL);
	build(&c, meetings, 2);
	ck_assert_uint_eq(c.archive.npeople, 4);
	ck_assert_uint_eq(archive_find_person(&c.archive, "Bo Ravn")->count,
	    2);
	ck_assert_ptr_nonnull(archive_find_person(&c.archive,
	    "Bo Ravn (Lokallisten)"));
	person = archive_find_person(&c.archive, "Carl Dam");
	ck_assert_str_eq(person->appearances[0].actor->given, "V");
	ck_assert_ptr_null(person->appearances[0].actor->party);
	person = archive_find_person(&c.archive, "Carl Dam den yngre");
	ck_assert_ptr_null(person->appearances[0].actor->given);
	release(&c);
}
END_TEST

START_TEST(votes_have_pages)
{
	struct case_archive c;
	struct meeting *meetings[2];
	const struct vote_page *page;

	config_init(&c.config);
	meetings[0] = decided("a.txt", "Byrådet", "2017-01-24",
	    "Bo Ravn (V) stemte imod.", "Byrådet godkender indstillingen.");
	meetings[1] = decided("b.txt", "Havneudvalget", NULL,
	    "V stemte imod.", NULL);
	build(&c, meetings, 2);
	ck_assert_uint_eq(c.archive.nvotes, 2);
	/* 2017, what was adopted in it, the council; undated, the committee */
	ck_assert_uint_eq(c.archive.nvote_pages, 5);
	page = c.archive.vote_pages;
	ck_assert_str_eq(page[0].url, "/afstemninger/2017/");
	ck_assert_str_eq(page[1].url,
	    "/afstemninger/2017/resultat-vedtaget/");
	ck_assert_str_eq(page[2].url, "/afstemninger/2017/byraadet/");
	ck_assert_str_eq(page[3].url, "/afstemninger/uden-dato/");
	ck_assert_uint_eq(page[0].count, 1);
	release(&c);
}
END_TEST

Suite *
suite_people(void)
{
	Suite *suite = suite_create("people");
	TCase *tcase = tcase_create("people");

	tcase_add_test(tcase, one_letter_is_alike);
	tcase_add_test(tcase, outlines_of_similar_names);
	tcase_add_test(tcase, same_name_is_same_person);
	tcase_add_test(tcase, close_names_are_reported_and_kept_apart);
	tcase_add_test(tcase, publisher_joins_and_parts);
	tcase_add_test(tcase, votes_have_pages);
	suite_add_tcase(suite, tcase);
	return suite;
}
