#include "dialect.h"

#include <stdlib.h>
#include <string.h>

#include "casenumber.h"
#include "openings.h"
#include "pattern.h"
#include "utf8.h"

struct heading_row {
	const char		*heading;
	enum section_role	 role;
};

/*
 * Headings that stand for themselves on a line.  Words that are as often a
 * sub-heading within a section (Baggrund, Tidsplan, Vurdering) are left out:
 * site.conf can name them where a municipality uses them so.
 */
static const struct heading_row headings[] = {
	{ "Resume", ROLE_SUMMARY },
	{ "Resumé", ROLE_SUMMARY },
	{ "Sagsresume", ROLE_SUMMARY },
	{ "Sagsresumé", ROLE_SUMMARY },
	{ "Sagens kerne", ROLE_SUMMARY },
	{ "Sagstema", ROLE_SUMMARY },
	{ "Beslutningstema", ROLE_SUMMARY },
	{ "Effekt", ROLE_EFFECT },
	{ "Effekter", ROLE_EFFECT },
	/* What one system calls the effect field when nobody named it. */
	{ "Text", ROLE_EFFECT },
	{ "Indstilling", ROLE_RECOMMENDATION },
	{ "Indstillinger", ROLE_RECOMMENDATION },
	{ "Forslag til beslutning", ROLE_RECOMMENDATION },
	{ "Forvaltningens indstilling", ROLE_RECOMMENDATION },
	{ "Administrationens indstilling", ROLE_RECOMMENDATION },
	{ "Indstilling fra administrationen", ROLE_RECOMMENDATION },
	{ "Forvaltningen foreslår", ROLE_RECOMMENDATION },
	{ "Beslutning", ROLE_DECISION },
	{ "Beslutninger", ROLE_DECISION },
	{ "Udvalgets beslutning", ROLE_DECISION },
	{ "Byrådets beslutning", ROLE_DECISION },
	{ "Sagsfremstilling", ROLE_CASE },
	{ "Supplerende sagsfremstilling", ROLE_CASE },
	{ "Sagsfremstilling og økonomi", ROLE_CASE },
	{ "Sagsbeskrivelse", ROLE_CASE },
	{ "Sagsbehandling", ROLE_CASE },
	{ "Redegørelse", ROLE_CASE },
	{ "Fremstilling", ROLE_CASE },
	{ "Økonomi", ROLE_ECONOMY },
	{ "Økonomiske konsekvenser", ROLE_ECONOMY },
	{ "Økonomiske forhold", ROLE_ECONOMY },
	{ "Bilag", ROLE_ATTACHMENTS },
	{ "Bilagsliste", ROLE_ATTACHMENTS },
	{ "Sagens forløb", ROLE_HISTORY },
	{ "Sagsforløb", ROLE_HISTORY },
	{ "Historik", ROLE_HISTORY },
	{ "Tidligere beslutninger", ROLE_HISTORY },
	{ "Beslutningskompetence", ROLE_OTHER },
	{ "Kompetence", ROLE_OTHER },
	{ "Sagen afgøres i", ROLE_OTHER },
	{ "Retsgrundlag", ROLE_OTHER },
	{ "Lovgrundlag", ROLE_OTHER },
	{ "Høring og sagsgang", ROLE_OTHER },
	{ "Inddragelse og høring", ROLE_OTHER },
	{ "Sagsprocedure", ROLE_OTHER },
};

/* Headings that go on with whose and when: "Beslutning i Byrådet den …". */
static const struct heading_row heading_patterns[] = {
	{ "Beslutning i *", ROLE_DECISION },
	{ "Beslutning fra *", ROLE_DECISION },
	{ "Beslutning, *", ROLE_DECISION },
};
#define HEADING_MAX 120		/* bytes; a longer one is a sentence */

/* Lines between the title and the text that hold no number. */
static const struct {
	const char	*pattern;
	bool		 closed;
} plain_facts[] = {
	{ "Åbent", false },
	{ "Åben", false },
	{ "Åbent punkt", false },
	{ "Åben sag", false },
	{ "Lukket", true },
	{ "Lukket punkt", true },
	{ "Lukket sag", true },
	{ "A. Sager til *", false },
	{ "B. Sager til *", false },
	{ "C. Sager til *", false },
	{ "D. Orientering", false },
};

/* What may stand before a case number in its line. */
static const struct {
	const char	*pattern;
	bool		 closed;
} number_facts[] = {
	{ "Åbent - *", false },
	{ "Åben - *", false },
	{ "Lukket - *", true },
	{ "Sagsnr.:_*", false },
	{ "Sagsnr:_*", false },
	{ "Sagsnr. *", false },
	{ "Sagsnummer:_*", false },
	{ "Sagsid.:_*", false },
	{ "Sagsid:_*", false },
	{ "Sag nr. *", false },
	{ "Sag *", false },
	{ "Journalnr.:_*", false },
	{ "Journalnr. *", false },
	{ "J.nr.:_*", false },
	{ "J.nr. *", false },
};

static const char *const closed_titles[] = {
	"Lukket", "Lukket:_*", "Lukket punkt", "Lukket punkt:_*",
	"Lukket punkt - *", "Lukket sag", "Lukket sag:_*", "Lukket - *",
};

static const char *const closed_endings[] = {
	"(lukket)", "(Lukket)", "- Lukket", "- lukket", "- Lukket punkt",
	"- lukket punkt", "(lukket punkt)", "(Lukket punkt)",
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct str
dialect_heading_text(struct str line)
{
	line = str_trim(line);
	if (str_starts(line, "•"))
		line = str_trim(str_from(line, strlen("•")));
	return line;
}

bool
dialect_role(const struct config *config, struct str heading,
    enum section_role *out)
{
	struct pattern_match match;
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
	for (i = 0; i < COUNT(headings); i++)
		if (utf8_same_word(heading, str_of(headings[i].heading))) {
			*out = headings[i].role;
			return true;
		}
	for (i = 0; heading.len <= HEADING_MAX &&
	    i < COUNT(heading_patterns); i++)
		if (pattern_match(heading_patterns[i].heading, heading,
		    &match) && !str_ends(heading, ".")) {
			*out = heading_patterns[i].role;
			return true;
		}
	return false;
}

static bool
title_is_closed(struct str title)
{
	struct pattern_match match;
	size_t i;

	for (i = 0; i < COUNT(closed_titles); i++)
		if (pattern_match(closed_titles[i], title, &match))
			return true;
	for (i = 0; i < COUNT(closed_endings); i++)
		if (str_ends(title, closed_endings[i]))
			return true;
	return false;
}

/* 'B' of "B-sag: Ny skole"; 0 when the title does not begin so. */
static char
title_kind(struct str title)
{
	return title.len > 6 && title.data[0] >= 'A' && title.data[0] <= 'Z' &&
	    utf8_starts_word(str_from(title, 1), "-sag:") ? title.data[0] : 0;
}

void
dialect_item_heading(struct arena *arena, struct str line, struct item *item)
{
	struct pattern_match match;
	struct str title = str_trim(line);

	line = title;
	item->lead = item->label = "";
	item->number = 0;
	if (opening_match(line, &match) != NULL) {
		title = match.rest;
		item->lead = arena_dup_str(arena,
		    str_trim(str_cut(line, match.rest_at)));
		item->label = arena_dup_str(arena, match.number);
		item->number = atoi(item->label);
	}
	item->title = arena_dup_str(arena, title);
	item->kind = title_kind(title);
	if (title_is_closed(title))
		item->closed = true;
}

static void
set_case(struct arena *arena, struct item *item, struct str number)
{
	if (item->case_number == NULL)
		item->case_number = arena_dup_str(arena, str_trim(number));
}

bool
dialect_item_fact(struct arena *arena, struct str line, struct item *item)
{
	struct pattern_match match;
	size_t i, len;

	line = str_trim(line);
	if (line.len != 0 && (len = casenumber_kle(line)) == line.len) {
		set_case(arena, item, line);
		return true;
	}
	for (i = 0; i < COUNT(plain_facts); i++)
		if (pattern_match(plain_facts[i].pattern, line, &match)) {
			item->closed |= plain_facts[i].closed;
			return true;
		}
	for (i = 0; i < COUNT(number_facts); i++) {
		if (!pattern_match(number_facts[i].pattern, line, &match) ||
		    (len = casenumber_labelled(match.rest)) == 0)
			continue;
		set_case(arena, item, str_cut(match.rest, len));
		item->closed |= number_facts[i].closed;
		return true;
	}
	return false;
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
