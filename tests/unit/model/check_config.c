/* site.conf: what it may hold, and how mistakes are reported. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "model/config.h"
#include "model/config_read.h"
#include "model/law.h"
#include "suites.h"

static char path[64];
static struct config config;
static struct diag *diag;

static void
set_up(void)
{
	int fd;

	strcpy(path, "/tmp/referat-config-XXXXXX");
	fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	close(fd);
	config_init(&config);
	diag = diag_new();
}

static void
tear_down(void)
{
	config_release(&config);
	diag_free(diag);
	unlink(path);
}

static int
read_text(const char *text)
{
	ck_assert_int_eq(file_write(path, text, strlen(text)), 0);
	return config_read(&config, path, diag);
}

/* The diagnostics without the file's name before each. */
static void
expect_messages(const char *want)
{
	char *text = NULL, *copy, *line;
	size_t len = 0, skip = strlen(path) + 1;
	struct buf got = BUF_INIT;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out, DIAG_NOTE);
	fclose(out);
	for (copy = text; (line = strsep(&copy, "\n")) != NULL;) {
		if (*line == '\0')
			continue;
		ck_assert_uint_gt(strlen(line), skip);
		ck_assert_int_eq(strncmp(line, path, skip - 1), 0);
		buf_addf(&got, "%s\n", line + skip);
	}
	ck_assert_str_eq(got.data, want);
	buf_release(&got);
	free(text);
}

START_TEST(defaults_hold)
{
	ck_assert_int_eq(read_text("# nothing\n"), 0);
	ck_assert_str_eq(config.title, "Referater");
	ck_assert_str_eq(config.municipality, "");
	ck_assert_str_eq(config.base, "");
	ck_assert_str_eq(config.identity, "");
	ck_assert_uint_eq(config.noindex, 0);
	ck_assert_str_eq(config.contact, "");
	ck_assert_str_eq(config.accessibility, "");
	ck_assert_str_eq(config.licence.name, "");
	ck_assert_str_eq(config.licence.url, "");
	ck_assert_str_eq(config.content, "content");
	ck_assert_str_eq(config.output, "public");
	ck_assert_str_eq(config.templates, "templates");
	ck_assert(!config.offline);
	ck_assert_uint_eq(config.nheadings, 0);
	expect_messages("");
}
END_TEST

START_TEST(every_key_is_read)
{
	ck_assert_int_eq(read_text("[site]\n"
	    "title = Referater fra Storå\n"
	    "municipality = Storå Kommune\n"
	    "base = https://storaa.example/referater\n"
	    "identity = https://gammel.example\n"
	    "contact = byraad@storaa.example\n"
	    "accessibility = http://was.example/erklaering?id=7\n"
	    "[folders]\n"
	    "content = a b/c\n"
	    "output = /srv/www\n"
	    "templates = \"mine \"\n"
	    "[pages]\n"
	    "offline = ja\n"
	    "noindex = personer, møder\n"
	    "[headings]\n"
	    "Økonomiske FORHOLD = economy\n"
	    "Udfald = decision\n"), 0);
	ck_assert_str_eq(config.title, "Referater fra Storå");
	ck_assert_str_eq(config.municipality, "Storå Kommune");
	ck_assert_str_eq(config.base, "https://storaa.example/referater/");
	ck_assert_str_eq(config.identity, "https://gammel.example/");
	ck_assert_uint_eq(config.noindex, 1U << PAGES_PEOPLE |
	    1U << PAGES_MEETINGS);
	ck_assert_str_eq(config.contact, "byraad@storaa.example");
	ck_assert_str_eq(config.accessibility,
	    "http://was.example/erklaering?id=7");
	ck_assert_str_eq(config.content, "a b/c");
	ck_assert_str_eq(config.output, "/srv/www");
	ck_assert_str_eq(config.templates, "mine ");
	ck_assert(config.offline);
	ck_assert_uint_eq(config.nheadings, 2);
	ck_assert_str_eq(config.headings[0].heading, "økonomiske forhold");
	ck_assert_int_eq(config.headings[0].role, ROLE_ECONOMY);
	ck_assert_str_eq(config.headings[1].heading, "udfald");
	ck_assert_int_eq(config.headings[1].role, ROLE_DECISION);
	expect_messages("");
}
END_TEST

START_TEST(people_are_told_apart)
{
	const struct people_rule *rule;

	ck_assert_int_eq(read_text("[people]\n"
	    "Anna Qvist = Anna Kvist\n"
	    "Bo Ravn (L) @ Byrådet = Bo Ravn (Lokallisten)\n"
	    "Bo Ravn @ 2014-2017 = (V)\n"), 0);
	ck_assert_uint_eq(config.npeople, 3);
	rule = config.people;
	ck_assert_str_eq(rule->name, "Anna Qvist");
	ck_assert_str_eq(rule->person, "Anna Kvist");
	ck_assert_ptr_null(rule->party);
	ck_assert_ptr_null(rule->where);
	rule++;
	ck_assert_str_eq(rule->name, "Bo Ravn");
	ck_assert_str_eq(rule->party, "L");
	ck_assert_str_eq(rule->where, "Byrådet");
	ck_assert_str_eq(rule->person, "Bo Ravn (Lokallisten)");
	rule++;
	ck_assert_str_eq(rule->where, "2014-2017");
	ck_assert_ptr_null(rule->person);
	ck_assert_str_eq(rule->gives, "V");
	ck_assert_int_eq(read_text("[people]\nBo Ravn = ()\n"), -1);
	expect_messages("2: error: bad value \"()\" of \"Bo "
	    "Ravn\"; it is NAME = NAME or NAME = (PARTY)\n");
}
END_TEST

START_TEST(aliases_have_two_addresses)
{
	ck_assert_int_eq(read_text("[aliases]\n"
	    "/sager/gammel/ = /sager/15.00.00-A00-22-16/\n"
	    "/ærø/x y-z/ = /om/#top\n"
	    "/kort/ = https://a.dk/kort?x=1:2\n"), -1);
	expect_messages("3: error: bad address \"/ærø/x y-z/\"; it is that of "
	    "a page, as /sager/x/\n");
	ck_assert_uint_eq(config.naliases, 2);
	ck_assert_str_eq(config.aliases[0].from, "/sager/gammel/");
	ck_assert_str_eq(config.aliases[0].to, "/sager/15.00.00-A00-22-16/");
	ck_assert_uint_eq(config.aliases[1].line, 4);
	ck_assert_str_eq(config.aliases[1].to, "https://a.dk/kort?x=1:2");
	diag_clear(diag);
	ck_assert_int_eq(read_text("[aliases]\n/kort/ = /om/\n"), -1);
	expect_messages("2: error: a second alias for \"/kort/\"; that of line "
	    "4 stands\n");
}
END_TEST

static const struct {
	const char	*from, *to;
	bool		 good;
} alias_addresses[] = {
	{ "/a/", "/b/", true },
	{ "/ærø/b-c.d_e/", "/#top", true },
	{ "/a/", "https://a.dk", true },
	{ "/", "/b/", true },		/* reported when the site is built */
	{ "a/", "/b/", false },
	{ "/a", "/b/", false },
	{ "/a//b/", "/b/", false },
	{ "/../a/", "/b/", false },
	{ "/./", "/b/", false },
	{ "/.referat/", "/b/", false },
	{ "/a?b/", "/b/", false },
	{ "/a%20b/", "/b/", false },
	{ "/a/#b", "/b/", false },
	{ "/a/", "/b", false },
	{ "/a/", "/b/?c", false },
	{ "/a/", "/b/#c d", false },
	{ "/a/", "b/", false },
	{ "/a/", "//a.dk/", false },
	{ "/a/", "javascript:x", false },
	{ "/a/", "", false },
};

START_TEST(alias_addresses_are_checked)
{
	char text[100];

	snprintf(text, sizeof(text), "[aliases]\n%s = %s\n",
	    alias_addresses[_i].from, alias_addresses[_i].to);
	ck_assert_int_eq(read_text(text), alias_addresses[_i].good ? 0 : -1);
	ck_assert_uint_eq(config.naliases, alias_addresses[_i].good);
}
END_TEST

START_TEST(an_address_has_its_limits)
{
	struct buf text = BUF_INIT;
	size_t i;

	buf_adds(&text, "[aliases]\n/");
	for (i = 0; i < 200; i++)
		buf_addc(&text, 'a');
	buf_adds(&text, "/ = /om/\n");
	ck_assert_int_eq(read_text(text.data), 0);
	buf_insert(&text, 11, "b", 1);
	ck_assert_int_eq(read_text(text.data), -1);
	buf_release(&text);
}
END_TEST

START_TEST(kle_files_are_listed)
{
	ck_assert_int_eq(read_text("[kle]\nfile = kle/a.xml\n"
	    "file = kle/b c.xml\n"), 0);
	ck_assert_uint_eq(config.nkle, 2);
	ck_assert_str_eq(config.kle[0], "kle/a.xml");
	ck_assert_str_eq(config.kle[1], "kle/b c.xml");
	ck_assert_int_eq(read_text("[kle]\nfile =\nfiles = a.xml\n"), -1);
	expect_messages("2: error: bad value \"\" of \"file\"; it must not "
	    "be empty\n"
	    "3: error: unknown key \"files\"; did you mean \"file\"?\n");
}
END_TEST

START_TEST(a_second_file_adds)
{
	ck_assert_int_eq(read_text("[site]\ntitle = A\nbase = http://a.dk/\n"
	    "[headings]\nUdfald = decision\n"), 0);
	ck_assert_int_eq(read_text("[site]\ntitle = B\n[headings]\n"
	    "Penge = economy\n"), 0);
	ck_assert_str_eq(config.title, "B");
	ck_assert_str_eq(config.base, "http://a.dk/");
	ck_assert_uint_eq(config.nheadings, 2);
	ck_assert_str_eq(config.headings[1].heading, "penge");
}
END_TEST

static const struct {
	const char	*value;
	bool		 base, web, contact;	/* valid? */
} addresses[] = {
	{ "", true, true, true },
	{ "https://a.dk", true, true, true },
	{ "http://a.dk/b/", true, true, true },
	{ "https://a.dk/?b=c", false, true, true },
	{ "https://a.dk/#b", false, true, true },
	{ "https://", false, false, false },
	{ "https:///b", false, false, false },
	{ "ftp://a.dk/", false, false, false },
	{ "a.dk", false, false, false },
	{ "//a.dk/", false, false, false },
	{ "https://a.dk/b c", false, false, false },
	{ "https://a.dk/\"><i>", false, false, false },
	{ "javascript:alert(1)//@", false, false, false },
	{ "post@a.dk", false, false, true },
	{ "post@", false, false, false },
	{ "@a.dk", false, false, false },
	{ "Post <post@a.dk>", false, false, false },
};

START_TEST(laws_have_addresses)
{
	struct arena arena = ARENA_INIT;

	ck_assert_int_eq(read_text("[laws]\n"
	    "Serviceloven @ ..2017-12-31 = https://law.example/old\n"
	    "serviceloven @ 2018-01-01.. = https://law.example/new#P{p}\n"
	    "lov om social service = serviceloven\n"), 0);
	ck_assert_str_eq(law_name(&config, "lov om social service"),
	    "serviceloven");
	ck_assert_str_eq(law_name(&config, "vejloven"), "vejloven");
	ck_assert_str_eq(law_address(&config, &arena, "serviceloven", "79b",
	    "2017-12-31"), "https://law.example/old");
	ck_assert_str_eq(law_address(&config, &arena, "lov om social service",
	    "79b", "2018-01-01"), "https://law.example/new#P79b");
	ck_assert_ptr_null(law_address(&config, &arena, "vejloven", "1",
	    "2018-01-01"));
	arena_release(&arena);
	ck_assert_int_eq(read_text("[laws]\nvejloven =\n"), -1);
	ck_assert_int_eq(read_text("[laws]\nvejloven = http://\n"), -1);
	ck_assert_int_eq(read_text("[laws]\n"
	    "vejloven @ 2018 = https://law.example/\n"), -1);
	ck_assert_int_eq(read_text("[laws]\n"
	    "vejloven @ 2018-02-30..  = https://law.example/\n"), -1);
}
END_TEST

START_TEST(addresses_are_checked)
{
	const char *value = addresses[_i].value;
	char text[200];

	snprintf(text, sizeof(text), "[site]\nbase = %s\n", value);
	ck_assert_int_eq(read_text(text) == 0, addresses[_i].base);
	snprintf(text, sizeof(text), "[site]\naccessibility = %s\n", value);
	ck_assert_int_eq(read_text(text) == 0, addresses[_i].web);
	snprintf(text, sizeof(text), "[site]\ncontact = %s\n", value);
	ck_assert_int_eq(read_text(text) == 0, addresses[_i].contact);
}
END_TEST

START_TEST(a_licence_has_a_name)
{
	ck_assert_int_eq(read_text("[site]\n"
	    "licence = CC BY 4.0  https://cc.example/by?v=4\n"), 0);
	ck_assert_str_eq(config.licence.name, "CC BY 4.0");
	ck_assert_str_eq(config.licence.url, "https://cc.example/by?v=4");
	ck_assert_int_eq(read_text("[site]\nlicence = Fri brug\n"), 0);
	ck_assert_str_eq(config.licence.name, "Fri brug");
	ck_assert_str_eq(config.licence.url, "");
	ck_assert_int_eq(read_text("[site]\nlicence =\n"), 0);
	ck_assert_str_eq(config.licence.name, "");
	ck_assert_int_eq(read_text("[site]\nlicence = https://a.dk\n"), -1);
	ck_assert_int_eq(read_text("[site]\nlicence = A ftp://a.dk\n"), -1);
	ck_assert_int_eq(read_text("[site]\nlicence = https://a.dk A\n"),
	    -1);
}
END_TEST

START_TEST(flags_have_four_words)
{
	ck_assert_int_eq(read_text("[pages]\noffline = true\n"), 0);
	ck_assert(config.offline);
	ck_assert_int_eq(read_text("[pages]\noffline = nej\n"), 0);
	ck_assert(!config.offline);
	ck_assert_int_eq(read_text("[pages]\noffline = ja\n"), 0);
	ck_assert_int_eq(read_text("[pages]\noffline = false\n"), 0);
	ck_assert(!config.offline);
	ck_assert_int_eq(read_text("[pages]\noffline =\n"), -1);
	ck_assert_int_eq(read_text("[pages]\noffline = 1\n"), -1);
}
END_TEST

START_TEST(mistakes_are_named)
{
	ck_assert_int_eq(read_text("title = early\n"
	    "[site]\n"
	    "titel = x\n"
	    "footer = x\n"
	    "offline = true\n"
	    "title = \n"
	    "base = a.dk\n"
	    "municipality = a\n"
	    "municipality = b\n"
	    "[pagse]\n"
	    "offline = true\n"
	    "[whatever]\n"
	    "a = b\n"
	    "[headings]\n"
	    "Udfald = decison\n"
	    "Udfald = outcome\n"
	    "Penge = economy\n"
	    "PENGE = case\n"
	    "just words\n"
	    "[pages]\n"
	    "offline = maybe\n"
	    "noindex = sager, personner\n"), -1);
	expect_messages(
	    "1: error: misplaced key \"title\"; it belongs in [site]\n"
	    "3: error: unknown key \"titel\"; did you mean \"title\"?\n"
	    "4: error: unknown key \"footer\"; referat.conf(5) lists them "
	    "all\n"
	    "5: error: misplaced key \"offline\"; it belongs in [pages]\n"
	    "6: error: bad value \"\" of \"title\"; it must not be empty\n"
	    "7: error: bad value \"a.dk\" of \"base\"; it is an address as "
	    "https://www.example.dk/referater/\n"
	    "9: error: a second value of \"municipality\"; that of line 8 "
	    "stands\n"
	    "11: error: unknown section \"pagse\"; did you mean \"pages\"?\n"
	    "13: error: unknown section \"whatever\"; referat.conf(5) lists "
	    "them all\n"
	    "15: error: unknown role \"decison\"; did you mean "
	    "\"decision\"?\n"
	    "16: error: unknown role \"outcome\"; referat.conf(5) lists them "
	    "all\n"
	    "18: error: a second role for the heading \"PENGE\"; the first "
	    "one stands\n"
	    "19: error: neither KEY = VALUE nor [SECTION] nor # COMMENT; line "
	    "passed over\n"
	    "21: error: bad value \"maybe\" of \"offline\"; it is true or "
	    "false, ja or nej\n"
	    "22: error: bad value \"sager, personner\" of \"noindex\"; "
	    "\"personner\" is no kind of page; did you mean "
	    "\"personer\"?\n");
	ck_assert_int_eq(diag_status(diag, 0), 2);
	ck_assert_str_eq(config.title, "Referater");
	ck_assert_str_eq(config.municipality, "a");
	ck_assert_uint_eq(config.nheadings, 1);
}
END_TEST

START_TEST(text_must_be_utf8)
{
	ck_assert_int_eq(read_text("[site]\ntitle = Stor\xe5\n"
	    "municipality = a\001b\n[headings]\n\xd8konomi = economy\n"), -1);
	ck_assert_uint_eq(diag_count(diag, DIAG_USAGE), 3);
	ck_assert_str_eq(config.title, "Referater");
	ck_assert_uint_eq(config.nheadings, 0);
}
END_TEST

START_TEST(a_missing_file_is_reported)
{
	unlink(path);
	ck_assert_int_eq(config_read(&config, path, diag), -1);
	expect_messages(" error: the settings cannot be read: No such file or "
	    "directory\n");
	ck_assert_int_eq(diag_status(diag, 0), 2);
}
END_TEST

START_TEST(the_sample_is_right)
{
	const char *sample = getenv("SITE_CONF");

	/* Tests run in the folder of the project. */
	ck_assert_int_eq(config_read(&config,
	    sample != NULL ? sample : "site.conf", diag), 0);
	ck_assert_str_ne(config.municipality, "");
}
END_TEST

Suite *
suite_config(void)
{
	Suite *suite = suite_create("config");
	TCase *tcase = tcase_create("site.conf");

	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, defaults_hold);
	tcase_add_test(tcase, every_key_is_read);
	tcase_add_test(tcase, people_are_told_apart);
	tcase_add_test(tcase, laws_have_addresses);
	tcase_add_test(tcase, aliases_have_two_addresses);
	tcase_add_loop_test(tcase, alias_addresses_are_checked, 0,
	    sizeof(alias_addresses) / sizeof(alias_addresses[0]));
	tcase_add_test(tcase, an_address_has_its_limits);
	tcase_add_test(tcase, kle_files_are_listed);
	tcase_add_test(tcase, a_second_file_adds);
	tcase_add_loop_test(tcase, addresses_are_checked, 0,
	    sizeof(addresses) / sizeof(addresses[0]));
	tcase_add_test(tcase, a_licence_has_a_name);
	tcase_add_test(tcase, flags_have_four_words);
	tcase_add_test(tcase, mistakes_are_named);
	tcase_add_test(tcase, text_must_be_utf8);
	tcase_add_test(tcase, a_missing_file_is_reported);
	tcase_add_test(tcase, the_sample_is_right);
	suite_add_tcase(suite, tcase);
	return suite;
}
