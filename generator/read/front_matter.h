/*
 * The front matter of a meeting as Markdown: what is known of the meeting, as
 * "key: value" lines between two lines of dashes.  It is YAML as well.
 */
#ifndef READ_FRONT_MATTER_H
#define READ_FRONT_MATTER_H

#include <stddef.h>

#include "base/buf.h"
#include "base/diag.h"
#include "model/meeting.h"
#include "source.h"

/* A title in the contents that differs from the item's. */
struct front_title {
	size_t		 item;		/* from 1; 0 if it is not a number */
	const char	*title;		/* in the meeting's arena */
	unsigned	 line;
};

/* What the front matter says about items. */
struct front_matter {
	struct front_title	*titles;
	size_t			 count, room;
};

void	 front_matter_write(struct buf *out, const struct meeting *);

/*
 * Read the front matter into the meeting and `out`; the caller frees
 * out->titles.  Bad values are reported as errors and left out.  Returns the
 * number of lines up to the first after it; 0 if there is no front matter.
 */
size_t	 front_matter_read(const struct source *, struct meeting *,
	    struct front_matter *out, struct diag *);

#endif
