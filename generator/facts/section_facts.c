#include "section_facts.h"

#include "language/page_noise.h"
#include "clause.h"
#include "digression.h"
#include "phrase.h"
#include "place.h"
#include "proposal.h"
#include "topic.h"

/* What speaks of votes or attendance: warned about if not understood. */
static const struct phrase worries[] = {
	{ ".*\\b(?:stemte|stemmer (?:for|imod)|(?:undlod|undlader) at stemme"
	  "|forbehold|(?:deltog|medvirkede) ikke|fraværende|afbud"
	  "|inhabil)\\b.*", 0, NULL },
	{ "(?:for|i?mod): ?(?:\\d|(?-i:[A-ZÆØÅ]{1,2}\\b)|.*\\().*", 0, "or:"
	  "|mod:" },
	{ "(?!.*\\bde fremsatte).*\\b(?:stiller|stillede|fremsætter|fremsatte"
	  "|stillet) (?:\\w+ ){0,4}ændringsforslag.*", 0, NULL },
	{ "{approve,recommend:participle,passive}\\b.*\\b(?:imod"
	  "|med \\d+ (?:stemmer )?(?:mod|for))\\b.*", 0, "mod|for" },
	{ "(?=.*(?:\\((?-i:[A-ZÆØÅ])|\\b(?:mindre|fler)tal|\\bgruppe))"
	  ".*\\b(?:(?:kan|kunne) ikke {approve,recommend,support:infinitive}"
	  "|støtte(?:r|de) ikke|(?:gik|går) imod|tilslutte(?:r|de) sig ikke"
	  "|mindretal(?:let)? (?:\\([^)]*\\) )?ikke (?:kan|kunne))\\b.*", 0,
	  "ikke|imod" },
	{ ".*ændringsforslag.*\\b(?:{approve:participle}"
	  "|{reject:participle,passive}|{lapse:present,participle})\\b.*", 0,
	  NULL },
};
static struct phrase_book worry_book = PHRASE_BOOK(worries);

/* What may be a proposal, or the vote on one. */
static const struct phrase proposals[] = {
	{ "(?!.*(?:forvaltning|administration|udvalg|indstilling)).*\\bforslag"
	  " "
	  "(?:fra|af|stillet af)\\b.*", 0, "orslag" },
	{ "(?!.*indstilling).*(?:ændringsforslag|\\bforslag om\\b"
	  "|\\bforeslog\\b|\\bforeslår\\b|\\banmodede\\b|\\bafstemning\\b).*",
	  0, "orslag|oresl|nmodede|fstemning" },
};
static struct phrase_book proposal_book = PHRASE_BOOK(proposals);

/* Words under a heading of decisions that are no decision. */
static const struct phrase empties[] = {
	{ "(?:beslutning(?:en)? (?:er )?ikke (?:frigivet|offentliggjort)"
	  "|referat|beslutning|sagsfremstilling|dagsorden)[:.]?", 0, NULL },
};
static struct phrase_book empty_book = PHRASE_BOOK(empties);

void
section_facts_warn(struct reading *r, const struct sentence *sentence)
{
	struct phrase_match match;
	size_t len = sentence->text.len;

	if (r->place.earlier || (!r->doubt && len <= PHRASE_TEXT_MAX &&
	    !phrase_find_in(&r->known, &worry_book, sentence->text, 0,
	    &match)))
		return;
	if (len > 60)
		for (len = 60; len > 0 &&
		    ((unsigned char)sentence->text.data[len] & 0xc0) == 0x80;
		    len--)
			;
	diag_add(r->diag, DIAG_WARNING, r->path, sentence->basis.line, 1,
	    "not understood what this says of votes or attendance: \"%.*s%s\";"
	  " "
	    "kept as text only", (int)len, sentence->text.data,
	    len < sentence->text.len ? "…" : "");
}

/* A sentence that was not understood may be a proposal, or its wording. */
static void
leave_out(struct reading *r, const struct sentence *sentence)
{
	struct phrase_match match;

	r->floor.unread |= !proposal_is_open(r) &&
	    phrase_find_in(&r->known, &proposal_book, sentence->text, 0,
	    &match);
	proposal_add_wording(r, sentence);
}

/* A paragraph begins: what held for the one before ends. */
static void
begin_paragraph(struct reading *r, const struct sentence *sentence)
{
	r->place.elsewhere = false;
	r->points.vote = NULL;
	r->reporting &= sentence->listed;
}

/* Returns false if the sentence says something else than the facts in it. */
static bool
read_next(struct reading *r, const struct sentence *sentence)
{
	size_t votes = r->facts->nvotes;
	struct str text = sentence->text;
	bool understood;

	phrase_text_prepare(&r->known, sentence->text);
	r->doubt = r->reported = false;
	if (!place_read(r, sentence, &text)) {
		r->skipped = true;
		return true;
	}
	if (sentence->first)
		begin_paragraph(r, sentence);
	if (topic_read(r, sentence))
		return false;
	if (text.len == 0)
		return true;
	understood = clause_read_all(r, sentence, text);
	if (votes == r->facts->nvotes)
		digression_read(r, sentence, understood);
	if (!understood || r->doubt)
		section_facts_warn(r, sentence);
	if (!understood)
		leave_out(r, sentence);
	return understood;
}

const struct sentence *
section_facts_read(struct reading *r, const struct sentences *sentences)
{
	const struct sentence *sentence, *other = NULL;
	struct phrase_match match;
	enum announced before;

	r->sentences = sentences;
	for (r->at = 0; r->at < sentences->count; r->at++) {
		sentence = &sentences->list[r->at];
		if (sentence->said) {
			proposal_add_wording(r, sentence);
			r->announced.what = ANNOUNCED_NOTHING;
			continue;
		}
		before = r->announced.what;
		r->announced.used = false;
		if (!read_next(r, sentence) && other == NULL &&
		    !is_page_noise(sentence->text) &&
		    !phrase_find_in(&r->known, &empty_book, sentence->text, 0,
		    &match))
			other = sentence;
		/* An announcement ends with the first other line. */
		if (!r->announced.used && r->announced.what == before)
			r->announced.what = ANNOUNCED_NOTHING;
	}
	return other;
}

void
section_facts_begin(struct reading *r)
{
	r->announced.what = ANNOUNCED_NOTHING;
	floor_begin(&r->floor, r->facts->nvotes);
	r->points = (struct point_scope){ .before = NULL };
	r->place.away = r->place.passing = false;
	r->place.entered = r->place.elsewhere = false;
	r->reporting = false;
}
