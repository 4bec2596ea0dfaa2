/*
 * Files in content/ that get no page, and why, so that readers of the site can
 * see what it lacks.
 */
#ifndef MODEL_SKIPPED_H
#define MODEL_SKIPPED_H

#include <stddef.h>

enum skip_reason {
	SKIP_FORMAT,		/* nothing reads files of that kind */
	SKIP_META,		/* it describes a document that is missing */
	SKIP_NOT_TEXT,		/* it is not text, or much too large */
	SKIP_NO_MINUTES		/* it is empty, or not minutes */
};
#define SKIP_REASONS (SKIP_NO_MINUTES + 1)

struct skipped {
	const char		*name;		/* relative to content/ */
	enum skip_reason	 reason;
};

struct skipped_list {
	struct skipped	*list;
	size_t		 count;
};

#endif
