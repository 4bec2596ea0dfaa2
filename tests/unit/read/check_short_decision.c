/* Decisions that can be told without a heading. */
#include "base/array.h"
#include "suites.h"

#include "read/short_decision.h"

static const char *const decisions[] = {
	"Godkendt.", "godkendt", "Godkendes.", "Ikke godkendt.",
	"Godkendt som indstillet.", "Anbefales godkendt.",
	"Indstilles godkendt", "Bevilget.", "Ikke bevilget.", "Afvist.",
	"Udsættes.", "Udskudt.", "Imødekommet.", "Bortfaldt.", "Hjemvist.",
	"Taget til efterretning.", "Til efterretning.", "Taget til følge.",
	"Sagen udsat.", "Sagen blev udsat.", "Sagen sat i bero.",
	"Punktet udgik.", "Punktet bortfalder.", "Indstillingen følges.",
	"Indstilling godkendt.", "Indstillingen blev forkastet.",
	"Orienteringen blev givet.", "Orientering taget til efterretning.",
	"Byrådet godkender indstillingen.",
	"Byrådet følger Økonomiudvalgets indstilling.",
	"Forslaget blev tiltrådt med 31 stemmer imod 17.",
	"Forslaget blev herefter afvist med 31 stemmer imod 17.",
};

static const char *const others[] = {
	"", ".", "Ikke.", "Ikke udsat.", "Taget.", "Sat.", "Følges.",
	"Godkendelse.", "Bevilgede midler.", "Drøftes.", "Indstillet.",
	"Indstilles.", "Oversendes.", "Sagen godkendes i 2020.",
	"Sagen blev.", "Sagen blev udsættes.", "Sagen følges.",
	"Orienteringen udsat.", "Ansøgningen blev afvist.",
	"Taget meget til følge.", "Godkendt af banken.",
	"Byrådet følger sagen.", "Byrådet drøfter indstillingen.",
	"Forslaget blev udsat med 31 dage.",
	"Forslaget blev tiltrådt med glæde.",
};

START_TEST(decision_is_told)
{
	ck_assert_msg(short_decision_is(str_of(decisions[_i])), "%s",
	    decisions[_i]);
}
END_TEST

START_TEST(other_text_is_none)
{
	ck_assert_msg(!short_decision_is(str_of(others[_i])), "%s",
	    others[_i]);
}
END_TEST

Suite *
suite_short_decision(void)
{
	Suite *suite = suite_create("short_decision");
	TCase *tcase = tcase_create("short_decision");

	tcase_add_loop_test(tcase, decision_is_told, 0,
	    (int)COUNT(decisions));
	tcase_add_loop_test(tcase, other_text_is_none, 0,
	    (int)COUNT(others));
	suite_add_tcase(suite, tcase);
	return suite;
}
