/* Packed data: what is written is read again, and damage is noticed. */
#include "suites.h"

#include <limits.h>
#include <stdint.h>

#include "base/pack.h"

enum colour { RED, BLUE = 300 };

struct sample {
	size_t		 size;
	unsigned	 number;
	int		 signed_number;
	bool		 flag;
	char		 letter;
	const char	*text, *empty, *none;
	enum colour	 colour;
	int		*list;
	size_t		 nlist;
	const char	**words;
	size_t		 nwords;
};

static void
pack_sample(struct pack *pack, struct sample *sample)
{
	pack_size(pack, &sample->size);
	pack_unsigned(pack, &sample->number);
	pack_int(pack, &sample->signed_number);
	pack_bool(pack, &sample->flag);
	pack_char(pack, &sample->letter);
	pack_text(pack, &sample->text);
	pack_text(pack, &sample->empty);
	pack_text(pack, &sample->none);
	PACK_ENUM(pack, sample->colour);
	PACK_ALL(pack, sample->list, sample->nlist, pack_int);
	PACK_ALL(pack, sample->words, sample->nwords, pack_text);
}

static int numbers[] = { 0, -1, 1, 127, 128, -129, INT_MAX, INT_MIN };
static const char *words[] = { "å", "", "tre ord\n" };

static const struct sample sample = {
	.size = SIZE_MAX, .number = UINT_MAX, .signed_number = INT_MIN,
	.flag = true, .letter = '\xe6', .text = "Havneudvalget",
	.empty = "", .none = NULL, .colour = BLUE,
	.list = numbers, .nlist = 8, .words = words, .nwords = 3,
};

static void
write_sample(struct buf *out)
{
	struct pack pack = pack_writer(out);
	struct sample copy = sample;

	pack_sample(&pack, &copy);
}

START_TEST(what_is_written_is_read)
{
	struct arena arena = ARENA_INIT;
	struct buf data = BUF_INIT;
	struct sample read = { 0 };
	struct pack pack;
	size_t i;

	write_sample(&data);
	pack = pack_reader((struct str){ data.data, data.len }, &arena);
	pack_sample(&pack, &read);
	ck_assert(!pack.broken);
	ck_assert_uint_eq(pack.in.len, 0);
	ck_assert_uint_eq(read.size, sample.size);
	ck_assert_uint_eq(read.number, sample.number);
	ck_assert_int_eq(read.signed_number, sample.signed_number);
	ck_assert(read.flag);
	ck_assert_int_eq(read.letter, sample.letter);
	ck_assert_str_eq(read.text, sample.text);
	ck_assert_str_eq(read.empty, "");
	ck_assert_ptr_null(read.none);
	ck_assert_int_eq(read.colour, BLUE);
	ck_assert_uint_eq(read.nlist, sample.nlist);
	for (i = 0; i < read.nlist; i++)
		ck_assert_int_eq(read.list[i], numbers[i]);
	ck_assert_uint_eq(read.nwords, sample.nwords);
	for (i = 0; i < read.nwords; i++)
		ck_assert_str_eq(read.words[i], words[i]);
	buf_release(&data);
	arena_release(&arena);
}
END_TEST

/* Cut anywhere, it is broken, and what is missing is zero. */
START_TEST(cut_data_is_noticed)
{
	struct arena arena = ARENA_INIT;
	struct buf data = BUF_INIT;
	struct sample read;
	struct pack pack;
	size_t len;

	write_sample(&data);
	for (len = 0; len < data.len; len++) {
		read = (struct sample){ 0 };
		pack = pack_reader((struct str){ data.data, len }, &arena);
		pack_sample(&pack, &read);
		ck_assert_msg(pack.broken, "cut at %zu", len);
	}
	buf_release(&data);
	arena_release(&arena);
}
END_TEST

START_TEST(lengths_are_not_believed)
{
	static const char longer[] = "\x05" "ab", endless[] = "\xff\xff\xff"
	    "\xff\xff\xff\xff\xff\xff\xff\xff", unended[] = "\x02" "ab";
	struct arena arena = ARENA_INIT;
	struct pack pack = pack_reader(STR_LIT(longer), &arena);
	const char *text = "unset";
	size_t count = 0, *list = NULL;

	pack_text(&pack, &text);
	ck_assert(pack.broken);
	ck_assert_ptr_null(text);
	pack = pack_reader(STR_LIT(unended), &arena);
	pack_text(&pack, &text);
	ck_assert(pack.broken);
	pack = pack_reader(STR_LIT(endless), &arena);
	PACK_LIST(&pack, list, count);
	ck_assert(pack.broken);
	ck_assert_uint_eq(count, 0);
	pack = pack_reader(STR_LIT(longer), &arena);
	PACK_LIST(&pack, list, count);
	ck_assert(pack.broken);
	ck_assert_ptr_null(list);
	arena_release(&arena);
}
END_TEST

Suite *
suite_pack(void)
{
	Suite *suite = suite_create("pack");
	TCase *tests = tcase_create("pack");

	tcase_add_test(tests, what_is_written_is_read);
	tcase_add_test(tests, cut_data_is_noticed);
	tcase_add_test(tests, lengths_are_not_believed);
	suite_add_tcase(suite, tests);
	return suite;
}
