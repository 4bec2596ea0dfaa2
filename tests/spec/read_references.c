#include "readers.h"

#include "base/diag.h"
#include "facts/meeting_facts.h"
#include "facts/references.h"
#include "model/config.h"
#include "model/reference.h"
#include "model/tree.h"
#include "read/complete.h"

/* The agenda around the text: what its titles and numbers are held against. */
#define BEFORE	"Punkt 1: Godkendelse af dagsorden\n\n01.00.00-A00-1-21\n\n" \
		"Beslutning\n\nGodkendt.\n\n" \
		"Punkt 2: Gæstebroer i havnen\n\n01.00.00-A00-2-21\n\n" \
		"Resume\n\nEn sag.\n\n"
#define AFTER	"\n\nPunkt 4: D-sag: Status på \"Kajkanten\" i foråret\n\n" \
		"01.00.00-A00-4-21\n\nResume\n\nEn sag.\n\n" \
		"Punkt 5: Aktuelle sager\n\n01.00.00-A00-5-21\n\n" \
		"Resume\n\nEn sag.\n\n" \
		"Punkt 6: Aktuelle sager\n\n01.00.00-A00-6-21\n\n" \
		"Resume\n\nEn sag.\n"

/*
 * A document of a meeting of BODY on 5 October 2021 with six items.  The kind
 * says under which heading of item 3 the text is, "text BODY" or
 * "history BODY"; "points BODY" has a recommendation with two points before
 * it, "agenda BODY" makes item 3 one on the agenda, "opinion BODY" has what
 * Parkudvalget said before.
 */
static void
make_source(const struct spec_example *example, struct buf *text)
{
	struct str kind = example->kind, body;

	body = str_trim(str_from(kind, str_find_char(kind, ' ')));
	buf_addf(text, "REFERAT %.*s 2018-2021 d. 05-10-2021\n\n"
	    "Mødedato Tirsdag d. 05. oktober 2021 kl. 08:30\n\n" BEFORE,
	    STR_FMT(body));
	buf_adds(text, str_starts(kind, "agenda ") ?
	    "Punkt 3: Ændring af dagsordenen\n\n" : "Punkt 3: En sag\n\n");
	buf_adds(text, "01.00.00-A00-3-21\n\n");
	if (str_starts(kind, "points "))
		buf_adds(text, "Indstilling\n\nForvaltningen indstiller, at\n\n"
		    "1. broen rives ned\n\n2. pengene gives\n\n");
	if (str_starts(kind, "opinion "))
		buf_adds(text, "Indstilling\n\nParkudvalget anbefaler "
		    "indstillingen.\n\n");
	buf_adds(text, str_starts(kind, "history ") ? "Sagsforløb\n\n" :
	    str_starts(kind, "agenda ") ? "Beslutning\n\n" :
	    "Sagsfremstilling\n\n");
	buf_addf(text, "%.*s\n", STR_FMT(example->text));
	buf_adds(text, AFTER);
}

static struct meeting *
read_meeting(const struct spec_example *example)
{
	struct diag *diag = diag_new();
	struct config config;
	struct meeting *meeting;
	struct buf text = BUF_INIT;

	config_init(&config);
	make_source(example, &text);
	meeting = spec_meeting(&text, diag);
	if (meeting != NULL) {
		meeting->status = STATUS_MINUTES;
		complete_meeting(meeting, "x.txt", diag);
		meeting_facts_read(meeting, "x.txt", diag);
		references_read(meeting, &config);
	}
	config_release(&config);
	buf_release(&text);
	diag_free(diag);
	return meeting;
}

static void
add_reference(const struct reference *one, struct buf *out)
{
	struct str there = str_cut(str_from(tree_literal(one->node), one->at),
	    one->len);

	buf_addf(out, "%s %s", reference_kind_name(one->kind), one->text);
	if (one->date != NULL)
		buf_addf(out, " = %s, %s", one->date,
		    one->body != NULL ? one->body : "?");
	if (one->label != NULL)
		buf_addf(out, ", item %s", one->label);
	if (one->target != NULL)
		buf_addf(out, " = %s%s", one->here ? "here, " : "",
		    one->target);
	if (one->paragraph != NULL)
		buf_addf(out, " § %s", one->paragraph);
	if (!str_is(there, one->text))
		buf_addf(out, ", but at its place is \"%.*s\"",
		    STR_FMT(there));
	buf_addc(out, '\n');
}

/* Only the references of item 3: the others are the scenery. */
void
read_references(const struct spec_example *example, struct buf *out)
{
	struct meeting *meeting = read_meeting(example);
	const struct references *all;
	size_t i;

	if (meeting == NULL || meeting->nitems != 6) {
		buf_addf(out, "%zu items instead of 6\n",
		    meeting != NULL ? meeting->nitems : 0);
	} else {
		all = &meeting->items[2].references;
		for (i = 0; i < all->count; i++)
			add_reference(&all->list[i], out);
		if (all->count == 0)
			buf_adds(out, "nothing\n");
	}
	meeting_free(meeting);
}
