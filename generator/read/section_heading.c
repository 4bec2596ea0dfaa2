#include "section_heading.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/line_pattern.h"

struct heading_row {
	struct str		 heading;
	enum section_role	 role;
};

struct heading_pattern {
	const char		*pattern;
	enum section_role	 role;
	bool			 dated;		/* ends in a day */
};

#define TEXT(text)	{ (text), sizeof(text) - 1 }

/*
 * Headings that stand alone on a line.  Words that are as often a sub-heading
 * within a section (Baggrund, Tidsplan, Vurdering) are left out: site.conf can
 * name them where a municipality uses them as headings.
 */
static const struct heading_row headings[] = {
	{ TEXT("Resume"), ROLE_SUMMARY },
	{ TEXT("Resumé"), ROLE_SUMMARY },
	{ TEXT("Sagsresume"), ROLE_SUMMARY },
	{ TEXT("Sagsresumé"), ROLE_SUMMARY },
	{ TEXT("Sagens kerne"), ROLE_SUMMARY },
	{ TEXT("Sagstema"), ROLE_SUMMARY },
	{ TEXT("Beslutningstema"), ROLE_SUMMARY },
	{ TEXT("Effekt"), ROLE_EFFECT },
	{ TEXT("Effekter"), ROLE_EFFECT },
	/* What one system calls an effect field that nobody named. */
	{ TEXT("Text"), ROLE_EFFECT },
	{ TEXT("Indstilling"), ROLE_RECOMMENDATION },
	{ TEXT("Indstillinger"), ROLE_RECOMMENDATION },
	{ TEXT("Forslag til beslutning"), ROLE_RECOMMENDATION },
	{ TEXT("Forvaltningens indstilling"), ROLE_RECOMMENDATION },
	{ TEXT("Administrationens indstilling"), ROLE_RECOMMENDATION },
	{ TEXT("Indstilling fra administrationen"), ROLE_RECOMMENDATION },
	{ TEXT("Forvaltningen foreslår"), ROLE_RECOMMENDATION },
	{ TEXT("Beslutning"), ROLE_DECISION },
	{ TEXT("Beslutninger"), ROLE_DECISION },
	{ TEXT("Udvalgets beslutning"), ROLE_DECISION },
	{ TEXT("Byrådets beslutning"), ROLE_DECISION },
	{ TEXT("Sagsfremstilling"), ROLE_CASE },
	{ TEXT("Supplerende sagsfremstilling"), ROLE_CASE },
	{ TEXT("Sagsfremstilling og økonomi"), ROLE_CASE },
	{ TEXT("Sagsbeskrivelse"), ROLE_CASE },
	{ TEXT("Sagsbehandling"), ROLE_CASE },
	{ TEXT("Redegørelse"), ROLE_CASE },
	{ TEXT("Fremstilling"), ROLE_CASE },
	{ TEXT("Økonomi"), ROLE_ECONOMY },
	{ TEXT("Økonomiske konsekvenser"), ROLE_ECONOMY },
	{ TEXT("Økonomiske forhold"), ROLE_ECONOMY },
	{ TEXT("Bilag"), ROLE_ATTACHMENTS },
	{ TEXT("Bilagsliste"), ROLE_ATTACHMENTS },
	{ TEXT("Sagens forløb"), ROLE_HISTORY },
	{ TEXT("Sagsforløb"), ROLE_HISTORY },
	{ TEXT("Historik"), ROLE_HISTORY },
	{ TEXT("Tidligere beslutninger"), ROLE_HISTORY },
	{ TEXT("Beslutningskompetence"), ROLE_OTHER },
	{ TEXT("Kompetence"), ROLE_OTHER },
	{ TEXT("Sagen afgøres i"), ROLE_OTHER },
	{ TEXT("Retsgrundlag"), ROLE_OTHER },
	{ TEXT("Lovgrundlag"), ROLE_OTHER },
	{ TEXT("Høring og sagsgang"), ROLE_OTHER },
	{ TEXT("Inddragelse og høring"), ROLE_OTHER },
	{ TEXT("Sagsprocedure"), ROLE_OTHER },
	{ TEXT("Sagen afgøres af"), ROLE_OTHER },
	{ TEXT("Sagsgang og sagstype"), ROLE_OTHER },
	{ TEXT("Alternativ indstilling"), ROLE_OTHER },
	{ TEXT("Beskrivelse af sagen"), ROLE_CASE },
	{ TEXT("Beskrivelse af alternativ indstilling"), ROLE_OTHER },
	{ TEXT("Øvrige konsekvenser"), ROLE_OTHER },
	{ TEXT("Andre konsekvenser"), ROLE_OTHER },
	{ TEXT("Sagshistorik, henvisninger"), ROLE_HISTORY },
	{ TEXT("Økonomiske forhold og konsekvenser"), ROLE_ECONOMY },
};

/* What all patterns below begin with. */
#define PATTERNS_BEGIN "Beslutning"

/* Headings followed by whose and when: "Beslutning i Byrådet den …". */
static const struct heading_pattern heading_patterns[] = {
	{ "Beslutning i *", ROLE_DECISION, false },
	{ "Beslutning fra *", ROLE_DECISION, false },
	{ "Beslutning, *", ROLE_DECISION, false },
	{ "Beslutning: *", ROLE_DECISION, true },
	{ "BESLUTNING: *", ROLE_DECISION, true },
	{ "BESLUTNING *", ROLE_DECISION, true },
	{ "Beslutning *", ROLE_DECISION, true },
};
#define HEADING_MAX 120		/* bytes; a longer one is a sentence */

struct str
section_heading_text(struct str line)
{
	line = str_trim(line);
	if (str_starts(line, "•"))
		line = str_trim(str_from(line, strlen("•")));
	return line;
}

/*
 * "Byrådet den 29-01-2020", or "Byrådet den" if an export lost the day, with
 * nothing after it.
 */
static bool
ends_in_day(struct str text)
{
	struct date date;
	struct str name;
	size_t at, len;

	if (body_name_find(text, &name, &at) && at == 0 &&
	    str_is(str_from(text, name.len), " den"))
		return true;
	return date_find(text, &date, &at, &len) && at != 0 &&
	    str_blank(str_from(text, at + len));
}

bool
section_heading_role(const struct config *config, struct str heading,
    enum section_role *out)
{
	struct line_match match;
	size_t i;

	heading = section_heading_text(heading);
	if (str_ends(heading, ":"))
		heading = str_trim(str_cut(heading, heading.len - 1));
	for (i = 0; config != NULL && i < config->nheadings; i++)
		if (utf8_same_word(heading,
		    str_of(config->headings[i].heading))) {
			*out = config->headings[i].role;
			return true;
		}
	if (heading.len > HEADING_MAX)
		return false;
	for (i = 0; i < COUNT(headings); i++)
		if (utf8_same_word(heading, headings[i].heading)) {
			*out = headings[i].role;
			return true;
		}
	if (!utf8_starts_word(heading, PATTERNS_BEGIN))
		return false;
	for (i = 0; i < COUNT(heading_patterns); i++)
		if (line_pattern_match(heading_patterns[i].pattern, heading,
		    &match) && !str_ends(heading, ".") &&
		    (!heading_patterns[i].dated || ends_in_day(match.rest))) {
			*out = heading_patterns[i].role;
			return true;
		}
	return false;
}
