#include "ics.h"

#include <string.h>

#include "archive/archive.h"
#include "base/array.h"
#include "base/buf.h"
#include "language/danish.h"
#include "model/config.h"

#define END_OF_LINE	"\r\n"
#define LINE_MAX_BYTES	75	/* without its end (RFC 5545, 3.1) */

/*
 * Summer time in Denmark: since 1981 from the last Sunday of March, until 1995
 * to that of September and since to that of October, always at 1:00 UTC
 * (directive 2000/84/EC, articles 2 and 3, and those before it).
 */
static const char *const timezone_lines[] = {
	"BEGIN:VTIMEZONE",
	"TZID:Europe/Copenhagen",
	"BEGIN:DAYLIGHT",
	"TZNAME:CEST",
	"TZOFFSETFROM:+0100",
	"TZOFFSETTO:+0200",
	"DTSTART:19810329T020000",
	"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
	"END:DAYLIGHT",
	"BEGIN:STANDARD",
	"TZNAME:CET",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0100",
	"DTSTART:19810927T030000",
	"RRULE:FREQ=YEARLY;COUNT=15;BYMONTH=9;BYDAY=-1SU",
	"END:STANDARD",
	"BEGIN:STANDARD",
	"TZNAME:CET",
	"TZOFFSETFROM:+0200",
	"TZOFFSETTO:+0100",
	"DTSTART:19961027T030000",
	"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
	"END:STANDARD",
	"END:VTIMEZONE",
};

/* A calendar that is being written, and its current line, not yet folded. */
struct ics {
	struct buf	*out;
	struct buf	 line;
};

/* Returns how many bytes of the line fit, without cutting a letter in two. */
static size_t
fit(struct str line, size_t max)
{
	if (line.len <= max)
		return line.len;
	while ((line.data[max] & 0xc0) == 0x80)
		max--;
	return max;
}

static void
end_line(struct ics *ics)
{
	struct str rest = { ics->line.data, ics->line.len };
	size_t len = fit(rest, LINE_MAX_BYTES);

	buf_add(ics->out, rest.data, len);
	for (rest = str_from(rest, len); rest.len != 0;
	    rest = str_from(rest, len)) {
		/* The blank counts as part of the new line. */
		len = fit(rest, LINE_MAX_BYTES - 1);
		buf_adds(ics->out, END_OF_LINE " ");
		buf_add(ics->out, rest.data, len);
	}
	buf_adds(ics->out, END_OF_LINE);
	buf_reset(&ics->line);
}

static void
add_line(struct ics *ics, const char *line)
{
	buf_adds(&ics->line, line);
	end_line(ics);
}

/* A value of the type TEXT (3.3.11). */
static void
add_text(struct ics *ics, const char *name, const char *text)
{
	buf_addf(&ics->line, "%s:", name);
	for (; *text != '\0'; text++) {
		if (strchr("\\;,", *text) != NULL)
			buf_addc(&ics->line, '\\');
		if (*text == '\n')
			buf_adds(&ics->line, "\\n");
		else if ((unsigned char)*text >= ' ' && *text != 0x7f)
			buf_addc(&ics->line, *text);
	}
	end_line(ics);
}

/* "20170124" of "2017-01-24". */
static void
add_date(struct ics *ics, const char *date)
{
	buf_addf(&ics->line, "%.4s%.2s%.2s", date, date + 5, date + 8);
}

static void
add_start(struct ics *ics, const struct meeting_card *meeting)
{
	if (meeting->start == NULL) {
		buf_adds(&ics->line, "DTSTART;VALUE=DATE:");
		add_date(ics, meeting->date);
	} else {
		buf_adds(&ics->line, "DTSTART;TZID=Europe/Copenhagen:");
		add_date(ics, meeting->date);
		buf_addf(&ics->line, "T%.2s%.2s00", meeting->start,
		    meeting->start + 3);
	}
	end_line(ics);
}

static void
add_uid(struct ics *ics, const struct meeting_card *meeting,
    const struct config *config)
{
	struct arena arena = ARENA_INIT;
	const char *slug = danish_slug(&arena, str_of(config->municipality));

	buf_addf(&ics->line, "UID:%s@%s%sreferat", meeting->id, slug,
	    *slug != '\0' ? "." : "");
	end_line(ics);
	arena_release(&arena);
}

static void
add_event(struct ics *ics, const struct meeting_card *meeting,
    const struct config *config)
{
	add_line(ics, "BEGIN:VEVENT");
	add_uid(ics, meeting, config);
	buf_adds(&ics->line, "DTSTAMP:");
	add_date(ics, meeting->date);
	add_line(ics, "T000000Z");
	add_start(ics, meeting);
	add_text(ics, "SUMMARY", meeting->body_name);
	if (meeting->place != NULL)
		add_text(ics, "LOCATION", meeting->place);
	if (*config->base != '\0') {
		buf_addf(&ics->line, "URL:%s%s", config->base,
		    meeting->url + 1);
		end_line(ics);
	}
	/* Who has it in a calendar is not busy at that time. */
	add_line(ics, "TRANSP:TRANSPARENT");
	add_line(ics, "END:VEVENT");
}

static void
add_name(struct ics *ics, const struct body *body, const struct config *config)
{
	struct buf name = BUF_INIT;

	buf_adds(&name, body->name);
	if (*config->municipality != '\0')
		buf_addf(&name, ", %s", config->municipality);
	add_text(ics, "NAME", name.data);	/* RFC 7986, 5.1 */
	/* For programs from before that. */
	add_text(ics, "X-WR-CALNAME", name.data);
	buf_release(&name);
}

void
ics_body(struct buf *out, const struct body *body, const struct config *config)
{
	struct ics ics = { out, BUF_INIT };
	size_t i;

	add_line(&ics, "BEGIN:VCALENDAR");
	add_line(&ics, "VERSION:2.0");
	add_line(&ics, "PRODID:-//referat//DA");
	add_name(&ics, body, config);
	for (i = 0; i < COUNT(timezone_lines); i++)
		add_line(&ics, timezone_lines[i]);
	for (i = 0; i < body->count && body->meetings[i]->date != NULL; i++)
		add_event(&ics, body->meetings[i], config);
	add_line(&ics, "END:VCALENDAR");
	buf_release(&ics.line);
}
