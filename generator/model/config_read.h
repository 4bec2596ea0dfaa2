/*
 * Reading site.conf.
 */
#ifndef MODEL_CONFIG_READ_H
#define MODEL_CONFIG_READ_H

#include "base/diag.h"
#include "config.h"

/*
 * Read `path` into `config`; what the file does not set stays as it is.  Each
 * mistake becomes a DIAG_USAGE diagnostic with its line: a line that is no
 * setting, an unknown section or key (with "did you mean" if one is close), a
 * bad value, a key that is set twice.  Returns 0, or -1 if there was a mistake
 * or the file cannot be read.
 */
int	 config_read(struct config *, const char *path, struct diag *);

#endif
