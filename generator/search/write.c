/*
 * The files of the index.
 *
 *	search/index.js			the directory: what there is
 *	search/NAME/s/0/0.js		terms with their lists, about 12 KB
 *	search/NAME/b/0/0.js		a piece of a list that is longer
 *	search/NAME/d/0/0.js		the lines of 16 documents
 *	search/NAME/f/0/0.js		columns of 32768 documents
 *
 * NAME is made of the content, so that those files may be kept for ever; the
 * directory alone has a fixed name.  A number stands in a folder of 512.
 *
 * A file of terms is a row of entries, in the order of the terms' bytes:
 *	varint	bytes that the term has in common with the one before
 *	text	the rest of the term
 *	varint	documents
 *	text	the word that is shown for it: "" the term itself; "+e" the
 *		term and "e"; or the word
 *	varint	2 * n: n bytes of list follow; 2 * n + 1: the list is in n
 *		pieces, and a varint with the first one's number follows
 * A text is a varint with its length, and its bytes.  The list of an alias is
 * the text of its terms.
 */
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/digest.h"
#include "language/danish.h"
#include "model/outcome_words.h"
#include "parts.h"

#define FORMAT		1
#define FOLDER		"search"
#define SHARD_BYTES	12288
#define PIECE_BYTES	32768
#define PER_FOLDER	512

static void
add_varint(struct buf *out, uint64_t number)
{
	unsigned char varint[VARINT_MAX];

	buf_add(out, varint, search_put_varint(varint, number));
}

static void
add_text(struct buf *out, struct str text)
{
	add_varint(out, text.len);
	buf_add(out, text.data, text.len);
}

/* The list, or what stands for one; bytes. */
static struct str
list_of(const struct search *search, const struct search_term *term)
{
	if (term->alias_of != NULL)
		return str_of(term->alias_of);
	return (struct str){ (const char *)search->lists + term->start,
		term->len };
}

static size_t
pieces_of(size_t bytes)
{
	return (bytes + PIECE_BYTES - 1) / PIECE_BYTES;
}

static void
add_shown(struct buf *out, const struct search_term *term)
{
	struct str text = str_of(term->text), word;
	struct buf shown = BUF_INIT;

	if (term->shown != NULL) {
		word = str_of(term->shown->spelling != NULL ?
		    term->shown->spelling : term->shown->text);
		if (str_starts(word, term->text)) {
			word = str_from(word, text.len);
			if (word.len != 0)
				buf_addc(&shown, '+');
		}
		buf_add(&shown, word.data, word.len);
	}
	add_text(out, (struct str){ shown.data, shown.len });
	buf_release(&shown);
}

static size_t
shared(const char *a, const char *b)
{
	size_t len = 0;

	while (a[len] != '\0' && a[len] == b[len])
		len++;
	return len;
}

/* Where the term stands among those with files of their own. */
static size_t
first_piece(const struct search *search, size_t term)
{
	size_t i, first = 0;

	for (i = 0; search->big[i] != term; i++)
		first += pieces_of(search->terms[search->big[i]].len);
	return first;
}

static void
add_entry(struct buf *out, const struct search *search, size_t number,
    const char *before)
{
	const struct search_term *term = &search->terms[number];
	struct str list = list_of(search, term);
	size_t same = shared(before, term->text);

	add_varint(out, same);
	add_text(out, str_of(term->text + same));
	add_varint(out, term->count);
	add_shown(out, term);
	if (list.len > PIECE_BYTES) {
		add_varint(out, 2 * pieces_of(list.len) + 1);
		add_varint(out, first_piece(search, number));
	} else {
		add_varint(out, 2 * list.len);
		buf_add(out, list.data, list.len);
	}
}

/* About how many bytes the term takes in its file. */
static size_t
size_of(const struct search *search, const struct search_term *term)
{
	size_t len = list_of(search, term).len;

	return strlen(term->text) / 2 + 6 + (len > PIECE_BYTES ? 6 : len);
}

static void
cut_shards(struct search *search)
{
	size_t i, size = SHARD_BYTES, here;
	struct search_shard *shard;
	bool alias = false;

	for (i = 0; i < search->nterms; i++) {
		here = size_of(search, &search->terms[i]);
		/* Aliases are looked up by themselves. */
		if (size + here > SHARD_BYTES ||
		    alias != (search->terms[i].alias_of != NULL)) {
			ARENA_ONE_MORE(&search->arena, search->shards,
			    search->nshards);
			shard = &search->shards[search->nshards++];
			*shard = (struct search_shard){ i, 0 };
			size = 0;
		}
		alias = search->terms[i].alias_of != NULL;
		search->shards[search->nshards - 1].count++;
		size += here;
	}
}

static void
find_big(struct search *search)
{
	size_t i;

	for (i = 0; i < search->nterms; i++) {
		if (list_of(search, &search->terms[i]).len <= PIECE_BYTES)
			continue;
		ARENA_ONE_MORE(&search->arena, search->big, search->nbig);
		search->big[search->nbig++] = i;
	}
}

static size_t
count_pieces(const struct search *search)
{
	size_t i, count = 0;

	for (i = 0; i < search->nbig; i++)
		count += pieces_of(search->terms[search->big[i]].len);
	return count;
}

static size_t
count_row_files(const struct search *search)
{
	return (search->starts[KIND_COUNT] + ROWS_PER_FILE - 1) /
	    ROWS_PER_FILE;
}

static size_t
count_facet_files(const struct search *search)
{
	return (search->starts[KIND_COUNT] + FACETS_PER_FILE - 1) /
	    FACETS_PER_FILE;
}

static void
add_digest(struct buf *out, const void *data, size_t len)
{
	char digest[65];

	digest_sha256(data, len, digest);
	buf_adds(out, digest);
}

/* The name of the index: everything in it has a say. */
static void
name_segment(struct search *search)
{
	struct buf all = BUF_INIT, terms = BUF_INIT;
	char digest[65];
	size_t i;

	for (i = 0; i < search->nterms; i++) {
		buf_addf(&terms, "%s %u ", search->terms[i].text,
		    search->terms[i].count);
		add_shown(&terms, &search->terms[i]);
		if (search->terms[i].alias_of != NULL)
			buf_adds(&terms, search->terms[i].alias_of);
	}
	buf_addf(&all, "%d %d %d %d ", FORMAT, SHARD_BYTES, PIECE_BYTES,
	    ROWS_PER_FILE);
	add_digest(&all, terms.data, terms.len);
	add_digest(&all, search->lists, search->lists_len);
	add_digest(&all, search->rows.data, search->rows.len);
	digest_sha256(all.data, all.len, digest);
	memcpy(search->segment, digest, sizeof(search->segment) - 1);
	buf_release(&terms);
	buf_release(&all);
}

void
search_build_files(struct search *search)
{
	cut_shards(search);
	find_big(search);
	name_segment(search);
}

size_t
search_jobs(const struct search *search)
{
	return search->nshards + count_pieces(search) +
	    count_row_files(search) + count_facet_files(search) + 1;
}

static int
write_file(struct staging *staging, const char *path, const char *name,
    const struct buf *data)
{
	struct buf script = BUF_INIT;
	int result;

	search_pack(&script, name, data->data, data->len);
	result = staging_add(staging, path, script.data, script.len);
	buf_release(&script);
	return result;
}

/* Write file number `n` of a kind of the index, "s". */
static int
write_part(const struct search *search, struct staging *staging, char kind,
    size_t n, const struct buf *data)
{
	struct arena arena = ARENA_INIT;
	int result;

	result = write_file(staging, arena_printf(&arena, FOLDER
	    "/%s/%c/%zu/%zu.js", search->segment, kind, n / PER_FOLDER, n),
	    arena_printf(&arena, "%c%zu", kind, n), data);
	arena_release(&arena);
	return result;
}

static int
write_shard(const struct search *search, size_t n, struct staging *staging)
{
	const struct search_shard *shard = &search->shards[n];
	struct buf data = BUF_INIT;
	const char *before = "";
	size_t i;
	int result;

	for (i = shard->first; i < shard->first + shard->count; i++) {
		add_entry(&data, search, i, before);
		before = search->terms[i].text;
	}
	result = write_part(search, staging, 's', n, &data);
	buf_release(&data);
	return result;
}

static int
write_piece(const struct search *search, size_t n, struct staging *staging)
{
	struct buf data = BUF_INIT;
	size_t big = 0, piece = n, pieces;
	struct str list;
	int result;

	while (piece >= (pieces = pieces_of(search->terms[
	    search->big[big]].len))) {
		piece -= pieces;
		big++;
	}
	list = str_from(list_of(search, &search->terms[search->big[big]]),
	    piece * PIECE_BYTES);
	list = str_cut(list, PIECE_BYTES);
	buf_add(&data, list.data, list.len);
	result = write_part(search, staging, 'b', n, &data);
	buf_release(&data);
	return result;
}

static int
write_rows(const struct search *search, size_t n, struct staging *staging)
{
	struct buf data = BUF_INIT;
	int result;

	buf_add(&data, search->rows.data + search->row_starts[n],
	    search->row_starts[n + 1] - search->row_starts[n]);
	result = write_part(search, staging, 'd', n, &data);
	buf_release(&data);
	return result;
}

static int
write_facets(const struct search *search, size_t n, struct staging *staging)
{
	struct buf data = BUF_INIT;
	int result;

	search_facets(search, &data, n);
	result = write_part(search, staging, 'f', n, &data);
	buf_release(&data);
	return result;
}

/* As much of a file's first term as tells it from the last of the file before;
   a term that is not in the file before is in this one or in none. */
static void
add_first(struct buf *out, const struct search *search, size_t n)
{
	const struct search_term *first =
	    &search->terms[search->shards[n].first];
	size_t len = strlen(first->text);

	if (n != 0 && len > shared(first[-1].text, first->text) + 1)
		len = shared(first[-1].text, first->text) + 1;
	/* Not half of a letter of another script. */
	while (((unsigned char)first->text[len] & 0xc0) == 0x80)
		len++;
	buf_addf(out, "%.*s\n", (int)len, first->text);
}

/* "oekonomiudvalget" of "/udvalg/oekonomiudvalget/". */
static struct str
slug_of(const char *url)
{
	struct str rest = str_from(str_of(url), 1);

	rest = str_from(rest, str_find_char(rest, '/') + 1);
	return str_cut(rest, rest.len - 1);
}

/* "udsat", as in addresses; "Udsat"; "postponed", as in the data. */
static void
add_outcome(struct buf *out, enum outcome outcome)
{
	struct arena arena = ARENA_INIT;

	buf_addf(out, "%s\t%s\t%s\n", danish_slug(&arena, str_of(
	    outcome_title(outcome))), outcome_title(outcome),
	    outcome_name(outcome));
	arena_release(&arena);
}

/*
 * Lines: the format, the name of the index, where each kind of documents
 * begins and the last one ends, documents in a file of lines and of columns;
 * then lists, each after a line with its length: bodies, outcomes, and the
 * first terms of the files.
 */
static int
write_directory(const struct search *search, struct staging *staging)
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
		buf_addf(&data, "%.*s\t%s\n", STR_FMT(slug_of(
		    archive->bodies[i].url)), archive->bodies[i].name);
	buf_addf(&data, "%d\n", OUTCOME_COUNT);
	for (i = 0; i < OUTCOME_COUNT; i++)
		add_outcome(&data, (enum outcome)i);
	buf_addf(&data, "%zu\n", search->nshards);
	for (i = 0; i < search->nshards; i++)
		add_first(&data, search, i);
	result = write_file(staging, FOLDER "/index.js", "index", &data);
	buf_release(&data);
	return result;
}

int
search_job(const struct search *search, size_t job, struct staging *staging)
{
	const struct {
		size_t	  count;
		int	(*write)(const struct search *, size_t,
			    struct staging *);
	} kinds[] = {
		{ search->nshards, write_shard },
		{ count_pieces(search), write_piece },
		{ count_row_files(search), write_rows },
		{ count_facet_files(search), write_facets },
	};
	size_t i;

	for (i = 0; i < COUNT(kinds); i++) {
		if (job < kinds[i].count)
			return kinds[i].write(search, job, staging);
		job -= kinds[i].count;
	}
	return write_directory(search, staging);
}
