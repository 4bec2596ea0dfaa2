/*
 * The files of templates/assets/: style sheets, scripts, icons.  They are read
 * once, before any page is made.  The published name of a style sheet or
 * script has the first digits of its SHA-256 in it, "site-1a2b3c4d.css", so
 * browsers may cache it for ever: a changed one is another file.  Icons keep
 * their names, because style sheets refer to them.  Style sheets are minified
 * (css.h).
 */
#ifndef PUBLISH_ASSETS_H
#define PUBLISH_ASSETS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/str.h"
#include "staging.h"

#define ASSETS	"assets"

struct asset {
	const char	*name;		/* "site.css" */
	const char	*published;	/* "site-1a2b3c4d.css" */
	struct str	 data;		/* what is published */
};

struct assets {
	struct arena	 arena;		/* owns the list and the content */
	struct asset	*list;		/* sorted by name */
	size_t		 count;
};

/*
 * Read all files below TEMPLATES/assets/.  Returns 0, or -1 with a DIAG_SYSTEM
 * diagnostic.  The caller releases the assets in either case.
 */
int	 assets_load(struct assets *, const char *templates, struct diag *);
void	 assets_release(struct assets *);

/* Returns the published name of a file, or `name` if it is unknown. */
const char	*assets_name(const struct assets *, const char *name);

/* Publish them.  Returns 0, or -1 with a diagnostic. */
int	 assets_write(const struct assets *, struct staging *);

#endif
