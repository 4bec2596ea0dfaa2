/*
 * KL's files: what is read of them, and files that are not KL's or hostile.
 * tests/data/kle/ has files of their form with invented titles.
 */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "archive/kle.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/file.h"

#define OLD	"tests/data/kle/emneplan-2012.xml"
#define NEW	"tests/data/kle/emneplan-2018.xml"
#define FACETS	"tests/data/kle/handlingsfacetter.xml"

static char path[64];
static struct kle kle;
static struct diag *diag;

static void
set_up(void)
{
	int fd;

	strcpy(path, "/tmp/referat-kle-XXXXXX");
	fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	close(fd);
	diag = diag_new();
	kle_load(&kle, NULL, 0, diag);
}

static void
tear_down(void)
{
	kle_release(&kle);
	diag_free(diag);
	unlink(path);
}

static int
load(const char *const paths[], size_t count)
{
	kle_release(&kle);
	diag_clear(diag);
	return kle_load(&kle, paths, count, diag);
}

static int
load_bytes(const void *data, size_t len)
{
	const char *const paths[] = { path };

	ck_assert_int_eq(file_write(path, data, len), 0);
	return load(paths, 1);
}

static int
load_text(const char *text)
{
	return load_bytes(text, strlen(text));
}

/* Check that the diagnostics say this, among others. */
static void
assert_says(const char *want)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out, DIAG_NOTE);
	fclose(out);
	ck_assert_msg(strstr(text, want) != NULL, "no \"%s\" in: %s", want,
	    text);
	free(text);
}

static const struct kle_entry *
find(const char *code)
{
	const struct kle_entry *entry = kle_find(&kle, code);

	ck_assert_msg(entry != NULL, "%s is not known", code);
	return entry;
}

static void
assert_title(const char *code, const char *day, const char *title)
{
	ck_assert_str_eq(kle_title(find(code), day), title);
}

START_TEST(no_file_gives_no_titles)
{
	ck_assert_ptr_null(kle_find(&kle, "05"));
	ck_assert_ptr_null(kle.edition);
	ck_assert_int_eq(diag_status(diag, 1), 0);
}
END_TEST

START_TEST(titles_are_read)
{
	static const char *const paths[] = { OLD };

	ck_assert_int_eq(load(paths, 1), 0);
	/* One group has its number after its subjects. */
	ck_assert_uint_eq(kle.count, 9);
	ck_assert_str_eq(kle.edition, "2012-05-01");
	assert_title("05", NULL, "Prøveveje");
	assert_title("05.09", NULL, "Grøfter");
	assert_title("05.01.00", NULL, "Stier");
	assert_title("05.02", NULL, "Broer & færger");
	/* Without KL's marks and superfluous blanks. */
	assert_title("05.02.07", NULL, "Trækfærger med reb");
	assert_title("05.03", NULL, "Bænke [uden ryg]");
	ck_assert(!find("05.03")->retired);
	ck_assert_ptr_null(kle_find(&kle, "05.01"));
	ck_assert_ptr_null(kle_find(&kle, ""));
	ck_assert_int_eq(diag_status(diag, 1), 0);
}
END_TEST

START_TEST(retired_and_moved_numbers)
{
	static const char *const paths[] = { OLD };
	const struct kle_entry *entry;

	ck_assert_int_eq(load(paths, 1), 0);
	entry = find("05.02.07");
	ck_assert(entry->retired);
	ck_assert_str_eq(entry->retired_on, "2009-05-01");
	ck_assert_uint_eq(entry->nsuccessors, 0);
	/* One became two at another level. */
	entry = find("00.01.00");
	ck_assert(entry->retired);
	ck_assert_str_eq(entry->retired_on, "2011-02-01");
	ck_assert_uint_eq(entry->nsuccessors, 2);
	ck_assert_str_eq(entry->successors[0], "05.01.00");
	ck_assert_str_eq(entry->successors[1], "99.01");
	/* A group became a subject, but kept its entry. */
	entry = find("05.02");
	ck_assert_uint_eq(entry->nsuccessors, 1);
	ck_assert(!find("05.01.00")->retired);
}
END_TEST

START_TEST(newer_files_add_to_older_ones)
{
	static const char *const paths[][2] = { { OLD, NEW }, { NEW, OLD } };

	ck_assert_int_eq(load(paths[_i], 2), 0);
	ck_assert_str_eq(kle.edition, "2018-02-01");
	/* The newer one left it out. */
	assert_title("05.02.07", NULL, "Trækfærger med reb");
	ck_assert(find("05.02.07")->retired);
	/* Changed on a day that is given: the last of several. */
	ck_assert_uint_eq(find("05.01.00")->ntitles, 2);
	assert_title("05.01.00", "2012-06-01", "Stier");
	assert_title("05.01.00", "2017-10-31", "Stier");
	assert_title("05.01.00", "2017-11-01", "Stier og stisystemer");
	assert_title("05.01.00", NULL, "Stier og stisystemer");
	assert_title("05.01.00", "1980-01-01", "Stier");
	/* Changed on an unknown day. */
	assert_title("05", "2018-01-31", "Prøveveje");
	assert_title("05", "2018-02-01", "Prøveveje og prøvebroer");
	/* Something other than the title was changed. */
	ck_assert_uint_eq(find("05.09")->ntitles, 1);
}
END_TEST

START_TEST(a_new_file_alone)
{
	static const char *const paths[] = { NEW };

	ck_assert_int_eq(load(paths, 1), 0);
	assert_title("05.01.00", "2012-06-01", "Stier og stisystemer");
	ck_assert_ptr_null(kle_find(&kle, "05.02.07"));
}
END_TEST

START_TEST(facets_have_titles)
{
	static const char *const paths[] = { FACETS, OLD };

	ck_assert_int_eq(load(paths, 2), 0);
	assert_title("G01", "2017-01-01", "Prøvesager");
	assert_title("Ø34", NULL, "Prøvepenge");
	ck_assert_ptr_null(kle_find(&kle, "G"));
	/* The edition is that of the subjects. */
	ck_assert_str_eq(kle.edition, "2012-05-01");
	ck_assert_int_eq(load(paths, 1), 0);
	ck_assert_ptr_null(kle.edition);
}
END_TEST

#define HEAD	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define BEGIN	"<KLE-Emneplan><UdgivelsesDato>2015-08-01</UdgivelsesDato>\n"
#define END	"</KLE-Emneplan>\n"
#define GROUP(nr, title, more)						\
	"<Gruppe><GruppeNr>" nr "</GruppeNr><GruppeTitel>" title	\
	"</GruppeTitel>" more "</Gruppe>\n"

START_TEST(numbers_that_are_wrong)
{
	static const struct {
		const char *group, *warning;
	} rows[] = {
		{ GROUP("5.1", "A", ""),
		    ":3: warning: \"5.1\" is no number of KLE; left out" },
		{ GROUP("A1", "A", ""), "\"A1\" is no number" },
		{ GROUP("E10", "", ""), "\"E10\" has no title; left out" },
		{ GROUP("05.02", " [udgået] ", ""), "\"05.02\" has no title" },
		{ "<Gruppe/>", "\"\" is no number" },
		{ "<Gruppe><GruppeTitel>A</GruppeTitel></Gruppe>",
		    "\"\" is no number" },
		{ GROUP("05.03", "A", "<RettetDato>2015-02-30</RettetDato>"),
		    "\"2015-02-30\" is no day; passed over" },
		{ GROUP("05.03", "A", "<UdgaaetDato/>"), "\"\" is no day" },
		{ GROUP("05.03", "A", "<AfloestAf><EmneNr>?</EmneNr>"
		    "</AfloestAf>"), "\"?\" is no number of KLE; passed" },
	};
	char text[1000];

	snprintf(text, sizeof(text), "%s%s%s%s", HEAD BEGIN, rows[_i].group,
	    GROUP("05.01", "Det andet", ""), END);
	ck_assert_int_eq(load_text(text), 0);
	assert_says(rows[_i].warning);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 1);
	assert_title("05.01", NULL, "Det andet");
	ck_assert_uint_eq(kle.count, 1 + (strstr(rows[_i].group, "05.03") !=
	    NULL));
}
END_TEST

START_TEST(encodings)
{
	static const char latin[] = "<?xml version=\"1.0\" "
	    "encoding=\"ISO-8859-1\"?>\n" BEGIN GROUP("05.01",
	    "Bl\xe5 b\xe6r", "") END;
	static const char plain[] = BEGIN GROUP("05.01", "Blå bær", "") END;
	char wide[2 * sizeof(plain)] = "\xff\xfe";
	size_t i, len = 2;

	ck_assert_int_eq(load_text(latin), 0);
	assert_title("05.01", NULL, "Blå bær");
	ck_assert_int_eq(load_text("\xef\xbb\xbf" HEAD BEGIN GROUP("05.01",
	    "Blå\xc2\xa0" "bær&#xA;", "") END), 0);
	assert_title("05.01", NULL, "Blå bær");
	for (i = 0; plain[i] != '\0'; i++) {
		/* å and æ, the only letters that are not ASCII. */
		if (plain[i] == '\xc3')
			continue;
		wide[len] = plain[i] == '\xa5' ? '\xe5' : plain[i] == '\xa6' ?
		    '\xe6' : plain[i];
		len += 2;
	}
	ck_assert_int_eq(load_bytes(wide, len), 0);
	assert_title("05.01", NULL, "Blå bær");
}
END_TEST

/* A file that is not KL's ends the build, with its line reported. */
static const struct {
	const char	*text, *error;
} broken[] = {
	{ "", "it is no XML that can be read: it ends too early" },
	{ "Ingen XML.", ":1: error: it is no XML that can be read" },
	{ HEAD "<KLE-Emneplan", ": it is no XML" },
	{ HEAD "<KLE-Emneplan>", ": it ends too early" },
	{ HEAD BEGIN GROUP("05.01", "A", ""), ": it ends too early" },
	{ HEAD BEGIN "<Gruppe></Emne>", ":3: error: it is no XML" },
	{ HEAD BEGIN GROUP("05.01", "Bl\xe5", "") END, "not proper UTF-8" },
	{ HEAD BEGIN GROUP("05.01", "A&b;", "") END, "Entity 'b' not" },
	{ HEAD BEGIN GROUP("05.01", "A\001", "") END, "it is no XML" },
	{ HEAD BEGIN GROUP("05.01", "A", "") END "<b/>", "Extra content" },
	{ HEAD "<k:a/>", "prefix k" },
	{ HEAD "<a/>", "none of KL's XML files: it has no numbers" },
	{ HEAD BEGIN END, "it has no numbers" },
	{ HEAD "<a>" GROUP("05.01", "A", "") "</a>", "no UdgivelsesDato" },
	{ HEAD "<a><UdgivelsesDato>i dag</UdgivelsesDato>" GROUP("05.01",
	    "A", "") "</a>", "no UdgivelsesDato" },
	{ "<!DOCTYPE html><html></html>", "it has a document type" },
};

START_TEST(broken_files)
{
	ck_assert_int_eq(load_text(broken[_i].text), -1);
	assert_says(broken[_i].error);
	assert_says("; none of its titles is used");
	ck_assert_uint_eq(diag_count(diag, DIAG_USAGE), 1);
	ck_assert_int_eq(diag_status(diag, 0), 2);
	ck_assert_ptr_null(kle_find(&kle, "05.01"));
}
END_TEST

START_TEST(files_that_cannot_be_read)
{
	static const char *const paths[] = { OLD, "/tmp/no-such-file.xml",
		"/tmp", FACETS };

	ck_assert_int_eq(load(paths, 4), -1);
	assert_says("/tmp/no-such-file.xml: error: it cannot be read: No such "
	    "file or directory; ");
	assert_says("it cannot be read: Is a directory; ");
	ck_assert_uint_eq(diag_count(diag, DIAG_USAGE), 2);
}
END_TEST

/* Add `text` `count` times. */
static void
add_many(struct buf *out, const char *text, size_t count)
{
	while (count-- > 0)
		buf_adds(out, text);
}

static void
assert_refused(struct buf *text, const char *error)
{
	ck_assert_int_eq(load_bytes(text->data, text->len), -1);
	assert_says(error);
	ck_assert_ptr_null(kle_find(&kle, "05.01"));
	buf_release(text);
}

/* Entities within entities, in text and in the document type itself. */
START_TEST(nested_entities)
{
	const char *lead = _i == 0 ? "" : "% ";
	const char *mark = _i == 0 ? "&" : "&#37;";
	struct buf text = BUF_INIT;
	int level, i;

	buf_adds(&text, HEAD "<!DOCTYPE a [<!ENTITY ");
	buf_addf(&text, "%se0 \"ha\">", lead);
	for (level = 1; level < 12; level++) {
		buf_addf(&text, "<!ENTITY %se%d \"", lead, level);
		for (i = 0; i < 10; i++)
			buf_addf(&text, "%se%d;", mark, level - 1);
		buf_adds(&text, "\">");
	}
	buf_addf(&text, "%s]>" BEGIN GROUP("05.01", "%s", "") END,
	    _i == 0 ? "" : "%e11;", _i == 0 ? "&e11;" : "A");
	assert_refused(&text, "it has a document type");
}
END_TEST

START_TEST(other_files_are_not_fetched)
{
	static const char *const types[] = {
		"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
		"<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
		"<!DOCTYPE a [<!ENTITY % b SYSTEM \"file:///dev/zero\">%b;]>",
	};
	struct buf text = BUF_INIT;

	buf_addf(&text, HEAD "%s" BEGIN GROUP("05.01", "&b;", "") END,
	    types[_i]);
	assert_refused(&text, "it has a document type");
}
END_TEST

START_TEST(too_much_of_everything)
{
	struct buf text = BUF_INIT;
	int i;

	buf_adds(&text, HEAD);
	add_many(&text, "<a>", 100000);
	assert_refused(&text, "nested too deeply");
	add_many(&text, "<Emne>", 20);
	assert_refused(&text, "nested too deeply");
	buf_adds(&text, HEAD "<a");
	for (i = 0; i < 100000; i++)
		buf_addf(&text, " a%d=\"\"", i);
	buf_adds(&text, "/>");
	assert_refused(&text, "64 KB without a tag");
	buf_adds(&text, HEAD BEGIN "<Gruppe><GruppeNr>05.01</GruppeNr>"
	    "<GruppeTitel>");
	add_many(&text, "A ", 100000);
	assert_refused(&text, "64 KB without a tag");
}
END_TEST

START_TEST(a_huge_file)
{
	static const char *const paths[] = { path };
	char *block;
	FILE *out;
	int i;

	out = fopen(path, "w");
	block = malloc((size_t)1 << 20);
	memset(block, '>', (size_t)1 << 20);
	fputs(HEAD BEGIN, out);
	for (i = 0; i < 65; i++)
		fwrite(block, 1, (size_t)1 << 20, out);
	free(block);
	ck_assert_int_eq(fclose(out), 0);
	ck_assert_int_eq(load(paths, 1), -1);
	assert_says("it cannot be read: File too large");
}
END_TEST

/* A good file cut short at many places, and with bytes changed at many. */
START_TEST(damaged_files)
{
	struct buf text = BUF_INIT;
	size_t i;
	char was;

	ck_assert_int_eq(file_read(OLD, &text), 0);
	for (i = 0; i < text.len - 1; i += 7)
		ck_assert_int_eq(load_bytes(text.data, i), -1);
	for (i = 0; i < text.len; i += 3) {
		was = text.data[i];
		text.data[i] = (char)(i * 37);
		load_bytes(text.data, text.len);
		text.data[i] = was;
	}
	ck_assert_int_eq(load_bytes(text.data, text.len), 0);
	buf_release(&text);
}
END_TEST

Suite *
suite_kle(void)
{
	Suite *suite = suite_create("kle");
	TCase *tcase = tcase_create("files of KL's form");

	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, no_file_gives_no_titles);
	tcase_add_test(tcase, titles_are_read);
	tcase_add_test(tcase, retired_and_moved_numbers);
	tcase_add_loop_test(tcase, newer_files_add_to_older_ones, 0, 2);
	tcase_add_test(tcase, a_new_file_alone);
	tcase_add_test(tcase, facets_have_titles);
	tcase_add_loop_test(tcase, numbers_that_are_wrong, 0, 9);
	tcase_add_test(tcase, encodings);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("files that are none");
	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_loop_test(tcase, broken_files, 0,
	    sizeof(broken) / sizeof(broken[0]));
	tcase_add_test(tcase, files_that_cannot_be_read);
	tcase_add_loop_test(tcase, nested_entities, 0, 2);
	tcase_add_loop_test(tcase, other_files_are_not_fetched, 0, 3);
	tcase_add_test(tcase, too_much_of_everything);
	tcase_add_test(tcase, damaged_files);
	tcase_set_timeout(tcase, 120);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("a huge file");
	tcase_set_tags(tcase, "long");
	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, a_huge_file);
	suite_add_tcase(suite, tcase);
	return suite;
}
