/*
 * NAME.meta: what the publisher says about the document NAME.txt, over what
 * the document itself says.  An INI file with the keys body, date, start,
 * place, term, status and id.
 */
#ifndef META_H
#define META_H

#include "diag.h"
#include "meeting.h"
#include "str.h"

/* Apply the text of the .meta file `path`; mistakes are reported as errors. */
void	 meta_apply(struct meeting *, struct str text, const char *path,
	    struct diag *);

#endif
