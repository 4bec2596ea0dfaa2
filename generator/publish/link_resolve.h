/*
 * Resolves the address in a link to a file of the site and a fragment, the id
 * of an element in it.
 */
#ifndef PUBLISH_LINK_RESOLVE_H
#define PUBLISH_LINK_RESOLVE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* The file that a server sends for the address of a folder. */
#define INDEX_NAME	"index.html"

/* What the site's own addresses are like. */
struct link_site {
	const char	*base;		/* "https://x.example/arkiv/", or "" */
	bool		 offline;	/* no server: "x/" is just a folder */
};

/*
 * Resolve `address` relative to the file `from` ("om/index.html").  `file`
 * gets the path of a file in the same form, whether it exists or not, and
 * `fragment` the id of an element in it, or "" (RFC 3986, 5.2; a query after
 * '?' is for scripts, and ignored).  A path that leaves the site's folder
 * begins with "../".  Returns false if the address is not the site's: it has
 * another scheme or host, or is absolute and outside the site's base.
 */
bool	 link_resolve(const struct link_site *, const char *from,
	    struct str address, struct buf *file, struct buf *fragment);

/*
 * Returns the path of the site's address, "/arkiv/" of
 * "https://x.example/arkiv/", or "/" if it is not known.
 */
const char	*link_base_path(const char *base);

#endif
