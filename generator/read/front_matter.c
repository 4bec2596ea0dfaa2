#include "front_matter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/ini.h"
#include "base/str.h"
#include "meeting_value.h"

static const char *const keys[] = {
	"body", "body-basis", "term", "date", "date-basis", "start",
	"start-basis", "place", "place-basis", "status", "contents N",
};

/* The keys of values that have a basis. */
static const char *const based[] = { "body", "date", "start", "place" };

static const char contents_key[] = "contents ";

struct reader {
	struct meeting	*meeting;
	struct front_matter	*front;
	const char	*path;
	struct diag	*diag;
	bool		 given[COUNT(based)];	/* the basis is given */
};

static bool
is_plain_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/* Is the value a plain scalar in YAML, and not a word with a meaning there? */
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

/* The basis if none is given: a value that is there is stated. */
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
front_matter_write(struct buf *out, const struct meeting *meeting)
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

/* The value without the backslashes that write_value adds. */
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
bad_value(const struct reader *reader, unsigned line, const char *value,
    const char *wanted)
{
	diag_add(reader->diag, DIAG_ERROR, reader->path, line, 0,
	    "'%s' is not %s; left out", value, wanted);
}

/* The item's number is checked when the items are known. */
static void
add_title(const struct reader *reader, const char *key, const char *value,
    unsigned line)
{
	struct front_matter *front = reader->front;
	struct front_title title = { .title = value, .line = line };
	char *end;

	title.item = strtoul(key + strlen(contents_key), &end, 10);
	if (*end != '\0')
		title.item = 0;
	ALLOC_ONE_MORE(front->titles, front->count, front->room);
	front->titles[front->count++] = title;
}

/* Set the basis that the key ("body-basis") is about; false for other keys. */
static bool
set_basis(struct reader *reader, const char *key, const char *value,
    unsigned line)
{
	size_t i, len;

	for (i = 0; i < COUNT(based); i++) {
		len = strlen(based[i]);
		if (strncmp(key, based[i], len) != 0 ||
		    strcmp(key + len, "-basis") != 0)
			continue;
		reader->given[i] = true;
		if (!basis_parse(value, meeting_value_basis(reader->meeting,
		    based[i])))
			bad_value(reader, line, value,
			    "stated, supplied, inferred or unknown");
		return true;
	}
	return false;
}

static void
set(void *payload, const char *section, const char *key, const char *value,
    unsigned line)
{
	struct reader *reader = payload;
	const char *wanted = NULL;

	(void)section;
	value = unescape(&reader->meeting->arena, value);
	if (*value == '\0') {
		bad_value(reader, line, "", "a value");
		return;
	}
	switch (meeting_value_set(reader->meeting, key, value, &wanted)) {
	case VALUE_SET:
		break;
	case VALUE_BAD:
		bad_value(reader, line, value, wanted);
		break;
	case VALUE_OTHER_KEY:
		if (str_starts(str_of(key), contents_key))
			add_title(reader, key, value, line);
		else if (!set_basis(reader, key, value, line))
			ini_unknown_key(reader->diag, reader->path, line, key,
			    keys, COUNT(keys));
		break;
	}
}

static void
set_usual_bases(const struct reader *reader)
{
	struct meeting *meeting = reader->meeting;
	const char *const values[COUNT(based)] = { meeting->body,
	    meeting->date, meeting->start, meeting->place };
	size_t i;

	for (i = 0; i < COUNT(based); i++)
		if (!reader->given[i])
			*meeting_value_basis(meeting, based[i]) =
			    usual_basis(values[i]);
}

static bool
is_fence(struct str line)
{
	return str_is(str_trim(line), "---");
}

size_t
front_matter_read(const struct source *source, struct meeting *meeting,
    struct front_matter *front, struct diag *diag)
{
	struct reader reader = { .meeting = meeting, .front = front,
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
		    &reader, diag);
		set_usual_bases(&reader);
	}
	buf_release(&text);
	return end < source->nlines ? end + 1 : 0;
}
