/*
 * What the prose points at, by example: references.spec.  SPEC_UPDATE=1 writes
 * what comes out to references.spec.new, to be read before it is believed.
 */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "facts/meeting_facts.h"
#include "facts/references.h"
#include "fixtures/spec.h"
#include "model/config.h"
#include "model/reference.h"
#include "model/tree.h"
#include "read/complete.h"

static struct spec spec;

/* The agenda around the text: what its titles and numbers are held against. */
#define BEFORE	"Punkt 1: Godkendelse af dagsorden\n\n01.00.00-A00-1-21\n\n" \
		"Beslutning\n\nGodkendt.\n\n" \
		"Punkt 2: Gæstebroer i havnen\n\n01.00.00-A00-2-21\n\n" \
		"Resume\n\nEn sag.\n\n"
#define AFTER	"\n\nPunkt 4: D-sag: Status på \"Kajkanten\" i foråret\n\n" \
		"01.00.00-A00-4-21\n\nResume\n\nEn sag.\n\n" \
		"Punkt 5: Aktuelle sager\n\n01.00.00-A00-5-21\n\n" \
		"Resume\n\nEn sag.\n\n" \
		"Punkt 6: Aktuelle sager\n\n01.00.00-A00-6-21\n\n" \
		"Resume\n\nEn sag.\n"

/*
 * A document of a meeting of BODY on 5 October 2021 with six items.  The kind
 * says what heading of item 3 the text stands under, "text BODY" or
 * "history BODY"; "points BODY" has a recommendation with two points before
 * it, "agenda BODY" makes item 3 one on the agenda, "opinion BODY" has what
 * Parkudvalget said before.
 */
static void
make_source(const struct spec_example *example, struct buf *text)
{
	struct str kind = example->kind, body;

	body = str_trim(str_from(kind, str_find_char(kind, ' ')));
	buf_addf(text, "REFERAT %.*s 2018-2021 d. 05-10-2021\n\n"
	    "Mødedato Tirsdag d. 05. oktober 2021 kl. 08:30\n\n" BEFORE,
	    STR_FMT(body));
	buf_adds(text, str_starts(kind, "agenda ") ?
	    "Punkt 3: Ændring af dagsordenen\n\n" : "Punkt 3: En sag\n\n");
	buf_adds(text, "01.00.00-A00-3-21\n\n");
	if (str_starts(kind, "points "))
		buf_adds(text, "Indstilling\n\nForvaltningen indstiller, at\n\n"
		    "1. broen rives ned\n\n2. pengene gives\n\n");
	if (str_starts(kind, "opinion "))
		buf_adds(text, "Indstilling\n\nParkudvalget anbefaler "
		    "indstillingen.\n\n");
	buf_adds(text, str_starts(kind, "history ") ? "Sagsforløb\n\n" :
	    str_starts(kind, "agenda ") ? "Beslutning\n\n" :
	    "Sagsfremstilling\n\n");
	buf_addf(text, "%.*s\n", STR_FMT(example->text));
	buf_adds(text, AFTER);
}

static struct meeting *
read_meeting(const struct spec_example *example)
{
	struct diag *diag = diag_new();
	struct config config;
	struct meeting *meeting;
	struct buf text = BUF_INIT;

	config_init(&config);
	make_source(example, &text);
	meeting = spec_minutes(&text, diag);
	ck_assert_ptr_nonnull(meeting);
	ck_assert_uint_eq(meeting->nitems, 6);
	meeting->status = STATUS_MINUTES;
	meeting_finish(meeting, "x.txt", diag);
	facts_read(meeting, "x.txt", diag);
	references_read(meeting, &config);
	config_release(&config);
	buf_release(&text);
	diag_free(diag);
	return meeting;
}

static void
outline(const struct spec_example *example, struct buf *out)
{
	struct meeting *meeting = read_meeting(example);
	const struct references *all = &meeting->items[2].references;
	const struct reference *one;
	size_t i;

	for (i = 0; i < all->count; i++) {
		one = &all->list[i];
		ck_assert_msg(str_eq(str_of(one->text), str_cut(str_from(
		    tree_literal(one->node), one->at), one->len)),
		    "%s does not stand where it is said to", one->text);
		buf_addf(out, "%s %s", reference_kind_name(one->kind),
		    one->text);
		if (one->date != NULL)
			buf_addf(out, " = %s, %s", one->date, one->body !=
			    NULL ? one->body : "?");
		if (one->label != NULL)
			buf_addf(out, ", item %s", one->label);
		if (one->target != NULL)
			buf_addf(out, " = %s%s", one->here ? "here, " : "",
			    one->target);
		if (one->paragraph != NULL)
			buf_addf(out, " § %s", one->paragraph);
		buf_addc(out, '\n');
	}
	if (all->count == 0)
		buf_adds(out, "nothing\n");
	meeting_free(meeting);
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

/* As many that are no references as those that are. */
START_TEST(spec_is_balanced)
{
	size_t i, nothing = 0;

	ck_assert_uint_ge(spec.count, 80);
	for (i = 0; i < spec.count; i++)
		nothing += str_is(str_trim(spec.list[i].expected), "nothing");
	ck_assert_uint_ge(2 * nothing, spec.count - 10);
}
END_TEST

/* A link parts a text in three, and the page says the same as before. */
START_TEST(link_parts_a_text)
{
	struct cmark_node *node = tree_new(TREE_PARAGRAPH);
	struct buf html = BUF_INIT;
	struct str text = STR_LIT("på mødet d. 7/6 2016 og 8/6 2016.");

	tree_add_text(node, text);
	tree_link(tree_first(node), str_find(text, "8/6"), 8, "../b/");
	tree_link(tree_first(node), str_find(text, "7/6"), 8, "../a/");
	tree_to_html(&html, node);
	ck_assert_str_eq(html.data, "<p>på mødet d. <a href=\"../a/\">7/6 2016"
	    "</a> og <a href=\"../b/\">8/6 2016</a>.</p>\n");
	buf_reset(&html);
	tree_to_text(&html, node);
	ck_assert_str_eq(html.data, text.data);
	buf_release(&html);
	tree_free(node);
}
END_TEST

Suite *
suite_references(void)
{
	Suite *suite = suite_create("references");
	TCase *tcase = tcase_create("spec");

	spec_read(&spec, "tests/spec/references.spec");
	if (getenv("SPEC_UPDATE") != NULL)
		tcase_add_test(tcase, spec_update);
	tcase_add_test(tcase, spec_is_balanced);
	tcase_add_test(tcase, link_parts_a_text);
	tcase_add_loop_test(tcase, spec_example, 0, (int)spec.count);
	suite_add_tcase(suite, tcase);
	return suite;
}
