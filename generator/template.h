/*
 * Mustache, by the official specification v1.4.2 with its optional modules
 * dynamic names and inheritance, without lambdas.  Templates are parsed once
 * and rendered many times, by several threads at once if need be.
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include <stdbool.h>

#include "buf.h"
#include "diag.h"
#include "value.h"

struct template_set;

/* A set of templates that may use each other.  Freed by the caller. */
struct template_set	*template_set_new(void);
void			 template_set_free(struct template_set *);

/*
 * Parse `text` as the template `name` (a partial is called by it).  `file` is
 * what diagnostics call it.  Returns 0, or -1 when the template is wrong:
 * then diagnostics (DIAG_USAGE) say where, by line and column.
 */
int	 template_set_add(struct template_set *, const char *name,
	    const char *file, struct str text, struct diag *);

/*
 * Parse every NAME.mustache in the folder.  Returns 0, or -1 when the folder
 * or a file cannot be read (DIAG_SYSTEM) or a template is wrong (DIAG_USAGE).
 */
int	 template_set_load(struct template_set *, const char *folder,
	    struct diag *);

/*
 * Report, once each and as warnings, names that no context had.  Off until it
 * is called; meant for --strict.
 */
void	 template_set_report_missing(struct template_set *, bool);

/*
 * Add to `out` what `name` makes of `context`.  Returns 0, or -1 with a
 * diagnostic when there is no such template or a limit (depth, output) is hit.
 */
int	 template_render(struct buf *out, struct template_set *,
	    const char *name, const struct value *context, struct diag *);

#endif
