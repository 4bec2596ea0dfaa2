/* What the patterns of several phrase books have in common. */
#ifndef FACTS_PATTERN_H
#define FACTS_PATTERN_H

/* Words between a subject and its verb that change nothing. */
#define PATTERN_ADVERBS "(?:(?:herefter|enstemmigt|dermed|således|derefter" \
	"|desuden|endvidere|også|samtidig|hermed|i øvrigt|igen) )*"

/* The rest of a sentence, after a whole word. */
#define PATTERN_TAIL "(?:[ ,;:.(].*)?"

/* A few words may stand between the verb and its "ikke". */
#define PATTERN_NOT "(?: (?:sig|dog|dermed|derfor|herefter|således" \
	"|indstillingen|sagen|forslaget|planen|punktet))? ikke"

/* Numbers of points: "1", "2 og 3", "1.-2". */
#define PATTERN_POINTS "(?<points>\\d+[a-z]?" \
	"(?:\\.?(?: ?[-–+] ?|, | og | til )\\d+[a-z]?)*)"

/* What goes before them: "indstillingens punkt". */
#define PATTERN_POINT "(?:indstillings?|indstillingens )?" \
	"(?:punkt(?:er|erne)?|pkt\\.?)"

/* What amendments are called. */
#define PATTERN_AMENDMENT "(?:ændringsforslag|underændringsforslag" \
	"|tillægsforslag|modforslag)"

#endif
