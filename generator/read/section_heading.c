#include "section_heading.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/line_pattern.h"

struct heading_row {
	const char		*heading;
	enum section_role	 role;
	bool			 dated;		/* ends in a day */
};

/*
 * Headings that stand alone on a line.  Words that are as often a sub-heading
 * within a section (Baggrund, Tidsplan, Vurdering) are left out: site.conf can
 * name them where a municipality uses them as headings.
 */
static const struct heading_row headings[] = {
	{ "Resume", ROLE_SUMMARY, false },
	{ "Resumé", ROLE_SUMMARY, false },
	{ "Sagsresume", ROLE_SUMMARY, false },
	{ "Sagsresumé", ROLE_SUMMARY, false },
	{ "Sagens kerne", ROLE_SUMMARY, false },
	{ "Sagstema", ROLE_SUMMARY, false },
	{ "Beslutningstema", ROLE_SUMMARY, false },
	{ "Effekt", ROLE_EFFECT, false },
	{ "Effekter", ROLE_EFFECT, false },
	/* What one system calls an effect field that nobody named. */
	{ "Text", ROLE_EFFECT, false },
	{ "Indstilling", ROLE_RECOMMENDATION, false },
	{ "Indstillinger", ROLE_RECOMMENDATION, false },
	{ "Forslag til beslutning", ROLE_RECOMMENDATION, false },
	{ "Forvaltningens indstilling", ROLE_RECOMMENDATION, false },
	{ "Administrationens indstilling", ROLE_RECOMMENDATION, false },
	{ "Indstilling fra administrationen", ROLE_RECOMMENDATION, false },
	{ "Forvaltningen foreslår", ROLE_RECOMMENDATION, false },
	{ "Beslutning", ROLE_DECISION, false },
	{ "Beslutninger", ROLE_DECISION, false },
	{ "Udvalgets beslutning", ROLE_DECISION, false },
	{ "Byrådets beslutning", ROLE_DECISION, false },
	{ "Sagsfremstilling", ROLE_CASE, false },
	{ "Supplerende sagsfremstilling", ROLE_CASE, false },
	{ "Sagsfremstilling og økonomi", ROLE_CASE, false },
	{ "Sagsbeskrivelse", ROLE_CASE, false },
	{ "Sagsbehandling", ROLE_CASE, false },
	{ "Redegørelse", ROLE_CASE, false },
	{ "Fremstilling", ROLE_CASE, false },
	{ "Økonomi", ROLE_ECONOMY, false },
	{ "Økonomiske konsekvenser", ROLE_ECONOMY, false },
	{ "Økonomiske forhold", ROLE_ECONOMY, false },
	{ "Bilag", ROLE_ATTACHMENTS, false },
	{ "Bilagsliste", ROLE_ATTACHMENTS, false },
	{ "Sagens forløb", ROLE_HISTORY, false },
	{ "Sagsforløb", ROLE_HISTORY, false },
	{ "Historik", ROLE_HISTORY, false },
	{ "Tidligere beslutninger", ROLE_HISTORY, false },
	{ "Beslutningskompetence", ROLE_OTHER, false },
	{ "Kompetence", ROLE_OTHER, false },
	{ "Sagen afgøres i", ROLE_OTHER, false },
	{ "Retsgrundlag", ROLE_OTHER, false },
	{ "Lovgrundlag", ROLE_OTHER, false },
	{ "Høring og sagsgang", ROLE_OTHER, false },
	{ "Inddragelse og høring", ROLE_OTHER, false },
	{ "Sagsprocedure", ROLE_OTHER, false },
	{ "Sagen afgøres af", ROLE_OTHER, false },
	{ "Sagsgang og sagstype", ROLE_OTHER, false },
	{ "Alternativ indstilling", ROLE_OTHER, false },
	{ "Beskrivelse af sagen", ROLE_CASE, false },
	{ "Beskrivelse af alternativ indstilling", ROLE_OTHER, false },
	{ "Øvrige konsekvenser", ROLE_OTHER, false },
	{ "Andre konsekvenser", ROLE_OTHER, false },
	{ "Sagshistorik, henvisninger", ROLE_HISTORY, false },
	{ "Økonomiske forhold og konsekvenser", ROLE_ECONOMY, false },
};

/* Headings followed by whose and when: "Beslutning i Byrådet den …". */
static const struct heading_row heading_patterns[] = {
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
		if (utf8_same_word(heading, str_of(headings[i].heading))) {
			*out = headings[i].role;
			return true;
		}
	for (i = 0; i < COUNT(heading_patterns); i++)
		if (line_pattern_match(heading_patterns[i].heading, heading,
		    &match) && !str_ends(heading, ".") &&
		    (!heading_patterns[i].dated || ends_in_day(match.rest))) {
			*out = heading_patterns[i].role;
			return true;
		}
	return false;
}
