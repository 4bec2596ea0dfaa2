/* The progress bar. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "progress.h"

/* Returns what a progress bar writes to standard error within the time. */
static const char *
progress_writes(struct arena *arena, bool shown, unsigned seconds)
{
	struct progress *progress;
	struct buf text = BUF_INIT;
	char name[] = "/tmp/check-progress-XXXXXX";
	const char *copy;
	int saved, fd;

	fflush(stderr);
	saved = dup(STDERR_FILENO);
	fd = mkstemp(name);
	ck_assert_int_ge(fd, 0);
	dup2(fd, STDERR_FILENO);
	close(fd);
	progress = progress_new(shown);
	progress_begin(progress, "Reading", 4);
	progress_step(progress);
	sleep(seconds);
	progress_step(progress);
	progress_step(progress);
	progress_free(progress);
	dup2(saved, STDERR_FILENO);
	close(saved);
	ck_assert_int_eq(file_read(name, &text), 0);
	unlink(name);
	copy = arena_dup(arena, text.data);
	buf_release(&text);
	return copy;
}

START_TEST(bar_appears_and_is_erased)
{
	struct arena arena = ARENA_INIT;

	ck_assert_str_eq(progress_writes(&arena, true, 0), "");
	ck_assert_str_eq(progress_writes(&arena, false, 2), "");
	ck_assert_str_eq(progress_writes(&arena, true, 2), "\rReading  "
	    "[====================>                   ] 2/4\033[K"
	    "\r\033[K");
	arena_release(&arena);
}
END_TEST

Suite *
suite_progress(void)
{
	Suite *suite = suite_create("progress");
	TCase *tcase = tcase_create("progress");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, bar_appears_and_is_erased);
	suite_add_tcase(suite, tcase);
	return suite;
}
