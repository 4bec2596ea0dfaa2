/*
 * The front matter of Markdown: what is known of the meeting, as "key: value"
 * lines between two lines of dashes.  YAML reads them as well.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/ini.h"
#include "base/str.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/time_read.h"
#include "markdown_parts.h"

static const char *const keys[] = {
	"body", "body-basis", "term", "date", "date-basis", "start",
	"start-basis", "place", "place-basis", "status", "contents N",
};

static const char contents_key[] = "contents ";

struct reading {
	struct meeting	*meeting;
	struct front	*front;
	const char	*path;
	struct diag	*diag;
	bool		 body_basis, date_basis, start_basis,
			 place_basis;	/* given */
};

static bool
is_plain_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/* Is the value a plain one to YAML, too: words, but none that it knows? */
static bool
is_plain(const char *value)
{
	static const char *const words[] = {
		"true", "false", "yes", "no", "on", "off", "null", "y", "n",
	};
	size_t i;

	if (!is_plain_char(value[0]))
		return false;
	for (i = 0; i < COUNT(words); i++)
		if (strcasecmp(value, words[i]) == 0)
			return false;
	for (i = 0; value[i] != '\0'; i++)
		if (!is_plain_char(value[i]) &&
		    strchr(" -.,/()", value[i]) == NULL)
			return false;
	return value[i - 1] != ' ';
}

static void
write_value(struct buf *out, const char *key, const char *value)
{
	if (value == NULL)
		return;
	buf_addf(out, "%s: ", key);
	if (is_plain(value)) {
		buf_addf(out, "%s\n", value);
		return;
	}
	buf_addc(out, '"');
	for (; *value != '\0'; value++) {
		if (*value == '"' || *value == '\\')
			buf_addc(out, '\\');
		buf_addc(out, *value == '\n' ? ' ' : *value);
	}
	buf_adds(out, "\"\n");
}

/* Where nothing is said, what is there is stated and what is not unknown. */
static enum basis
usual_basis(const char *value)
{
	return value != NULL ? BASIS_STATED : BASIS_UNKNOWN;
}

static void
write_basis(struct buf *out, const char *key, const char *value,
    enum basis basis)
{
	if (basis != usual_basis(value))
		write_value(out, key, basis_name(basis));
}

void
front_write(struct buf *out, const struct meeting *meeting)
{
	char key[sizeof(contents_key) + 20];
	size_t i;

	buf_adds(out, "---\n");
	write_value(out, "body", meeting->body);
	write_basis(out, "body-basis", meeting->body, meeting->body_basis);
	write_value(out, "term", meeting->term);
	write_value(out, "date", meeting->date);
	write_basis(out, "date-basis", meeting->date, meeting->date_basis);
	write_value(out, "start", meeting->start);
	write_basis(out, "start-basis", meeting->start, meeting->start_basis);
	write_value(out, "place", meeting->place);
	write_basis(out, "place-basis", meeting->place, meeting->place_basis);
	write_value(out, "status", status_name(meeting->status));
	for (i = 0; i < meeting->nitems; i++) {
		snprintf(key, sizeof(key), "%s%zu", contents_key, i + 1);
		write_value(out, key, meeting->items[i].contents_title);
	}
	buf_adds(out, "---\n");
}

/* Without the backslashes that write_value puts in. */
static const char *
unescape(struct arena *arena, const char *value)
{
	char *out = arena_alloc(arena, strlen(value) + 1), *to = out;

	for (; *value != '\0'; value++) {
		if (value[0] == '\\' && (value[1] == '"' || value[1] == '\\'))
			value++;
		*to++ = *value;
	}
	*to = '\0';
	return out;
}

static void
bad_value(const struct reading *reading, unsigned line, const char *value,
    const char *wanted)
{
	diag_add(reading->diag, DIAG_ERROR, reading->path, line, 0,
	    "'%s' is not %s; left out", value, wanted);
}

static void
set_date(const struct reading *reading, const char *value, unsigned line)
{
	struct date date;

	if (date_read(str_of(value), &date) == strlen(value))
		reading->meeting->date = date_iso(&reading->meeting->arena,
		    date);
	else
		bad_value(reading, line, value, "a date (2017-01-24)");
}

static void
set_start(const struct reading *reading, const char *value, unsigned line)
{
	char start[6];

	if (time_read(str_of(value), start) == strlen(value))
		reading->meeting->start = arena_dup(&reading->meeting->arena,
		    start);
	else
		bad_value(reading, line, value, "a time (08:30)");
}

static void
set_term(const struct reading *reading, const char *value, unsigned line)
{
	if (strlen(value) == 9 && value[4] == '-' &&
	    strspn(value, "0123456789") == 4 &&
	    strspn(value + 5, "0123456789") == 4)
		reading->meeting->term = value;
	else
		bad_value(reading, line, value, "a term (2014-2017)");
}

static void
set_basis(const struct reading *reading, const char *value, unsigned line,
    enum basis *out)
{
	if (!basis_parse(value, out))
		bad_value(reading, line, value,
		    "stated, supplied, inferred or unknown");
}

/* The item's number is checked when the items are known. */
static void
add_title(const struct reading *reading, const char *key, const char *value,
    unsigned line)
{
	struct front *front = reading->front;
	struct front_title title = { .title = value, .line = line };
	char *end;

	title.item = strtoul(key + strlen(contents_key), &end, 10);
	if (*end != '\0')
		title.item = 0;
	ALLOC_ONE_MORE(front->titles, front->count, front->room);
	front->titles[front->count++] = title;
}

static void
set_basis_of(struct reading *reading, const char *key, const char *value,
    unsigned line)
{
	struct meeting *meeting = reading->meeting;

	if (strcmp(key, "body-basis") == 0) {
		reading->body_basis = true;
		set_basis(reading, value, line, &meeting->body_basis);
	} else if (strcmp(key, "date-basis") == 0) {
		reading->date_basis = true;
		set_basis(reading, value, line, &meeting->date_basis);
	} else if (strcmp(key, "start-basis") == 0) {
		reading->start_basis = true;
		set_basis(reading, value, line, &meeting->start_basis);
	} else if (strcmp(key, "place-basis") == 0) {
		reading->place_basis = true;
		set_basis(reading, value, line, &meeting->place_basis);
	} else {
		ini_unknown_key(reading->diag, reading->path, line, key,
		    keys, COUNT(keys));
	}
}

static void
set(void *payload, const char *section, const char *key, const char *value,
    unsigned line)
{
	struct reading *reading = payload;
	struct meeting *meeting = reading->meeting;

	(void)section;
	value = unescape(&meeting->arena, value);
	if (*value == '\0')
		bad_value(reading, line, "", "a value");
	else if (strcmp(key, "body") == 0)
		meeting->body = value;
	else if (strcmp(key, "term") == 0)
		set_term(reading, value, line);
	else if (strcmp(key, "date") == 0)
		set_date(reading, value, line);
	else if (strcmp(key, "start") == 0)
		set_start(reading, value, line);
	else if (strcmp(key, "place") == 0)
		meeting->place = value;
	else if (strcmp(key, "status") == 0) {
		if (!status_parse(value, &meeting->status))
			bad_value(reading, line, value, "minutes or agenda");
	} else if (str_starts(str_of(key), contents_key))
		add_title(reading, key, value, line);
	else
		set_basis_of(reading, key, value, line);
}

static void
set_usual_bases(const struct reading *reading)
{
	struct meeting *meeting = reading->meeting;

	if (!reading->body_basis)
		meeting->body_basis = usual_basis(meeting->body);
	if (!reading->date_basis)
		meeting->date_basis = usual_basis(meeting->date);
	if (!reading->start_basis)
		meeting->start_basis = usual_basis(meeting->start);
	if (!reading->place_basis)
		meeting->place_basis = usual_basis(meeting->place);
}

static bool
is_fence(struct str line)
{
	return str_is(str_trim(line), "---");
}

size_t
front_read(const struct source *source, struct meeting *meeting,
    struct front *front, struct diag *diag)
{
	struct reading reading = { .meeting = meeting, .front = front,
	    .path = source->path, .diag = diag };
	struct buf text = BUF_INIT;
	size_t first = 0, end;

	while (first < source->nlines && str_blank(source->lines[first].text))
		first++;
	if (first == source->nlines || !is_fence(source->lines[first].text))
		return 0;
	for (end = first + 1; end < source->nlines; end++) {
		if (is_fence(source->lines[end].text))
			break;
		buf_add(&text, source->lines[end].text.data,
		    source->lines[end].text.len);
		buf_addc(&text, '\n');
	}
	if (end < source->nlines) {
		ini_read((struct str){ text.data, text.len }, source->path,
		    source->lines[first].number + 1, DIAG_ERROR, set,
		    &reading, diag);
		set_usual_bases(&reading);
	}
	buf_release(&text);
	return end < source->nlines ? end + 1 : 0;
}
