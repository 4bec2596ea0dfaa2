/*
 * The formats of source documents, told by the endings of their names.
 */
#ifndef READ_FORMATS_H
#define READ_FORMATS_H

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "source.h"

struct format {
	const char	*ending;	/* ".txt" */
	/* See minutes_read and markdown_read. */
	struct meeting	*(*read)(const struct source *, const struct config *,
			    struct diag *);
};

/* The format of the file with that name, or NULL. */
const struct format	*formats_find(const char *name);

#endif
