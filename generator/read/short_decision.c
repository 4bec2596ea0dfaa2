#include "short_decision.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "model/verb.h"

#define DECISION_MAX 120	/* bytes; a longer sentence says more */
#define VOTE_MAX 200		/* an amendment says what it is about */

#define PARTICIPLE	VERB_FORM(VERB_PARTICIPLE)
#define PASSIVE		VERB_FORM(VERB_PASSIVE)

/* What a phrase may begin with, and what is done to it. */
static const struct {
	const char	*written;
	enum verb_use	 use;
} objects[] = {
	{ "sagen", VERB_TO_CASE }, { "punktet", VERB_TO_CASE },
	{ "indstillingen", VERB_TO_PROPOSAL },
	{ "indstilling", VERB_TO_PROPOSAL },
	{ "orienteringen", VERB_TO_REPORT },
	{ "orientering", VERB_TO_REPORT },
};

/* The text without blanks and a full stop around it. */
static struct str
bare(struct str text)
{
	text = str_trim(text);
	if (str_ends(text, "."))
		text = str_trim(str_cut(text, text.len - 1));
	return text;
}

static enum verb_use
take_object(struct str *text)
{
	size_t i;

	for (i = 0; i < COUNT(objects); i++)
		if (utf8_take_word(text, objects[i].written))
			return objects[i].use;
	return VERB_ALONE;
}

/* Is the text one of those separated by '|'?  If there are none, it must be
   empty. */
static bool
is_one_of(struct str text, const char *list)
{
	size_t len;

	for (; list != NULL; list = list[len] == '|' ? list + len + 1 : NULL) {
		len = strcspn(list, "|");
		if (utf8_same_word(text, (struct str){ list, len }))
			return true;
	}
	return false;
}

/* What may follow the verb: its particle, "som indstillet", and "godkendt"
   after what is recommended. */
static bool
is_rest(const struct verb *verb, struct str rest)
{
	size_t len;

	if (verb->particle != NULL)
		return is_one_of(rest, verb->particle);
	if (rest.len == 0)
		return verb->class != VERB_SUBMIT;
	if (verb->class == VERB_APPROVE)
		return utf8_same_word(rest, STR_LIT("som indstillet"));
	if (verb->class != VERB_RECOMMEND && verb->class != VERB_SUBMIT)
		return false;
	verb = verb_find(rest, PARTICIPLE);
	len = verb == NULL ? 0 : verb_begins(verb, rest, PARTICIPLE);
	return len == rest.len && verb != NULL &&
	    verb->class == VERB_APPROVE;
}

/* The forms in which a short decision may use the verb for that. */
static unsigned
forms_for(const struct verb *verb, enum verb_use use)
{
	if (verb->class == VERB_SUBMIT && use == VERB_ALONE)
		return PARTICIPLE | PASSIVE;	/* "Indstilles godkendt" */
	return (verb->uses & use) != 0 ? verb->short_forms : 0;
}

/* "Godkendt", "Ikke godkendt", "Sagen blev udsat", "Anbefales godkendt" */
static bool
is_phrase(struct str text)
{
	enum verb_use use = take_object(&text);
	unsigned allowed = VERB_ALL_FORMS;
	const struct verb *verb = NULL;
	size_t len;
	bool refused;

	if (use != VERB_ALONE && utf8_take_word(&text, "blev"))
		allowed = PARTICIPLE;
	refused = utf8_take_word(&text, "ikke");
	if (refused)
		allowed = PARTICIPLE;
	while ((verb = verb_next(verb)) != NULL) {
		len = verb_begins(verb, text, forms_for(verb, use) & allowed);
		if (len != 0 && (!refused || verb_outcome(verb, true) ==
		    OUTCOME_REJECTED) &&
		    is_rest(verb, str_trim(str_from(text, len))))
			return true;
	}
	return false;
}

/* "Byrådet godkender Økonomiudvalgets indstilling." */
static bool
is_by_body(struct str text)
{
	const struct verb *verb;
	struct str name, rest;
	size_t at;

	if (text.len > DECISION_MAX || !body_name_find(text, &name, &at) ||
	    at != 0)
		return false;
	rest = str_from(text, name.len);
	if (!str_ends(rest, "indstillingen") && !str_ends(rest, "indstilling"))
		return false;
	verb = verb_find(str_trim(rest), VERB_FORM(VERB_PRESENT) |
	    VERB_FORM(VERB_PAST));
	return verb != NULL && (verb->uses & VERB_TO_PROPOSAL) != 0;
}

bool
short_decision_is_vote(struct str text)
{
	const struct verb *verb;
	enum vote_result result;
	size_t digits;

	if (text.len > VOTE_MAX)
		return false;
	text = str_from(text, str_find(text, " blev "));
	text = str_from(text, str_blanks(text));
	if (!utf8_take_word(&text, "blev"))
		return false;
	utf8_take_word(&text, "herefter");
	verb = verb_find(text, PARTICIPLE);
	if (verb == NULL || verb->particle != NULL)
		return false;
	result = verb_result(verb, false);
	text = str_from(text, verb_begins(verb, text, PARTICIPLE));
	text = str_from(text, str_blanks(text));
	if ((result != RESULT_ADOPTED && result != RESULT_REJECTED) ||
	    !utf8_take_word(&text, "med"))
		return false;
	digits = str_digits(text);
	text = str_from(text, digits);
	return digits != 0 && digits <= 4 &&
	    str_starts(str_from(text, str_blanks(text)), "stemmer");
}

bool
short_decision_is(struct str text)
{
	struct str phrase = bare(text);

	return is_phrase(phrase) || is_by_body(phrase) ||
	    utf8_same_word(phrase, STR_LIT("til efterretning")) ||
	    short_decision_is_vote(text);
}
