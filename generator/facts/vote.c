#include "vote.h"

#include <string.h>

#include "pattern.h"
#include "phrase.h"
#include "points.h"
#include "proposal.h"
#include "side.h"

#define BEHALF "(?:på \\w+s vegne |på vegne af (?:(?:gruppe|liste" \
	"|byrådsgruppe) )?[\\w-]+(?: (?-i:[A-ZÆØÅ])[\\w-]+){0,2} )?"
#define YES "(?<verb>{approve,recommend:present,past}" \
	"|(?:kan|kunne) {approve,recommend:infinitive})"
#define VOTES "(?:stemmer|stemte|har stemt)"
#define REASON "(?:,? (?:fordi|idet|da|eftersom|med henvisning til" \
	"|med (?:følgende |en |den )?(?:bemærkning|begrundelse" \
	"|mindretalsudtalelse)(?:en)?)\\b(?!.*\\b(?:ændrede|trak)\\b).*)?"

enum line {
	LINE_PROPOSAL,		/* who proposes an amendment */
	LINE_MOTION,		/* who proposes something else */
	LINE_LABEL,		/* "2. ændringsforslag fra gruppe V" */
	LINE_RESULT,		/* what came of a proposal */
	LINE_ALL,		/* of all of them */
	LINE_WORD,		/* the same in one word */
	LINE_WITHDRAWN,
	LINE_UNANIMOUS,
	LINE_SIDE,		/* "A, B og C stemmer imod forslaget" */
	LINE_SIDE_ONLY,		/* "…, A og B imod" */
	LINE_TWO_SIDES,
	LINE_LIST,		/* "Imod stemte: A, B og C" */
	LINE_ABSTAIN,
	LINE_CARRY,		/* "A, B og C anbefaler indstillingen" */
	LINE_REFUSE,
	LINE_MAJORITY
};

static const struct phrase lines[] = {
	{ "(?:[^,.:]{1,60} )?(?:stiller|stillede|fremsætter|fremsatte) "
	  "(?<who>.+?) (?:følgende |et |samme )?" PATTERN_AMENDMENT "\\b.*",
	  LINE_PROPOSAL, "orslag" },
	{ "(?<who>.+?) (?:stiller|stillede|(?:gen)?fremsætter"
	  "|(?:gen)?fremsatte|fremlægger|fremlagde|har stillet|har fremsat) "
	  "(?:herefter |dermed )?" BEHALF "(?:følgende |et |samme |sit |deres "
	  "|nedenstående )?" PATTERN_AMENDMENT "\\b.*", LINE_PROPOSAL,
	  "orslag" },
	{ "(?<who>.+?) (?:stiller|stillede|fremsætter|fremsatte) " BEHALF
	  "(?:følgende |et )?forslag\\b.*", LINE_MOTION, "orslag|oresl" },
	{ "(?<who>.+?) (?:foreslog|foreslår)(?:, at|:| følgende| at)(?: .*)?",
	  LINE_MOTION, "orslag|oresl" },
	{ "\\d+\\. " PATTERN_AMENDMENT "(?: (?:fra|af|stillet af) "
	  "(?<who>.+?))?[:.]?", LINE_LABEL, "orslag" },
	{ PATTERN_AMENDMENT "(?:et)? (?:fra|af|stillet af) (?<who>.+?)(?: "
	  "(?:til|vedr\\.|vedrørende) (?:ad|punkt|pkt\\.?|indstillingspunkt) "
	  PATTERN_POINTS "\\.?| om .*)?[:.]?", LINE_LABEL, "orslag" },
	{ PATTERN_AMENDMENT " (?:nr\\.? ?)?\\d+(?: \\((?<who>[^)]+)\\)| (?:fra"
	  "|af|stillet af) (?<who>.+?))?(?: om [^:]*)?(?::.*|\\.)?",
	  LINE_LABEL, "orslag" },
	{ "forslag (?:fra|stillet af) (?<who>.+?)(?: om [^:]*)?[:.]",
	  LINE_MOTION, "orslag" },
	{ "(?<who>.+?) (?:begærede|begærer|ønskede|ønsker|bad om|anmodede om"
	  "|stillede forslag om)(?:, at| at få)? sagen (?:blev |bliver )?"
	  "(?:{postpone,send,reject,reopen:participle,passive}"
	  "|tilbagesendt)\\b(?!.* og ).*", LINE_MOTION, " sagen" },
	{ "(?<who>.+?) (?:begærede|begærer|bad om|ønskede) afstemning om "
	  "(?:et |følgende )?\\w*forslag\\b.*", LINE_MOTION, "orslag" },
	{ "(?:(?:et )?" PATTERN_AMENDMENT "(?:et)?|(?:procedure"
	  "|udsættelses)?forslaget)(?: (?:fra|af|stillet af) (?<who>.+?))?" "?"
	  "(?: om .*?|, .*?)?(?: (?:er|blev|bliver))?(?: (?:hermed|dermed"
	  "|således|herefter|(?<all>enstemmigt)|derfor))* "
	  "(?<verb>{reject:participle,passive}"
	  "|{fall,lapse:present,past,participle}|(?:ikke "
	  ")?{approve:participle,passive}|{retract:participle}(?: tilbage)?)"
	  "(?: (?:hermed|dermed|uden afstemning|(?<all>enstemmigt)))?\\.?",
	  LINE_RESULT, "orslag" },
	{ "(?:begge|alle|samtlige)(?: \\w+)? \\w*forslag(?:ene)?(?: (?:blev|er"
	  "|bliver))(?: (?:hermed|dermed|således|herefter|derfor))* "
	  "(?<verb>{reject,fall,lapse,retract:participle}"
	  "|(?:ikke )?{approve:participle})\\.?", LINE_ALL, "orslag" },
	{ "(?<verb>{reject,fall,lapse:participle}"
	  "|(?:ikke )?{approve:participle})\\.?", LINE_WORD, NULL },
	{ "(?:forslagsstilleren|forslagsstillerne|(?<who>.{1,80}?)) (?:trak"
	  "|trækker) (?:sit |deres |herefter )?(?:ændrings)?forslag"
	  "(?:et)?\\b.*", LINE_WITHDRAWN, "orslag" },
	{ "enstemmigt (?<verb>{approve,reject:participle})\\.?",
	  LINE_UNANIMOUS, "nstemmigt" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod) (?<what>.+?),? (?:og|men) "
	  "(?:(?:stemmer|stemte) )?(?<side2>for|i?mod) (?<what2>.+?)\\.?",
	  LINE_TWO_SIDES, "tem" },
	{ "(?:" PATTERN_POINT " " PATTERN_POINTS "[,:]? )?(?<side>for|i?mod)"
	  "(?: (?<what>[^:]+?))? (?:stemmer|stemte):?(?: (?<list>.+?))?(?:, "
	  "(?:som|der|idet|fordi|da) [^,;()]*)?[.:]?", LINE_LIST, "tem|:" },
	{ "(?:følgende(?: medlemmer| partier| grupper)? )?(?:stemte|stemmer) "
	  "(?<side>for|i?mod):?(?: (?<list>.+?))?[.:]?", LINE_LIST, "tem|:" },
	{ "(?:(?:stemmerne fordelte sig (?:således|sådan)|afstemning\\w*"
	  "|resultat\\w*): )?(?<side>for|i?mod)(?: (?<what>indstillingen"
	  "|forslaget|ændringsforslaget))?:(?: ?(?<list>.+?))?[.:]?",
	  LINE_LIST, "tem|:" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod) sammen med (?<with>.+?)"
	  REASON "\\.?", LINE_SIDE, "tem" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod),? (?<what>at .+?)\\.?",
	  LINE_SIDE, "tem" },
	{ "(?:stemte|stemmer) (?<who>.+?) (?<side>for|i?mod)"
	  "(?: (?<what>.+?))?" "?" REASON "\\.?", LINE_SIDE, "tem" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod)(?: (?<what>.+?))?" "?"
	  REASON "\\.?", LINE_SIDE, "tem" },
	{ "(?:følgende )?(?:undlod|undlader) at stemme(?: om (?<what>.+?))?"
	  "(?::| )(?<list>.+?)?\\.?", LINE_LIST, "tem|:" },
	{ "(?:(?:hverken for eller i?mod|blankt?)(?: stemte| stemmer|:)"
	  "|(?:undlod|undlader|stemte blankt):)(?: ?(?<list>.+?))?[.:]?",
	  LINE_LIST, "ndl|lank|verken" },
	{ "(?<who>.+?) (?:stemte|stemmer) (?:blankt?|hverken for eller i?mod"
	  "(?: (?<what>.+?))?)" REASON "\\.?", LINE_ABSTAIN, "lank|verken" },
	{ "(?<who>\\d+) (?:undlod|undlader)(?: at stemme)? "
	  "(?<list>\\([^)]+\\))\\.?", LINE_ABSTAIN, "ndlod|ndlader" },
	{ "(?<who>.+?) i?mod(?: (?<what>" PATTERN_POINT " ?\\d.*?))?\\.?",
	  LINE_SIDE_ONLY, "mod" },
	{ "(?<who>.+?) (?:dog )?(?:undlod|undlader)(?: at stemme)?(?: (?:om"
	  "|for|ved|til) (?<what>.+?))?" "?" REASON "\\.?", LINE_ABSTAIN,
	  "ndlod|ndlader" },
	{ "et (?:stort )?flertal (?:i|af) (?<body>[^(]+?) \\((?<list>[^)]+)\\)"
	  " "
	  YES " (?<what>.+?)\\.?", LINE_MAJORITY, "lertal" },
	{ "(?:et (?:stort )?flertal|flertallet) \\((?<list>[^)]+)\\) " YES
	  " (?<what>.+?)\\.?", LINE_MAJORITY, "lertal" },
	{ "et (?:stort )?flertal (?:i|af) (?<body>\\w[\\w, -]*?(?:udvalget"
	  "|rådet|bestyrelsen)) " YES " (?<what>.+?)\\.?", LINE_MAJORITY,
	  "lertal" },
	{ "(?:et (?:stort )?|\\w+s )flertal(?: bestående)? af (?<list>.+?) "
	  YES " (?<what>.+?)\\.?", LINE_MAJORITY, "lertal" },
	{ "(?<who>.+?) ikke (?:kan|kunne) "
	  "{approve,recommend,support:infinitive}(?: (?<what>.+?))?" "?" REASON
	  "\\.?", LINE_REFUSE, "ikke" },
	{ "(?<who>.+?) (?:kan|kunne) ikke "
	  "{approve,recommend,support:infinitive}(?: (?<what>.+?))?" "?" REASON
	  "\\.?", LINE_REFUSE, "ikke" },
	{ "(?<who>.+?) {approve,recommend:present,past} ikke (?<what>.+?)"
	  "\\.?", LINE_REFUSE, "ikke" },
	{ "(?<who>.+?) " YES " (?<what>.+?)\\.?", LINE_CARRY,
	  "{approve,recommend}" },
	{ "(?<verb>{approve,recommend:participle}) af (?<who>.+?)\\.?",
	  LINE_CARRY, "{approve,recommend}" },
};
static struct phrase_book line_book = PHRASE_BOOK(lines);

static bool
read_proposal(struct reading *r, const struct side_line *line,
    enum proposal_form form)
{
	struct str points = phrase_group(line->match, "points");

	return proposal_make(r, form, phrase_group(line->match, "who"),
	    points.len != 0 ? points_dup(r, points) : line->points,
	    line->basis);
}

static bool
read_line(struct reading *r, const struct side_line *line, struct str text)
{
	const struct phrase_match *match = line->match;

	switch ((enum line)match->means) {
	case LINE_PROPOSAL:
		return read_proposal(r, line, PROPOSAL_AMENDMENT);
	case LINE_MOTION:
		return read_proposal(r, line, PROPOSAL_MOTION);
	case LINE_LABEL:
		return read_proposal(r, line, PROPOSAL_LABEL);
	case LINE_RESULT:
		return proposal_result(r, match, text, line->basis);
	case LINE_ALL:
		return proposal_result_of_all(r, phrase_group(match, "verb"),
		    line->basis);
	case LINE_WORD:
		return proposal_word(r, phrase_group(match, "verb"),
		    line->basis);
	case LINE_WITHDRAWN:
		return proposal_withdrawal(r, phrase_group(match, "who"),
		    line->basis);
	case LINE_UNANIMOUS:
		return proposal_unanimous(r, phrase_group(match, "verb"),
		    line->basis);
	case LINE_SIDE_ONLY:
		return text.len < strlen(line->basis->text) &&
		    side_read(r, line, SIDE_AGAINST);
	case LINE_SIDE:
		return side_read(r, line,
		    side_of(phrase_group(match, "side")));
	case LINE_TWO_SIDES:
		return side_read_two(r, line);
	case LINE_LIST:
		return side_read_list(r, line);
	case LINE_ABSTAIN:
		return side_read(r, line, SIDE_ABSTAIN);
	case LINE_REFUSE:
		return side_read_refusal(r, line);
	case LINE_CARRY:
		return side_read_support(r, line);
	case LINE_MAJORITY:
		return side_read_majority(r, line);
	}
	return false;
}

bool
vote_read(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	struct phrase_match match;
	struct side_line line = { &match, &sentence->basis, points };
	size_t row = 0;

	if (side_read_announced(r, sentence, text))
		return true;
	/* A row may fit although its actors cannot be read; try the next. */
	while (phrase_find_in(&r->known, &line_book, text, row, &match)) {
		if (read_line(r, &line, text))
			return true;
		row = match.row + 1;
	}
	return false;
}
