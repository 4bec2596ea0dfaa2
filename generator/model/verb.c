#include "verb.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"

/* What the verbs of a class make of a case, and of a proposal. */
static const struct {
	const char		*name;		/* in patterns */
	enum outcome		 outcome, refused;
	enum vote_result	 result;
} classes[VERB_CLASSES] = {
	[VERB_APPROVE] = { "approve", OUTCOME_APPROVED, OUTCOME_REJECTED,
	  RESULT_ADOPTED },
	[VERB_FOLLOW] = { "follow", OUTCOME_APPROVED, OUTCOME_REJECTED,
	  RESULT_ADOPTED },
	[VERB_RECOMMEND] = { "recommend", OUTCOME_RECOMMENDED,
	  OUTCOME_REJECTED, RESULT_ADOPTED },
	[VERB_SUBMIT] = { "submit", OUTCOME_RECOMMENDED, OUTCOME_REJECTED,
	  RESULT_UNKNOWN },
	[VERB_SUPPORT] = { "support", OUTCOME_OTHER, OUTCOME_REJECTED,
	  RESULT_UNKNOWN },
	[VERB_REJECT] = { "reject", OUTCOME_REJECTED, OUTCOME_OTHER,
	  RESULT_REJECTED },
	[VERB_FALL] = { "fall", OUTCOME_REJECTED, OUTCOME_OTHER,
	  RESULT_REJECTED },
	[VERB_POSTPONE] = { "postpone", OUTCOME_POSTPONED, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
	[VERB_REFER] = { "refer", OUTCOME_REFERRED, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
	[VERB_SEND] = { "send", OUTCOME_REFERRED, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
	[VERB_DISCUSS] = { "discuss", OUTCOME_DISCUSSED, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
	[VERB_NOTE] = { "note", OUTCOME_NOTED, OUTCOME_OTHER,
	  RESULT_ADOPTED },
	[VERB_INFORM] = { "inform", OUTCOME_NOTED, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
	[VERB_WITHDRAW] = { "withdraw", OUTCOME_WITHDRAWN, OUTCOME_OTHER,
	  RESULT_LAPSED },
	[VERB_RETRACT] = { "retract", OUTCOME_WITHDRAWN, OUTCOME_OTHER,
	  RESULT_LAPSED },
	[VERB_LAPSE] = { "lapse", OUTCOME_LAPSED, OUTCOME_OTHER,
	  RESULT_LAPSED },
	[VERB_REOPEN] = { "reopen", OUTCOME_OTHER, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
	[VERB_DECIDE] = { "decide", OUTCOME_OTHER, OUTCOME_OTHER,
	  RESULT_ADOPTED },
	[VERB_CHOOSE] = { "choose", OUTCOME_OTHER, OUTCOME_OTHER,
	  RESULT_UNKNOWN },
};

static const char *const form_names[VERB_FORMS] = {
	[VERB_INFINITIVE] = "infinitive", [VERB_PRESENT] = "present",
	[VERB_PAST] = "past", [VERB_PARTICIPLE] = "participle",
	[VERB_PASSIVE] = "passive", [VERB_PAST_PASSIVE] = "past-passive",
};

#define DONE	VERB_FORM(VERB_PARTICIPLE)
#define PASSIVE	VERB_FORM(VERB_PASSIVE)
#define PRESENT	VERB_FORM(VERB_PRESENT)
#define PAST	VERB_FORM(VERB_PAST)
#define ALONE	VERB_ALONE
#define TO_CASE	VERB_TO_CASE
#define TO_PROPOSAL	VERB_TO_PROPOSAL
#define TO_REPORT	VERB_TO_REPORT

static const struct verb verbs[] = {
	{ VERB_APPROVE, { "godkende", "godkender", "godkendte", "godkendt",
	  "godkendes", "godkendtes" }, .letters = "odkend",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_PROPOSAL },
	{ VERB_APPROVE, { "vedtage", "vedtager", "vedtog", "vedtaget",
	  "vedtages", "vedtoges" }, .letters = "edta|edto",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_PROPOSAL },
	{ VERB_APPROVE, { "tiltræde", "tiltræder", "tiltrådte", "tiltrådt",
	  "tiltrædes", "tiltrådtes" }, .letters = "iltr",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_PROPOSAL },
	{ VERB_APPROVE, { "bevilge", "bevilger", "bevilgede", "bevilget",
	  "bevilges", "bevilgedes" }, .letters = "evilg",
	  .short_forms = DONE | PASSIVE, .uses = ALONE },
	{ VERB_APPROVE, { "imødekomme", "imødekommer", "imødekom",
	  "imødekommet", "imødekommes" }, .letters = "mødekom",
	  .short_forms = DONE | PASSIVE, .uses = ALONE },
	{ VERB_APPROVE, { "tilslutte sig", "tilslutter sig", "tilsluttede sig",
	  "tilsluttet sig" }, .letters = "ilslut" },
	{ VERB_APPROVE, { "tage", "tager", "tog", "taget", "tages", "toges" },
	  .letters = "til følge", .particle = "til følge",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_PROPOSAL },
	{ VERB_FOLLOW, { "følge", "følger", "fulgte", "fulgt", "følges",
	  "fulgtes" }, .letters = "ølge|ulgt", .short_forms = DONE | PASSIVE,
	  .uses = TO_PROPOSAL },
	{ VERB_RECOMMEND, { "anbefale", "anbefaler", "anbefalede", "anbefalet",
	  "anbefales", "anbefaledes" }, .letters = "nbefal",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_PROPOSAL,
	  .said_not = "Ikke anbefalet" },
	{ VERB_SUBMIT, { "indstille", "indstiller", "indstillede",
	  "indstillet", "indstilles", "indstilledes" }, .letters = "ndstil" },
	{ VERB_SUPPORT, { "støtte", "støtter", "støttede", "støttet",
	  "støttes" }, .letters = "tøtte" },
	{ VERB_REJECT, { "afvise", "afviser", "afviste", "afvist", "afvises",
	  "afvistes" }, .letters = "fvis", .short_forms = DONE | PASSIVE,
	  .uses = ALONE | TO_CASE | TO_PROPOSAL, .said = "Afvist" },
	{ VERB_REJECT, { "forkaste", "forkaster", "forkastede", "forkastet",
	  "forkastes", "forkastedes" }, .letters = "orkast",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_PROPOSAL,
	  .said = "Forkastet" },
	{ VERB_REJECT, { "afslå", "afslår", "afslog", "afslået", "afslås",
	  "afsloges" }, .letters = "fsl", .short_forms = DONE | PASSIVE,
	  .uses = ALONE },
	{ VERB_REJECT, { "meddele afslag", "meddeler afslag",
	  "meddelte afslag", "meddelt afslag", "meddeles afslag" },
	  .letters = "afslag", .short_forms = DONE, .uses = ALONE },
	{ VERB_REJECT, { "give afslag", "giver afslag", "gav afslag",
	  "givet afslag", "gives afslag" }, .letters = "afslag" },
	{ VERB_REJECT, { "nedstemme", "nedstemmer", "nedstemte", "nedstemt",
	  "nedstemmes", "nedstemtes" }, .letters = "edstem",
	  .short_forms = DONE, .uses = ALONE | TO_PROPOSAL },
	{ VERB_FALL, { "falde", "falder", "faldt", "faldet" },
	  .letters = "ald" },
	{ VERB_POSTPONE, { "udsætte", "udsætter", "udsatte", "udsat",
	  "udsættes", "udsattes" }, .letters = "dsæt|dsat",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_CASE },
	{ VERB_POSTPONE, { "udskyde", "udskyder", "udskød", "udskudt",
	  "udskydes" }, .letters = "dsky|dskø|dskud",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_CASE },
	{ VERB_POSTPONE, { "sætte", "sætter", "satte", "sat", "sættes",
	  "sattes" }, .letters = "i bero", .particle = "i bero",
	  .short_forms = DONE | PASSIVE, .uses = ALONE | TO_CASE },
	{ VERB_REFER, { "oversende", "oversender", "oversendte", "oversendt",
	  "oversendes", "oversendtes" }, .letters = "versend" },
	{ VERB_REFER, { "fremsende", "fremsender", "fremsendte", "fremsendt",
	  "fremsendes", "fremsendtes" }, .letters = "remsend" },
	{ VERB_REFER, { "videresende", "videresender", "videresendte",
	  "videresendt", "videresendes", "videresendtes" },
	  .letters = "ideresend" },
	{ VERB_REFER, { "tilbagesende", "tilbagesender", "tilbagesendte",
	  "tilbagesendt", "tilbagesendes", "tilbagesendtes" },
	  .letters = "ilbagesend", .short_forms = DONE,
	  .uses = ALONE | TO_CASE },
	{ VERB_REFER, { "henvise", "henviser", "henviste", "henvist",
	  "henvises", "henvistes" }, .letters = "envis" },
	{ VERB_REFER, { "henskyde", "henskyder", "henskød", "henskudt",
	  "henskydes" }, .letters = "ensky|enskø|enskud" },
	{ VERB_REFER, { "hjemvise", "hjemviser", "hjemviste", "hjemvist",
	  "hjemvises", "hjemvistes" }, .letters = "jemvis",
	  .short_forms = DONE, .uses = ALONE | TO_CASE },
	{ VERB_SEND, { "sende", "sender", "sendte", "sendt", "sendes",
	  "sendtes" }, .letters = "end", .particle = "tilbage|videre|retur" },
	{ VERB_DISCUSS, { "drøfte", "drøfter", "drøftede", "drøftet",
	  "drøftes", "drøftedes" }, .letters = "røft", .short_forms = DONE,
	  .uses = ALONE | TO_CASE },
	{ VERB_NOTE, { "tage", "tager", "tog", "taget", "tages", "toges" },
	  .letters = "fterretning", .particle = "til efterretning",
	  .short_forms = DONE, .uses = ALONE | TO_REPORT,
	  .said = "Taget til efterretning",
	  .glossary = "taget-til-efterretning" },
	{ VERB_NOTE, { "tage", "tager", "tog", "taget", "tages", "toges" },
	  .letters = "il orientering", .particle = "til orientering",
	  .short_forms = DONE, .uses = ALONE | TO_REPORT },
	{ VERB_INFORM, { "orientere", "orienterer", "orienterede",
	  "orienteret", "orienteres", "orienteredes" }, .letters = "rienter" },
	{ VERB_INFORM, { NULL, NULL, NULL, "givet" }, .letters = " givet",
	  .short_forms = DONE, .uses = TO_REPORT,
	  .said = "Orientering givet" },
	{ VERB_WITHDRAW, { "udgå", "udgår", "udgik", "udgået" },
	  .letters = "dgå|dgik", .short_forms = DONE | PRESENT | PAST,
	  .uses = ALONE | TO_CASE },
	{ VERB_WITHDRAW, { NULL, NULL, NULL, "taget af", "tages af" },
	  .letters = " af" },
	{ VERB_RETRACT, { "trække", "trækker", "trak", "trukket", "trækkes" },
	  .letters = "ræk|rak|ruk" },
	{ VERB_LAPSE, { "bortfalde", "bortfalder", "bortfaldt", "bortfaldet" },
	  .letters = "ortfald", .short_forms = DONE | PRESENT | PAST,
	  .uses = ALONE | TO_CASE | TO_PROPOSAL },
	{ VERB_LAPSE, { "frafalde", "frafalder", "frafaldt", "frafaldet",
	  "frafaldes" }, .letters = "rafald" },
	{ VERB_REOPEN, { "genoptage", "genoptager", "genoptog", "genoptaget",
	  "genoptages" }, .letters = "enopta|enopto" },
	{ VERB_DECIDE, { "beslutte", "beslutter", "besluttede", "besluttet",
	  "besluttes", "besluttedes" }, .letters = "eslut" },
	{ VERB_CHOOSE, { "vælge", "vælger", "valgte", "valgt", "vælges",
	  "valgtes" }, .letters = "ælge|algt" },
	{ VERB_CHOOSE, { "udpege", "udpeger", "udpegede", "udpeget", "udpeges",
	  "udpegedes" }, .letters = "dpeg" },
};

const struct verb *
verb_next(const struct verb *verb)
{
	return verb_numbered(verb_number(verb) + 1);
}

size_t
verb_number(const struct verb *verb)
{
	return verb != NULL ? (size_t)(verb - verbs) + 1 : 0;
}

const struct verb *
verb_numbered(size_t number)
{
	return number >= 1 && number <= COUNT(verbs) ? &verbs[number - 1] :
	    NULL;
}

bool
verb_class_named(struct str name, enum verb_class *class)
{
	size_t i;

	for (i = 0; i < VERB_CLASSES; i++)
		if (str_is(name, classes[i].name)) {
			*class = (enum verb_class)i;
			return true;
		}
	return false;
}

bool
verb_form_named(struct str name, enum verb_form *form)
{
	size_t i;

	for (i = 0; i < VERB_FORMS; i++)
		if (str_is(name, form_names[i])) {
			*form = (enum verb_form)i;
			return true;
		}
	return false;
}

/* Take the next of the words separated by '|'; false at the end. */
static bool
next_of(const char **list, struct str *word)
{
	if (*list == NULL)
		return false;
	*word = str_cut(str_of(*list), strcspn(*list, "|"));
	*list = (*list)[word->len] == '|' ? *list + word->len + 1 : NULL;
	return true;
}

static bool
has_any(struct str text, const char *list)
{
	struct str word;

	while (next_of(&list, &word))
		if (memmem(text.data, text.len, word.data, word.len) != NULL)
			return true;
	return false;
}

size_t
verb_begins(const struct verb *verb, struct str text, unsigned forms)
{
	struct str rest;
	size_t i, len;

	for (i = 0; i < VERB_FORMS; i++) {
		if ((forms & VERB_FORM(i)) == 0 || verb->forms[i] == NULL ||
		    !utf8_starts_word(text, verb->forms[i]))
			continue;
		len = strlen(verb->forms[i]);
		rest = str_from(text, len);
		if (!utf8_is_letter(utf8_first(rest)) &&
		    (verb->particle == NULL || has_any(rest, verb->particle)))
			return len;
	}
	return 0;
}

const struct verb *
verb_find(struct str text, unsigned forms)
{
	const struct verb *verb = NULL;

	while ((verb = verb_next(verb)) != NULL)
		if (verb_begins(verb, text, forms) != 0)
			return verb;
	return NULL;
}

const struct verb *
verb_read(struct str words, bool *refused)
{
	words = str_trim(words);
	if (!utf8_take_word(&words, "kan"))
		utf8_take_word(&words, "kunne");
	*refused = utf8_take_word(&words, "ikke");
	return verb_find(words, VERB_ALL_FORMS);
}

enum outcome
verb_outcome(const struct verb *verb, bool refused)
{
	return refused ? classes[verb->class].refused :
	    classes[verb->class].outcome;
}

enum vote_result
verb_result(const struct verb *verb, bool refused)
{
	if (!refused)
		return classes[verb->class].result;
	return classes[verb->class].refused == OUTCOME_REJECTED ?
	    RESULT_REJECTED : RESULT_UNKNOWN;
}

bool
verb_is_in(struct str sentence, enum outcome outcome)
{
	const struct verb *verb = NULL;

	while ((verb = verb_next(verb)) != NULL)
		if (verb_outcome(verb, false) == outcome &&
		    has_any(sentence, verb->letters))
			return true;
	return false;
}

const char *
verb_word(const struct verb *verb, enum outcome outcome)
{
	if (verb_outcome(verb, false) == outcome)
		return verb->said;
	return verb_outcome(verb, true) == outcome ? verb->said_not : NULL;
}

const char *
verb_outcome_word(const struct verb *verb, enum outcome outcome)
{
	const char *word = verb == NULL ? NULL : verb_word(verb, outcome);

	return word != NULL ? word : outcome_row(outcome)->title;
}

const char *
verb_outcome_glossary(const struct verb *verb, enum outcome outcome)
{
	bool said = verb != NULL && verb->glossary != NULL &&
	    verb_outcome(verb, false) == outcome;

	return said ? verb->glossary : outcome_row(outcome)->glossary;
}

const struct verb *
verb_naming(struct str sentence, enum outcome outcome)
{
	const struct verb *verb = NULL;

	while ((verb = verb_next(verb)) != NULL)
		if (verb_word(verb, outcome) != NULL &&
		    has_any(sentence, verb->letters))
			return verb;
	return NULL;
}
