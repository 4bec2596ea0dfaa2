#include "vote.h"

static const char *const motions[] = {
	[MOTION_AMENDMENT] = "amendment",
	[MOTION_RECOMMENDATION] = "recommendation",
	[MOTION_OPTION] = "option",
	[MOTION_AGENDA] = "agenda",
	[MOTION_OTHER] = "other",
};

static const char *const results[] = {
	[RESULT_UNKNOWN] = NULL,
	[RESULT_ADOPTED] = "adopted",
	[RESULT_REJECTED] = "rejected",
	[RESULT_LAPSED] = "lapsed",
};

const char *
motion_name(enum motion motion)
{
	return motions[motion];
}

const char *
vote_result_name(enum vote_result result)
{
	return results[result];
}
