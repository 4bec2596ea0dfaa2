#include "shelf.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "facts/facts.h"
#include "facts/people.h"

void
shelf_init(struct shelf *shelf)
{
	memset(shelf, 0, sizeof(*shelf));
	config_init(&shelf->config);
	shelf->diag = diag_new();
}

struct meeting *
shelf_add(struct shelf *shelf, const char *body, const char *date)
{
	struct meeting *meeting;
	char file[16];

	ck_assert_uint_lt(shelf->count, SHELF_MEETINGS);
	snprintf(file, sizeof(file), "%02zu.txt", shelf->count);
	meeting = made_meeting(file, body, date);
	shelf->meetings[shelf->count++] = meeting;
	return meeting;
}

void
shelf_build(struct shelf *shelf)
{
	size_t i;

	for (i = 0; i < shelf->count; i++) {
		meeting_set_anchors(shelf->meetings[i]);
		facts_read(shelf->meetings[i], "x.txt", shelf->diag);
		people_settle(shelf->meetings[i], &shelf->config);
		shelf->cards[i] = card_new(shelf->meetings[i]);
	}
	archive_build(&shelf->archive, shelf->cards, shelf->count,
	    shelf->diag);
	shelf->pages = (struct pages){ .archive = &shelf->archive,
		.config = &shelf->config, .diag = shelf->diag };
}

void
shelf_release(struct shelf *shelf)
{
	size_t i;

	for (i = 0; i < shelf->count; i++)
		meeting_free(shelf->meetings[i]);
	archive_release(&shelf->archive);
	config_release(&shelf->config);
	diag_free(shelf->diag);
}
