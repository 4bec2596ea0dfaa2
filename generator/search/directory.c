#include "directory.h"

#include <string.h>

#include "archive/archive.h"
#include "model/outcome.h"
#include "format.h"
#include "index.h"
#include "script.h"
#include "terms.h"

/* Add as much of a file's first term as distinguishes it from the last of the
   file before: a term that is not in the file before is in this one or in
   none. */
static void
add_first(struct buf *out, const struct search *search, size_t n)
{
	const struct search_term *first =
	    &search->terms[search->shards[n].first];
	size_t len = strlen(first->text);

	if (n != 0 && len > search_shared(first[-1].text, first->text) + 1)
		len = search_shared(first[-1].text, first->text) + 1;
	/* Do not cut a letter of another script. */
	while (((unsigned char)first->text[len] & 0xc0) == 0x80)
		len++;
	buf_addf(out, "%.*s\n", (int)len, first->text);
}

/* Add "udsat", as in addresses; "Udsat"; and "postponed", as in the data. */
static void
add_outcome(struct buf *out, const struct outcome_row *outcome)
{
	buf_addf(out, "%s\t%s\t%s\n", outcome->slug, outcome->title,
	    outcome->name);
}

/*
 * Lines: the format, the name of the index, where each kind of document
 * begins and the last one ends, how many documents are in a file of lines and
 * of columns; then lists, each after a line with its length: bodies, outcomes,
 * and the first terms of the files.
 */
int
search_write_directory(const struct search *search, struct staging *staging)
{
	const struct archive *archive = search->archive;
	struct buf data = BUF_INIT;
	size_t i;
	int result;

	buf_addf(&data, "%d\n%s\n", FORMAT, search->segment);
	for (i = 0; i <= KIND_COUNT; i++)
		buf_addf(&data, "%s%zu", i != 0 ? " " : "",
		    search->starts[i]);
	buf_addf(&data, "\n%d %d\n%zu\n", ROWS_PER_FILE, FACETS_PER_FILE,
	    archive->nbodies);
	for (i = 0; i < archive->nbodies; i++)
		buf_addf(&data, "%.*s\t%s\n", STR_FMT(address_name(
		    archive->bodies[i].url)), archive->bodies[i].name);
	buf_addf(&data, "%d\n", OUTCOME_COUNT);
	for (i = 0; i < OUTCOME_COUNT; i++)
		add_outcome(&data, outcome_row((enum outcome)i));
	buf_addf(&data, "%zu\n", search->nshards);
	for (i = 0; i < search->nshards; i++)
		add_first(&data, search, i);
	result = script_write(search->index_deflate, staging,
	    FOLDER "/index.js", "index", (struct str){ data.data, data.len });
	buf_release(&data);
	return result;
}
