/*
 * A parsed template: a tree of ops.  Private to template*.c.
 *
 * Everything that depends on how the source is laid out in lines is settled
 * by the parser.  A tag that has its line to itself takes the line with it, so
 * it leaves no text behind; comments and changes of delimiters leave no op.
 * Once parsed, ops are only read.
 */
#ifndef TEMPLATE_TREE_H
#define TEMPLATE_TREE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/str.h"

/*
 * The limits end what would otherwise not end, or not before tomorrow.
 * TEMPLATE_DEPTH holds for tags within tags in one template, and for templates
 * within templates while rendering; together they bound the C stack.  Steps
 * are ops rendered and rounds of sections: templates can double their number
 * at every depth without putting out a byte.
 */
#define TEMPLATE_DEPTH	64
#define TEMPLATE_OUTPUT	((size_t)64 << 20)	/* bytes a render */
#define TEMPLATE_STEPS	((size_t)16 << 20)

#define TEMPLATE_QUOTE	60	/* bytes of a tag that a message shows */

enum op_kind {
	OP_ROOT,		/* the whole template */
	OP_TEXT,
	OP_VAR,			/* {{name}} */
	OP_RAW,			/* {{{name}}}, {{&name}} */
	OP_SECTION,		/* {{#name}} */
	OP_INVERTED,		/* {{^name}} */
	OP_PARTIAL,		/* {{>name}} */
	OP_PARENT,		/* {{<name}}; only the blocks in it count */
	OP_BLOCK		/* {{$name}} */
};

/* A name, as slices of the source. */
struct name {
	struct str	 text;		/* all of it, less a dynamic's '*' */
	struct str	*parts;		/* what the dots part */
	size_t		 count;		/* of parts; 0 for "." */
};

struct op {
	enum op_kind	 kind;
	struct op	*next;		/* sibling */
	struct op	*first, *last;	/* children */
	struct op	*up;		/* what it is in; NULL for the root */
	struct str	 text;		/* TEXT; else the tag as written */
	struct name	 name;		/* all but TEXT */
	size_t		 id;		/* all but TEXT: unlike any other op's
					   in the set */
	unsigned	 line, col;	/* of the tag */
	bool		 dynamic;	/* PARTIAL, PARENT: {{>*name}} */
	const struct template	*target;	/* of them, if not dynamic */

	/* How it lies in the lines of the source. */
	bool		 starts_line;	/* begins at the first column, or after
					   its indent */
	bool		 alone;		/* PARTIAL, PARENT, BLOCK: nothing else
					   on its line, or on its lines */
	bool		 own_line;	/* BLOCK: the opening tag took what is
					   left of its line with it */
	bool		 whole;		/* BLOCK: holds whole lines, or none */
	struct str	 indent;	/* PARTIAL, PARENT, BLOCK: the blanks
					   that its lines begin with */
	struct str	 tail;		/* BLOCK: the end of line that the
					   closing tag took with it */
	size_t		 body;		/* BLOCK: where its content starts */
};

/* A template, or the name of one that another template uses. */
struct template {
	struct str	 name;
	const char	*file;		/* as diagnostics call it */
	struct str	 source;
	struct op	*root;		/* NULL when the set has it not */
};

struct template_set {
	struct arena	  arena;	/* templates and what is in them */
	struct template	**templates;
	size_t		  count, room;
	size_t		  nops;		/* the next op's id */

	/*
	 * What rendering writes: which ops have been reported, by id.  It
	 * stands beside the templates, so that these are only read.
	 */
	atomic_bool	 *reported;
	bool		  report_missing;
};

/*
 * Parse template->source into template->root.  Ops live in set->arena.
 * Returns the number of mistakes, each of which has become a diagnostic.
 */
unsigned	 template_parse(struct template_set *, struct template *,
		    struct diag *);

/* The template of that name, perhaps without a root; NULL for none. */
struct template	*template_find(const struct template_set *, struct str name);

/* The same, made if need be. */
struct template	*template_named(struct template_set *, struct str name);

/* Is it the first time that something is reported of this op? */
bool	 template_first_report(struct template_set *, const struct op *);

#endif
