/*
 * What the old site has: files that an earlier build wrote, and foreign ones,
 * which no build wrote.
 */
#ifndef PUBLISH_OLD_SITE_H
#define PUBLISH_OLD_SITE_H

#include <stdbool.h>

#include "base/folder.h"
#include "base/str.h"
#include "state.h"

/* What the old site has in place of a file of the new one. */
enum old_file {
	OLD_NONE,
	OLD_SAME,		/* the file, with the same bytes */
	OLD_OTHER,		/* a file that a build wrote, with others */
	OLD_FOREIGN		/* something that no build wrote */
};

/*
 * Compare the old site's `path` with the new content.  `listed` says whether
 * the manifest has it.
 */
enum old_file	 old_site_look(struct staging *, const char *path, bool listed,
		    struct str content);

/* Is the entry of a folder foreign, not counting what is below it? */
bool	 old_site_is_foreign(struct staging *, const struct folder_entry *);

/* Is there anything foreign in the folder or below it? */
bool	 old_site_has_foreign(struct staging *, const char *folder);

#endif
