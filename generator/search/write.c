#include "write.h"

#include <string.h>

#include "base/array.h"
#include "base/digest.h"
#include "directory.h"
#include "format.h"
#include "index.h"
#include "rows.h"
#include "script.h"
#include "terms.h"
#include "varint.h"

static void
add_text(struct buf *out, struct str text)
{
	varint_add(out, text.len);
	buf_add(out, text.data, text.len);
}

/* Returns the bytes of the term's list, or of the terms of an alias. */
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
		word = str_of(search_shown(term));
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

/* Returns the number of the first piece of a term's list. */
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
	size_t same = search_shared(before, term->text);

	varint_add(out, same);
	add_text(out, str_of(term->text + same));
	varint_add(out, term->count);
	add_shown(out, term);
	if (list.len > PIECE_BYTES) {
		varint_add(out, 2 * pieces_of(list.len) + 1);
		varint_add(out, first_piece(search, number));
	} else {
		varint_add(out, 2 * list.len);
		buf_add(out, list.data, list.len);
	}
}

/* Returns about how many bytes the term takes in its file. */
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
		/* Aliases are looked up separately. */
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

/* Name the index after everything in it. */
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

/* Write file number `n` of a kind, such as "s". */
static int
write_numbered(const struct search *search, struct staging *staging, char kind,
    size_t n, const struct buf *data)
{
	struct arena arena = ARENA_INIT;
	int result;

	result = script_write(search->index_deflate, staging,
	    arena_printf(&arena, FOLDER
	    "/%s/%c/%zu/%zu.js", search->segment, kind, n / PER_FOLDER, n),
	    arena_printf(&arena, "%c%zu", kind, n),
	    (struct str){ data->data, data->len });
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
	result = write_numbered(search, staging, 's', n, &data);
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
	result = write_numbered(search, staging, 'b', n, &data);
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
	result = write_numbered(search, staging, 'd', n, &data);
	buf_release(&data);
	return result;
}

static int
write_facets(const struct search *search, size_t n, struct staging *staging)
{
	struct buf data = BUF_INIT;
	int result;

	search_add_facets(search, &data, n);
	result = write_numbered(search, staging, 'f', n, &data);
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
	return search_write_directory(search, staging);
}
