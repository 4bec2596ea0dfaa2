/* The index of search: compounds, varints, postings, documents, keywords. */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include "fixtures/site_fixture.h"
#include "search/compounds.h"
#include "search/documents.h"
#include "search/index.h"
#include "search/postings.h"
#include "search/varint.h"

/* Returns how many documents of an archive have the word. */
static uint32_t
count_of(void *payload, struct str part)
{
	static const char *const words[] = {
		"integrations", "strategien", "flygtninge", "bolig", "by",
		"skole", "bus", "sags", "behandling", "socialudvalgs",
		"social", "udvalgs", "formand", "ned", "lagt", "puljen",
		"lighed", "for", "aeldre",
	};
	size_t i;

	(void)payload;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(part, words[i]))
			return 4;
	return 0;
}

START_TEST(compounds)
{
	static const struct {
		const char *word, *parts;
	} rows[] = {
		{ "integrationsstrategien", "integrations strategien " },
		{ "flygtningebolig", "flygtninge bolig " },
		{ "skolebus", "skole bus " },
		{ "sagsbehandling", "sags behandling " },
		{ "socialudvalgsformand",
		    "socialudvalgs formand social udvalgs " },
		/* Only its last part is a word here. */
		{ "reservationspuljen", "puljen " },
		/* Prefixes and suffixes are not parts. */
		{ "nedlagt", "" },
		{ "foraeldre", "" },
		{ "skolelighed", "" },
		/* Nor is anything too short or not a word. */
		{ "bybus", "by bus " },
		{ "skoleby", "" },
		{ "bus", "" },
		{ "skole2bus", "" },
		{ "", "" },
	};
	struct str parts[PARTS_MAX];
	struct buf all = BUF_INIT;
	size_t i, j, count;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&all);
		count = compound_split(str_of(rows[i].word), count_of, NULL,
		    parts);
		for (j = 0; j < count; j++)
			buf_addf(&all, "%.*s ", STR_FMT(parts[j]));
		ck_assert_msg(strcmp(all.data, rows[i].parts) == 0,
		    "%s: \"%s\"", rows[i].word, all.data);
	}
	buf_release(&all);
}
END_TEST

START_TEST(varints_round_trip)
{
	static const uint64_t steps[] = { 0, 1, 15, 16, 127, 128, 300000 };
	struct postings walk;
	unsigned char data[64];
	size_t len = 0, i;
	uint32_t number = 0;

	for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		len += varint_put(data + len,
		    steps[i] << CLASS_BITS | i % 8);
	postings_begin(&walk, data, len);
	for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		number += (uint32_t)steps[i];
		ck_assert(postings_next(&walk));
		ck_assert_uint_eq(walk.number, number);
		ck_assert_uint_eq(walk.class, i % 8);
	}
	ck_assert(!postings_next(&walk));
}
END_TEST

static const struct search_term *
find_term(const struct search *search, const char *text)
{
	size_t i;

	for (i = 0; i < search->nterms; i++)
		if (strcmp(search->terms[i].text, text) == 0)
			return &search->terms[i];
	return NULL;
}

/* Returns the term's documents in their order: "kind:class kind:class ". */
static char *
documents_of(const struct search *search, const char *text)
{
	static const char *const kinds[] = { "body", "person", "case",
		"meeting", "item" };
	const struct search_term *term = find_term(search, text);
	struct buf out = BUF_INIT;
	struct postings walk;

	if (term != NULL) {
		postings_begin(&walk, search->lists + term->start,
		    term->len);
		while (postings_next(&walk))
			buf_addf(&out, "%s:%d ", kinds[search_kind_of(search,
			    walk.number)], walk.class);
	}
	return buf_detach(&out);
}

static void
assert_documents(const struct search *search, const char *text,
    const char *expected)
{
	char *got = documents_of(search, text);

	ck_assert_msg(strcmp(got, expected) == 0, "%s: \"%s\"", text, got);
	free(got);
}

START_TEST(terms_of_a_site)
{
	struct site_fixture *site = site_fixture_new(false);
	const struct search *search = site->build.search;

	site_fixture_index(site);
	/* The body, not its cases' titles; heads and names of meetings. */
	assert_documents(search, "kulturudvalg", "body:7 meeting:2 meeting:2 "
	    "meeting:2 item:2 ");
	assert_documents(search, "#05.01.00-g01-9-16", "case:7 item:7 "
	    "item:7 ");
	assert_documents(search, "#05.01.00-g01", "case:7 case:7 case:7 "
	    "item:7 item:7 item:7 item:7 item:7 item:7 ");
	assert_documents(search, "#05.01", "case:7 case:7 case:7 "
	    "item:7 item:7 item:7 item:7 item:7 item:7 ");
	assert_documents(search, "#05", "");
	assert_documents(search, "#17-234", "case:7 item:7 ");
	assert_documents(search, "kvist", "person:7 item:4 ");
	assert_documents(search, "udsaet", "item:4 item:4 ");
	/* What a page says about itself is not in the index. */
	assert_documents(search, "godkendt", "");
	assert_documents(search, "xyz", "");
	ck_assert_ptr_nonnull(find_term(search, "~byrad"));
	ck_assert_str_eq(find_term(search, "~byrad")->alias_of, "byraad");
	site_fixture_free(site);
}
END_TEST

START_TEST(newest_documents_first)
{
	struct site_fixture *site = site_fixture_new(false);
	const struct search *search = site->build.search;
	size_t i;

	for (i = 0; i + 1 < SITE_FIXTURE_MEETINGS; i++)
		ck_assert(search->meetings[i + 1]->date == NULL ||
		    strcmp(search->meetings[i]->date,
		    search->meetings[i + 1]->date) > 0);
	ck_assert_ptr_null(search->meetings[SITE_FIXTURE_MEETINGS - 1]->date);
	ck_assert_ptr_eq(search->items[0]->meeting, search->meetings[0]);
	ck_assert_str_eq(case_newest(search->cases[0])->meeting->date,
	    "2018-03-20");
	site_fixture_free(site);
}
END_TEST

START_TEST(same_index_in_any_order)
{
	struct site_fixture *a = site_fixture_new(false);
	struct site_fixture *b = site_fixture_new(false);
	size_t i = SITE_FIXTURE_MEETINGS;

	site_fixture_index(a);
	while (i-- > 0)
		ck_assert_int_eq(search_add_meeting(b->build.search,
		    b->meetings[i], site_fixture_card(b, i), NULL), 0);
	search_build(b->build.search, 3);
	ck_assert_str_eq(a->build.search->segment, b->build.search->segment);
	site_fixture_free(a);
	site_fixture_free(b);
}
END_TEST

START_TEST(keywords_of_a_site)
{
	struct site_fixture *site = site_fixture_new(false);
	const struct archive *archive = &site->archive;

	site_fixture_index(site);
	ck_assert_uint_eq(archive->nletters, 5);
	ck_assert_str_eq(archive->letters[0].name, "G");
	ck_assert_str_eq(archive->letters[0].url, "/soeg/ord/g/");
	ck_assert_str_eq(archive->letters[0].keywords[0].name, "gang");
	ck_assert_str_eq(archive->letters[4].keywords[0].name, "stien");
	ck_assert_uint_eq(archive->letters[4].keywords[0].count, 4);
	site_fixture_free(site);
}
END_TEST

Suite *
suite_search(void)
{
	Suite *suite = suite_create("search");
	TCase *tcase = tcase_create("search");

	tcase_add_test(tcase, compounds);
	tcase_add_test(tcase, varints_round_trip);
	tcase_add_test(tcase, terms_of_a_site);
	tcase_add_test(tcase, newest_documents_first);
	tcase_add_test(tcase, same_index_in_any_order);
	tcase_add_test(tcase, keywords_of_a_site);
	suite_add_tcase(suite, tcase);
	return suite;
}
