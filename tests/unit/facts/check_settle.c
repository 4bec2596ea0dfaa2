/* What facts carry of their sentences, so that no page searches them. */
#include "base/array.h"
#include "suites.h"

#include "base/diag.h"
#include "facts/meeting_facts.h"
#include "fixtures/meeting_fixture.h"
#include "model/verb.h"

/* The facts of an item decided in these words, a sentence a line. */
static struct meeting *
decided(const char *text)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet",
	    "2017-01-24");
	struct section *section = fixture_section(meeting, fixture_item(meeting,
	    "Sag", "01.00.00-A00-1-17"), "Beslutning", ROLE_DECISION);
	struct diag *diag = diag_new();

	fixture_paragraph(section, text);
	meeting_set_anchors(meeting);
	meeting_facts_read(meeting, "a.txt", diag);
	diag_free(diag);
	return meeting;
}

static const struct {
	const char	*text, *word;
} decisions[] = {
	{ "Byrådet afviste planen.", "Afvist" },
	{ "Forkastet.", "Forkastet" },
	{ "Byrådet kan ikke anbefale planen.", "Ikke anbefalet" },
	{ "Ikke godkendt.", NULL },
	{ "Godkendt.", NULL },
	{ "Orienteringen blev taget til efterretning.",
	  "Taget til efterretning" },
};

START_TEST(decision_carries_its_verb)
{
	struct meeting *meeting = decided(decisions[_i].text);
	const struct decision *decision = meeting->items[0].facts.decisions;
	const struct verb *verb = decision->verb;

	ck_assert_uint_eq(meeting->items[0].facts.ndecisions, 1);
	ck_assert_pstr_eq(verb == NULL ? NULL : verb_word(verb,
	    decision->outcome), decisions[_i].word);
	meeting_free(meeting);
}
END_TEST

static const struct {
	const char		*text;
	enum vote_matter	 matter;
	bool			 secondary;
} votes[] = {
	{ "Indstillingen blev godkendt med 9 stemmer imod 6.",
	  MATTER_RECOMMENDATION, false },
	{ "Budgettet blev godkendt med 9 stemmer imod 6.", MATTER_BUDGET,
	  false },
	{ "Godkendt med 9 stemmer imod 6.", MATTER_CASE, false },
	{ "V stiller ændringsforslag.", MATTER_PROPOSAL, false },
	{ "V stiller underændringsforslag.", MATTER_PROPOSAL, true },
};

START_TEST(vote_carries_its_matter)
{
	struct meeting *meeting = decided(votes[_i].text);
	const struct facts *facts = &meeting->items[0].facts;

	ck_assert_uint_eq(facts->nvotes, 1);
	ck_assert_int_eq(facts->votes[0].matter, votes[_i].matter);
	ck_assert_int_eq(facts->votes[0].secondary, votes[_i].secondary);
	meeting_free(meeting);
}
END_TEST

START_TEST(reservation_says_whether_it_waits)
{
	struct meeting *meeting = decided("V tager forbehold.\n"
	    "C afventer stillingtagen.");
	const struct facts *facts = &meeting->items[0].facts;

	ck_assert_uint_eq(facts->nreservations, 2);
	ck_assert(!facts->reservations[0].awaiting);
	ck_assert(facts->reservations[1].awaiting);
	meeting_free(meeting);
}
END_TEST

START_TEST(absence_says_whether_disqualified)
{
	struct meeting *meeting = decided("Bo Ravn (V) erklærede sig inhabil."
	    "\nCarl Dam (C) deltog ikke i behandlingen af sagen.");
	const struct facts *facts = &meeting->items[0].facts;

	ck_assert_uint_eq(facts->nabsences, 2);
	ck_assert(facts->absences[0].disqualified);
	ck_assert(!facts->absences[1].disqualified);
	meeting_free(meeting);
}
END_TEST

Suite *
suite_settle(void)
{
	Suite *suite = suite_create("settle");
	TCase *tcase = tcase_create("settle");

	tcase_add_loop_test(tcase, decision_carries_its_verb, 0,
	    (int)COUNT(decisions));
	tcase_add_loop_test(tcase, vote_carries_its_matter, 0,
	    (int)COUNT(votes));
	tcase_add_test(tcase, reservation_says_whether_it_waits);
	tcase_add_test(tcase, absence_says_whether_disqualified);
	suite_add_tcase(suite, tcase);
	return suite;
}
