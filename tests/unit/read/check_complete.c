/* What is worked out of a meeting once its text is in place. */
#include "base/array.h"
#include "suites.h"

#include <string.h>

#include "base/diag.h"
#include "fixtures/meeting_fixture.h"
#include "model/tree.h"
#include "read/attachments.h"
#include "read/complete.h"
#include "read/implied_decision.h"

static const struct {
	const char	*paragraphs[4];
	size_t		 at;		/* where the decision begins */
} texts[] = {
	{ { "Der orienteres.", "Orientering givet." }, 1 },
	{ { "Godkendt." }, 0 },
	{ { "Sagen handler om havnen." }, 1 },
	{ { "Ida Bro deltog ikke i mødet." }, 1 },
	{ { "Om havnen.", "Godkendt. Ida Bro (V) stemte imod." }, 1 },
	{ { "Om havnen.", "Udsat", "Ida Bro deltog ikke i mødet." }, 1 },
	{ { "Om havnen.", "Byrådet godkender indstillingen." }, 1 },
	{ { "Om havnen.",
	    "Forslaget blev forkastet med 17 stemmer imod 14.",
	    "Godkendt." }, 1 },
	{ { "Om havnen.", "Godkendt.", "Planen følger." }, 3 },
};

START_TEST(decision_is_implied)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet", NULL);
	struct item *item = fixture_item(meeting, "Havnen", NULL);
	struct section *section = fixture_section(meeting, item, NULL,
	    ROLE_OTHER);
	size_t i;

	for (i = 0; i < 4 && texts[_i].paragraphs[i] != NULL; i++)
		fixture_paragraph(section, texts[_i].paragraphs[i]);
	ck_assert_uint_eq(implied_decision_at(section), texts[_i].at);
	implied_decision_split(&meeting->arena, item);
	if (texts[_i].at == section->blocks.count) {
		ck_assert_uint_eq(item->nsections, 1);
		ck_assert_int_eq(item->sections[0].role, ROLE_OTHER);
	} else {
		section = &item->sections[item->nsections - 1];
		ck_assert_uint_eq(item->nsections, texts[_i].at == 0 ? 1 : 2);
		ck_assert_int_eq(section->role, ROLE_DECISION);
		ck_assert_uint_eq(section->blocks.count, i - texts[_i].at);
	}
	meeting_free(meeting);
}
END_TEST

/* A heading says what the phrase below it is about. */
START_TEST(heading_keeps_its_phrase)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet", NULL);
	struct item *item = fixture_item(meeting, "Havnen", NULL);

	fixture_paragraph(fixture_section(meeting, item, "Indstilling",
	    ROLE_RECOMMENDATION), "Til efterretning.");
	implied_decision_split(&meeting->arena, item);
	ck_assert_uint_eq(item->nsections, 1);
	ck_assert_int_eq(item->sections[0].role, ROLE_RECOMMENDATION);
	ck_assert(implied_decision_allowed(ROLE_RECOMMENDATION));
	ck_assert(!implied_decision_allowed(ROLE_ATTACHMENTS));
	meeting_free(meeting);
}
END_TEST

START_TEST(attachments_are_listed)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet", NULL);
	struct item *item = fixture_item(meeting, "Havnen", NULL);
	struct section *section = fixture_section(meeting, item, "Bilag",
	    ROLE_ATTACHMENTS);
	struct cmark_node *list = tree_new(TREE_LIST), *entry, *inner;

	fixture_fact_line(meeting, item, "Kort.pdf Notat.docx");
	fixture_paragraph(section, "Tegning");
	entry = tree_add(list, TREE_ITEM);
	tree_add_text(tree_add(entry, TREE_PARAGRAPH), str_of("Rapport"));
	inner = tree_add(tree_add(entry, TREE_LIST), TREE_ITEM);
	tree_add_text(tree_add(inner, TREE_PARAGRAPH), str_of("Del 1"));
	fixture_block(section, BLOCK_LIST)->node = list;
	fixture_paragraph(section, "Ingen bilag.");
	meeting_set_anchors(meeting);
	attachments_list(&meeting->arena, item);
	ck_assert_uint_eq(item->nattachments, 5);
	ck_assert_str_eq(item->attachments[0].title, "Kort.pdf");
	ck_assert_ptr_null(item->attachments[0].anchor);
	ck_assert_str_eq(item->attachments[1].title, "Notat.docx");
	ck_assert_str_eq(item->attachments[2].title, "Tegning");
	ck_assert_str_eq(item->attachments[2].anchor,
	    section->blocks.list[0].anchor);
	ck_assert_str_eq(item->attachments[3].title, "Rapport");
	ck_assert_str_eq(item->attachments[4].title, "Del 1");
	meeting_free(meeting);
}
END_TEST

START_TEST(term_and_status_follow)
{
	struct diag *diag = diag_new();
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet",
	    "2017-01-24");

	meeting->status = STATUS_AGENDA;
	fixture_paragraph(fixture_section(meeting, fixture_item(meeting, "Havnen",
	    NULL), "Beslutning", ROLE_DECISION), "Godkendt.");
	complete_meeting(meeting, "a.txt", diag);
	ck_assert_str_eq(meeting->term, "2014-2017");
	ck_assert_int_eq(meeting->status, STATUS_MINUTES);
	ck_assert_str_eq(meeting->items[0].slug, "punkt-1");
	meeting_free(meeting);
	diag_free(diag);
}
END_TEST

Suite *
suite_complete(void)
{
	Suite *suite = suite_create("complete");
	TCase *tcase = tcase_create("complete");

	tcase_add_loop_test(tcase, decision_is_implied, 0, COUNT(texts));
	tcase_add_test(tcase, heading_keeps_its_phrase);
	tcase_add_test(tcase, attachments_are_listed);
	tcase_add_test(tcase, term_and_status_follow);
	suite_add_tcase(suite, tcase);
	return suite;
}
