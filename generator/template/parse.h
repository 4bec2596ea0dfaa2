/*
 * The parser: a template's text becomes a tree of ops.
 *
 * Everything that depends on the line layout of the source is settled here.
 * A tag that is alone on its line takes the line with it, so it leaves no
 * text behind; comments and changes of delimiters leave no op.
 */
#ifndef TEMPLATE_PARSE_H
#define TEMPLATE_PARSE_H

#include "base/diag.h"
#include "tree.h"

/*
 * Parse template->source into template->root.  Ops live in set->arena.
 * Returns the number of errors, each of which is reported.
 */
unsigned	 template_parse(struct template_set *, struct template *,
		    struct diag *);

#endif
