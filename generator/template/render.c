/*
 * Mustache: a tree of ops and a context become output.
 */
#include "set.h"

#include "scan.h"
#include "tree.h"

/* The context stack; it lies on the C stack. */
struct scope {
	const struct value	*value;
	const struct scope	*outer;
};

/* The parents whose blocks may replace others, likewise. */
struct overrides {
	const struct op		*parent;
	const struct template	*template;	/* that it stands in */
	const struct overrides	*outer;
};

/*
 * Where ops are rendered.  The margin is put before lines of templates: it is
 * the bytes of render->margins from `margin` on.  Before that, lines lose
 * `cut` of the blanks that they begin with.
 */
struct place {
	const struct template	*template;
	const struct scope	*scope;
	const struct overrides	*overrides;
	size_t			 margin;
	size_t			 cut;
};

struct render {
	struct buf		*out;
	size_t			 most;		/* bytes that `out` may hold */
	struct template_set	*set;
	struct diag		*diag;
	struct buf		 margins;	/* of all templates underway */
	bool			 fresh;		/* at the start of a line */
	unsigned		 depth;		/* of templates in templates */
	size_t			 steps;
	bool			 failed;
};

static void	 render_ops(struct render *, const struct place *,
		    const struct op *);

/* What is wrong. */

static void
fail(struct render *r, const struct place *at, const struct op *op,
    const char *why)
{
	struct str tag;

	/* Text has no place of its own: name the tag that it is in. */
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
warn(struct render *r, const struct place *at, const struct op *op,
    const char *why, struct str what)
{
	if (template_first_report(r->set, op))
		diag_add(r->diag, DIAG_WARNING, at->template->file, op->line,
		    op->col, "%s \"%.*s\"; left empty", why, STR_FMT(what));
}

/* Output. */

static size_t
margin_len(const struct render *r, const struct place *at)
{
	return r->margins.len - at->margin;
}

/* Put the margin before what comes now, if that begins a line. */
static void
begin_line(struct render *r, const struct place *at)
{
	if (r->fresh)
		buf_add(r->out, r->margins.data + at->margin,
		    margin_len(r, at));
	r->fresh = false;
}

/* Is it a line with its end, and nothing else that can be seen? */
static bool
is_blank_line(struct str line)
{
	size_t i = 0;

	while (i < line.len && scan_is_blank(line.data[i]))
		i++;
	line = str_from(line, i);
	return str_is(line, "\n") || str_is(line, "\r\n");
}

static struct str
cut_blanks(struct str line, size_t most)
{
	size_t i = 0;

	while (i < most && i < line.len && scan_is_blank(line.data[i]))
		i++;
	return str_from(line, i);
}

static void
put_line(struct render *r, const struct place *at, struct str line)
{
	if (line.len == 0)
		return;
	if (!is_blank_line(line))
		begin_line(r, at);
	buf_add(r->out, line.data, line.len);
	r->fresh = line.data[line.len - 1] == '\n';
}

/* Text of the template; does it begin at the first column there? */
static void
put_text(struct render *r, const struct place *at, struct str text,
    bool starts_line)
{
	struct str line;
	size_t len;

	if (margin_len(r, at) == 0 && at->cut == 0) {
		put_line(r, at, text);
		return;
	}
	/* A wide margin and many lines make a lot of little text. */
	for (; text.len != 0 && r->out->len <= r->most;
	    text = str_from(text, len)) {
		len = str_find_char(text, '\n') + 1;
		line = str_cut(text, len);
		put_line(r, at, starts_line ? cut_blanks(line, at->cut) :
		    line);
		starts_line = true;
	}
}

static void
put_escaped(struct buf *out, struct str text)
{
	static const char *const entities[256] = {
		['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;",
		['"'] = "&quot;", ['\''] = "&#39;",
	};
	const char *entity;
	size_t i, from = 0;

	for (i = 0; i < text.len; i++) {
		entity = entities[(unsigned char)text.data[i]];
		if (entity == NULL)
			continue;
		buf_add(out, text.data + from, i - from);
		buf_adds(out, entity);
		from = i + 1;
	}
	buf_add(out, text.data + from, text.len - from);
}

/* Names. */

/*
 * The value of the op's name; NULL when no context has it.  Members of what
 * is set to null or false are absent by intent: that is not worth a word.
 */
static const struct value *
look_up(struct render *r, const struct place *at, const struct op *op)
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

/* What a value is as text; lists and objects are none. */
static struct str
text_of(struct render *r, const struct place *at, const struct op *op)
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

/* The template that the op names; NULL, and a warning, for none. */
static const struct template *
target(struct render *r, const struct place *at, const struct op *op)
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
render_text(struct render *r, const struct place *at, const struct op *op)
{
	put_text(r, at, op->text, op->starts_line);
}

static void
render_var(struct render *r, const struct place *at, const struct op *op)
{
	struct str text = text_of(r, at, op);

	if (text.len == 0)
		return;
	begin_line(r, at);
	if (op->kind == OP_RAW)
		buf_add(r->out, text.data, text.len);
	else
		put_escaped(r->out, text);
}

static void
render_scoped(struct render *r, const struct place *at, const struct op *op,
    const struct value *value)
{
	struct scope scope = { value, at->scope };
	struct place inside = *at;

	inside.scope = &scope;
	render_ops(r, &inside, op->first);
}

static void
render_section(struct render *r, const struct place *at, const struct op *op)
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
render_inverted(struct render *r, const struct place *at, const struct op *op)
{
	if (!value_truth(look_up(r, at, op)))
		render_ops(r, at, op->first);
}

/*
 * Ops from elsewhere in the place of `op`, which stands at `at`.  What has
 * its lines to itself adds its own indentation to the margin.
 */
static void
render_inside(struct render *r, const struct place *at, const struct op *op,
    const struct place *inside, const struct op *ops)
{
	size_t len = r->margins.len;
	struct str indent = str_from(op->indent, at->cut);

	if (r->depth == TEMPLATE_DEPTH) {
		fail(r, at, op, "nests templates too deep");
		return;
	}
	r->depth++;
	if (op->alone || op->kind == OP_BLOCK)
		buf_add(&r->margins, indent.data, indent.len);
	render_ops(r, inside, ops);
	buf_truncate(&r->margins, len);
	r->depth--;
}

static void
include(struct render *r, const struct place *at, const struct op *op,
    const struct overrides *overrides)
{
	struct place inside = *at;

	inside.template = target(r, at, op);
	if (inside.template == NULL)
		return;
	inside.overrides = overrides;
	inside.cut = 0;
	if (!op->alone) {
		/* It goes on in this line; its other lines have no margin. */
		begin_line(r, at);
		inside.margin = r->margins.len;
	}
	render_inside(r, at, op, &inside, inside.template->root->first);
	if (!op->alone)
		r->fresh = false;
}

static void
render_partial(struct render *r, const struct place *at, const struct op *op)
{
	include(r, at, op, at->overrides);
}

static void
render_parent(struct render *r, const struct place *at, const struct op *op)
{
	struct overrides overrides = { op, at->template, at->overrides };

	if (!op->alone)
		put_text(r, at, op->indent, op->starts_line);
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

/* The block that replaces this one; where parents nest, the outermost wins. */
static const struct op *
find_override(const struct place *at, const struct op *op,
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
 * A block with lines to itself makes whole lines, whatever replaces it: none
 * when that is empty, and what does not end its last line gets the end that
 * the closing tag took.
 */
static void
render_block(struct render *r, const struct place *at, const struct op *op)
{
	const struct overrides *from = NULL;
	const struct op *body = find_override(at, op, &from);
	struct place inside = *at;

	if (body == NULL)
		body = op;
	if (op->alone && body->first == NULL)
		return;
	if (!op->own_line && (body == op || body->first == NULL))
		put_text(r, at, op->indent, op->starts_line);
	if (body == op) {
		render_ops(r, at, op->first);
	} else {
		inside.template = from->template;
		inside.overrides = from->outer;
		inside.cut = body->indent.len;
		render_inside(r, at, op, &inside, body->first);
	}
	if (!body->whole)
		put_text(r, at, op->tail, false);
}

static void
render_ops(struct render *r, const struct place *at, const struct op *op)
{
	static void (*const handlers[])(struct render *, const struct place *,
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
			r->fresh = true;
		handlers[op->kind](r, at, op);
		if (++r->steps > TEMPLATE_STEPS)
			fail(r, at, op, "goes on for too long");
		else if (r->out->len > r->most)
			fail(r, at, op, "puts out too much");
	}
}

int
template_render(struct buf *out, struct template_set *set, const char *name,
    const struct value *context, struct diag *diag)
{
	const struct template *template = template_find(set, str_of(name));
	struct scope scope = { context, NULL };
	struct place at = { .template = template, .scope = &scope };
	struct render r = {
		.out = out,
		.most = out->len + TEMPLATE_OUTPUT,
		.set = set,
		.diag = diag,
		.margins = BUF_INIT,
		.fresh = true,
	};

	if (template == NULL || template->root == NULL) {
		diag_add(diag, DIAG_USAGE, NULL, 0, 0,
		    "there is no template \"%s\"", name);
		return -1;
	}
	render_ops(&r, &at, template->root->first);
	buf_release(&r.margins);
	if (!r.failed)
		return 0;
	buf_truncate(out, r.most - TEMPLATE_OUTPUT);
	return -1;
}
