/*
 * Sets of mustache templates, by the official specification v1.4.2 with its
 * optional modules dynamic names and inheritance, without lambdas.  Templates
 * are parsed once and rendered many times, by several threads at once if
 * needed.  What rendering does is described in render.h.
 *
 * Names have no blanks; in a dotted name no part is empty.
 */
#ifndef TEMPLATE_SET_H
#define TEMPLATE_SET_H

#include <stdbool.h>

#include "base/diag.h"
#include "base/str.h"

struct template_set;

/* A set of templates that may refer to each other.  The caller frees it. */
struct template_set	*template_set_new(void);
void			 template_set_free(struct template_set *);

/*
 * Parse `text` as the template `name`, under which other templates refer to
 * it.  `file` is its name in diagnostics.  All three are copied.  Returns 0,
 * or -1 if the template is wrong or the name is taken, with diagnostics
 * (DIAG_USAGE) that give line and column.  No other thread may render
 * meanwhile.
 */
int	 template_set_add(struct template_set *, const char *name,
	    const char *file, struct str text, struct diag *);

/* Is there a template of that name? */
bool	 template_set_has(const struct template_set *, const char *name);

/*
 * Parse every NAME.mustache in the folder and below it; NAME is a path
 * ("parts/box").  Returns 0, or -1 if the folder or a file cannot be read
 * (DIAG_SYSTEM), or if a template is wrong, refers to one that does not
 * exist, or there is none at all (DIAG_USAGE).
 */
int	 template_set_load(struct template_set *, const char *folder,
	    struct diag *);

/*
 * Report names that no context has, and lists and objects that were to be
 * printed: as warnings, once for each tag.  Names that are set to null exist,
 * and so do the members of null and false.  Off by default; for --strict.
 */
void	 template_set_report_missing(struct template_set *, bool);

#endif
