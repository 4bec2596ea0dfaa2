/* Meetings and cards in packed form: complete, and never crashing on damage. */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/folder.h"
#include "document.h"
#include "model/meeting_pack.h"
#include "read/read.h"

static const char folder[] = "content";

/* Call `check` for each document of the demo. */
static void
each_document(void (*check)(const struct meeting *))
{
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	struct meeting *meeting;
	struct config config;
	const char **names;
	size_t count = 0, i, checked = 0;

	config_init(&config);
	ck_assert_int_eq(folder_list(&arena, folder, &names, &count), 0);
	for (i = 0; i < count; i++) {
		const struct document document = { folder, names[i] };

		meeting = document_read(&document, &config, diag, NULL);
		if (meeting == NULL)
			continue;
		check(meeting);
		checked++;
		meeting_free(meeting);
	}
	ck_assert_uint_gt(checked, 10);
	diag_free(diag);
	config_release(&config);
	arena_release(&arena);
}

/* The same bytes when packed again, and the same Markdown.  That no member is
   forgotten is checked by tests/site/check_cache.sh, on whole sites. */
static void
assert_same(const struct meeting *meeting)
{
	struct buf first = BUF_INIT, second = BUF_INIT;
	struct buf before = BUF_INIT, after = BUF_INIT;
	struct card *card = card_new(meeting), *copy_card;
	struct meeting *copy;

	meeting_pack(&first, meeting);
	copy = meeting_unpack((struct str){ first.data, first.len });
	ck_assert_ptr_nonnull(copy);
	meeting_pack(&second, copy);
	ck_assert_uint_eq(first.len, second.len);
	ck_assert(memcmp(first.data, second.data, first.len) == 0);
	markdown_write(&before, meeting);
	markdown_write(&after, copy);
	ck_assert_str_eq(before.data, after.data);

	buf_reset(&first);
	buf_reset(&second);
	copy_card = card_new(copy);
	card_pack(&first, card);
	card_pack(&second, copy_card);
	ck_assert_uint_eq(first.len, second.len);
	ck_assert(memcmp(first.data, second.data, first.len) == 0);
	card_free(copy_card);
	copy_card = card_unpack((struct str){ first.data, first.len });
	ck_assert_ptr_nonnull(copy_card);
	buf_reset(&second);
	card_pack(&second, copy_card);
	ck_assert(first.len == second.len &&
	    memcmp(first.data, second.data, first.len) == 0);

	card_free(copy_card);
	card_free(card);
	meeting_free(copy);
	buf_release(&first);
	buf_release(&second);
	buf_release(&before);
	buf_release(&after);
}

START_TEST(unpacked_is_the_same)
{
	each_document(assert_same);
}
END_TEST

/* Whatever comes of it, it is a meeting or NULL. */
static void
unpack_damaged(const struct meeting *meeting)
{
	struct buf data = BUF_INIT;
	size_t at;

	meeting_pack(&data, meeting);
	for (at = 7; at < data.len; at += 997) {
		ck_assert_ptr_null(meeting_unpack((struct str){ data.data,
		    at }));
		data.data[at] ^= 0x55;
		meeting_free(meeting_unpack((struct str){ data.data,
		    data.len }));
		data.data[at] ^= 0x55;
	}
	buf_release(&data);
}

START_TEST(damage_does_no_harm)
{
	each_document(unpack_damaged);
}
END_TEST

Suite *
suite_meeting_pack(void)
{
	Suite *suite = suite_create("meeting_pack");
	TCase *tests = tcase_create("meeting_pack");

	tcase_add_test(tests, unpacked_is_the_same);
	tcase_add_test(tests, damage_does_no_harm);
	suite_add_tcase(suite, tests);
	return suite;
}
