#include "not_decided.h"

#include "language/date_read.h"
#include "decisions.h"
#include "phrase.h"
#include "place.h"
#include "proposal.h"

enum { IN_BODY = 1, ON_DAY };	/* if that is another */

/* What was done earlier, or may be done later. */
#define DONE "(?:{approve,recommend,reject,postpone:participle,passive}" \
	"|{discuss:participle}|taget|behandlet)"
static const struct phrase reports[] = {
	{ ".*?\\b(?:forventes|ventes|ønskes|foreslås|bør|skal|vil|tidligere"
	  "|oprindeligt|senest|(?:i|på) (?:sidste|forrige|seneste) møde|blev "
	  "i (?:januar|februar|marts|april|maj|juni|juli|august|september"
	  "|oktober|november|december)) (?:at |at blive |blive |blev |blevet "
	  ")?" DONE "\\b.*", 0, "entes|nskes|oreslås|bør|skal|vil|idligere"
	  "|prindelig|enest|sidste|forrige|blev i" },
	{ ".*?\\b" DONE " (?:(?:i|på|ved) (?:byrådets |udvalgets |\\w+ets )?"
	  "(?:sidste|forrige|seneste) (?:møde|gang)|i (?:19|20)\\d\\d"
	  ")\\b.*", 0, "sidste|forrige|seneste|i 19|i 20" },
	{ ".*?\\b" DONE " i (?<body>(?-i:[A-ZÆØÅ])[\\w-]*(?:udvalget"
	  "|rådet))\\b.*", IN_BODY, "dvalget|rådet" },
	{ ".*?\\b" DONE " (?:på|ved|i) (?:\\w+ )?møde(?:t|rne)? (?:den |d\\. "
	  "?)(?<day>\\d{1,2}\\. ?\\w+)\\b.*", ON_DAY, "møde" },
};
static struct phrase_book report_book = PHRASE_BOOK(reports);

/* "31. august" of the year in which the body meets. */
static bool
is_other_day(struct reading *r, struct str day)
{
	struct date date;

	return r->meeting->date != NULL && date_read(str_of(arena_printf(
	    r->arena, "%.*s %.4s", STR_FMT(day), r->meeting->date)), &date) !=
	    0 && !place_is_day(r, date);
}

bool
not_decided_now(struct reading *r, struct str text)
{
	struct phrase_match match;

	if (!phrase_find_in(&r->known, &report_book, text, 0, &match))
		return false;
	if (match.means == ON_DAY)
		return is_other_day(r, phrase_group(&match, "day"));
	return match.means != IN_BODY || place_names_other(r,
	    phrase_group(&match, "body"));
}

bool
not_decided_procedural(struct str text)
{
	static const struct phrase rows[] = {
		{ ".*\\buanset frist.*|.*\\b(?:optage|genoptage) sagen\\b.*",
		  0, "uanset|optage" },
		{ ".*\\b(?:u?inhabil\\w*|habil\\w*|mistillid\\w*)\\b.*", 0,
		  "habil|istillid" },
		{ ".*\\b(?:behandl|drøft|afgør)\\w+ for (?:åbne|lukkede) døre"
		  "\\b.*", 0, "døre" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	return phrase_find(&book, text, 0, &match);
}

/* "Sagen om Kirkevej er udsat.", once the body has been informed. */
static bool
is_news(struct reading *r, struct str text)
{
	static const struct phrase rows[] = {
		{ "(?!(?:sagen|punktet|indstillingen|orienteringen) er ).+? "
		  "er .*", 0, " er " },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	const struct decision *decision = decisions_find(r, r->place.own);
	struct phrase_match match;

	return decision != NULL && decision->outcome == OUTCOME_NOTED &&
	    str_contains(str_of(decision->basis.text), "rienter") &&
	    phrase_find(&book, text, 0, &match);
}

/* "Sagen sendes tilbage.", in a proposal of several paragraphs. */
static bool
is_proposed(const struct reading *r, struct str text)
{
	static const struct phrase wordings[] = {
		{ "(?:at )?[^.]*\\b\\w+(?:es|går)\\b.*", 0, NULL },
	};
	static const struct phrase votes[] = {
		{ "(?:ændringsforslaget|forslaget) (?:blev|er|{lapse,reject}"
		  "|{fall:past})\\b.*", 0, "orslaget" },
	};
	static struct phrase_book wording_book = PHRASE_BOOK(wordings);
	static struct phrase_book vote_book = PHRASE_BOOK(votes);
	struct phrase_match match;
	size_t i;

	if (!proposal_is_open(r) || !str_ends(str_of(r->facts->votes[
	    r->floor.proposal].basis.text), ":") ||
	    !phrase_find(&wording_book, text, 0, &match))
		return false;
	for (i = r->at + 1; i < r->sentences->count; i++)
		if (phrase_find(&vote_book, r->sentences->list[i].text, 0,
		    &match))
			return true;
	return false;
}

bool
not_decided_reported(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	bool proposed = is_proposed(r, text);

	if (proposed)
		proposal_add_wording(r, sentence);
	r->reported = proposed || r->reporting || is_news(r, text);
	return r->reported;
}
