/*
 * A file of settings while it is read, and the report of mistakes in it.
 */
#ifndef MODEL_CONFIG_READING_H
#define MODEL_CONFIG_READING_H

#include <stdbool.h>

#include "base/diag.h"
#include "config.h"

struct config_reading {
	struct config	*config;
	const char	*path;
	struct diag	*diag;
	unsigned	*lines;	/* where each setting is set; 0: not yet */
	bool		 wrong;	/* a mistake was found */
};

/* Report a mistake in the words of printf(3). */
#define COMPLAIN(r, line, ...)						\
	do {								\
		(r)->wrong = true;					\
		diag_add((r)->diag, DIAG_USAGE, (r)->path, (line), 0,	\
		    __VA_ARGS__);					\
	} while (0)

/* Report an unknown "key", "section" or "role"; `meant` is what it may be
   meant to be, or NULL. */
void	 config_report_unknown(struct config_reading *, unsigned line,
	    const char *what, const char *name, const char *meant);

#endif
