#include "world.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "facts/facts.h"
#include "facts/people.h"
#include "model/tree.h"
#include "pages/redirects.h"
#include "made.h"

static void
add_everything(struct meeting *meeting, struct item *item)
{
	struct section *section = made_section(meeting, item,
	    "Sagsfremstilling", ROLE_CASE);
	struct cmark_node *list = tree_new(TREE_LIST);
	struct table *table;

	made_paragraph(section, "Stien ved åen <b> & vejen.");
	made_paragraph(section, "Byrådet drøftede den 7/2 2017 sagen "
	    "05.01.00-G01-8-16, jf. planlovens § 27, stk. 2.");
	tree_add_text(tree_add(tree_add(list, TREE_ITEM), TREE_PARAGRAPH),
	    str_of("en ting"));
	made_block(section, BLOCK_LIST)->node = list;
	table = made_table(meeting, section, "Tabel 1: Udgifter",
	    "|2017|2018\nVeje|1|2\nStier|3|4\nI alt|4|6");
	table->numeric[1] = table->numeric[2] = true;
	table->rows[3].total = true;
	table = made_table(meeting, section, NULL, "Hvad|Hvorfor\nSti|Fordi");
	table->rows[1].tail = tree_new(TREE_DOCUMENT);
	table->rows[1].tail_column = 1;
	tree_add_text(tree_add(table->rows[1].tail, TREE_PARAGRAPH),
	    str_of("den mangler."));
}

static struct meeting *
make_culture(void)
{
	struct meeting *meeting = made_meeting("kultur.txt",
	    "Kulturudvalget", "2017-01-24");
	struct item *item;
	char decision[600];

	meeting->start = "08:30";
	meeting->start_basis = BASIS_STATED;
	meeting->place = "Mødelokale 2";
	meeting->place_basis = BASIS_STATED;
	meeting->term = "2014-2017";
	made_head(meeting, "REFERAT Kulturudvalget d. 24-01-2017");
	item = made_item(meeting, "Ny \"sti\" <ved> åen", "05.01.00-G01-7-16");
	made_paragraph(made_section(meeting, item, "Resume", ROLE_SUMMARY),
	    "Kort sagt.");
	memset(decision, 'x', sizeof(decision) - 1);
	decision[sizeof(decision) - 1] = '\0';
	made_paragraph(made_section(meeting, item, "Beslutning",
	    ROLE_DECISION), decision);
	add_everything(meeting, item);
	made_attachment(meeting, item, "Kort over stien", "a2");
	made_attachment(meeting, item, "kort.pdf", NULL);
	item = made_item(meeting, "", "00.01.00-A00-1-17");
	item->closed = true;
	made_item(meeting, "Eventuelt", "00.22.04-P35-1-17");
	return meeting;
}

/* Every kind of fact. */
static void
add_facts(struct meeting *meeting)
{
	static const char *const lines[] = {
		"Byrådsmedlem Anna Kvist (Ø) fremsatte følgende "
		    "ændringsforslag:",
		"\"Stien lægges ved <åen>.\"",
		"For stemte: Anna Kvist (Ø) og V (4).",
		"Imod stemte 6: A (5) og Carl Dam (C).",
		"Emil Fog undlod at stemme.",
		"Ændringsforslaget er dermed forkastet.",
		"Byrådet godkender indstillingens punkt 1.",
		"Byrådet udsætter punkt 2.",
		"Byrådsmedlem Carl Dam (C) tager forbehold.",
		"Anna Kvist afgav følgende protokolbemærkning:",
		"Sagen sendes tilbage til administrationen.",
		"Freja Lund (V) var fraværende, og Gert Nygård (V) deltog i "
		    "stedet.",
	};
	struct item *item = made_item(meeting, "Alt på én gang",
	    "05.01.00-G01-9-16");
	struct section *section = made_section(meeting, item, "Indstilling",
	    ROLE_RECOMMENDATION);
	size_t i;

	made_paragraph(section, "Kulturudvalget anbefaler indstillingen.");
	made_paragraph(section, "Bo Ravn (A) og Carl Dam (C) bruger deres "
	    "standsningsret og beder om, at sagen sendes videre til afgørelse "
	    "i byrådet.");
	made_paragraph(section, "Bo Ravn (A) stemmer imod indstillingen.");
	section = made_section(meeting, item, "Beslutning", ROLE_DECISION);
	for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		made_paragraph(section, lines[i]);
	made_head(meeting, "Dorte Holm (V) var fraværende under punkt 1.");
	item = made_decided(meeting, "En anden sti", "05.01.00-G01-8-16",
	    "Byrådet udsætter sagen.");
	made_fact_line(meeting, item, "05.01.00-G01-7-16");
}

static void
make_meetings(struct world *world)
{
	struct meeting *meeting;

	world->meetings[0] = make_culture();
	meeting = made_meeting("byraad.txt", "Byrådet", "2017-02-07");
	meeting->date_basis = BASIS_INFERRED;
	made_decided(meeting, "Stien ved åen", "05.01.00-G01-7-16", "Ja.");
	meeting->term = "2014-2017";
	add_facts(meeting);
	world->meetings[1] = meeting;
	meeting = made_meeting("kultur-dagsorden.txt", "Kulturudvalget",
	    "2018-03-20");
	meeting->status = STATUS_AGENDA;
	meeting->body_basis = BASIS_SUPPLIED;
	made_item(meeting, "Stien igen", "05.01.00-G01-7-16");
	made_item(meeting, "Alt igen", "05.01.00-G01-9-16");
	world->meetings[2] = meeting;
	meeting = made_meeting("løs.txt", NULL, NULL);
	made_decided(meeting, "Et løst punkt", "17/234", "Udsat.");
	world->meetings[3] = meeting;
	meeting = made_meeting("kultur-gammel.txt", "Kulturudvalget",
	    "2013-05-06");
	made_item(meeting, "Eventuelt", "..");
	world->meetings[4] = meeting;
}

/* A meeting with its items, a section of a page, another host. */
static struct alias aliases[] = {
	{ "/moeder/gammelt-navn/", "/moeder/2017-01-24-kulturudvalget/",
	    "site.conf", 2 },
	{ "/referat/nr/7/", "/moeder/2017-01-24-kulturudvalget/punkt-1/#a2",
	    "site.conf", 3 },
	{ "/kort/", "https://fjordby.example/kort?x=1&y=2#z", "site.conf", 4 },
};

static void
set_config(struct config *config, bool offline)
{
	config->title = "Mødearkivet";
	config->municipality = "Fjordby Kommune";
	config->base = "https://arkiv.fjordby.example/";
	config->identity = "";
	config->contact = "arkiv@fjordby.example";
	config->accessibility = "https://fjordby.example/tilg";
	config->licence = (struct named_address){ "CC0 1.0",
		"https://fjordby.example/licens" };
	config->templates = TEMPLATES;
	config->offline = offline;
	config->aliases = aliases;
	config->naliases = sizeof(aliases) / sizeof(aliases[0]);
	config->search = true;
	config->excerpts = true;
}

static void
name_subjects(struct world *world)
{
	static const char *const paths[] = {
		"tests/kle/emneplan-2012.xml", "tests/kle/emneplan-2018.xml",
		"tests/kle/handlingsfacetter.xml",
	};

	ck_assert_int_eq(kle_load(&world->kle, paths, 3, world->diag), 0);
	archive_name_subjects(&world->archive, &world->kle);
}

/* Beside the documents lay these. */
static struct skipped skipped_files[] = {
	{ "kort & <plan>.pdf", SKIP_FORMAT },
	{ "tom.txt", SKIP_NO_MINUTES },
	{ "uden.meta", SKIP_META },
	{ "zip.txt", SKIP_NOT_TEXT },
};
static const struct skipped_list skipped = { skipped_files,
	sizeof(skipped_files) / sizeof(skipped_files[0]) };

struct world *
world_new(bool offline)
{
	struct world *world = calloc(1, sizeof(*world));
	struct card *cards[WORLD_MEETINGS];
	size_t i;

	world->diag = diag_new();
	set_config(&world->config, offline);
	make_meetings(world);
	for (i = 0; i < WORLD_MEETINGS; i++) {
		meeting_set_anchors(world->meetings[i]);
		facts_read(world->meetings[i], world->meetings[i]->file,
		    world->diag);
		people_settle(world->meetings[i], &world->config);
		references_read(world->meetings[i], &world->config);
		cards[i] = card_new(world->meetings[i]);
	}
	cards[1]->meeting.dead_references = 2;
	archive_build(&world->archive, cards, WORLD_MEETINGS, world->diag);
	name_subjects(world);
	ck_assert_int_eq(assets_load(&world->assets, TEMPLATES, world->diag),
	    0);
	world->pages = (struct pages){ .archive = &world->archive,
		.config = &world->config, .skipped = &skipped,
		.diag = world->diag, .assets = &world->assets };
	world->pages.search = search_new(&world->archive);
	return world;
}

void
world_free(struct world *world)
{
	size_t i;

	for (i = 0; i < WORLD_MEETINGS; i++)
		meeting_free(world->meetings[i]);
	search_free(world->pages.search);
	archive_release(&world->archive);
	kle_release(&world->kle);
	assets_release(&world->assets);
	arena_release(&world->arena);
	diag_free(world->diag);
	free(world);
}

void
world_index(struct world *world)
{
	size_t i;

	for (i = 0; i < WORLD_MEETINGS; i++)
		ck_assert_int_eq(search_add_meeting(world->pages.search,
		    world->meetings[i], world_card(world, i), NULL), 0);
	search_build(world->pages.search, 1);
}

struct meeting_card *
world_card(struct world *world, size_t i)
{
	return archive_find_source(&world->archive, world->meetings[i]->file);
}

void
world_begin(struct world *world)
{
	char folder[] = "/tmp/referat-pages-XXXXXX";

	ck_assert_ptr_nonnull(mkdtemp(folder));
	world->out = arena_printf(&world->arena, "%s/public", folder);
	world->pages.publish = publish_begin(world->out, world->diag);
	ck_assert_ptr_nonnull(world->pages.publish);
}

void
world_commit(struct world *world)
{
	struct publish_counts counts;

	ck_assert_int_eq(publish_commit(world->pages.publish, &counts), 0);
}

void
world_build(struct world *world)
{
	const struct link_site links = { world->config.base,
		world->config.offline };
	size_t i;
	int n;

	world_begin(world);
	world->pages.templates = template_set_new();
	ck_assert_int_eq(template_set_load(world->pages.templates, TEMPLATES,
	    world->diag), 0);
	template_set_report_missing(world->pages.templates, true);
	world->pages.sitemap = sitemap_new(world->config.base);
	world->pages.links = link_check_new(&links);
	for (i = 0; i < WORLD_MEETINGS; i++) {
		n = pages_meeting(&world->pages, world->meetings[i],
		    world_card(world, i));
		ck_assert_int_eq(n, 1 + (int)world->meetings[i]->nitems);
	}
	search_build(world->pages.search, 1);
	for (i = 0; i < search_jobs(world->pages.search); i++)
		ck_assert_int_eq(search_job(world->pages.search, i,
		    world->pages.publish), 0);
	for (i = 0; i < pages_jobs(&world->pages); i++)
		ck_assert_int_ge(pages_job(&world->pages, i), 0);
	/* Three aliases, and the three items of a meeting. */
	ck_assert_int_eq(redirects_write(&world->pages), 6);
	ck_assert_int_eq(assets_write(world->pages.assets,
	    world->pages.publish), 0);
	ck_assert_int_eq(pages_finish(&world->pages), 0);
	sitemap_free(world->pages.sitemap);
	ck_assert_uint_eq(link_check_report(world->pages.links,
	    world->pages.publish, world->out, world->diag), 0);
	link_check_free(world->pages.links);
	world_commit(world);
	template_set_free(world->pages.templates);
}

void
world_remove(struct world *world)
{
	char *slash = strrchr(world->out, '/');
	char *folder = strndup(world->out, (size_t)(slash - world->out));

	ck_assert_int_eq(file_remove_all(folder), 0);
	free(folder);
}
