#include "render.h"

#include "output.h"
#include "tree.h"

/*
 * Steps are ops rendered and items of lists: templates can double their
 * number at every depth without any output.
 */
#define OUTPUT_MAX	((size_t)64 << 20)	/* bytes */
#define STEPS_MAX	((size_t)16 << 20)

/* The context stack, kept on the C stack. */
struct scope {
	const struct value	*value;
	const struct scope	*outer;
};

/* The parents whose blocks may replace others, kept likewise. */
struct overrides {
	const struct op		*parent;
	const struct template	*template;	/* that it is in */
	const struct overrides	*outer;
};

/* What ops are rendered in. */
struct frame {
	const struct template	*template;
	const struct scope	*scope;
	const struct overrides	*overrides;
	struct indent		 indent;
};

struct render {
	struct output		 output;
	struct template_set	*set;
	struct diag		*diag;
	unsigned		 depth;		/* of templates in templates */
	size_t			 steps;
	bool			 failed;
};

static void	 render_ops(struct render *, const struct frame *,
		    const struct op *);

/* Errors and warnings. */

static void
fail(struct render *r, const struct frame *at, const struct op *op,
    const char *why)
{
	struct str tag;

	/* Text has no line of its own: name the tag that it is in. */
	if (op->kind == OP_TEXT)
		op = op->up;
	tag = op->kind == OP_ROOT ? STR_LIT("the template") :
	    str_cut(op->text, TEMPLATE_QUOTE);
	if (!r->failed)
		diag_add(r->diag, DIAG_USAGE, at->template->file, op->line,
		    op->col, "%.*s %s; gave up", STR_FMT(tag), why);
	r->failed = true;
}

static void
warn(struct render *r, const struct frame *at, const struct op *op,
    const char *why, struct str what)
{
	if (template_first_report(r->set, op))
		diag_add(r->diag, DIAG_WARNING, at->template->file, op->line,
		    op->col, "%s \"%.*s\"; left empty", why, STR_FMT(what));
}

/* Names. */

/*
 * Returns the value of the op's name, or NULL if no context has it.  Members
 * of what is set to null or false are absent by intent, so not reported.
 */
static const struct value *
look_up(struct render *r, const struct frame *at, const struct op *op)
{
	const struct scope *scope = at->scope;
	const struct value *value, *of = NULL;
	size_t i;

	if (op->name.count == 0)
		return scope->value;
	value = value_get(scope->value, op->name.parts[0]);
	while (value == NULL && (scope = scope->outer) != NULL)
		value = value_get(scope->value, op->name.parts[0]);
	for (i = 1; i < op->name.count && value != NULL; i++) {
		of = value;
		value = value_get(of, op->name.parts[i]);
	}
	if (value == NULL && r->set->report_missing &&
	    (of == NULL || value_truth(of)))
		warn(r, at, op, "no context has", op->name.text);
	return value;
}

/* The value as text, which is empty for lists and objects. */
static struct str
text_of(struct render *r, const struct frame *at, const struct op *op)
{
	const struct value *value = look_up(r, at, op);

	if (value == NULL)
		return STR_LIT("");
	switch (value->kind) {
	case VALUE_TEXT:
		return value->text;
	case VALUE_BOOL:
		return value->truth ? STR_LIT("true") : STR_LIT("false");
	case VALUE_LIST:
	case VALUE_OBJECT:
		if (r->set->report_missing)
			warn(r, at, op, "no text, but a list or object, is",
			    op->name.text);
		break;
	case VALUE_NULL:
		break;
	}
	return STR_LIT("");
}

/* Returns the template that the op names, or NULL with a warning. */
static const struct template *
target(struct render *r, const struct frame *at, const struct op *op)
{
	const struct template *template = op->target;
	struct str name = op->name.text;

	if (op->dynamic) {
		name = text_of(r, at, op);
		if (name.len == 0)
			return NULL;
		template = template_find(r->set, name);
	}
	if (template != NULL && template->root != NULL)
		return template;
	warn(r, at, op, "there is no template", name);
	return NULL;
}

/* Ops. */

static void
add_text(struct render *r, const struct frame *at, struct str text,
    bool starts_line)
{
	output_text(&r->output, &at->indent, text, starts_line);
}

static void
render_text(struct render *r, const struct frame *at, const struct op *op)
{
	add_text(r, at, op->text, op->starts_line);
}

static void
render_var(struct render *r, const struct frame *at, const struct op *op)
{
	struct str text = text_of(r, at, op);

	if (text.len == 0)
		return;
	output_begin_line(&r->output, &at->indent);
	if (op->kind == OP_RAW)
		buf_add(r->output.out, text.data, text.len);
	else
		output_escaped(&r->output, text);
}

static void
render_scoped(struct render *r, const struct frame *at, const struct op *op,
    const struct value *value)
{
	struct scope scope = { value, at->scope };
	struct frame inside = *at;

	inside.scope = &scope;
	render_ops(r, &inside, op->first);
}

static void
render_section(struct render *r, const struct frame *at, const struct op *op)
{
	const struct value *value = look_up(r, at, op);
	size_t i;

	if (!value_truth(value))
		return;
	if (value->kind != VALUE_LIST) {
		render_scoped(r, at, op, value);
		return;
	}
	for (i = 0; i < value->count && !r->failed; i++) {
		r->steps++;
		render_scoped(r, at, op, value->items[i]);
	}
}

static void
render_inverted(struct render *r, const struct frame *at, const struct op *op)
{
	if (!value_truth(look_up(r, at, op)))
		render_ops(r, at, op->first);
}

/*
 * Render ops from elsewhere in place of `op`, which is in the frame `at`.  An
 * op that has its lines to itself adds its indentation to the margin.
 */
static void
render_inside(struct render *r, const struct frame *at, const struct op *op,
    const struct frame *inside, const struct op *ops)
{
	size_t len = r->output.margins.len;
	struct str indent = str_from(op->indent, at->indent.cut);

	if (r->depth == TEMPLATE_DEPTH) {
		fail(r, at, op, "nests templates too deep");
		return;
	}
	r->depth++;
	if (op->alone || op->kind == OP_BLOCK)
		buf_add(&r->output.margins, indent.data, indent.len);
	render_ops(r, inside, ops);
	buf_truncate(&r->output.margins, len);
	r->depth--;
}

static void
include(struct render *r, const struct frame *at, const struct op *op,
    const struct overrides *overrides)
{
	struct frame inside = *at;

	inside.template = target(r, at, op);
	if (inside.template == NULL)
		return;
	inside.overrides = overrides;
	inside.indent.cut = 0;
	if (!op->alone) {
		/* It continues this line; its other lines have no margin. */
		output_begin_line(&r->output, &at->indent);
		inside.indent.margin = r->output.margins.len;
	}
	render_inside(r, at, op, &inside, inside.template->root->first);
	if (!op->alone)
		r->output.fresh = false;
}

static void
render_partial(struct render *r, const struct frame *at, const struct op *op)
{
	include(r, at, op, at->overrides);
}

static void
render_parent(struct render *r, const struct frame *at, const struct op *op)
{
	struct overrides overrides = { op, at->template, at->overrides };

	if (!op->alone)
		add_text(r, at, op->indent, op->starts_line);
	include(r, at, op, &overrides);
}

static const struct op *
block_of(const struct op *parent, struct str name)
{
	const struct op *op;

	for (op = parent->first; op != NULL; op = op->next)
		if (op->kind == OP_BLOCK && str_eq(op->name.text, name))
			return op;
	return NULL;
}

/* The block that replaces this one: of nested parents, the outermost wins. */
static const struct op *
find_override(const struct frame *at, const struct op *op,
    const struct overrides **from)
{
	const struct overrides *overrides;
	const struct op *block, *found = NULL;

	for (overrides = at->overrides; overrides != NULL;
	    overrides = overrides->outer) {
		block = block_of(overrides->parent, op->name.text);
		if (block != NULL) {
			found = block;
			*from = overrides;
		}
	}
	return found;
}

/*
 * A block that has its lines to itself is rendered as whole lines, whatever
 * replaces it: no line if that is empty, and if its last line is not ended,
 * the end of line that the closing tag took.
 */
static void
render_block(struct render *r, const struct frame *at, const struct op *op)
{
	const struct overrides *from = NULL;
	const struct op *body = find_override(at, op, &from);
	struct frame inside = *at;

	if (body == NULL)
		body = op;
	if (op->alone && body->first == NULL)
		return;
	if (!op->own_line && (body == op || body->first == NULL))
		add_text(r, at, op->indent, op->starts_line);
	if (body == op) {
		render_ops(r, at, op->first);
	} else {
		inside.template = from->template;
		inside.overrides = from->outer;
		inside.indent.cut = body->indent.len;
		render_inside(r, at, op, &inside, body->first);
	}
	if (!body->whole)
		add_text(r, at, op->tail, false);
}

static void
render_ops(struct render *r, const struct frame *at, const struct op *op)
{
	static void (*const handlers[])(struct render *, const struct frame *,
	    const struct op *) = {
		[OP_TEXT] = render_text,
		[OP_VAR] = render_var,
		[OP_RAW] = render_var,
		[OP_SECTION] = render_section,
		[OP_INVERTED] = render_inverted,
		[OP_PARTIAL] = render_partial,
		[OP_PARENT] = render_parent,
		[OP_BLOCK] = render_block,
	};

	for (; op != NULL && !r->failed; op = op->next) {
		if (op->starts_line)
			r->output.fresh = true;
		handlers[op->kind](r, at, op);
		if (++r->steps > STEPS_MAX)
			fail(r, at, op, "goes on for too long");
		else if (r->output.out->len > r->output.most)
			fail(r, at, op, "puts out too much");
	}
}

int
template_render(struct buf *out, struct template_set *set, const char *name,
    const struct value *context, struct diag *diag)
{
	const struct template *template = template_find(set, str_of(name));
	struct scope scope = { context, NULL };
	struct frame at = { .template = template, .scope = &scope };
	struct render r = {
		.output = {
			.out = out,
			.most = out->len + OUTPUT_MAX,
			.margins = BUF_INIT,
			.fresh = true,
		},
		.set = set,
		.diag = diag,
	};

	if (template == NULL || template->root == NULL) {
		diag_add(diag, DIAG_USAGE, NULL, 0, 0,
		    "there is no template \"%s\"", name);
		return -1;
	}
	render_ops(&r, &at, template->root->first);
	buf_release(&r.output.margins);
	if (!r.failed)
		return 0;
	buf_truncate(out, r.output.most - OUTPUT_MAX);
	return -1;
}
