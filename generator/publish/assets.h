/*
 * The files of templates/assets/: style sheets, scripts, icons.  They are read
 * once, before any page is made.  A style sheet or script is published under
 * a name with the beginning of its bytes' SHA-256 in it, "site-1a2b3c4d.css":
 * browsers may keep it for ever, and a changed one is another file.  Icons
 * keep their names, because style sheets refer to them.  Style sheets are
 * squeezed (css.h).
 */
#ifndef PUBLISH_ASSETS_H
#define PUBLISH_ASSETS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/str.h"
#include "publisher.h"

#define ASSETS	"assets"

struct asset {
	const char	*name;		/* "site.css" */
	const char	*published;	/* "site-1a2b3c4d.css" */
	struct str	 data;		/* what is published */
};

struct assets {
	struct arena	 arena;		/* owns the list and the files' bytes */
	struct asset	*list;		/* sorted by name */
	size_t		 count;
};

/*
 * Read all files below TEMPLATES/assets/.  Returns 0, or -1 with a DIAG_SYSTEM
 * diagnostic.  The caller releases in either case.
 */
int	 assets_load(struct assets *, const char *templates, struct diag *);
void	 assets_release(struct assets *);

/* What the file is called on the site; its own name where it is not known. */
const char	*assets_name(const struct assets *, const char *name);

/* Publish them.  Returns 0, or -1 with a diagnostic. */
int	 assets_write(const struct assets *, struct publish *);

#endif
