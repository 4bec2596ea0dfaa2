#include "readers.h"

#include <string.h>

#include "base/diag.h"
#include "fixtures/dump_meeting.h"
#include "read/infer.h"

/* What is added before the text of an item. */
#define TITLE	"Punkt 1: Titel\n\n"
#define NUMBER	"00.01.00-A00-1-16"

/* Is it the text of one item, and not of a document? */
static bool
is_item(const struct spec_example *example)
{
	return str_is(example->kind, "example item");
}

/* The example's text as a source: "→" is a tab, "·" at an end a blank. */
static void
make_source(const struct spec_example *example, struct buf *text)
{
	struct str rest = example->text;
	size_t i;

	if (is_item(example))
		buf_adds(text, TITLE NUMBER "\n\n");
	while (rest.len != 0) {
		struct str s = spec_line(&rest);

		for (i = 0; i < s.len; i++) {
			if (str_starts(str_from(s, i), "→")) {
				buf_addc(text, '\t');
				i += strlen("→") - 1;
			} else if (str_is(str_from(s, i), "·")) {
				buf_addc(text, ' ');
				break;
			} else {
				buf_addc(text, s.data[i]);
			}
		}
		buf_addc(text, '\n');
	}
}

/* Of an item only what is in it: what was added is not worth repeating. */
static void
remove_head(struct buf *out)
{
	static const char last[] = " case: " NUMBER "\n";
	struct str all = { out->data, out->len };
	size_t start = str_find(all, last);

	if (start == all.len)
		return;
	start += strlen(last);
	memmove(out->data, out->data + start, out->len - start + 1);
	out->len -= start;
}

void
read_minutes(const struct spec_example *example, struct buf *out)
{
	struct buf text = BUF_INIT;
	struct diag *diag = diag_new();
	struct meeting *meeting;

	make_source(example, &text);
	meeting = spec_meeting(&text, diag);
	if (meeting == NULL) {
		buf_adds(out, "no item\n");
	} else {
		if (!is_item(example))
			infer_missing(meeting, "x.txt", diag);
		dump_meeting(out, meeting);
		if (is_item(example))
			remove_head(out);
	}
	meeting_free(meeting);
	diag_free(diag);
	buf_release(&text);
}
