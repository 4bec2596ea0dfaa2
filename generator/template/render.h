/*
 * Rendering: a template and a context become text.
 *
 * Where the specification leaves it open:
 *
 * - False are null, false, the empty list and the empty text.  A bool prints
 *   as "true" or "false"; null, lists and objects print as nothing.
 * - The lines of an indented partial are indented, except blank ones.
 * - A block that has its lines to itself is replaced by whole lines.
 * - Rendering stops, with a diagnostic, where templates are nested 64 deep,
 *   at 64 MiB of output, and after some millions of tags.
 */
#ifndef TEMPLATE_RENDER_H
#define TEMPLATE_RENDER_H

#include "base/buf.h"
#include "base/diag.h"
#include "set.h"
#include "value.h"

/*
 * Append to `out` what the template `name` makes of `context`.  Returns 0, or
 * -1 with a diagnostic (DIAG_USAGE) and `out` unchanged if there is no such
 * template or a limit is exceeded.  A partial or parent whose template does
 * not exist is left empty, with one warning for each tag.
 */
int	 template_render(struct buf *out, struct template_set *,
	    const char *name, const struct value *context, struct diag *);

#endif
