/*
 * NAME.meta: what the publisher says about the document NAME.txt; it overrides
 * what the document itself says.  An INI file with the keys body, date, start,
 * place, term, status and id.
 */
#ifndef READ_META_H
#define READ_META_H

#include "base/diag.h"
#include "base/str.h"
#include "model/meeting.h"

/* Apply the text of the .meta file `path`; mistakes are reported as errors. */
void	 meta_apply(struct meeting *, struct str text, const char *path,
	    struct diag *);

#endif
