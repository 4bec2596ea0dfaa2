/* The meeting as JSON. */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include "data/meeting_json.h"
#include "facts/meeting_facts.h"
#include "facts/people.h"
#include "fixtures/meeting_fixture.h"
#include "model/config.h"
#include "read/complete.h"

static void
add_json(struct buf *out, struct meeting *meeting, const char *id)
{
	struct diag *diag = diag_new();

	complete_meeting(meeting, "x.txt", diag);
	meeting_json(out, meeting, id, NULL);
	diag_free(diag);
}

static void
assert_json(struct meeting *meeting, const char *expected)
{
	struct buf json = BUF_INIT;

	add_json(&json, meeting, "2017-01-24-vejudvalget");
	ck_assert_str_eq(json.data, expected);
	buf_release(&json);
	meeting_free(meeting);
}

#define HASH "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

START_TEST(nothing_known_is_null)
{
	assert_json(fixture_meeting("mappe/\xc3\xa6.txt", NULL, NULL),
	    "{\n"
	    "  \"id\": \"2017-01-24-vejudvalget\",\n"
	    "  \"url\": \"/moeder/2017-01-24-vejudvalget/\",\n"
	    "  \"body\": \"Ukendt udvalg\",\n"
	    "  \"body_basis\": \"unknown\",\n"
	    "  \"term\": null,\n"
	    "  \"date\": null,\n"
	    "  \"date_basis\": \"unknown\",\n"
	    "  \"start\": null,\n"
	    "  \"start_basis\": \"unknown\",\n"
	    "  \"place\": null,\n"
	    "  \"place_basis\": \"unknown\",\n"
	    "  \"status\": \"minutes\",\n"
	    "  \"source\": {\n"
	    "    \"file\": \"mappe/\xc3\xa6.txt\",\n"
	    "    \"sha256\": \"" HASH "\",\n"
	    "    \"format\": \"text\"\n"
	    "  },\n"
	    "  \"items\": [\n"
    "  ],\n"
	    "  \"absences\": [\n"
    "  ]\n"
	    "}\n");
}
END_TEST

/* Everything from the first item on. */
static const char item_json[] =
    "  \"items\": [\n"
    "    {\n"
    "      \"number\": 1,\n"
    "      \"label\": \"1\",\n"
    "      \"url\": \"/moeder/x/punkt-1/\",\n"
    "      \"title\": \"B-sag: \\\"Veje\\\" \\\\ </stier>\",\n"
    "      \"contents_title\": \"Veje\",\n"
    "      \"kind\": \"B\",\n"
    "      \"case\": \"18.14.05-\xc3\x98""40-31/16\",\n"
    "      \"case_url\": \"/sager/18.14.05-OE40-31-16/\",\n"
    "      \"closed\": true,\n"
    "      \"sections\": [\n"
    "        {\n"
    "          \"heading\": null,\n"
    "          \"role\": \"other\",\n"
    "          \"text\": \"En.\\n\\nTo.\"\n"
    "        },\n"
    "        {\n"
    "          \"heading\": \"Bilag\",\n"
    "          \"role\": \"attachments\",\n"
    "          \"text\": \"Kort\\n\\nTabel 1: Tal\\na\\tb\\n1\"\n"
    "        }\n"
    "      ],\n"
    "      \"tables\": [\n"
    "        {\n"
    "          \"section\": 1,\n"
    "          \"caption\": \"Tabel 1: Tal\",\n"
    "          \"header_rows\": 1,\n"
    "          \"rows\": [\n"
    "            [\n"
    "              \"a\",\n"
    "              \"b\"\n"
    "            ],\n"
    "            [\n"
    "              \"1\",\n"
    "              \"\"\n"
    "            ]\n"
    "          ]\n"
    "        }\n"
    "      ],\n"
    "      \"attachments\": [\n"
    "        {\n"
    "          \"title\": \"Kort\",\n"
    "          \"url\": null\n"
    "        }\n"
    "      ],\n"
    "      \"decisions\": [\n"
    "      ],\n"
    "      \"opinions\": [\n"
    "      ],\n"
    "      \"votes\": [\n"
    "      ],\n"
    "      \"absences\": [\n"
    "      ],\n"
    "      \"reservations\": [\n"
    "      ],\n"
    "      \"statements\": [\n"
    "      ],\n"
    "      \"referrals\": [\n"
    "      ],\n"
    "      \"references\": [\n"
    "      ]\n"
    "    }\n"
    "  ],\n"
    "  \"absences\": [\n"
    "  ]\n"
    "}\n";

START_TEST(item_has_everything)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet",
	    "2017-01-24");
	struct item *item = fixture_item(meeting,
	    "B-sag: \"Veje\" \\ </stier>", "18.14.05-\xc3\x98""40-31/16");
	struct section *section;
	struct buf json = BUF_INIT;

	item->contents_title = "Veje";
	item->case_type = 'B';
	item->closed = true;
	section = fixture_section(meeting, item, NULL, ROLE_OTHER);
	fixture_paragraph(section, "En.");
	fixture_paragraph(section, "To.");
	section = fixture_section(meeting, item, "Bilag", ROLE_ATTACHMENTS);
	fixture_paragraph(section, "Kort");
	fixture_table(meeting, section, "Tabel 1: Tal", "a|b\n1");
	add_json(&json, meeting, "x");
	ck_assert_ptr_nonnull(strstr(json.data, "  \"items\": ["));
	ck_assert_str_eq(strstr(json.data, "  \"items\": ["), item_json);
	buf_release(&json);
	meeting_free(meeting);
}
END_TEST

START_TEST(item_without_facts)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "", "?");
	struct buf json = BUF_INIT;
	static const char *const members[] = {
		"\"number\": null,", "\"label\": \"\",", "\"title\": \"\",",
		"\"url\": \"/moeder/x/punkt-1/\",", "\"kind\": null,",
		"\"contents_title\": null,", "\"case\": \"?\",",
		"\"case_url\": null,", "\"closed\": false,",
		"\"sections\": [\n      ],", "\"tables\": [\n      ],",
		"\"attachments\": [\n      ],",
	};
	size_t i;

	item->number = 0;
	item->label = "";
	add_json(&json, meeting, "x");
	for (i = 0; i < sizeof(members) / sizeof(members[0]); i++)
		ck_assert_msg(strstr(json.data, members[i]) != NULL,
		    "%s is not in %s", members[i], json.data);
	buf_release(&json);
	meeting_free(meeting);
}
END_TEST

/* Add the JSON of facts, without blanks: "name":"Bo". */
static void
add_facts_json(struct buf *out, struct meeting *meeting)
{
	struct config config;
	struct diag *diag = diag_new();
	struct buf json = BUF_INIT;
	bool quoted = false;
	size_t i;

	config_init(&config);
	complete_meeting(meeting, "x.txt", diag);
	meeting_facts_read(meeting, "x.txt", diag);
	people_settle(meeting, &config);
	meeting_json(&json, meeting, "x", NULL);
	for (i = 0; i < json.len; i++) {
		quoted ^= json.data[i] == '"' && json.data[i - 1] != '\\';
		if (quoted || strchr(" \n", json.data[i]) == NULL)
			buf_addc(out, json.data[i]);
	}
	buf_release(&json);
	diag_free(diag);
	config_release(&config);
}

START_TEST(facts_have_their_sentences)
{
	static const char *const expected[] = {
		"\"decisions\":[{\"body\":\"Byrådet\","
		    "\"outcome\":\"approved\",\"amended\":false,"
		    "\"date\":null,\"text\":\"Med stemmerne 2 for og 1 imod "
		    "godkendte Byrådet indstillingen.\",\"anchor\":\"a1\"}]",
		"\"votes\":[{\"body\":\"Byrådet\","
		    "\"kind\":\"recommendation\",\"points\":null,"
		    "\"proposers\":[],\"proposal\":null,\"choices\":[{"
		    "\"choice\":\"for\",\"voters\":[{\"name\":\"Bo Ravn\","
		    "\"person\":\"bo-ravn\",\"party\":\"V\",\"role\":null,"
		    "\"text\":\"For stemte: Bo Ravn (V) og Ø.\","
		    "\"anchor\":\"a2\"}],\"parties\":[\"Ø\"],\"count\":2,",
		"\"result\":\"adopted\",\"unanimous\":false,"
		    "\"earlier\":false,",
		"\"absences\":[{\"name\":\"Carl Dam\","
		    "\"person\":\"carl-dam\",\"party\":null,"
		    "\"role\":\"rådmand\",\"scope\":\"meeting\","
		    "\"reason\":null,\"body\":\"Byrådet\","
		    "\"substitute\":null,\"text\":\"Rådmand Carl Dam deltog "
		    "ikke i mødet.\",\"anchor\":\"a3\"}]",
	};
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet",
	    "2017-01-24");
	struct section *section;
	struct buf json = BUF_INIT;
	size_t i;

	section = fixture_section(meeting, fixture_item(meeting, "Sag", NULL),
	    "Beslutning", ROLE_DECISION);
	fixture_paragraph(section, "Med stemmerne 2 for og 1 imod godkendte "
	    "Byrådet indstillingen.");
	fixture_paragraph(section, "For stemte: Bo Ravn (V) og Ø.");
	fixture_paragraph(section, "Rådmand Carl Dam deltog ikke i mødet.");
	add_facts_json(&json, meeting);
	for (i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
		ck_assert_msg(strstr(json.data, expected[i]) != NULL,
		    "%s\nis not in\n%s", expected[i], json.data);
	buf_release(&json);
	meeting_free(meeting);
}
END_TEST

Suite *
suite_meeting_json(void)
{
	Suite *suite = suite_create("meeting_json");
	TCase *tcase = tcase_create("meeting_json");

	tcase_add_test(tcase, nothing_known_is_null);
	tcase_add_test(tcase, item_has_everything);
	tcase_add_test(tcase, facts_have_their_sentences);
	tcase_add_test(tcase, item_without_facts);
	suite_add_tcase(suite, tcase);
	return suite;
}
