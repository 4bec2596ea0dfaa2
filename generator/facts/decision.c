/*
 * What a body decided.  Rows with a subject are what comes after a body's
 * name, rows without one are whole sentences.
 */
#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "ballot.h"
#include "phrase.h"

#define ADVERBS "(?:(?:herefter|enstemmigt|dermed|således|derefter|desuden" \
	"|endvidere|også|samtidig|hermed|i øvrigt|igen) )*"
#define SUBJECTS_MAX 8
#define JOINTS_MAX 12	/* at which a sentence may do something else */
#define TAIL "(?:[ ,;:.(].*)?"
/* What others did, or did once, or will do: no decision of this meeting. */
#define HERE "(?! (?:af (?!et flertal|byrådet|udvalget|alle)|i (?:19|20)\\d\\d" \
	"|på (?:et|næste|kommende|det næste|det kommende))\\b)" TAIL

/* "besluttede med 5 stemmer mod 2, at": what comes next is what it did. */
#define DECIDED ADVERBS "(?:besluttede|beslutter|har besluttet|vedtog|vedtager)" \
	"(?: (?:enstemmigt|herefter|dermed|derfor|med \\d+ stemmer i?mod \\d+))*,? at "

/* A few words may stand between the verb and its "ikke". */
#define NOT "(?: (?:sig|dog|dermed|derfor|herefter|således|indstillingen|sagen" \
	"|forslaget|planen|punktet))? ikke"

/* What a body does. */
static const struct phrase doings[] = {
	{ "(?:kan|kunne) " ADVERBS "ikke (?:anbefale|godkende|tiltræde"
	  "|tilslutte|støtte|imødekomme)" TAIL, OUTCOME_REJECTED, NULL },
	{ ADVERBS "(?:godkender|godkendte|tiltræder|tiltrådte|vedtager|vedtog"
	  "|anbefaler|anbefalede|imødekommer|imødekom|følger|fulgte|bevilger"
	  "|bevilgede|tilslutter|tilsluttede|indstiller|indstillede)" NOT TAIL,
	  OUTCOME_REJECTED, NULL },
	{ ADVERBS "(?:besluttede|beslutter|vedtog|valgte) (?:\\w+ )?ikke at (?:"
	  "godkende|imødekomme|anbefale|tiltræde|vedtage)\\b.*",
	  OUTCOME_REJECTED, NULL },
	{ ADVERBS "\\w+" NOT TAIL, OUTCOME_OTHER, NULL },
	{ "(?:" ADVERBS "(?:anbefaler|anbefalede|indstiller|indstillede)\\b"
	  "|" DECIDED ").*\\b(?:godkend|vedtag|tiltræd|anbefal|følg)e?s?\\b.*?"
	  ",? (?:og|men|mens)\\b.*\\b(?:afvis|forkast|afslå|ikke (?:godkend"
	  "|vedtag|anbefal|tiltræd|følg))e?s?\\b.*", OUTCOME_MIXED, NULL },
	{ ADVERBS "(?:anbefaler|anbefalede|indstiller|indstillede)\\b.*\\b"
	  "(?:ikke (?:at )?(?:godkende[rs]?|vedtages?|følges|anbefales|imødekommes)"
	  "|afvises?|forkastes?|afslås?)\\b.*", OUTCOME_REJECTED, NULL },
	{ ADVERBS "(?:meddeler|meddelte|gav|giver) (?:derfor )?afslag" TAIL,
	  OUTCOME_REJECTED, NULL },
	{ DECIDED "(?:meddele|give) afslag" TAIL, OUTCOME_REJECTED, NULL },
	{ DECIDED "(?:afvise|afslå|forkaste|ikke (?:at )?(?:godkende|imødekomme"
	  "|anbefale))\\b.*", OUTCOME_REJECTED, NULL },
	{ DECIDED "[^,]*\\b(?:ikke (?:godkendes|vedtages|anbefales|imødekommes)"
	  "|afvises|forkastes|afslås)\\.?", OUTCOME_REJECTED, NULL },
	{ DECIDED "(?:anbefale|indstille)\\b.*", OUTCOME_RECOMMENDED, NULL },
	{ ADVERBS "(?:undlod|undlader) at tage stilling" TAIL, OUTCOME_OTHER,
	  NULL },
	{ ADVERBS "(?:udsætter|udsatte|udskyder|udskød|har udsat)" TAIL,
	  OUTCOME_POSTPONED, NULL },
	{ DECIDED "(?:udsætte|udskyde|sagen (?:udsættes|udskydes))" TAIL,
	  OUTCOME_POSTPONED, NULL },
	{ ADVERBS "(?:godkender|godkendte),? at sagen (?:udsættes|udskydes)"
	  TAIL, OUTCOME_POSTPONED, NULL },
	{ DECIDED "(?:oversende|fremsende|henvise|tilbagesende"
	  "|sende .*(?:tilbage|videre|retur))" TAIL, OUTCOME_REFERRED, NULL },
	{ ADVERBS "(?:anbefaler|anbefalede|har anbefalet|indstiller"
	  "|indstillede|har indstillet|(?:kan|kunne) " ADVERBS "anbefale)"
	  TAIL, OUTCOME_RECOMMENDED, NULL },
	{ ADVERBS "(?!.*\\btil (?:\\w+ )?orientering\\b)"
	  "(?:oversender|oversendte|har oversendt|fremsender"
	  "|fremsendte|videresender|videresendte|tilbagesender"
	  "|tilbagesendte|henviser|henviste) .*\\b(?:til|i)\\b" TAIL,
	  OUTCOME_REFERRED, NULL },
	{ ADVERBS "(?:sender|sendte|har sendt) .*\\b(?:tilbage|videre|retur)"
	  TAIL, OUTCOME_REFERRED, NULL },
	{ ADVERBS "(?:afviser|afviste|har afvist|forkaster|forkastede|afslår"
	  "|afslog|nedstemte)" TAIL, OUTCOME_REJECTED, NULL },
	{ ADVERBS "(?:drøfter|drøftede|har drøftet)" TAIL, OUTCOME_DISCUSSED,
	  NULL },
	{ ADVERBS "(?:tager|tog|har taget) (?:.* )?til (?:efterretning"
	  "|orientering)" TAIL, OUTCOME_NOTED, NULL },
	{ "(?:blev|bliver|er|er blevet) (?:.* )?orienteret" TAIL,
	  OUTCOME_NOTED, NULL },
	{ ADVERBS "(?:modtog|fik) (?:.* )?(?:orientering|orienteringen)" TAIL,
	  OUTCOME_NOTED, NULL },
	{ DECIDED "(?!.*\\b(?:ikke|skal)\\b)(?:.* )?(?:godkende|godkendes)" TAIL,
	  OUTCOME_APPROVED, NULL },
	{ DECIDED "følge (?:[\\w, -]+ )?indstilling(?:en)?\\b(?!.*\\b(?:ikke|dog"
	  "|bortset)\\b).*", OUTCOME_APPROVED, NULL },
	{ ADVERBS "(?:meddeler|meddelte) (?:tilladelse|dispensation)" TAIL,
	  OUTCOME_APPROVED, NULL },
	{ DECIDED ".*", OUTCOME_OTHER, NULL },
	{ ADVERBS "(?:godkender|godkendte|har godkendt|vedtager|vedtog"
	  "|har (?:.{0,60} )?vedtaget|tiltræder|tiltrådte|har tiltrådt"
	  "|bevilger|bevilgede|(?:følger|fulgte) (?:\\w+s )?indstilling(?:en)?"
	  "|imødekommer|imødekom|tilslutter sig|tilsluttede sig"
	  "|(?:kan|kunne) " ADVERBS "(?:tiltræde|godkende|tilslutte sig))"
	  TAIL, OUTCOME_APPROVED, NULL },
	{ ADVERBS "(?:besluttede|beslutter|har besluttet|valgte|vælger"
	  "|udpegede|udpeger|har ingen bemærkninger"
	  "|havde ingen bemærkninger)" TAIL, OUTCOME_OTHER, NULL },
};
static struct phrase_book doing_book = PHRASE_BOOK(doings);

/* What is decided on, before the verb; it may be left out. */
#define MATTER "(?:(?:ved|efter|uden) afstemning,? )?" \
	"(?:(?:herefter|derefter|dernæst|endelig|dermed) (?:blev|bliver" \
	"|er) )?(?:(?:herefter|enstemmigt) )?(?:(?:de[nt] (?:samlede|endelige" \
	"|oprindelige) )?(?:sagen|punktet|emnet" \
	"|(?:flertals)?indstilling(?:en|erne)?|indstillingspunkt(?:et|erne)?" \
	"|dagsorden(?:en)?|orientering(?:en|erne)?" \
	"|(?:medlems|beslutnings|lokalplan|budget|bevillings)?forslag(?:et)?" \
	"|klagen|ansøgning(?:en)?|redegørelsen|rapporten|regnskabet" \
	"|referatet|protokollen|beretningen|planen|budgettet|aftalen" \
	"|den (?:således |dermed )?ændrede indstilling|notatet|status" \
	"|meddelelsen|anmodningen|bevillingen|lokalplanen" \
	"|strategien|politikken|vedtægten|\\w[\\w, -]*s indstilling)" \
	"(?: (?:om|til|vedr\\.|vedrørende|af|fra|på|i) [^.]{1,100}?)? )?" \
	"(?:(?:blev|bliver|er|er blevet|kan|kunne) )?" ADVERBS

/* Whole sentences. */
static const struct phrase sayings[] = {
	{ MATTER "(?:ikke (?:godkendt|godkendes|anbefalet|anbefales|tiltrådt"
	  "|tiltrædes|vedtaget|vedtages|imødekommet|imødekommes|bevilget"
	  "|fulgt)|(?:godkendes|anbefales"
	  "|imødekommes|tiltrædes|vedtages|følges|bevilges)" NOT ")" HERE,
	  OUTCOME_REJECTED, NULL },
	{ "(?:(?:flertals)?indstillingen|forslaget|sagen) (?:er |blev )?(?:dermed "
	  "|således |herefter )?(?:faldet|faldt|opnåede (?:dermed )?ikke flertal)"
	  "\\.?", OUTCOME_REJECTED, NULL },
	{ "der (?:var|er) ikke flertal for indstillingen\\.?",
	  OUTCOME_REJECTED, NULL },
	{ "meddelt afslag" TAIL, OUTCOME_REJECTED, NULL },
	{ MATTER "(?:\\w+es ikke|ikke (?:udsat|afvist|oversendt|sendt))" TAIL,
	  OUTCOME_OTHER, NULL },
	{ MATTER "(?:afvist|afvises|afslået|afslås|afslag|forkastet"
	  "|forkastes|nedstemt)" HERE, OUTCOME_REJECTED, NULL },
	{ MATTER "(?:oversend(?:es|t)|fremsend(?:es|t)|videresend(?:es|t)"
	  "|tilbagesend(?:es|t)|henvis(?:es|t)|send(?:es|t) (?:.* )?"
	  "(?:tilbage|videre|retur))" TAIL, OUTCOME_REFERRED, NULL },
	{ MATTER "(?:udsat|udsættes|udskudt|udskydes|sat i bero)" TAIL,
	  OUTCOME_POSTPONED, NULL },
	{ MATTER "(?:udgik|udgår|udgået|taget af|tages af|trukket|trækkes"
	  "(?: tilbage)?)" TAIL, OUTCOME_WITHDRAWN, NULL },
	{ MATTER "(?:bortfaldet|bortfalder|bortfaldt|frafaldet)" TAIL,
	  OUTCOME_LAPSED, NULL },
	{ MATTER "(?:anbefales|anbefalet|indstilles|indstillet)" HERE,
	  OUTCOME_RECOMMENDED, NULL },
	{ MATTER "(?:(?:taget|tages) )?til (?:efterretning|orientering)" HERE,
	  OUTCOME_NOTED, NULL },
	{ "orientering(?:en)?(?: (?:er|blev))? givet" TAIL, OUTCOME_NOTED,
	  NULL },
	{ "(?:borgmesteren|borgmester|formanden|forvaltningen"
	  "|administrationen|direktøren|\\w+direktøren)(?: [^.]{1,60}?)? "
	  "(?:orienterede|redegjorde|gav en orientering)" TAIL,
	  OUTCOME_NOTED, NULL },
	{ MATTER "(?:drøftet|drøftes)" HERE, OUTCOME_DISCUSSED, NULL },
	{ MATTER "(?:godkendt|godkendes|vedtaget|vedtages|tiltrådt"
	  "|vedtoges|godkendtes|tiltrådtes|tiltrædes|bevilget"
	  "|bevilges|imødekommet|imødekommes|følges"
	  "|fulgt|(?:taget|tages) til følge)" HERE, OUTCOME_APPROVED, NULL },
};
static struct phrase_book saying_book = PHRASE_BOOK(sayings);

/* What makes a decision one with a change. */
static const struct phrase changes[] = {
	{ ".*\\bmed (?:\\w+ ){0,3}(?:tilføjelse|tilføjelser|ændring|ændringer"
	  "|tillægsbeslutning|præcisering|rettelse|rettelser|justering)\\b.*", 0,
	  " med | dog " },
	{ ".*\\bdog (?:således|sådan)\\b.*", 0,
	  " med | dog " },
	{ ".*\\bden (?:således |dermed )?ændrede indstilling\\b.*", 0, "ændrede" },
};
static struct phrase_book change_book = PHRASE_BOOK(changes);

/* What leaves some of it out. */
static const struct phrase partings[] = {
	{ ".*(?:dog ikke|bortset fra|undtagen|med undtagelse af|på nær) "
	  "(?:indstillings)?(?:punkt|pkt|indstillingens).*", 0,
	  "punkt|pkt" },
};
static struct phrase_book parting_book = PHRASE_BOOK(partings);

/* The points that the doing is about. */
static const struct phrase point_rows[] = {
	{ "\\w+ (?:herefter |dermed |enstemmigt )?(?:indstillingens? "
	  "(?:punkt|pkt\\.?)(?:er|erne)?|indstillingspunkt(?:er|erne)?"
	  "|punkt(?:er|erne)?|pkt\\.?) " PHRASE_POINTS "\\b.*", 0,
	  "punkt|pkt" },
};
static struct phrase_book point_book = PHRASE_BOOK(point_rows);

/* "Havneudvalgetanbefaler": an export lost the blank. */
static bool
glued_subject(struct str text, struct str *name, struct str *rest)
{
	static const struct phrase rows[] = {
		{ "(?<body>(?-i:[A-ZÆØÅ])[\\w, -]*?(?:udvalget|byrådet))"
		  "(?<rest>(?:anbefal|godkend|drøft|tiltr|udsæt|udsat|indstil"
		  "|beslut|tager |tog |har )\\w*.*)", 0, "getanb|getgod|getdr"
		  "|gettil|getud|getind|getbe|getta|getto|getha|detanb|detgod"
		  "|detdr|dettil|detud|detind|detbe|detta|detto|detha" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	size_t at;

	if (!phrase_find(&book, text, 0, &match))
		return false;
	*rest = phrase_group(&match, "rest");
	return body_name_find(phrase_group(&match, "body"), name, &at) &&
	    at == 0;
}

static bool
short_subject(struct str text, struct str *name, struct str *rest)
{
	size_t at;

	if (!body_name_find(text, name, &at) || at != 0 ||
	    str_blank_len(str_from(text, name->len)) == 0)
		return false;
	*rest = str_trim(str_from(text, name->len));
	return true;
}

/* What a council's name ends in, with its article or without; 0 for none. */
static size_t
council_stem(struct str name)
{
	static const char *const stems[] = { "byråd", "byrådet",
		"kommunalbestyrelse", "kommunalbestyrelsen" };
	size_t i;

	for (i = 0; i < COUNT(stems); i++)
		if (utf8_ends_word(name, stems[i]))
			return i / 2 + 1;
	return 0;
}

bool
facts_is_own_council(const struct facts_reading *r, struct str name)
{
	size_t stem = council_stem(name);

	return r->meeting->body != NULL && stem != 0 &&
	    stem == council_stem(str_of(r->meeting->body));
}

/* "Fjordby Byråd", "Teknisk Udvalg": names of two words. */
static bool
long_subject(struct str text, struct str *name, struct str *rest)
{
	static const struct phrase rows[] = {
		{ "(?<body>(?-i:[A-ZÆØÅ])[\\w-]+ (?-i:Byråd|Kommunalbestyrelse"
		  "|Udvalg)) (?<rest>.+)", 0, "Byråd|Kommunalbe|Udvalg" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	if (!phrase_find(&book, text, 0, &match))
		return false;
	*name = phrase_group(&match, "body");
	*rest = phrase_group(&match, "rest");
	return true;
}

bool
facts_body_named(struct facts_reading *r, struct str name, const char **body)
{
	struct str rest;

	/* As the subject of a sentence. */
	return name.len != 0 && facts_subject(r, str_of(arena_printf(r->arena,
	    "%.*s .", STR_FMT(name))), body, &rest);
}

bool
facts_subject(struct facts_reading *r, struct str text, const char **body,
    struct str *rest)
{
	static const char *const own[] = { "Udvalget ", "Rådet ",
		"Bestyrelsen ", "Et enigt byråd ", "Et enigt udvalg ",
		"En enig kommunalbestyrelse " };
	struct str name;
	size_t i;

	for (i = 0; i < COUNT(own); i++)
		if (str_starts(text, own[i])) {
			*body = r->own != NULL ? r->own : r->body;
			*rest = str_from(text, strlen(own[i]));
			return true;
		}
	if (!long_subject(text, &name, rest) &&
	    !short_subject(text, &name, rest) &&
	    !glued_subject(text, &name, rest))
		return false;
	/* As its heading spells it, when that is the same. */
	if (r->body != NULL && utf8_same_word(name, str_of(r->body)))
		*body = r->body;
	else if (facts_is_own_council(r, name))
		*body = r->meeting->body;
	else
		*body = arena_dup_str(r->arena, name);
	return true;
}

/* Decisions are told of here, opinions under the recommendation. */
static struct decision **
decisions_of(struct facts_reading *r, size_t **count)
{
	*count = r->earlier ? &r->facts->nopinions : &r->facts->ndecisions;
	return r->earlier ? &r->facts->opinions : &r->facts->decisions;
}

struct decision *
facts_decision_of(struct facts_reading *r, const char *body)
{
	size_t *count, i;
	struct decision **list = decisions_of(r, &count);

	for (i = 0; i < *count; i++)
		if (utf8_same_text((*list)[i].body, body) &&
		    utf8_same_text((*list)[i].date, r->date))
			return &(*list)[i];
	return NULL;
}

static struct decision *
add_decision(struct facts_reading *r, const struct basis_text *basis,
    enum outcome outcome)
{
	size_t *count;
	struct decision **list = decisions_of(r, &count);
	struct decision *decision;

	ARENA_ONE_MORE(r->arena, *list, *count);
	decision = &(*list)[(*count)++];
	*decision = (struct decision){ .body = r->body, .outcome = outcome,
		.date = r->date, .basis = *basis };
	return decision;
}

static void
add_part(struct facts_reading *r, struct decision *decision,
    const struct basis_text *basis, enum outcome outcome, const char *points)
{
	struct part *part;

	ARENA_ONE_MORE(r->arena, decision->parts, decision->nparts);
	part = &decision->parts[decision->nparts++];
	*part = (struct part){ points, outcome, *basis };
}

/* Talking of a case is not yet deciding it, and "other" is a last resort. */
static bool
is_weak(enum outcome outcome)
{
	return outcome == OUTCOME_DISCUSSED || outcome == OUTCOME_OTHER ||
	    outcome == OUTCOME_NOTED;
}

/* A second sentence on what the same body decided about all of it. */
static void
decide_more(struct decision *decision, const struct basis_text *basis,
    enum outcome outcome)
{
	if (outcome == decision->outcome || is_weak(outcome))
		return;
	if (decision->nparts == 0 && is_weak(decision->outcome)) {
		decision->outcome = outcome;
		decision->basis = *basis;
		return;
	}
	/* "Godkendt. Sagen oversendes til byrådet.": where it goes next. */
	if (outcome != OUTCOME_REFERRED)
		decision->outcome = OUTCOME_MIXED;
}

void
facts_decide(struct facts_reading *r, const struct basis_text *basis,
    enum outcome outcome, const char *points, struct str rest)
{
	struct decision *decision = facts_decision_of(r, r->body);
	struct phrase_match match;
	struct str text = str_of(basis->text);

	if (phrase_find(&point_book, rest, 0, &match) && points == NULL)
		points = facts_points(r, phrase_group(&match, "points"));
	if (phrase_find(&parting_book, text, 0, &match))
		outcome = OUTCOME_MIXED;
	/* What was proposed before is behind it. */
	r->proposal = r->concluded = NO_VOTE;
	r->unread = r->aside = r->elsewhere = false;
	r->topic.text = r->topic_points = NULL;
	if (decision == NULL)
		decision = add_decision(r, basis, outcome);
	else if (points == NULL)
		decide_more(decision, basis, outcome);
	else if (decision->nparts == 0 && is_weak(decision->outcome))
		decision->outcome = outcome;
	else if (decision->outcome != outcome)
		decision->outcome = OUTCOME_MIXED;
	if (points != NULL)
		add_part(r, decision, basis, outcome, points);
	/* An adopted amendment is one, too: facts_vote_end. */
	if ((outcome == OUTCOME_APPROVED || outcome == OUTCOME_RECOMMENDED ||
	    outcome == OUTCOME_MIXED) &&
	    phrase_find(&change_book, text, 0, &match))
		decision->amended = true;
}

/* "Økonomiudvalgets beslutning i mødet den 5. maj 2020": a heading. */
static bool
is_heading(struct facts_reading *r, struct str text)
{
	static const struct phrase rows[] = {
		{ "(?<body>\\w[\\w, -]*?(?:udvalget|rådet|bestyrelsen"
		  "|repræsentationen))s beslutning i mødet(?: den .*)?:?", 0,
		  "beslutning i m" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	struct str name;
	size_t at;

	if (!phrase_find(&book, text, 0, &match) || !body_name_find(
	    phrase_group(&match, "body"), &name, &at) || at != 0)
		return false;
	r->own = r->body = arena_dup_str(r->arena, name);
	return true;
}

/*
 * All bodies that are the subject: "Kulturudvalget og Økonomiudvalget
 * anbefaler".  Returns their number; `rest` gets what they do.
 */
static size_t
subjects(struct facts_reading *r, struct str text,
    const char *bodies[SUBJECTS_MAX], struct str *rest)
{
	static const char *const joints[] = { "og ", "samt ", ", " };
	size_t count = 0, i;

	*rest = text;
	while (count < SUBJECTS_MAX && facts_subject(r, *rest, &bodies[count],
	    rest)) {
		count++;
		for (i = 0; i < COUNT(joints); i++)
			if (str_starts(*rest, joints[i]))
				break;
		if (i == COUNT(joints))
			break;
		*rest = str_from(*rest, strlen(joints[i]));
	}
	return count;
}

/* What one of them did. */
static void
decide_as(struct facts_reading *r, const char *body,
    const struct sentence *sentence, enum outcome outcome,
    const char *points, struct str rest)
{
	/* Its own recommendation is what its decision is about. */
	if (r->earlier && utf8_same_text(body, r->meeting->body))
		return;
	r->body = body;
	r->current = NO_VOTE;
	facts_decide(r, &sentence->basis, outcome, points, rest);
}

/* "anbefaler, at punkt 1 godkendes, og at punkt 2 afvises" */
static bool
decide_pair(struct facts_reading *r, const char *body,
    const struct sentence *sentence, struct str rest)
{
#define ONE "(?:punkt|pkt\\.?) ?(?<n>\\d[\\d ,og-]*?) (?<v>(?:ikke )?\\w+es)"
#define TWO "(?:punkt|pkt\\.?) ?(?<m>\\d[\\d ,og-]*?) (?<w>(?:ikke )?\\w+es)"
	static const struct phrase rows[] = {
		{ "(?<verb>\\w+).*?, at " ONE ",? (?:og|men|mens)(?: at)? " TWO
		  "\\.?", 0, NULL },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	enum outcome yes = OUTCOME_APPROVED, no;

	if (!phrase_find(&book, rest, 0, &match))
		return false;
	if (ballot_outcome_of(phrase_group(&match, "verb")) ==
	    OUTCOME_RECOMMENDED)
		yes = OUTCOME_RECOMMENDED;
	no = ballot_outcome_of(phrase_group(&match, "v"));
	decide_as(r, body, sentence, no == OUTCOME_REJECTED ? no : yes,
	    facts_points(r, phrase_group(&match, "n")), (struct str){ NULL, 0 });
	no = ballot_outcome_of(phrase_group(&match, "w"));
	decide_as(r, body, sentence, no == OUTCOME_REJECTED ? no : yes,
	    facts_points(r, phrase_group(&match, "m")), (struct str){ NULL, 0 });
	return true;
}

/* Where the clause that a second "og" or "men" begins does something else. */
static bool
second_doing(struct str rest, size_t *at, struct phrase_match *match)
{
	static const char *const joints[] = { " og ", ", og ", ", men ",
		" men " };
	size_t i, from, found, tries = 0;

	for (i = 0; i < COUNT(joints); i++)
		for (from = 0; (found = str_find(str_from(rest, from),
		    joints[i])) < rest.len - from && tries < JOINTS_MAX;
		    from += found + 1, tries++) {
			*at = from + found + strlen(joints[i]);
			if (phrase_find(&doing_book, str_from(rest, *at), 0,
			    match) && match->means != OUTCOME_OTHER)
				return true;
		}
	return false;
}

/* What the bodies did, and in the same sentence did besides. */
static void
decide_all(struct facts_reading *r, const char *const bodies[], size_t count,
    const struct sentence *sentence, enum outcome outcome,
    const char *points, struct str rest)
{
	struct phrase_match second;
	size_t i, at;
	bool two = second_doing(rest, &at, &second) &&
	    (enum outcome)second.means != outcome;

	if (two && is_weak(outcome)) {
		outcome = (enum outcome)second.means;
		two = false;
	}
	for (i = 0; i < count; i++) {
		decide_as(r, bodies[i], sentence, outcome, points,
		    two ? str_cut(rest, at) : rest);
		if (two)
			decide_as(r, bodies[i], sentence,
			    (enum outcome)second.means, points,
			    str_from(rest, at));
	}
}

/* A sentence without a subject, "Godkendt.", is of the section's body. */
static void
decide_own(struct facts_reading *r, const struct sentence *sentence,
    enum outcome outcome, const char *points, struct str rest)
{
	if (facts_decision_of(r, r->own) == NULL)
		r->body = r->own;
	r->current = NO_VOTE;
	facts_decide(r, &sentence->basis, outcome, points, rest);
}

/* "godkendte den 3. maj 2016 planen": told of, and not done now. */
static bool
is_past(const struct facts_reading *r, struct str rest)
{
	struct date date, own;
	struct str before;
	size_t at, len;

	if (r->meeting->date == NULL || !date_from_iso(r->meeting->date,
	    &own) || !date_find(rest, &date, &at, &len) ||
	    date_days(date) >= date_days(own))
		return false;
	/* "indstillingen af 30. september 2013" is approved now. */
	before = str_trim(str_cut(rest, at));
	return !str_ends(before, " af") && !str_ends(before, " fra") &&
	    !str_ends(before, "dateret") && !str_ends(before, " pr.") &&
	    !str_ends(before, "møde");
}

/*
 * "Byrådet forkastede ændringsforslaget.": what came of it, and nothing on
 * the case.
 */
static bool
is_on_proposal(struct facts_reading *r, const struct sentence *sentence,
    struct str rest)
{
	static const struct phrase rows[] = {
		{ ADVERBS "(?<verb>forkaste\\w*|afvis\\w*|nedstemte|godkend\\w*"
		  "|vedt\\w*|tiltr\\w*) (?:dermed |herefter )?"
		  "(?:det (?:stillede |fremsatte )?)?"
		  "(?:ændringsforslag(?:et)?|et (?:ændrings)?forslag)"
		  "(?!.* og (?:godkend|anbefal|vedt)).*", 1, "orslag" },
		{ ADVERBS "(?<verb>forkaste\\w*|afvis\\w*|nedstemte|godkend\\w*"
		  "|vedt\\w*|tiltr\\w*|tilslut\\w*) (?:sig )?(?:dermed |herefter )?"
		  "(?:forslaget|dette|det)\\.?", 0, "orslag|det" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	if (!phrase_find(&book, rest, 0, &match))
		return false;
	if (r->proposal != NO_VOTE)
		ballot_result(r, r->proposal, ballot_result_of(phrase_group(
		    &match, "verb")), &sentence->basis);
	/* "forslaget" may be the case itself. */
	else if (match.means == 0)
		return r->unread;
	return true;
}

/* The text without what it only quotes: 'Forslag fra V: "At …"'. */
static struct str
without_quotation(struct str text)
{
	static const char *const marks[] = { ": \"", ": \xe2\x80\x9c",
		": \xe2\x80\x9d", ": \xc2\xbb" };
	size_t i;

	for (i = 0; i < COUNT(marks); i++)
		text = str_cut(text, str_find(text, marks[i]));
	return text;
}

/* A sentence without a subject. */
static bool
read_saying(struct facts_reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	struct phrase_match match;
	enum outcome outcome;

	if (r->earlier || !phrase_find(&saying_book, text, 0, &match) ||
	    facts_told(r, text))
		return false;
	outcome = (enum outcome)match.means;
	/* Which one, when no proposal was understood? */
	if (utf8_starts_word(text, "forslaget") &&
	    (r->unread || r->proposal != NO_VOTE))
		return false;
	/* "Forkastet." may be that proposal, and not the case. */
	if (r->unread && str_find_char(text, ' ') == text.len &&
	    (outcome == OUTCOME_REJECTED || outcome == OUTCOME_LAPSED)) {
		r->doubt = true;
		return false;
	}
	if (facts_reported(r, sentence, text))
		return true;
	decide_own(r, sentence, outcome, points, text);
	r->informed = outcome == OUTCOME_NOTED &&
	    str_contains(text, "rientere") && str_contains(text, ":");
	r->informed |= outcome == OUTCOME_NOTED && str_ends(text, ":");
	return true;
}

bool
facts_decision(struct facts_reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	const char *bodies[SUBJECTS_MAX];
	struct phrase_match match;
	struct str rest;
	size_t count;

	if (is_heading(r, text))
		return true;
	text = without_quotation(text);
	count = subjects(r, text, bodies, &rest);
	if (count == 0)
		return read_saying(r, sentence, text, points);
	if (is_past(r, rest) || facts_procedural(text) ||
	    is_on_proposal(r, sentence, rest))
		return !is_past(r, rest) && !facts_procedural(text);
	if (!phrase_find(&doing_book, rest, 0, &match)) {
		/* Whatever it did: what comes next is told of it. */
		if (r->earlier)
			r->body = bodies[0];
		return false;
	}
	if (match.means == OUTCOME_MIXED && count == 1 && points == NULL &&
	    decide_pair(r, bodies[0], sentence, rest))
		return true;
	decide_all(r, bodies, count, sentence, (enum outcome)match.means,
	    points, rest);
	return true;
}
