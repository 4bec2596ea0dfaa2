/*
 * Parsed templates: a tree of ops each.  Once parsed, ops are only read.
 */
#ifndef TEMPLATE_TREE_H
#define TEMPLATE_TREE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "name.h"

/*
 * How deep tags nest within one template, and templates within each other
 * while rendering.  Together they bound the C stack.
 */
#define TEMPLATE_DEPTH	64

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

struct op {
	enum op_kind	 kind;
	struct op	*next;		/* sibling */
	struct op	*first, *last;	/* children */
	struct op	*up;		/* parent node; NULL for the root */
	struct str	 text;		/* TEXT; else the tag as written */
	struct name	 name;		/* all but TEXT */
	size_t		 id;		/* all but TEXT: unique in the set */
	unsigned	 line, col;	/* of the tag */
	bool		 dynamic;	/* PARTIAL, PARENT: {{>*name}} */
	const struct template	*target;	/* PARTIAL, PARENT, if not
						   dynamic */

	/* Line layout in the source. */
	bool		 starts_line;	/* begins in the first column, or after
					   its indent */
	bool		 alone;		/* PARTIAL, PARENT, BLOCK: nothing else
					   on its line or lines */
	bool		 own_line;	/* BLOCK: the opening tag took the rest
					   of its line with it */
	bool		 whole;		/* BLOCK: holds whole lines, or none */
	struct str	 indent;	/* PARTIAL, PARENT, BLOCK: the blanks
					   that its lines begin with */
	struct str	 tail;		/* BLOCK: the end of line that the
					   closing tag took with it */
	size_t		 body;		/* BLOCK: where its content starts */
};

/* A template, or just a name that another template refers to. */
struct template {
	struct str	 name;
	const char	*file;		/* its name in diagnostics */
	struct str	 source;
	struct op	*root;		/* NULL if not added */
};

struct template_set {
	struct arena	  arena;	/* templates and what is in them */
	struct template	**templates;
	size_t		  count, room;
	size_t		  nops;		/* the next op's id */

	/*
	 * The only thing that rendering writes to: which ops have been
	 * reported, by id.  Kept here so that templates are read-only.
	 */
	atomic_bool	 *reported;
	bool		  report_missing;
};

/*
 * Returns the template of that name, which may have no root; NULL if nothing
 * has that name.
 */
struct template	*template_find(const struct template_set *, struct str name);

/* The same, but adds a template without root if there is none. */
struct template	*template_named(struct template_set *, struct str name);

/* Returns true the first time it is called for an op. */
bool	 template_first_report(struct template_set *, const struct op *);

#endif
