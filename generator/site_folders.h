/*
 * The folders that a site is made of and from.
 */
#ifndef SITE_FOLDERS_H
#define SITE_FOLDERS_H

#include "base/diag.h"
#include "model/config.h"

/*
 * Check that the output folder neither contains the content or the templates
 * nor lies in them: it would be read as minutes, mixed with templates, or they
 * be swapped away with the old site.  Returns 0, or -1 with a diagnostic.
 */
int	 site_folders_check(const struct config *, struct diag *);

#endif
