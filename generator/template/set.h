/*
 * Mustache, by the official specification v1.4.2 with its optional modules
 * dynamic names and inheritance, without lambdas.  Templates are parsed once
 * and rendered many times, by several threads at once if need be.
 *
 * Where the specification leaves it open:
 *
 * - False are null, false, the empty list and the empty text.  A bool prints
 *   as "true" or "false"; null, lists and objects print as nothing.
 * - A name holds no blanks; in a dotted one no part is empty.
 * - An indented partial's lines are indented unless there is nothing on them.
 * - A block that has its lines to itself is replaced by whole lines.
 * - Rendering stops, with a diagnostic, where templates are nested in each
 *   other 64 deep, at 64 MiB of output, and after some millions of tags.
 */
#ifndef TEMPLATE_SET_H
#define TEMPLATE_SET_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/diag.h"
#include "value.h"

struct template_set;

/* A set of templates that may use each other.  Freed by the caller. */
struct template_set	*template_set_new(void);
void			 template_set_free(struct template_set *);

/*
 * Parse `text` as the template `name` (a partial is called by it).  `file` is
 * what diagnostics call it.  All three are copied.  Returns 0, or -1 when the
 * template is wrong or the name is taken: then diagnostics (DIAG_USAGE) say
 * where, by line and column.  Not while another thread renders.
 */
int	 template_set_add(struct template_set *, const char *name,
	    const char *file, struct str text, struct diag *);

/* Is there a template of that name? */
bool	 template_set_has(const struct template_set *, const char *name);

/*
 * Parse every NAME.mustache in the folder and below it, where NAME is a path
 * ("parts/box").  Returns 0, or -1 when the folder or a file cannot be read
 * (DIAG_SYSTEM), or when a template is wrong or there is none (DIAG_USAGE).
 * Partials and parents that name no template are warned of, once each.
 */
int	 template_set_load(struct template_set *, const char *folder,
	    struct diag *);

/*
 * Report, once a place in a template and as warnings, names that no context
 * had, and lists and objects that were to be printed.  A name that is set to
 * null is had, and so are the members of null and false.  Off until it is
 * called; meant for --strict.
 */
void	 template_set_report_missing(struct template_set *, bool);

/*
 * Add to `out` what `name` makes of `context`.  Returns 0, or -1 with a
 * diagnostic (DIAG_USAGE) and nothing added when there is no such template or
 * a limit is hit.  A partial or parent that names no template is left empty,
 * with one warning a place.
 */
int	 template_render(struct buf *out, struct template_set *,
	    const char *name, const struct value *context, struct diag *);

#endif
