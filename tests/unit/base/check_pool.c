/* Thread pools. */
#include "suites.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/pool.h"

struct work {
	atomic_int	times[1000];
	atomic_int	begun;
	int		fail_at;	/* -1: never */
};

static int
work_once(void *payload, size_t index)
{
	struct work *work = payload;

	atomic_fetch_add(&work->begun, 1);
	atomic_fetch_add(&work->times[index], 1);
	errno = EDOM;
	return (int)index == work->fail_at ? -1 : 0;
}

START_TEST(pool_does_each_once)
{
	static const unsigned threads[] = { 1, 2, 7, 2000 };
	struct work *work;
	size_t t, i;

	for (t = 0; t < COUNT(threads); t++) {
		work = calloc(1, sizeof(*work));
		work->fail_at = -1;
		ck_assert_int_eq(pool_run(threads[t], 1000, work_once, work),
		    0);
		for (i = 0; i < 1000; i++)
			ck_assert_int_eq(work->times[i], 1);
		ck_assert_int_eq(pool_run(threads[t], 0, work_once, work), 0);
		ck_assert_int_eq(work->begun, 1000);
		free(work);
	}
}
END_TEST

START_TEST(pool_stops)
{
	struct work *work = calloc(1, sizeof(*work));

	work->fail_at = 10;
	errno = 0;
	ck_assert_int_eq(pool_run(1, 1000, work_once, work), -1);
	ck_assert_int_eq(errno, EDOM);
	ck_assert_int_eq(work->begun, 11);
	ck_assert_int_eq(pool_run(4, 1000, work_once, work), -1);
	free(work);
}
END_TEST

Suite *
suite_pool(void)
{
	Suite *suite = suite_create("pool");
	TCase *tcase = tcase_create("pool");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, pool_does_each_once);
	tcase_add_test(tcase, pool_stops);
	suite_add_tcase(suite, tcase);
	return suite;
}
