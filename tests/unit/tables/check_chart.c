/* Charts: which tables are drawn, and what of them. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixtures/meeting_fixture.h"
#include "read/table_build.h"
#include "tables/chart_choose.h"
#include "tables/chart_html.h"
#include "tables/period.h"

/* "1. kvartal 2018: 24216+3", or "-".  24216 is January 2018. */
static const struct {
	const char	*heading;
	const char	*read;
} headings[] = {
	{ "2017", "24204+12 [2017] [] []" },
	{ "Budget 2017", "24204+12 [2017] [Budget] []" },
	{ "B2019", "24228+12 [B2019] [] []" },
	{ "BO 2019", "24228+12 [2019] [BO] []" },
	{ "R 2018", "24216+12 [2018] [R] []" },
	{ "r18", "24216+12 [r18] [] []" },
	{ "FP 2021", "24252+12 [2021] [] [FP]" },
	{ "2017 (mio. kr.)", "24204+12 [2017] [] [(mio. kr.)]" },
	{ "Overslag\n2020*", "24240+12 [2020] [Overslag] []" },
	{ "Omgørelsesprocent 2021", "24252+12 [2021] [] [Omgørelsesprocent]" },
	{ "Budget 2018 (2019-priser)",
	    "24216+12 [2018] [Budget] [(2019-priser)]" },
	{ "2020 og frem", "24240+12 [2020 og frem] [] [] open" },
	{ "1. kvartal 2018", "24216+3 [1. kvartal 2018] [] []" },
	{ "K2 2018", "24219+3 [K2 2018] [] []" },
	{ "4. kvartal", "9+3 [4. kvartal] [] [] undated" },
	{ "2. halvår 2018", "24222+6 [2. halvår 2018] [] []" },
	{ "Maj 2016", "24196+1 [Maj 2016] [] []" },
	{ "jan.", "0+1 [jan] [] [] undated" },
	{ "Sept. 2016", "24200+1 [Sept 2016] [] []" },
	{ "31.12.2018", "24227+1 [31.12.2018] [] []" },
	{ "2018/2019", "24223+12 [2018/2019] [] []" },
	{ "2018/19", "24223+12 [2018/19] [] []" },
	{ "2014-2017", "24168+48 [2014-2017] [] []" },

	{ "", "-" },
	{ "I alt", "-" },
	{ "Kr., 2019-priser", "-" },
	{ "Ændring 2017 2018", "-" },
	{ "5. kvartal 2018", "-" },
	{ "1234", "-" },
	{ "1.000 kr.", "-" },
	{ "X2017", "-" },
	{ "2017-1999", "-" },
	{ "18", "-" },
	{ "Konto 5", "-" },
};

START_TEST(periods_in_headings)
{
	struct arena arena = ARENA_INIT;
	struct period period;
	const char *read = "-";

	if (period_read(&arena, str_of(headings[_i].heading), &period))
		read = arena_printf(&arena, "%d+%d [%s] [%s] [%s]%s%s",
		    period.first, period.months, period.time, period.status,
		    period.rest, period.open ? " open" : "",
		    period.dated ? "" : " undated");
	ck_assert_msg(strcmp(read, headings[_i].read) == 0,
	    "\"%s\" is read as %s", headings[_i].heading, read);
	arena_release(&arena);
}
END_TEST

/*
 * What is drawn of a table: "lines", the unit, the periods and the rows, and
 * how many rows are not; or "-".
 */
static const struct {
	const char	*caption;
	const char	*table;
	const char	*drawn;
} tables[] = {
	/* A series over time. */
	{ NULL, "mio. kr.|2017|2018|2019\nDrift|1,5|2|-3,5",
	    "lines mio. kr. (2017 2018 2019) Drift +0" },
	{ "Tal (1.000 kr.)", "|R2017|B2018|BO2019\nDrift|1|2|3",
	    "lines 1.000 kr. (R2017 B2018 BO2019) Drift +0" },
	{ NULL, "Kr.|Budget 2018|Overslag 2019|Overslag 2020\na|1|2|3",
	    "lines kr. (Budget 2018 Overslag 2019 Overslag 2020) a +0" },
	{ NULL, "Antal|K1 2018|K2 2018|K3 2018\nSager|4|5|6",
	    "lines ? (K1 2018 K2 2018 K3 2018) Sager +0" },
	{ NULL, "|Sager 2018|Sager 2019|Sager 2020|Pris 2020\n"
	    "Nord|4|5|6|100\nSyd|1|2|3|90",
	    "lines Sager (2018 2019 2020) Nord, Syd +0" },
	/* Missing values are allowed if there are three points. */
	{ NULL, "%|2017|2018|2019|2020\na|?|2|3|4\nb|1|-||",
	    "lines procent (2017 2018 2019 2020) a, b +0" },
	{ NULL, "%|2017|2018|2019|2020\na|?|2|3|-\nb|1|-||", "-" },
	/* Percentages are not drawn with other numbers. */
	{ NULL, "x|2017|2018|2019\nAntal sager|48|50|24\nÆndret|7 %|6 %|2 %\n"
	    "Hjemvist|10 %|15 %|16 %",
	    "lines procent (2017 2018 2019) Ændret, Hjemvist +1" },
	{ NULL, "x|2017|2018|2019\na|48|50 %|24 kr.\nb|1|2|3", "-" },
	{ NULL, "mio. kr.|2017|2018|2019\nDrift|48|50|24\nAntal|7|6|2\n"
	    "Anlæg|1|2|3", "lines mio. kr. (2017 2018 2019) Drift, Anlæg +1" },
	/* Rows without unit cannot be compared, except parts of a sum. */
	{ NULL, "x|2017|2018|2019\na|1|2|3\nb|4|5|6", "-" },
	{ NULL, "x|2017|2018|2019\na|1|2|3",
	    "lines ? (2017 2018 2019) a +0" },
	{ NULL, "x|2017|2018|2019\na|1|2|3\nb|4|5|6\nI alt|5|7|9",
	    "lines ? (2017 2018 2019) a, b +1" },
	{ NULL, "x|2017|2018|2019\nAntal km|1|2|3\nAntal ture|4|5|6", "-" },
	/* Sums and their parts: above, below, nested. */
	{ NULL, "kr.|2017|2018|2019\na|10|20|30\nb|1|2|4\nResultat|11|22|34",
	    "lines kr. (2017 2018 2019) Resultat +2" },
	{ NULL, "kr.|2017|2018|2019\nNord|11|22|34\nheraf a|10|20|30\n"
	    "heraf b|1|2|4\nSyd|5|6|8",
	    "lines kr. (2017 2018 2019) Nord, Syd +2" },
	{ NULL, "kr.|2017|2018|2019\nNord|11|22|34\na|10|20|30\nb|1|2|4\n"
	    "Syd|5|6|8\nI alt|16|28|42",
	    "lines kr. (2017 2018 2019) Nord, Syd +3" },
	{ NULL, "%|2017|2018|2019\nOmgjort|39|31|54\nÆndret|19|18|14\n"
	    "Hjemvist|20|13|39\nLandet|51|50|48",
	    "lines procent (2017 2018 2019) Omgjort, Landet +2" },
	{ NULL, "kr.|2017|2018|2019\na|10|20|30\nI alt|10|20|30",
	    "lines kr. (2017 2018 2019) a +1" },
	/* A sum of unknown parts is drawn alone. */
	{ NULL, "kr.|2017|2018|2019\na|1|2|3\nb|4|5|6\nI alt|99|98|97",
	    "lines kr. (2017 2018 2019) I alt +2" },
	{ NULL, "kr.|2017|2018|2019\na|1|2|3\nI alt|9|9|8\nb|4|5|6\n"
	    "I alt|7|7|8", "-" },
	/* Too many lines become bars, their sum, or nothing. */
	{ NULL, "%|2017|2018|2019\na|1|2|3\nb|1|2|4\nc|1|2|5\nd|1|2|6\n"
	    "e|1|2|7\nf|1|2|8",
	    "bars procent (2017 2018 2019) a, b, c, d, e, f +0" },
	{ NULL, "%|2017|2018|2019|2020\na|1|2|3|1\nb|1|2|4|1\nc|1|2|5|1\n"
	    "d|1|2|6|1\ne|1|2|7|1\nf|1|2|8|1", "-" },
	{ NULL, "kr.|2017|2018|2019|2020\na|1|2|3|1\nb|1|2|4|1\nc|1|2|5|1\n"
	    "d|1|2|6|1\ne|1|2|7|1\nf|1|2|8|1\nI alt|6|12|33|6",
	    "lines kr. (2017 2018 2019 2020) I alt +6" },
	/* Two years, or terms, are not lines. */
	{ NULL, "kr.|2017|2018\na|1|2\nb|3|4\nc|-5|6",
	    "bars kr. (2017 2018) a, b, c +0" },
	{ NULL, "kr.|2017|2018\na|1|2\nb|3|4", "-" },
	{ NULL, "kr.|2017|2018\na|1|2\nb|3|-\nc|5|6", "-" },
	{ NULL, "kr.|2014-2017|2018-2021|2022-2025\na|1|2|3",
	    "bars kr. (2014-2017 2018-2021 2022-2025) a +0" },
	{ NULL, "kr.|2017|2018\na|-111.111.111|222.222.222.222\nb|3|4\nc|5|6",
	    "-" },
	/* Columns that are not a series. */
	{ NULL, "kr.|2019|2018|2017\na|1|2|3", "-" },
	{ NULL, "kr.|B2018|R2018|B2019\na|1|2|3", "-" },
	{ NULL, "kr.|A 2017|B 2017|A 2018|B 2018\na|1|2|3|4", "-" },
	{ NULL, "kr.|Nord|Syd|Vest\na|1|2|3", "-" },
	{ NULL, "Dato|Møde\n21. januar 2025|Udvalgsmøde", "-" },
	{ NULL, "År|Antal\n2017|1\n2018|2\n2019|3", "-" },
	/* Rows that cannot be read or told apart. */
	{ NULL, "kr.|2017|2018|2019\na|1|ca. 2|3", "-" },
	{ NULL, "kr.|2017|2018|2019\na|1|(2)|3", "-" },
	{ NULL, "kr.|2017|2018|2019\n|1|2|3", "-" },
	{ NULL, "kr.|2017|2018|2019\na|1|2|3\na|4|5|6", "-" },
	{ NULL, "kr.|2017|2018|2019\na|ja|nej|ja\nb|4|5|6",
	    "lines kr. (2017 2018 2019) b +0" },
	{ NULL, "kr.|2017|2018|2019\na|0|0|0", "-" },
	{ NULL, "kr.|2017|2018|2019\na|ja|nej|ja", "-" },
	/* Groups under titles are not compared. */
	{ NULL, "kr.|2017|2018|2019\nPr. måned|||\na|1|2|3\nPr. år|||\n"
	    "b|4|5|6", "-" },
};

static const char *
describe(struct arena *arena, const struct chart *chart)
{
	const char *text;
	size_t i;

	if (chart == NULL)
		return "-";
	text = arena_printf(arena, "%s %s (", chart->kind == CHART_LINES ?
	    "lines" : "bars", chart->unit != NULL ? chart->unit : "?");
	for (i = 0; i < chart->npoints; i++)
		text = arena_printf(arena, "%s%s%s", text, i > 0 ? " " : "",
		    chart->points[i].label);
	text = arena_printf(arena, "%s)", text);
	for (i = 0; i < chart->nseries; i++)
		text = arena_printf(arena, "%s%s %s", text, i > 0 ? "," : "",
		    chart->series[i].name);
	return arena_printf(arena, "%s +%zu", text, chart->nleft);
}

/* A table as the reader makes it. */
static struct table *
table_of(struct meeting *meeting, const char *caption, const char *text)
{
	struct table *table = fixture_table(meeting, fixture_section(meeting,
	    fixture_item(meeting, "x", NULL), NULL, ROLE_OTHER), caption,
	    text);

	table_complete(&meeting->arena, table);
	return table;
}

START_TEST(what_is_drawn)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	const char *drawn;

	drawn = describe(&meeting->arena, chart_choose(&meeting->arena,
	    table_of(meeting, tables[_i].caption, tables[_i].table)));
	ck_assert_msg(strcmp(drawn, tables[_i].drawn) == 0,
	    "of\n%s\nis drawn: %s", tables[_i].table, drawn);
	meeting_free(meeting);
}
END_TEST

START_TEST(no_header_no_chart)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct table *table = table_of(meeting, NULL,
	    "kr.|2017|2018|2019\na|1|2|3");

	ck_assert_ptr_nonnull(chart_choose(&meeting->arena, table));
	table->header_rows = 0;
	ck_assert_ptr_null(chart_choose(&meeting->arena, table));
	meeting_free(meeting);
}
END_TEST

/* The HTML of a table's chart. */
static char *
drawing(const char *caption, const char *text)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct buf html = BUF_INIT;

	chart_html(&html, chart_choose(&meeting->arena, table_of(meeting,
	    caption, text)), "a3");
	meeting_free(meeting);
	return buf_detach(&html);
}

#define GRID(y, text, base) \
	"<path stroke=\"currentColor\" stroke-opacity=\".2\" " \
	"d=\"M26.7 " y "H334\"/><text x=\"22.7\" y=\"" base "\" " \
	"text-anchor=\"end\">" text "</text>\n"
#define YEAR(x, text) \
	"<text x=\"" x "\" y=\"196\" text-anchor=\"middle\">" text "</text>\n"
#define DISC	"m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0"

START_TEST(lines)
{
	char *html = drawing("Tabel 2: Løn & <drift>",
	    "mio. kr.|2017|2018|2019|2021\n\"Drift\"|20|?|-5|40\n"
	    "Antal|1|2|3|4");

	ck_assert_str_eq(html,
	    "<figure class=\"chart\" data-added>\n"
	    "<figcaption>Løn &amp; &lt;drift&gt;: &quot;Drift&quot; "
	    "<span class=\"note\">mio. kr.</span></figcaption>\n"
	    "<svg viewBox=\"0 0 340 200\" font-size=\"12\" "
	    "fill=\"currentColor\" role=\"img\" "
	    "aria-labelledby=\"a3_diagram\" aria-describedby=\"a3_tal\">\n"
	    "<title id=\"a3_diagram\">Linjediagram: Løn &amp; &lt;drift&gt;: "
	    "&quot;Drift&quot; (mio. kr.)</title>\n"
	    "<desc id=\"a3_tal\">&quot;Drift&quot;: 20 (2017) til 40 (2021). "
	    "Alle tal står i tabellen.</desc>\n"
	    GRID("180", "-20", "184") "<path stroke=\"currentColor\" "
	    "d=\"M26.7 123.3H334\"/><text x=\"22.7\" y=\"127.3\" "
	    "text-anchor=\"end\">0</text>\n"
	    GRID("66.7", "20", "70.7") GRID("10", "40", "14")
	    YEAR("34.7", "2017") YEAR("107.5", "2018") YEAR("180.4", "2019")
	    YEAR("326", "2021")
	    "<g class=\"s1\" stroke=\"currentColor\"><path fill=\"none\" "
	    "stroke-width=\"2\" d=\"M34.7 66.7M180.4 137.5L326 10\"/>"
	    "<path d=\"M34.7 66.7" DISC "M180.4 137.5" DISC "M326 10" DISC
	    "\"/></g>\n</svg>\n"
	    "<p class=\"note\">Tegnet efter tabellen, som har 1 række "
	    "mere.</p>\n</figure>\n");
	free(html);
}
END_TEST

START_TEST(bars)
{
	char *html = drawing(NULL,
	    "kr.|2017|2018|2019\na|1|2|\nb|3|4|\nc|-5|6|"
	    "\nd|0|0|\ne|0|0|\nf|0|0|0");

	/* The longest bar leaves just enough room for its number. */
	ck_assert_ptr_nonnull(strstr(html, "viewBox=\"0 0 340 396\""));
	ck_assert_ptr_nonnull(strstr(html, "<text x=\"0\" y=\"12\">a</text>\n"
	    "<g class=\"s1\" stroke=\"currentColor\">"
	    "<path d=\"M163.9 16h19.2v11h-19.2z\"/>"
	    "<path fill-opacity=\".35\" d=\"M163.9 30h38.3v11h-38.3z\"/>"
	    "<path fill=\"none\" d=\"M163.9 44h0v11h0z\"/></g>\n"
	    "<text x=\"187\" y=\"26\">1 (2017)</text>\n"
	    "<text x=\"206.2\" y=\"40\">2 (2018)</text>\n"
	    "<text x=\"167.9\" y=\"54\">– (2019)</text>\n"));
	ck_assert_ptr_nonnull(strstr(html, "h-95.8v11h95.8z"));
	ck_assert_ptr_nonnull(strstr(html,
	    "text-anchor=\"end\">-5 (2017)</text>"));
	ck_assert_ptr_null(strstr(html, "<ol>"));
	free(html);
}
END_TEST

/* Everything is inside the picture, and each number at the end of its line. */
START_TEST(many_lines)
{
	char *html = drawing(NULL, "%|2017|2018|2019\na|0|0|0\nb|0|0|0\n"
	    "c|0|0|0\nd|0|0|0\ne|1|1|1");
	char *at = html;
	size_t i, texts = 0;

	for (i = 1; i <= 5; i++) {
		char want[16];

		snprintf(want, sizeof(want), ">%zu</text>", i);
		ck_assert_ptr_nonnull(strstr(html, want));
	}
	while ((at = strstr(at, " y=\"")) != NULL) {
		ck_assert(strtod(at + 4, NULL) > 5);
		ck_assert(strtod(at + 4, NULL) < 198);
		at += 4;
		texts++;
	}
	ck_assert_uint_ge(texts, 10);
	free(html);
}
END_TEST

Suite *
suite_chart(void)
{
	Suite *suite = suite_create("chart");
	TCase *tcase = tcase_create("chart");

	tcase_add_loop_test(tcase, periods_in_headings, 0,
	    sizeof(headings) / sizeof(headings[0]));
	tcase_add_loop_test(tcase, what_is_drawn, 0,
	    sizeof(tables) / sizeof(tables[0]));
	tcase_add_test(tcase, no_header_no_chart);
	tcase_add_test(tcase, lines);
	tcase_add_test(tcase, bars);
	tcase_add_test(tcase, many_lines);
	suite_add_tcase(suite, tcase);
	return suite;
}
