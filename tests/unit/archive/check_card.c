/* Cards: what they keep of a meeting. */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/buf.h"
#include "fixtures/card_fixture.h"
#include "language/excerpt.h"

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
		card = card_plain(rows[i].file, rows[i].body, rows[i].date);
		ck_assert_str_eq(card->meeting.id, rows[i].id);
		ck_assert_int_eq(strncmp(card->meeting.url, "/moeder/", 8), 0);
		card_free(card);
	}
}
END_TEST

START_TEST(card_holds_its_items)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet",
	    "2017-01-24");
	struct item *item = fixture_item(meeting, "Budget 2018",
	    "00.30.00-s00-1-17");
	const struct item_card *found;
	struct card *card;

	fixture_paragraph(fixture_section(meeting, item, "Resume",
	    ROLE_SUMMARY), "Først.");
	fixture_section(meeting, item, "Beslutning", ROLE_DECISION);
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_DECISION),
	    "  Godkendt   uden afstemning.");
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_DECISION),
	    "Kaj Holm tog forbehold.");
	fixture_item(meeting, "", NULL);
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

/* Returns the decision that the card keeps of `text`; the caller frees it. */
static char *
kept(const char *text, bool *cut)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct card *card;
	char *decision;

	fixture_decided(meeting, "x", NULL, text);
	card = card_of(meeting);
	decision = strdup(card->meeting.items[0].decision);
	*cut = card->meeting.items[0].decision_cut;
	card_free(card);
	return decision;
}

/* Returns `count` times `word`, and then `end`; the caller frees it. */
static char *
repeat(const char *word, size_t count, const char *end)
{
	struct buf text = BUF_INIT;

	while (count-- > 0)
		buf_adds(&text, word);
	buf_adds(&text, end);
	return buf_detach(&text);
}

START_TEST(excerpt_ends_at_a_boundary)
{
	static const struct {
		const char *word, *end;
		size_t count, len;
	} rows[] = {
		/* Whole sentences. */
		{ "Udvalget godkendte forslaget. ", "", 30, 30 * 13 - 1 },
		/* Abbreviations and dates end no sentence: whole words. */
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

START_TEST(long_decision_is_marked_as_cut)
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

START_TEST(long_decisions_say_what_was_done)
{
	static const char text[] =
	    "Der var stillet et ændringsforslag.\n"
	    "Byrådet forkaster forslaget.\n"
	    "Stien ligger der, hvor den altid har ligget.\n"
	    "Byrådet godkender indstillingen.";
	static const struct {
		const char	*decision;
		size_t		 max;
		bool		 cut, shown_cut;
		const char	*excerpt;
	} rows[] = {
		{ NULL, 100, false, false, "" },
		{ text, sizeof(text) - 1, false, false, text },
		{ text, sizeof(text) - 1, true, true, text },
		{ text, sizeof(text) - 2, false, true,
		    "Byrådet forkaster forslaget.\n"
		    "Byrådet godkender indstillingen." },
		/* The second of these would not fit. */
		{ text, 40, false, true, "Byrådet forkaster forslaget." },
		{ text, 5, false, true, "" },
		{ "Ja.", 2, false, true, "" },
	};
	struct arena arena = ARENA_INIT;
	struct item_card item;
	size_t i;
	bool cut;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		item = (struct item_card){ .decision = rows[i].decision,
			.decision_cut = rows[i].cut };
		ck_assert_str_eq(decision_excerpt(&arena, &item, rows[i].max,
		    &cut), rows[i].excerpt);
		ck_assert_msg(cut == rows[i].shown_cut, "row %zu", i);
	}
	arena_release(&arena);
}
END_TEST

START_TEST(addresses_have_names)
{
	struct str name = address_name("/moeder/2017-01-24-x/punkt-1/");

	ck_assert(str_is(name, "2017-01-24-x/punkt-1"));
	ck_assert(str_is(address_name("/udvalg/byraadet/"), "byraadet"));
}
END_TEST

START_TEST(unknown_fields_come_last)
{
	ck_assert_int_lt(card_compare_texts("a", "b"), 0);
	ck_assert_int_gt(card_compare_texts("b", "a"), 0);
	ck_assert_int_eq(card_compare_texts("a", "a"), 0);
	ck_assert_int_gt(card_compare_texts(NULL, "a"), 0);
	ck_assert_int_lt(card_compare_texts("a", NULL), 0);
	ck_assert_int_eq(card_compare_texts(NULL, NULL), 0);
}
END_TEST

Suite *
suite_card(void)
{
	Suite *suite = suite_create("card");
	TCase *tcase = tcase_create("card");

	tcase_add_test(tcase, card_ids);
	tcase_add_test(tcase, card_holds_its_items);
	tcase_add_test(tcase, excerpt_ends_at_a_boundary);
	tcase_add_test(tcase, long_decision_is_marked_as_cut);
	tcase_add_test(tcase, long_decisions_say_what_was_done);
	tcase_add_test(tcase, addresses_have_names);
	tcase_add_test(tcase, unknown_fields_come_last);
	suite_add_tcase(suite, tcase);
	return suite;
}
