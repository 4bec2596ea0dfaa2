/* Lists of those who act: people, parties, numbers. */
#include "base/array.h"
#include "suites.h"

#include "base/buf.h"
#include "facts/actors.h"
#include "facts/party.h"
#include "model/actor.h"

static const struct {
	const char	*text;
	const char	*expected;	/* NULL: it is no such list */
} lists[] = {
	{ "Bo Ravn", "Bo Ravn" },
	{ "Bo W. Ravn (Ø)", "Bo W. Ravn/Ø" },
	{ "Rådmand Bo Ravn samt udvalgsmedlemmerne Carl Dam, Dorte "
	  "Holm-Nielsen og Emil Fog", "rådmand Bo Ravn; udvalgsmedlem Carl "
	  "Dam; udvalgsmedlem Dorte Holm-Nielsen; udvalgsmedlem Emil Fog" },
	{ "Borgmester Bo Ravn og rådmændene Anna Kvist og Carl Dam",
	  "borgmester Bo Ravn; rådmand Anna Kvist; rådmand Carl Dam" },
	{ "Udvalgsmedlemmerne Anna Kvist, Bo Ravn samt rådmand Carl Dam",
	  "udvalgsmedlem Anna Kvist; udvalgsmedlem Bo Ravn; rådmand Carl "
	  "Dam" },
	{ "Udvalgsmedlem Anna Kvist og Bo Ravn",
	  "udvalgsmedlem Anna Kvist; Bo Ravn" },
	{ "(V), (A), (C) og Bo Ravn (UP-1)", "[V]; [A]; [C]; Bo Ravn/UP-1" },
	{ "A, B, F og Ø", "[A]; [B]; [F]; [Ø]" },
	{ "A (5), B (1) og Gerda Fog (L)", "[A]5; [B]1; Gerda Fog/L" },
	{ "17 (Anna Kvist (A), Bo Ravn (Frie Liberale))",
	  "17: Anna Kvist/A; Bo Ravn/Frie Liberale" },
	{ "6: V (4), L (1) og Ø (1)", "6: [V]4; [L]1; [Ø]1" },
	{ "5 medlemmer (A+V+C)", "5: [A]; [V]; [C]" },
	{ "2 (N+Ø)", "2: [N]; [Ø]" },
	{ "11 (Socialdemokratiet, Havnelisten, Carl Dam)",
	  "11: [Socialdemokratiet]; [Havnelisten]; Carl Dam" },
	{ "byrådsgrupperne V, C og O (12 medlemmer)",
	  "12: [V]; [C]; [O]" },
	{ "Ø (Bo Ravn, Carl Dam), A og Dorte Holm",
	  "Bo Ravn/Ø; Carl Dam/Ø; [A]; Dorte Holm" },
	{ "Enhedslisten (Bo Ravn (Ø) og Carl Dam)",
	  "Bo Ravn/Ø; Carl Dam/Enhedslisten" },
	{ "2 medlemmer af A (Bo Ravn og Carl Dam), F og V2",
	  "Bo Ravn/A; Carl Dam/A; [F]; [V2]" },
	{ "3 medlemmer af A (Bo Ravn og Carl Dam)", NULL },
	{ "3 medlemmer af byrådet (Bo Ravn, Carl Dam og Dorte Holm)", NULL },
	{ "Ø (Bo Ravn, F)", NULL },
	{ "Ø (Bo Ravn", NULL },
	{ "Et flertal (A+V+C)", "[A]; [V]; [C]" },
	{ "Et flertal bestående af A og Bo Ravn", "[A]; Bo Ravn" },
	{ "Et mindretal på 2 (A+V)", "2: [A]; [V]" },
	{ "Mindretallet (Bo Ravn og Carl Dam)", "Bo Ravn; Carl Dam" },
	{ "Et flertal", NULL },
	{ "Et flertal af udvalget", NULL },
	{ "Venstre og Den Sociale Fællesliste",
	  "[Venstre]; [Den Sociale Fællesliste]" },
	{ "Den Sociale Forvaltning", NULL },
	{ "4 medlemmer", "4: " },
	{ "6", "6: " },
	{ "Ingen", "0: " },
	{ "Liste F og Ø", "[F]; [Ø]" },
	{ "Byrådsgrupperne A, F og Ø", "[A]; [F]; [Ø]" },
	{ "Gruppe B, F og Ø samt Bo Ravn (Å)",
	  "[B]; [F]; [Ø]; Bo Ravn/Å" },
	{ "Konservative og Venstre", "[Konservative]; [Venstre]" },
	{ "Venstre (V) og Bo Ravn (løsgænger)",
	  "[Venstre]/V; Bo Ravn/løsgænger" },
	{ "C, O, Bo Ravn (løsgænger), V og Dorte Holm (løsgænger)",
	  "[C]; [O]; Bo Ravn/løsgænger; [V]; Dorte Holm/løsgænger" },
	{ "Carl Dam (C)) Dorte Holm (V), Emil Fog (R)",
	  "Carl Dam/C; Dorte Holm/V; Emil Fog/R" },
	{ "Bo Ravn ()", "Bo Ravn" },
	{ "Bo Ravn ((O))", "Bo Ravn/O" },
	{ "Jens de Vries og Emil Fog M. Jensen",
	  "Jens de Vries; Emil Fog M. Jensen" },
	{ "Gruppeformand Bo Ravn", "gruppeformand Bo Ravn" },
	{ "Både Anna Kvist og Bo Ravn", "Anna Kvist; Bo Ravn" },
	{ "Dansk Folkeparti", "[Dansk Folkeparti]" },
	{ "• Anna Kvist (V)", "Anna Kvist/V" },

	{ "H.C. Ravn, J.-C. Dam (C) og A. P. Kvist",
	  "H.C. Ravn; J.-C. Dam/C; A. P. Kvist" },
	{ "Bo Ravn jr. (V) og Hans Chr. Dam",
	  "Bo Ravn jr./V; Hans Chr. Dam" },
	{ "Dr. Bo Ravn og Sct. Clair Dam", "Bo Ravn; Sct. Clair Dam" },
	{ "1. viceborgmester Bo Ravn (V) og 2. næstformand Anna Kvist",
	  "1. viceborgmester Bo Ravn/V; 2. næstformand Anna Kvist" },
	{ "Venstres Bo Ravn og SF's Anna Kvist (F)",
	  "Bo Ravn/Venstre; Anna Kvist/F" },

	{ "Borgmesteren (A)", NULL },
	{ "Formanden (V) og Bo Ravn", NULL },
	{ "1 medlem (V, Bo Ravn)", NULL },
	{ "Naboerne Bo Ravn og Anna Kvist", NULL },
	{ "Bo Ravn ApS", NULL },
	{ "Sejlklubbens Bo Ravn", NULL },
	{ "Venstres medlemmer", NULL },
	{ "Liste Borgernes Stemme", NULL },
	{ "", NULL },
	{ "Udvalget", NULL },
	{ "Teknik- og Miljøudvalget", NULL },
	{ "Økonomiudvalget og Byrådet", NULL },
	{ "Kommunaldirektør Bo Ravn", NULL },
	{ "Arbejdsgruppen", NULL },
	{ "KL", NULL },
	{ "Fyns Politi", NULL },
	{ "Dansk Sejlunion", NULL },
	{ "Sejlklubben Havørnen", NULL },
	{ "Region Syd", NULL },
	{ "Fjordby Kommune", NULL },
	{ "Forvaltningen", NULL },
	{ "Anna", NULL },
	{ "Anna Kvist og andre", NULL },
	{ "Anna Kvist og Bo Ravn fra Venstre", NULL },
	{ "Efter afstemning Anna Kvist", NULL },
	{ "et flertal", NULL },
	{ "Anna Kvist (som var syg)", NULL },
	{ "2018", NULL },
	{ "2. viceborgmester", NULL },
	{ "Anna Kvist,", NULL },
	{ "Anna Kvist  Bo Ravn, og", NULL },
	{ "B-sagen", NULL },
	{ "(A", NULL },
	{ "B.", NULL },
	{ "anna kvist", NULL },
	{ "Bo W.", NULL },
};

static void
add_actor(struct buf *out, const struct actor *actor)
{
	if (out->len != 0 && out->data[out->len - 2] != ':')
		buf_adds(out, "; ");
	if (actor->role != NULL)
		buf_addf(out, "%s ", actor->role);
	buf_addf(out, actor->group ? "[%s]" : "%s", actor->name);
	if (actor->party != NULL)
		buf_addf(out, "/%s", actor->party);
	if (actor->votes >= 0)
		buf_addf(out, "%d", actor->votes);
}

START_TEST(list_is_read_whole_or_not)
{
	struct arena arena = ARENA_INIT;
	struct buf out = BUF_INIT;
	struct actors actors;
	size_t i;
	int count;
	bool is_list;

	is_list = actors_read(&arena, str_of(lists[_i].text), &actors,
	    &count);
	ck_assert_msg(is_list == (lists[_i].expected != NULL), "\"%s\"",
	    lists[_i].text);
	if (is_list) {
		if (count >= 0)
			buf_addf(&out, "%d: ", count);
		for (i = 0; i < actors.count; i++)
			add_actor(&out, &actors.list[i]);
		ck_assert_str_eq(out.data, lists[_i].expected);
	}
	buf_release(&out);
	arena_release(&arena);
}
END_TEST

START_TEST(sum_is_known_or_not)
{
	static const struct {
		const char	*text;
		int		 sum;
	} sums[] = {
		{ "Anna Kvist og Bo Ravn", 2 }, { "A (5), Bo Ravn", 6 },
		{ "A, Bo Ravn", -1 }, { "7", 0 },
	};
	struct arena arena = ARENA_INIT;
	struct actors actors;
	size_t i;
	int count;

	for (i = 0; i < sizeof(sums) / sizeof(sums[0]); i++) {
		ck_assert(actors_read(&arena, str_of(sums[i].text), &actors,
		    &count));
		ck_assert_int_eq(actors_sum(&actors), sums[i].sum);
	}
	arena_release(&arena);
}
END_TEST

START_TEST(party_is_told_from_a_name)
{
	ck_assert_uint_eq(party_tag(STR_LIT("Ø og V")), 2);
	ck_assert_uint_eq(party_tag(STR_LIT("UP-1)")), 4);
	ck_assert_uint_eq(party_tag(STR_LIT("SF")), 2);
	ck_assert_uint_eq(party_tag(STR_LIT("B-sag")), 0);
	ck_assert_uint_eq(party_tag(STR_LIT("Anna")), 0);
	ck_assert_uint_eq(party_tag(STR_LIT("FORSLAG")), 0);
	ck_assert_uint_eq(party_name(STR_LIT("Radikale Venstre, V")), 16);
	ck_assert_uint_eq(party_name(STR_LIT("Venstrefløjen")), 0);
	ck_assert_uint_eq(party_name(STR_LIT("Havnelisten og")), 11);
	ck_assert_uint_eq(party_name(STR_LIT("havnelisten")), 0);
	ck_assert(party_in_brackets(STR_LIT("uden for partierne")));
	ck_assert(!party_in_brackets(STR_LIT("formand")));
	ck_assert(!party_in_brackets(STR_LIT("")));
}
END_TEST

Suite *
suite_actors(void)
{
	Suite *suite = suite_create("actors");
	TCase *tcase = tcase_create("actors");

	tcase_add_loop_test(tcase, list_is_read_whole_or_not, 0,
	    (int)COUNT(lists));
	tcase_add_test(tcase, sum_is_known_or_not);
	tcase_add_test(tcase, party_is_told_from_a_name);
	suite_add_tcase(suite, tcase);
	return suite;
}
