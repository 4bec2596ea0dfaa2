/*
 * Files of content/ of which no page is made, and why: a reader of the site
 * shall be able to see what is not in it.
 */
#ifndef MODEL_SKIPPED_H
#define MODEL_SKIPPED_H

#include <stddef.h>

enum skip_reason {
	SKIP_FORMAT,		/* no reader knows files of that kind */
	SKIP_META,		/* it tells of a document that is not there */
	SKIP_NOT_TEXT,		/* it is not text, or much too large */
	SKIP_NO_MINUTES		/* it is empty, or no minutes */
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
