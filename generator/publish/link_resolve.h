/*
 * Where the address in a link leads: to which file of the site, and to which
 * place in it.
 */
#ifndef PUBLISH_LINK_RESOLVE_H
#define PUBLISH_LINK_RESOLVE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/* What is known of the site's own addresses. */
struct link_site {
	const char	*base;		/* "https://x.example/arkiv/"; "" */
	bool		 offline;	/* no server makes "x/" x/index.html */
};

/*
 * What `address` leads to from the file `from` ("om/index.html").  `file` gets
 * the path of a file in the same form, whether there is one or not, and
 * `place` the id of an element in it, "" for none (RFC 3986, 5.2; what comes
 * after '?' is for scripts).  What leads out of the site's folder begins with
 * "../".  Returns false when it leads to somewhere else: another scheme or
 * host, or beside the folder that the site has on its own.
 */
bool	 link_resolve(const struct link_site *, const char *from,
	    struct str address, struct buf *file, struct buf *place);

/* The path of the site's address, "/arkiv/" of "https://x.example/arkiv/";
   "/" when it is not known. */
const char	*link_base_path(const char *base);

#endif
