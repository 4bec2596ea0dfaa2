#include "dialect.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/line_pattern.h"
#include "item_starts.h"

struct heading_row {
	const char		*heading;
	enum section_role	 role;
	bool			 dated;		/* ends in a day */
};

/*
 * Headings that stand for themselves on a line.  Words that are as often a
 * sub-heading within a section (Baggrund, Tidsplan, Vurdering) are left out:
 * site.conf can name them where a municipality uses them so.
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
	/* What one system calls the effect field when nobody named it. */
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

/* Headings that go on with whose and when: "Beslutning i Byrådet den …". */
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

/* What parts the items of a meeting: a line of its own above the first. */
static const struct {
	const char	*line;
	bool		 closed;
} groups[] = {
	{ "Åbne sager", false },
	{ "Åbent møde", false },
	{ "Åbne punkter", false },
	{ "Åbne dagsordenspunkter", false },
	{ "Åbne beslutningssager", false },
	{ "Åbne efterretningssager", false },
	{ "Til behandling - for åbne døre", false },
	{ "Til efterretning - for åbne døre", false },
	{ "Lukkede sager", true },
	{ "Lukket møde", true },
	{ "Lukkede punkter", true },
	{ "Lukkede dagsordenspunkter", true },
	{ "Lukkede beslutningssager", true },
	{ "Lukkede efterretningssager", true },
	{ "Til behandling - for lukkede døre", true },
	{ "Til efterretning - for lukkede døre", true },
};

static const char *const closed_titles[] = {
	"Lukket", "Lukket:_*", "Lukket punkt", "Lukket punkt:_*",
	"Lukket punkt - *", "Lukket sag", "Lukket sag:_*", "Lukket - *",
};

static const char *const closed_endings[] = {
	"(lukket)", "(Lukket)", "- Lukket", "- lukket", "- Lukket punkt",
	"- lukket punkt", "(lukket punkt)", "(Lukket punkt)", "- Lukket sag",
	"- lukket sag", "(lukket sag)", "(Lukket sag)",
};

struct str
dialect_heading_text(struct str line)
{
	line = str_trim(line);
	if (str_starts(line, "•"))
		line = str_trim(str_from(line, strlen("•")));
	return line;
}

/*
 * "Byrådet den 29-01-2020", or "Byrådet den" where an export lost the day; a
 * sentence would go on.
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
dialect_role(const struct config *config, struct str heading,
    enum section_role *out)
{
	struct line_match match;
	size_t i;

	heading = dialect_heading_text(heading);
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

static bool
title_is_closed(struct str title)
{
	struct line_match match;
	size_t i;

	for (i = 0; i < COUNT(closed_titles); i++)
		if (line_pattern_match(closed_titles[i], title, &match))
			return true;
	for (i = 0; i < COUNT(closed_endings); i++)
		if (str_ends(title, closed_endings[i]))
			return true;
	return false;
}

/* 'B' of "B-sag: Ny skole"; 0 when the title does not begin so. */
static char
case_type(struct str title)
{
	return title.len > 6 && title.data[0] >= 'A' && title.data[0] <= 'Z' &&
	    utf8_starts_word(str_from(title, 1), "-sag:") ? title.data[0] : 0;
}

size_t
dialect_group_len(struct str line, bool *closed)
{
	size_t i, len;

	for (i = 0; i < COUNT(groups); i++) {
		len = strlen(groups[i].line);
		if (!utf8_starts_word(line, groups[i].line) ||
		    (len < line.len && line.data[len] != ' '))
			continue;
		*closed = groups[i].closed;
		return len;
	}
	return 0;
}

bool
dialect_group(struct str line, bool *closed)
{
	line = str_trim(line);
	return line.len != 0 && dialect_group_len(line, closed) == line.len;
}

bool
dialect_lead_group(const struct item *item, bool *closed)
{
	return dialect_group_len(str_of(item->lead), closed) != 0;
}

void
dialect_item_heading(struct arena *arena, struct str line, struct item *item)
{
	struct line_match match;
	struct str title = str_trim(line);
	bool closed;
	size_t group;

	line = title;
	group = dialect_group_len(line, &closed);
	item->lead = item->label = "";
	item->number = 0;
	if (opening_match(str_trim(str_from(line, group)), &match) != NULL) {
		title = match.rest;
		item->lead = arena_dup_str(arena, str_trim(str_cut(line,
		    (size_t)(title.data - line.data))));
		item->label = arena_dup_str(arena, match.number);
		item->number = atoi(item->label);
		if (match.case_number.len != 0)
			item->case_number = arena_dup_str(arena,
			    match.case_number);
	}
	item->title = arena_dup_str(arena, title);
	item->case_type = case_type(title);
	if (title_is_closed(title))
		item->closed = true;
}

/* "Tabel 3: …", "Figur 12. …", "Tabel 1:…". */
static bool
is_caption(struct str line, const char *word)
{
	struct str rest;
	size_t n = 0;

	line = str_trim(line);
	if (!utf8_starts_word(line, word))
		return false;
	rest = str_trim(str_from(line, str_of(word).len));
	while (n < rest.len && rest.data[n] >= '0' && rest.data[n] <= '9')
		n++;
	return n != 0 && n <= 3 && n < rest.len &&
	    (rest.data[n] == ':' || rest.data[n] == '.');
}

bool
dialect_table_caption(struct str line)
{
	return is_caption(line, "Tabel ");
}

bool
dialect_figure_caption(struct str line)
{
	return is_caption(line, "Figur ");
}
