/* The table of verbs of deciding. */
#include "base/array.h"
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "model/verb.h"

/* Whatever form a verb has, its letters are in it, or in its particle. */
static bool
has_letters(const struct verb *verb, const char *form)
{
	const char *at = verb->letters;
	size_t len;
	char part[40];

	for (; at != NULL; at = at[len] == '|' ? at + len + 1 : NULL) {
		len = strcspn(at, "|");
		snprintf(part, sizeof(part), "%.*s", (int)len, at);
		if (strstr(form, part) != NULL || (verb->particle != NULL &&
		    strstr(verb->particle, part) != NULL) ||
		    (*part == ' ' && strstr(form, part + 1) != NULL))
			return true;
	}
	return false;
}

START_TEST(every_form_has_the_letters)
{
	const struct verb *verb = NULL;
	size_t i, count = 0;

	while ((verb = verb_next(verb)) != NULL)
		for (i = 0; i < VERB_FORMS; i++)
			if (verb->forms[i] != NULL) {
				ck_assert_msg(has_letters(verb,
				    verb->forms[i]), "%s", verb->forms[i]);
				count++;
			}
	ck_assert_uint_gt(count, 150);
}
END_TEST

START_TEST(every_form_is_found)
{
	const struct verb *verb = NULL;
	char text[100];
	size_t i;

	while ((verb = verb_next(verb)) != NULL)
		for (i = 0; i < VERB_FORMS; i++) {
			if (verb->forms[i] == NULL)
				continue;
			snprintf(text, sizeof(text), "%s det %s",
			    verb->forms[i], verb->particle == NULL ? "" :
			    verb->particle);
			text[strcspn(text, "|")] = '\0';
			ck_assert_uint_eq(verb_begins(verb, str_of(text),
			    VERB_FORM(i)), strlen(verb->forms[i]));
		}
}
END_TEST

static const struct {
	const char		*words;
	bool			 known, refused;
	enum outcome		 outcome;
	enum vote_result	 result;
} readings[] = {
	{ "Godkendt", true, false, OUTCOME_APPROVED, RESULT_ADOPTED },
	{ "ikke godkendt", true, true, OUTCOME_REJECTED, RESULT_REJECTED },
	{ "kunne tiltræde", true, false, OUTCOME_APPROVED, RESULT_ADOPTED },
	{ "anbefales", true, false, OUTCOME_RECOMMENDED, RESULT_ADOPTED },
	{ "bevilgede", true, false, OUTCOME_APPROVED, RESULT_ADOPTED },
	{ "Imødekommet", true, false, OUTCOME_APPROVED, RESULT_ADOPTED },
	{ "afvist", true, false, OUTCOME_REJECTED, RESULT_REJECTED },
	{ "udsættes", true, false, OUTCOME_POSTPONED, RESULT_UNKNOWN },
	{ "ikke udsat", true, true, OUTCOME_OTHER, RESULT_UNKNOWN },
	{ "faldet", true, false, OUTCOME_REJECTED, RESULT_REJECTED },
	{ "trukket tilbage", true, false, OUTCOME_WITHDRAWN, RESULT_LAPSED },
	{ "taget til følge", true, false, OUTCOME_APPROVED, RESULT_ADOPTED },
	{ "taget til efterretning", true, false, OUTCOME_NOTED,
	  RESULT_ADOPTED },
	/* A particle verb without its particle, nouns, other words. */
	{ "taget", false, false, OUTCOME_OTHER, RESULT_UNKNOWN },
	{ "sat", false, false, OUTCOME_OTHER, RESULT_UNKNOWN },
	{ "godkendelse", false, false, OUTCOME_OTHER, RESULT_UNKNOWN },
	{ "bevilling", false, false, OUTCOME_OTHER, RESULT_UNKNOWN },
	{ "udsatte børn", true, false, OUTCOME_POSTPONED, RESULT_UNKNOWN },
	{ "ikke", false, false, OUTCOME_OTHER, RESULT_UNKNOWN },
	{ "", false, false, OUTCOME_OTHER, RESULT_UNKNOWN },
};

START_TEST(words_are_read)
{
	bool refused;
	const struct verb *verb = verb_read(str_of(readings[_i].words),
	    &refused);

	ck_assert_msg((verb != NULL) == readings[_i].known, "%s",
	    readings[_i].words);
	if (verb == NULL)
		return;
	ck_assert_int_eq(refused, readings[_i].refused);
	ck_assert_int_eq(verb_outcome(verb, refused), readings[_i].outcome);
	ck_assert_int_eq(verb_result(verb, refused), readings[_i].result);
}
END_TEST

static const struct {
	const char	*sentence;
	enum outcome	 outcome;
	const char	*word;
} words[] = {
	{ "Forkastet.", OUTCOME_REJECTED, "Forkastet" },
	{ "Afvises.", OUTCOME_REJECTED, "Afvist" },
	{ "Udvalget anbefaler, at planen afvises.", OUTCOME_REJECTED,
	  "Ikke anbefalet" },
	{ "Ikke godkendt.", OUTCOME_REJECTED, NULL },
	{ "Anbefales.", OUTCOME_RECOMMENDED, NULL },
	{ "Til efterretning.", OUTCOME_NOTED, "Taget til efterretning" },
	{ "Orientering givet.", OUTCOME_NOTED, "Orientering givet" },
	{ "Udvalget blev orienteret.", OUTCOME_NOTED, NULL },
};

START_TEST(nearer_words_are_found)
{
	const struct verb *verb = verb_naming(str_of(words[_i].sentence),
	    words[_i].outcome);
	const char *word = verb == NULL ? NULL : verb_word(verb,
	    words[_i].outcome);

	ck_assert_pstr_eq(word, words[_i].word);
}
END_TEST

static const struct {
	enum outcome	 outcome;
	const char	*sentence;
	const char	*word;
	const char	*glossary;
} sentences[] = {
	{ OUTCOME_APPROVED, "Godkendt.", "Godkendt", NULL },
	{ OUTCOME_APPROVED, "Det blev ikke afvist.", "Godkendt", NULL },
	{ OUTCOME_RECOMMENDED, "Anbefales.", "Anbefalet", "anbefalet" },
	{ OUTCOME_REJECTED, "Nej.", "Ikke godkendt", NULL },
	{ OUTCOME_REJECTED, "Sagen afvises.", "Afvist", NULL },
	{ OUTCOME_REJECTED, "Forslaget forkastes.", "Forkastet", NULL },
	{ OUTCOME_REJECTED, "Ikke anbefalet.", "Ikke anbefalet", NULL },
	{ OUTCOME_NOTED, "Orienteret.", "Orientering", NULL },
	{ OUTCOME_NOTED, "Orientering givet.", "Orientering givet", NULL },
	{ OUTCOME_NOTED, "Til efterretning.", "Taget til efterretning",
	  "taget-til-efterretning" },
	{ OUTCOME_LAPSED, "Bortfaldet.", "Bortfaldet", "bortfaldet" },
};

START_TEST(words_follow_the_sentence)
{
	enum outcome outcome = sentences[_i].outcome;
	const struct verb *verb = verb_naming(str_of(sentences[_i].sentence),
	    outcome);

	ck_assert_str_eq(verb_outcome_word(verb, outcome), sentences[_i].word);
	ck_assert_pstr_eq(verb_outcome_glossary(verb, outcome),
	    sentences[_i].glossary);
}
END_TEST

Suite *
suite_verb(void)
{
	Suite *suite = suite_create("verb");
	TCase *tcase = tcase_create("verb");

	tcase_add_test(tcase, every_form_has_the_letters);
	tcase_add_test(tcase, every_form_is_found);
	tcase_add_loop_test(tcase, words_are_read, 0,
	    (int)COUNT(readings));
	tcase_add_loop_test(tcase, nearer_words_are_found, 0,
	    (int)COUNT(words));
	tcase_add_loop_test(tcase, words_follow_the_sentence, 0,
	    (int)COUNT(sentences));
	suite_add_tcase(suite, tcase);
	return suite;
}
