#include "readers.h"

#include "base/diag.h"
#include "facts/meeting_facts.h"
#include "fixtures/dump_facts.h"
#include "read/complete.h"

/*
 * A document of one meeting on 5 October 2021 with an item 3.  The kind says
 * where the text is in it: "decision BODY" under "Beslutning",
 * "recommendation BODY" under "Indstilling" with a decision after it, "head
 * BODY" before the item; "item BODY" is the whole text of the item.
 */
static void
make_source(const struct spec_example *example, struct buf *text)
{
	struct str kind = example->kind, body;
	size_t blank = str_find_char(kind, ' ');

	body = str_trim(str_from(kind, blank));
	buf_addf(text, "REFERAT %.*s 2018-2021 d. 05-10-2021\n\n"
	    "Mødedato Tirsdag d. 05. oktober 2021 kl. 08:30\n\n",
	    STR_FMT(body));
	if (str_starts(kind, "head "))
		buf_addf(text, "%.*s\n", STR_FMT(example->text));
	buf_adds(text, "Punkt 3: En sag\n\n01.00.00-A00-1-21\n\n");
	if (str_starts(kind, "head "))
		buf_adds(text, "Resume\n\nEn sag.\n");
	else if (str_starts(kind, "decision "))
		buf_adds(text, "Beslutning\n\n");
	else if (str_starts(kind, "recommendation "))
		buf_adds(text, "Indstilling\n\n");
	if (!str_starts(kind, "head "))
		buf_addf(text, "%.*s\n", STR_FMT(example->text));
	if (str_starts(kind, "recommendation "))
		buf_adds(text, "\nBeslutning\n\nSe bilaget.\n");
}

static struct meeting *
read_meeting(const struct spec_example *example, struct diag *diag)
{
	struct meeting *meeting;
	struct buf text = BUF_INIT;

	make_source(example, &text);
	meeting = spec_meeting(&text, diag);
	buf_release(&text);
	if (meeting == NULL)
		return NULL;
	meeting->status = STATUS_MINUTES;
	complete_meeting(meeting, "x.txt", diag);
	diag_clear(diag);
	meeting_facts_read(meeting, "x.txt", diag);
	return meeting;
}

static void
add_facts(const struct meeting *meeting, size_t warnings, struct buf *out)
{
	size_t i;

	dump_facts(out, &meeting->facts);
	for (i = 0; i < meeting->nitems; i++)
		dump_facts(out, &meeting->items[i].facts);
	for (i = 0; i < warnings; i++)
		buf_adds(out, "warning\n");
	if (out->len == 0)
		buf_adds(out, "nothing\n");
}

void
read_facts(const struct spec_example *example, struct buf *out)
{
	struct diag *diag = diag_new();
	struct meeting *meeting = read_meeting(example, diag);

	if (meeting == NULL)
		buf_adds(out, "no item\n");
	else
		add_facts(meeting, diag_count(diag, DIAG_WARNING), out);
	meeting_free(meeting);
	diag_free(diag);
}
