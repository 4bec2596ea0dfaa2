/*
 * What is read out of sentences, by example: facts.spec.  SPEC_UPDATE=1 writes
 * what comes out to facts.spec.new, to be read before it is believed.
 */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "facts/meeting_facts.h"
#include "facts/sentence.h"
#include "fixtures/dump_facts.h"
#include "fixtures/spec.h"
#include "read/complete.h"

static struct spec spec;

/*
 * A document of one meeting on 5 October 2021 with an item 3.  The kind says
 * where the text stands in it: "decision BODY" under "Beslutning", "recommendation
 * BODY" under "Indstilling" with a decision after it, "head BODY" before the
 * item, "item BODY" is the whole text of the item.
 */
static void
make_source(const struct spec_example *example, struct buf *text)
{
	struct str kind = example->kind, body;
	size_t blank = str_find_char(kind, ' ');

	body = str_trim(str_from(kind, blank));
	buf_addf(text, "REFERAT %.*s 2018-2021 d. 05-10-2021\n\n"
	    "Mødedato Tirsdag d. 05. oktober 2021 kl. 08:30\n\n",
	    STR_FMT(body));
	if (str_starts(kind, "head "))
		buf_addf(text, "%.*s\n", STR_FMT(example->text));
	buf_adds(text, "Punkt 3: En sag\n\n01.00.00-A00-1-21\n\n");
	if (str_starts(kind, "head "))
		buf_adds(text, "Resume\n\nEn sag.\n");
	else if (str_starts(kind, "decision "))
		buf_adds(text, "Beslutning\n\n");
	else if (str_starts(kind, "recommendation "))
		buf_adds(text, "Indstilling\n\n");
	if (!str_starts(kind, "head "))
		buf_addf(text, "%.*s\n", STR_FMT(example->text));
	if (str_starts(kind, "recommendation "))
		buf_adds(text, "\nBeslutning\n\nSe bilaget.\n");
}

static struct meeting *
read_meeting(const struct spec_example *example, struct diag *diag)
{
	struct meeting *meeting;
	struct buf text = BUF_INIT;

	make_source(example, &text);
	meeting = spec_minutes(&text, diag);
	ck_assert_ptr_nonnull(meeting);
	meeting->status = STATUS_MINUTES;
	meeting_finish(meeting, "x.txt", diag);
	diag_clear(diag);
	facts_read(meeting, "x.txt", diag);
	buf_release(&text);
	return meeting;
}

static void
outline(const struct spec_example *example, struct buf *out)
{
	struct diag *diag = diag_new();
	struct meeting *meeting = read_meeting(example, diag);
	size_t i, warnings = diag_count(diag, DIAG_WARNING);

	outline_facts(out, &meeting->facts);
	for (i = 0; i < meeting->nitems; i++)
		outline_facts(out, &meeting->items[i].facts);
	for (i = 0; i < warnings; i++)
		buf_adds(out, "warning\n");
	if (out->len == 0)
		buf_adds(out, "nothing\n");
	meeting_free(meeting);
	diag_free(diag);
}

START_TEST(spec_example)
{
	spec_check(&spec, (size_t)_i, outline);
}
END_TEST

START_TEST(spec_update)
{
	spec_write_new(&spec, outline);
}
END_TEST

START_TEST(spec_is_there)
{
	ck_assert_uint_ge(spec.count, 100);
}
END_TEST

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
suite_facts(void)
{
	Suite *suite = suite_create("facts");
	TCase *tcase = tcase_create("spec");

	spec_read(&spec, "tests/spec/facts.spec");
	if (getenv("SPEC_UPDATE") != NULL)
		tcase_add_test(tcase, spec_update);
	tcase_add_test(tcase, spec_is_there);
	tcase_add_loop_test(tcase, spec_example, 0, (int)spec.count);
	tcase_add_loop_test(tcase, sentence_by_sentence, 0,
	    (int)(sizeof(sentences) / sizeof(sentences[0])));
	suite_add_tcase(suite, tcase);
	return suite;
}
