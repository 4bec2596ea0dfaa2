/*
 * Where a sentence ends: "Bo W. Ravn" has a full stop and is one.
 */
#include "base/array.h"
#include "suites.h"

#include "base/str.h"
#include "facts/sentence.h"

static const char *const sentences[][5] = {
	{ "Bo W. Ravn stemte imod. Emil Fog undlod.",
	  "Bo W. Ravn stemte imod.", "Emil Fog undlod." },
	{ "Bo H. W. Ravn stemte imod. Emil Fog undlod.",
	  "Bo H. W. Ravn stemte imod.", "Emil Fog undlod." },
	{ "For stemte: V, C og O. Imod stemte: A.",
	  "For stemte: V, C og O.", "Imod stemte: A." },
	{ "Der gives 1,5 mio. kr. i 2018. Udvalget ønsker mere.",
	  "Der gives 1,5 mio. kr. i 2018.", "Udvalget ønsker mere." },
	{ "1.-2. Godkendt. 3. Ikke godkendt.", "1.-2. Godkendt.",
	  "3. Ikke godkendt." },
	{ "Sagen, jf. lovens § 23, f.eks. pkt. 2 og nr. 3, udsættes.",
	  "Sagen, jf. lovens § 23, f.eks. pkt. 2 og nr. 3, udsættes." },
	{ "Den 5. maj. Godkendt.", "Den 5. maj.", "Godkendt." },
	{ "Han sagde: \"Nej.\" Godkendt.", "Han sagde: \"Nej.\"",
	  "Godkendt." },
	{ "Linje et\nLinje to", "Linje et", "Linje to" },
	{ "Imod stemte A. P. Ravn (V) og C. Holm (O). Godkendt.",
	  "Imod stemte A. P. Ravn (V) og C. Holm (O).", "Godkendt." },
	{ "Imod stemte V. Emil Fog undlod.", "Imod stemte V.",
	  "Emil Fog undlod." },
	{ "Imod stemte D. Bo Ravn (C) talte.", "Imod stemte D.",
	  "Bo Ravn (C) talte." },
	{ "Bo Ravn jr. (V) og Dr. Emil Fog stemte imod.",
	  "Bo Ravn jr. (V) og Dr. Emil Fog stemte imod." },
	{ "Fraværende C. Godkendt.", "Fraværende C.", "Godkendt." },
	{ "For stemte V,\nC og A.\nGodkendt.", "For stemte V,\nC og A.",
	  "Godkendt." },
	{ "Imod: Bo Ravn\n(C)", "Imod: Bo Ravn\n(C)" },
	{ "Imod:\n(Ø)\n(V)", "Imod:", "(Ø)", "(V)" },
	{ "" },
};

START_TEST(sentence_by_sentence)
{
	struct str text = str_of(sentences[_i][0]), next;
	size_t i;

	for (i = 1; sentences[_i][i] != NULL; i++) {
		next = sentence_next(&text);
		ck_assert_msg(str_is(next, sentences[_i][i]),
		    "expected \"%s\", found \"%.*s\"", sentences[_i][i],
		    STR_FMT(next));
	}
	ck_assert_uint_eq(sentence_next(&text).len, 0);
}
END_TEST

Suite *
suite_sentence(void)
{
	Suite *suite = suite_create("sentence");
	TCase *tcase = tcase_create("sentence");

	tcase_add_loop_test(tcase, sentence_by_sentence, 0,
	    (int)COUNT(sentences));
	suite_add_tcase(suite, tcase);
	return suite;
}
