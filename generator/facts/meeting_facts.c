#include "meeting_facts.h"

#include <string.h>

#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/page_noise.h"
#include "phrase.h"
#include "reading.h"

#define DECIDED "(?:(?:indstillingen|sagen) )?(?:(?:blev|er) )?(?:enstemmigt )?" \
	"(?:godkendt|vedtaget|tiltrådt|anbefal(?:et|es)|forkastet|afvist" \
	"|taget til efterretning)(?: som indstillet)?"

/* "Taget til efterretning, idet F og Ø stemte imod." */
static const struct phrase clauses[] = {
	{ "(?<main>[^\"]+?), (?:og )?(?:idet|men|mens|dog) (?<clause>[^\"]+? "
	  "(?:(?:stemte|stemmer) (?:for|i?mod)|(?:dog )?(?:undlod|undlader)"
	  "|(?:tog|tager) forbehold)\\b.*)", 0, "stem|ndl|forbehold" },
	{ "(?<main>.+? (?:(?:stemmer|stemte) (?:for|i?mod)|forbehold)[^.]*?), "
	  "(?:og|mens|men) (?<clause>.+? (?:(?:stemmer|stemte) (?:for|i?mod)"
	  "|undlod|undlader|(?:tog|tager) forbehold)\\b.*)", 0,
	  "stem|forbehold" },
	{ "(?<main>[^;]+ (?:stemmer|stemte) (?:for|i?mod)[^;]*); (?<clause>[^;]+ "
	  "(?:stemmer|stemte|undlod|undlader)\\b.*)", 0, ";" },
	{ "(?<main>.+?), (?:mens|men) (?<clause>[^,]+? (?:(?:kan|kunne) ikke"
	  "|ikke (?:kan|kunne)) .*)", 0, "ikke" },
	/* "For stemte 9 (V), imod stemte 3 (A), blankt stemte 1 (Ø)" */
	{ "(?<main>(?!for behandling)for(?:(?: [^:(]{1,60}?)? (?:stemte|stemmer)"
	  "|:).+?)[,;] (?:og )?(?<clause>i?mod(?: stemte| stemmer|:).+)", 0,
	  "mod" },
	{ "(?<main>i?mod(?: stemte| stemmer|:).+?)[,;] (?:og )?"
	  "(?<clause>(?:hverken for eller i?mod|blankt?|undlod|undlader)\\b.+)",
	  0, "hverken|blank|undl" },
	{ "(?<main>.+? (?:stemmer|stemte) for(?: [^,]{1,60})?), "
	  "(?<clause>\\d+ .+ (?:stemmer|stemte) i?mod\\b.*)", 0, "tem" },
	{ "(?<main>.+? (?:stemmer|stemte) for(?: [^,]{1,60})?),? "
	  "(?:og |mens )?(?<clause>[^,]+(?:, [^,]+)* i?mod\\.?)", 0, "mod" },
	{ "(?<main>(?:[\\w-]*forslaget) .+?),? og (?<clause>(?:sagen|punktet) .+)",
	  0, "orslaget" },
	{ "(?<main>" DECIDED "), (?<clause>(?:i?mod (?:stemte|stemmer) .+"
	  "|[^,]+(?:, [^,]+)* i?mod(?: (?:punkt|pkt\\.) .+)?\\.?))", 0, "mod" },
	{ "(?<main>" DECIDED "),? (?<clause>dog med forbehold fra .+)", 0,
	  "orbehold" },
	{ "(?<main>" DECIDED ") \\((?<clause>[^()]+(?:\\([^()]*\\)[^()]*)* "
	  "(?:(?:stemte|stemmer) (?:for|i?mod)|i?mod|undlod(?: at stemme)?))\\)"
	  "\\.?", 0, "mod|for|ndlod" },
};
static struct phrase_book clause_book = PHRASE_BOOK(clauses);
#define CLAUSES_MAX 3		/* parted off one after the other */

/* What speaks of votes or attendance: must be understood, or is told of. */
static const struct phrase worries[] = {
	{ ".*\\b(?:stemte|stemmer (?:for|imod)|(?:undlod|undlader) at stemme"
	  "|forbehold"
	  "|(?:deltog|medvirkede) ikke|fraværende|afbud|inhabil)\\b.*", 0, NULL },
	{ "(?:for|i?mod): ?(?:\\d|(?-i:[A-ZÆØÅ]{1,2}\\b)|.*\\().*", 0, "or:|mod:" },
	{ "(?!.*\\bde fremsatte).*\\b(?:stiller|stillede|fremsætter|fremsatte"
	  "|stillet) (?:\\w+ ){0,4}ændringsforslag.*", 0, NULL },
	{ "(?:godkendt|vedtaget|tiltrådt|anbefal(?:et|es))\\b.*\\b(?:imod"
	  "|med \\d+ (?:stemmer )?(?:mod|for))\\b.*", 0, "mod|for" },
	{ "(?=.*(?:\\((?-i:[A-ZÆØÅ])|\\b(?:mindre|fler)tal|\\bgruppe))"
	  ".*\\b(?:(?:kan|kunne) ikke (?:tiltræde|anbefale|godkende|støtte)"
	  "|støtte(?:r|de) ikke|(?:gik|går) imod|tilslutte(?:r|de) sig ikke"
	  "|mindretal(?:let)? (?:\\([^)]*\\) )?ikke (?:kan|kunne))\\b.*", 0,
	  "ikke|imod" },
	{ ".*ændringsforslag.*\\b(?:vedtaget|forkastet|forkastes|bortfaldet"
	  "|bortfalder)\\b.*", 0, NULL },
};
static struct phrase_book worry_book = PHRASE_BOOK(worries);

/* The same in a head, where many other things are told. */
static const struct phrase head_worries[] = {
	{ ".*\\b(?:forlod|(?:deltog|medvirkede) (?:\\w+ )?ikke|udeblev"
	  "|ankom til mødet|inhabil\\w*)\\b.*", 0,
	  "forlod|ikke|udeblev|ankom|nhabil" },
	{ ".*\\b(?:var|er) (?:fraværende|ikke til stede)\\b.*", 0,
	  "fraværende|til stede" },
	{ ".*\\b(?:(?:vendte|kom|var) (?:igen )?tilbage|igen til stede"
	  "|deltog igen|(?:gen)?indtrådte)\\b.*", 0, "tilbage|igen|indtråd" },
	{ "(?:fraværende|afbud|ikke til stede)(?: fra)?:? ?"
	  "(?-i:[A-ZÆØÅ])[^:]*\\(.*", 0, "(" },
};
static struct phrase_book head_worry_book = PHRASE_BOOK(head_worries);

/* What may be a proposal, or the vote on one. */
static const struct phrase proposals[] = {
	{ "(?!.*(?:forvaltning|administration|udvalg|indstilling)).*\\bforslag "
	  "(?:fra|af|stillet af)\\b.*", 0, "orslag" },
	{ "(?!.*indstilling).*(?:ændringsforslag|\\bforslag om\\b|\\bforeslog\\b"
	  "|\\bforeslår\\b|\\banmodede\\b|\\bafstemning\\b).*", 0,
	  "orslag|oresl|nmodede|fstemning" },
};
static struct phrase_book proposal_book = PHRASE_BOOK(proposals);

/* Sections that have the words of a decision, and none. */
static const struct phrase empties[] = {
	{ "(?:beslutning(?:en)? (?:er )?ikke (?:frigivet|offentliggjort)"
	  "|referat|beslutning|sagsfremstilling|dagsorden)[:.]?", 0, NULL },
};
static struct phrase_book empty_book = PHRASE_BOOK(empties);

static bool
same_body(const char *a, struct str b)
{
	return a != NULL && utf8_same_word(str_of(a), b);
}

/* One clause: a remark, which may be a vote as well, or who was away, or what
   was decided. */
static bool
read_clause(struct facts_reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	size_t before = r->current, counted;
	bool remark = facts_remark(r, sentence, text);
	bool understood = facts_vote(r, sentence, text, points) || remark;

	counted = r->current;

	if (!understood)
		understood = facts_absence(r, sentence, text);
	if (!understood && facts_decision(r, sentence, text, points)) {
		facts_sending(r, sentence, text);
		understood = true;
		/* "Godkendt med 9 stemmer imod 6.": names come below. */
		if (counted != before)
			r->current = counted;
	}
	return understood;
}

/* The vote on a proposal that the sentence says the result of. */
static size_t
concluded_by(const struct facts_reading *r, const struct sentence *sentence)
{
	const struct vote *vote;
	size_t i;

	for (i = r->facts->nvotes; i-- > r->first_vote; ) {
		vote = &r->facts->votes[i];
		if (vote->motion != MOTION_RECOMMENDATION &&
		    vote->result_basis.text == sentence->basis.text)
			return i;
	}
	return NO_VOTE;
}

/* What a sentence says, or the clauses that it is made of. */
static bool
read_clauses(struct facts_reading *r, const struct sentence *sentence,
    struct str text, const char *points, int more)
{
	struct phrase_match match;
	struct str main;
	size_t concluded;
	bool clause;

	if (facts_count(r, sentence, text, points))
		return true;
	if (more == 0 || !phrase_find(&clause_book, text, 0, &match))
		return read_clause(r, sentence, text, points);
	/* Whatever those of the clause voted on was in the main one. */
	main = phrase_group(&match, "main");
	if (!facts_count(r, sentence, main, points) &&
	    !read_clause(r, sentence, main, points))
		return read_clause(r, sentence, text, points);
	/* "Forslaget blev forkastet, idet kun Ø stemte for." */
	concluded = concluded_by(r, sentence);
	if (concluded != NO_VOTE && r->current == NO_VOTE)
		r->current = concluded;
	clause = read_clauses(r, sentence, phrase_group(&match, "clause"),
	    points, more - 1);
	if (concluded != NO_VOTE && r->current == concluded)
		r->current = NO_VOTE;
	return clause;
}

/* A sentence, or a part of one on some points: "…, og punkt 2 afvises". */
static bool
read_part(struct facts_reading *r, const struct sentence *sentence,
    struct str text, bool first)
{
	const char *points = sentence->points;

	if (!facts_take_points(r, &text, &points))
		return facts_count(r, sentence, sentence->text, NULL) ||
		    facts_vote(r, sentence, sentence->text, NULL);
	/* "Ad 1: Godkendt. V stemte imod." */
	if (points == NULL && !first)
		points = r->points;
	r->points = points;
	if (points == NULL)
		points = r->heading_points;
	/* Of those who act in such a text nobody can tell where they did. */
	if (r->elsewhere)
		return facts_decision(r, sentence, text, points);
	return read_clauses(r, sentence, text, points, CLAUSES_MAX);
}

static bool
read_sentence(struct facts_reading *r, const struct sentence *sentence,
    struct str text)
{
	struct str part, others;
	bool understood = true;

	if (sentence->broken)
		return false;
	if (facts_point_heading(r, text))
		return true;
	if (!facts_several(text, &part, &others))
		return read_part(r, sentence, text, sentence->first);
	do {
		understood &= read_part(r, sentence, part, true);
		text = others;
	} while (facts_several(text, &part, &others));
	return read_part(r, sentence, text, true) && understood;
}

static void
complain(struct facts_reading *r, const struct sentence *sentence)
{
	struct phrase_match match;
	size_t len = sentence->text.len;

	if (r->earlier || (!r->doubt && len <= PHRASE_TEXT_MAX &&
	    !phrase_find(&worry_book, sentence->text, 0, &match)))
		return;
	if (len > 60)
		for (len = 60; len > 0 &&
		    ((unsigned char)sentence->text.data[len] & 0xc0) == 0x80;
		    len--)
			;
	diag_add(r->diag, DIAG_WARNING, r->path, sentence->basis.line, 1,
	    "not understood what this says of votes or attendance: \"%.*s%s\"; "
	    "kept as text only", (int)len, sentence->text.data,
	    len < sentence->text.len ? "…" : "");
}

/* A sentence that was not understood: told of, if it matters, and what the
   next ones may be about. */
static void
leave_out(struct facts_reading *r, const struct sentence *sentence)
{
	struct phrase_match match;

	r->unread |= !facts_proposal_open(r) &&
	    phrase_find(&proposal_book, sentence->text, 0, &match);
	facts_proposal(r, sentence);
}

/* A paragraph begins: what only the one before was about is over. */
static void
begin_paragraph(struct facts_reading *r, const struct sentence *sentence)
{
	r->elsewhere = false;
	r->vote_points = NULL;
	r->informed &= sentence->listed;
}

/* False when the sentence says something else than the facts in it. */
static bool
read_next(struct facts_reading *r, const struct sentence *sentence)
{
	size_t votes = r->facts->nvotes;
	struct str text = sentence->text;
	bool understood;

	r->doubt = r->told = false;
	if (!facts_place(r, sentence, &text)) {
		r->skipped = true;
		return true;
	}
	if (sentence->first)
		begin_paragraph(r, sentence);
	if (facts_topic(r, sentence))
		return false;
	if (text.len == 0)
		return true;
	understood = read_sentence(r, sentence, text);
	if (votes == r->facts->nvotes)
		facts_aside(r, sentence, understood);
	if (!understood || r->doubt)
		complain(r, sentence);
	if (!understood)
		leave_out(r, sentence);
	return understood;
}

const struct sentence *
facts_sentences(struct facts_reading *r, const struct sentences *sentences)
{
	const struct sentence *sentence, *other = NULL;
	struct phrase_match match;
	enum announced before;

	r->sentences = sentences;
	for (r->at = 0; r->at < sentences->count; r->at++) {
		sentence = &sentences->list[r->at];
		if (sentence->said) {
			facts_proposal(r, sentence);
			r->announced = ANNOUNCED_NOTHING;
			continue;
		}
		before = r->announced;
		r->announced_used = false;
		if (!read_next(r, sentence) && other == NULL &&
		    !is_page_noise(sentence->text) &&
		    !phrase_find(&empty_book, sentence->text, 0, &match))
			other = sentence;
		/* What was announced is over with the first other line. */
		if (!r->announced_used && r->announced == before)
			r->announced = ANNOUNCED_NOTHING;
	}
	return other;
}

void
facts_begin(struct facts_reading *r)
{
	r->announced = ANNOUNCED_NOTHING;
	r->proposal = r->current = r->concluded = NO_VOTE;
	r->first_vote = r->facts->nvotes;
	r->carried = r->unread = r->aside = r->put_off = false;
	r->away = r->passing = r->entered = r->elsewhere = false;
	r->informed = false;
	r->topic.text = r->topic_points = r->vote_points = NULL;
	r->points = r->heading_points = NULL;
}

/* The body and the day in the heading of a decision. */
static void
begin_decision(struct facts_reading *r, const struct section *section)
{
	struct str heading = str_of(section->heading != NULL ?
	    section->heading : ""), name;
	struct date date;
	size_t at, len;

	facts_begin(r);
	r->earlier = false;
	r->date = NULL;
	r->body = r->meeting->body;
	if (body_name_find(heading, &name, &at) &&
	    !same_body(r->body, name))
		r->body = arena_dup_str(r->arena, name);
	if (date_find(heading, &date, &at, &len)) {
		r->date = date_iso(r->arena, date);
		if (r->meeting->date != NULL &&
		    strcmp(r->date, r->meeting->date) == 0)
			r->date = NULL;
	}
	r->own = r->home = r->body;
	r->home_date = r->date;
}

/* Some have an item that is nothing but the names of those who are away. */
static bool
is_on_absence(const struct item *item)
{
	struct str title = str_trim(str_of(item->title));

	return utf8_same_word(title, STR_LIT("fraværende")) ||
	    utf8_same_word(title, STR_LIT("afbud"));
}

static void
read_decision(struct facts_reading *r, const struct section *section)
{
	struct sentences sentences;
	const struct sentence *other;
	const char *body;
	size_t until;

	begin_decision(r, section);
	body = r->body;
	if (is_on_absence(r->item)) {
		r->announced = ANNOUNCED_ABSENT;
		r->announced_reason = NULL;
		r->announced_body = r->body;
	}
	sentence_list(r->arena, section, &sentences);
	until = facts_until_history(r, &sentences);
	r->skipped |= until < sentences.count;
	sentences.count = until;
	other = facts_sentences(r, &sentences);
	facts_vote_end(r);
	if (other == NULL || facts_decision_of(r, body) != NULL)
		return;
	/* Nothing that is a decision in so many words: told as it stands. */
	if (r->facts->ndecisions == 0 || r->body == body) {
		r->body = body;
		facts_decide(r, &other->basis, OUTCOME_OTHER, NULL,
		    (struct str){ NULL, 0 });
	}
}

/* Another body's decision on another day, under a heading of its own. */
static bool
is_decision_elsewhere(const struct section *section)
{
	return section->role == ROLE_HISTORY && section->heading != NULL &&
	    utf8_starts_word(str_of(section->heading), "beslutning");
}

/* The same heading twice: the second one quotes another item's decision. */
static bool
is_repeated(const struct item *item, size_t index)
{
	const char *heading = item->sections[index].heading;
	size_t i;

	for (i = 0; heading != NULL && i < index; i++)
		if (item->sections[i].role == ROLE_DECISION &&
		    item->sections[i].heading != NULL &&
		    item->sections[i].blocks.count != 0 &&
		    strcmp(item->sections[i].heading, heading) == 0)
			return true;
	return false;
}

/* Put it among those of the meeting, less the item that it stands in. */
static void
move_absence(struct meeting *meeting, const struct item *item,
    struct absence absence)
{
	struct facts *all = &meeting->facts;
	size_t i, kept = 0;

	for (i = 0; i < absence.nitems; i++)
		if (strcmp(absence.items[i], item->label) != 0)
			absence.items[kept++] = absence.items[i];
	absence.nitems = kept;
	if (kept == 0)
		return;
	absence.stated_in = item->slug;
	ARENA_ONE_MORE(&meeting->arena, all->absences, all->nabsences);
	all->absences[all->nabsences++] = absence;
}

/* Absences from other items than the one that tells of them. */
static void
move_absences(struct meeting *meeting, struct item *item)
{
	struct facts *facts = &item->facts;
	struct absence *absence;
	size_t i, j, kept = 0;
	bool own;

	for (i = 0; i < facts->nabsences; i++) {
		absence = &facts->absences[i];
		own = absence->nitems == 0;
		for (j = 0; j < absence->nitems; j++)
			own |= strcmp(absence->items[j], item->label) == 0;
		move_absence(meeting, item, *absence);
		if (!own)
			continue;
		absence->nitems = 0;
		facts->absences[kept++] = *absence;
	}
	facts->nabsences = kept;
}

static void
read_item(struct facts_reading *r, struct meeting *meeting, struct item *item)
{
	const struct section *section;
	size_t i;

	r->item = item;
	r->facts = &item->facts;
	r->skipped = false;
	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		if (section->role == ROLE_RECOMMENDATION)
			facts_earlier(r, item, section);
		else if (is_decision_elsewhere(section))
			read_decision(r, section);
		else if (section->role != ROLE_DECISION)
			continue;
		else if (is_repeated(item, i))
			diag_add(r->diag, DIAG_WARNING, r->path, section->line,
			    1, "a second \"%s\" in the same item; no facts "
			    "taken from it", section->heading);
		else
			read_decision(r, section);
	}
	if (r->skipped && item->facts.ndecisions == 0)
		diag_add(r->diag, DIAG_WARNING, r->path, item->line, 1,
		    "all that this item tells of was decided on another day; "
		    "no facts taken from it");
	move_absences(meeting, item);
}

/* What is printed before the first item tells of attendance only. */
static void
read_head(struct facts_reading *r, struct meeting *meeting)
{
	struct sentences sentences;
	struct phrase_match match;
	size_t i;

	r->item = NULL;
	r->facts = &meeting->facts;
	r->body = meeting->body;
	r->date = NULL;
	r->earlier = false;
	facts_begin(r);
	sentence_list_blocks(r->arena, &meeting->head, &sentences);
	for (i = 0; i < sentences.count; i++) {
		enum announced before = r->announced;

		r->announced_used = false;
		if (!facts_absence(r, &sentences.list[i],
		    sentences.list[i].text) && phrase_find(&head_worry_book,
		    sentences.list[i].text, 0, &match)) {
			facts_absence_doubt(r, sentences.list[i].text);
			r->doubt = true;
			complain(r, &sentences.list[i]);
			r->doubt = false;
		}
		if (!r->announced_used && r->announced == before)
			r->announced = ANNOUNCED_NOTHING;
	}
}

void
facts_read(struct meeting *meeting, const char *path, struct diag *diag)
{
	struct facts_reading r = { .arena = &meeting->arena,
		.meeting = meeting, .path = path, .diag = diag };
	size_t i;

	if (meeting->status == STATUS_AGENDA)
		return;
	read_head(&r, meeting);
	for (i = 0; i < meeting->nitems; i++)
		read_item(&r, meeting, &meeting->items[i]);
}
