#include "parse.h"

#include "scan.h"

struct parser {
	struct template_set	*set;
	struct template		*template;
	struct diag		*diag;
	struct scanner		 scan;
	struct op		*top;		/* the innermost open one */
	unsigned		 depth;		/* of `top` */
	unsigned		 errors;
	bool			 lost;		/* the rest cannot be read */
};

/* Errors. */

static void
wrong(struct parser *p, unsigned line, unsigned col, struct str tag,
    const char *why)
{
	tag = str_cut(tag, TEMPLATE_QUOTE);
	diag_add(p->diag, DIAG_USAGE, p->template->file, line, col,
	    "%.*s %s", STR_FMT(tag), why);
	p->errors++;
}

static void
wrong_tag(struct parser *p, const struct tag *tag, const char *why)
{
	wrong(p, tag->line, tag->col, tag->text, why);
}

static void
wrong_close(struct parser *p, const struct tag *tag, const struct op *op)
{
	struct str closing = str_cut(tag->text, TEMPLATE_QUOTE);
	struct str opening = str_cut(op->text, TEMPLATE_QUOTE);

	diag_add(p->diag, DIAG_USAGE, p->template->file, tag->line, tag->col,
	    "%.*s closes %.*s opened at %u:%u", STR_FMT(closing),
	    STR_FMT(opening), op->line, op->col);
	p->errors++;
}

/* Text in a parent tag but outside its blocks is never rendered. */
static void
warn_stray(struct parser *p, const struct tag *tag, const struct op *parent)
{
	struct str stray = str_cut(tag->text, TEMPLATE_QUOTE);
	struct str opening = str_cut(parent->text, TEMPLATE_QUOTE);

	diag_add(p->diag, DIAG_WARNING, p->template->file, tag->line,
	    tag->col, "%.*s stands in %.*s outside its blocks; left out",
	    STR_FMT(stray), STR_FMT(opening));
}

static void
warn_twice(struct parser *p, const struct op *block, const struct op *before)
{
	struct str tag = str_cut(block->text, TEMPLATE_QUOTE);

	diag_add(p->diag, DIAG_WARNING, p->template->file, block->line,
	    block->col, "%.*s is filled in at %u:%u already; left out",
	    STR_FMT(tag), before->line, before->col);
}

/* Names. */

static void
read_name(struct parser *p, const struct tag *tag, struct str text,
    struct name *name)
{
	const char *why = name_set(name, text);

	if (why != NULL)
		wrong_tag(p, tag, why);
}

/* A name that is looked up in the contexts. */
static void
read_dotted(struct parser *p, const struct tag *tag, struct str text,
    struct name *name)
{
	const char *why;

	read_name(p, tag, text, name);
	why = name_split(name, &p->set->arena);
	if (why != NULL)
		wrong_tag(p, tag, why);
}

/* The template that a partial or parent refers to, or the name that has it. */
static void
read_target(struct parser *p, const struct tag *tag, struct op *op)
{
	op->dynamic = str_starts(tag->content, "*");
	if (op->dynamic) {
		read_dotted(p, tag, str_trim(str_from(tag->content, 1)),
		    &op->name);
	} else {
		read_name(p, tag, tag->content, &op->name);
		op->target = template_named(p->set, tag->content);
	}
}

/* The tree. */

static void
link_op(struct parser *p, struct op *op)
{
	op->up = p->top;
	if (p->top->last != NULL)
		p->top->last->next = op;
	else
		p->top->first = op;
	p->top->last = op;
}

static void
add_text(struct parser *p, size_t to)
{
	struct op *op;

	if (p->scan.at < to && p->top->kind != OP_PARENT) {
		op = arena_calloc(&p->set->arena, 1, sizeof(*op));
		op->kind = OP_TEXT;
		op->text = scan_slice(&p->scan, p->scan.at, to);
		op->starts_line = p->scan.at == 0 ||
		    p->scan.source.data[p->scan.at - 1] == '\n';
		link_op(p, op);
	}
	p->scan.at = to;
}

/* Add the text before the tag and go past the tag, or past its whole line. */
static void
pass(struct parser *p, const struct tag *tag, bool with_line)
{
	add_text(p, with_line ? tag->from : tag->start);
	p->scan.at = with_line ? tag->to : tag->end;
}

static bool
alone(const struct tag *tag)
{
	return tag->first && tag->last;
}

static struct op *
add_op(struct parser *p, const struct tag *tag, enum op_kind kind)
{
	struct op *op = arena_calloc(&p->set->arena, 1, sizeof(*op));

	op->kind = kind;
	op->id = p->set->nops++;
	op->line = tag->line;
	op->col = tag->col;
	op->text = tag->text;
	op->starts_line = tag->first && tag->from == tag->start;
	if (p->top->kind == OP_PARENT && kind != OP_BLOCK)
		warn_stray(p, tag, p->top);
	link_op(p, op);
	return op;
}

static void
open_op(struct parser *p, const struct tag *tag, struct op *op)
{
	p->top = op;
	if (++p->depth > TEMPLATE_DEPTH) {
		wrong_tag(p, tag, "is nested too deep");
		p->lost = true;
	}
}

static void
add_value(struct parser *p, const struct tag *tag, enum op_kind kind)
{
	pass(p, tag, false);
	read_dotted(p, tag, tag->content, &add_op(p, tag, kind)->name);
}

static void
open_section(struct parser *p, const struct tag *tag, enum op_kind kind)
{
	struct op *op;

	pass(p, tag, alone(tag));
	op = add_op(p, tag, kind);
	read_dotted(p, tag, tag->content, &op->name);
	open_op(p, tag, op);
}

static void
add_partial(struct parser *p, const struct tag *tag)
{
	struct op *op;

	pass(p, tag, alone(tag));
	op = add_op(p, tag, OP_PARTIAL);
	read_target(p, tag, op);
	op->alone = alone(tag);
	if (op->alone) {
		op->starts_line = true;
		op->indent = scan_slice(&p->scan, tag->from, tag->start);
	}
}

/*
 * A parent or block has its lines to itself if nothing precedes the opening
 * tag and nothing follows the closing one.  That is known at the closing tag
 * only; until then the blanks before the opening one are kept apart.
 */
static struct op *
add_indented(struct parser *p, const struct tag *tag, enum op_kind kind)
{
	struct op *op;

	add_text(p, tag->from);
	p->scan.at = tag->end;
	op = add_op(p, tag, kind);
	op->starts_line = tag->first;
	op->indent = scan_slice(&p->scan, tag->from, tag->start);
	return op;
}

static void
open_parent(struct parser *p, const struct tag *tag)
{
	struct op *op = add_indented(p, tag, OP_PARENT);

	read_target(p, tag, op);
	open_op(p, tag, op);
}

/*
 * The text around a block in a parent is not rendered, so its tags count as
 * alone there whatever surrounds them.
 */
static void
open_block(struct parser *p, const struct tag *tag)
{
	bool in_parent = p->top->kind == OP_PARENT;
	struct op *op = add_indented(p, tag, OP_BLOCK);

	op->own_line = tag->last && (tag->first || in_parent);
	if (op->own_line)
		p->scan.at = tag->to;
	op->body = p->scan.at;
	read_name(p, tag, tag->content, &op->name);
	open_op(p, tag, op);
}

/*
 * A block's indent is that of its first line that is not blank; if there is
 * none, that of its opening tag.
 */
static void
measure_block(struct parser *p, struct op *op, size_t end)
{
	size_t at = op->body, line = at;

	for (; at < end; at++) {
		if (p->scan.source.data[at] == '\n')
			line = at + 1;
		else if (!scan_is_blank(p->scan.source.data[at]) &&
		    p->scan.source.data[at] != '\r')
			break;
	}
	if (at < end)
		op->indent = scan_slice(&p->scan, line, at);
}

static void
check_twice(struct parser *p, const struct op *block)
{
	const struct op *op;

	for (op = block->up->first; op != block; op = op->next)
		if (op->kind == OP_BLOCK &&
		    str_eq(op->name.text, block->name.text)) {
			warn_twice(p, block, op);
			break;
		}
}

static void
close_block(struct parser *p, const struct tag *tag, struct op *op)
{
	bool in_parent = op->up->kind == OP_PARENT;
	bool own_line = tag->first && (tag->last || in_parent);

	add_text(p, own_line ? tag->from : tag->start);
	p->scan.at = tag->end;
	op->whole = own_line || op->first == NULL;
	if (op->own_line)
		measure_block(p, op, tag->start);
	if (in_parent) {
		check_twice(p, op);
	} else if (tag->last && (own_line || op->starts_line)) {
		op->alone = op->starts_line;
		op->tail = scan_slice(&p->scan, tag->end, tag->to);
		p->scan.at = tag->to;
	}
}

static void
close_parent(struct parser *p, const struct tag *tag, struct op *op)
{
	op->alone = op->starts_line && tag->last;
	p->scan.at = op->alone ? tag->to : tag->end;
}

static bool
closes(const struct tag *tag, const struct op *op)
{
	struct str name = tag->content;

	if (op->kind == OP_ROOT)
		return false;
	if (op->dynamic)
		name = str_starts(name, "*") ? str_trim(str_from(name, 1)) :
		    (struct str){ NULL, 0 };
	return str_eq(name, op->name.text);
}

/*
 * What does a mismatched closing tag close?  Something further out if that
 * has its name, because a closing tag was left out; otherwise the innermost
 * op, because the name is wrong.
 */
static struct op *
guess_closed(struct parser *p, const struct tag *tag)
{
	struct op *op;

	for (op = p->top; op != NULL; op = op->up)
		if (closes(tag, op))
			break;
	if (op == NULL)
		return p->top;
	while (p->top != op) {
		p->top = p->top->up;
		p->depth--;
	}
	return op;
}

static void
close_op(struct parser *p, const struct tag *tag)
{
	struct op *op = p->top;

	if (op->kind == OP_ROOT) {
		wrong_tag(p, tag, "closes nothing");
		pass(p, tag, false);
		return;
	}
	if (!closes(tag, op)) {
		wrong_close(p, tag, op);
		op = guess_closed(p, tag);
	}
	if (op->kind == OP_BLOCK)
		close_block(p, tag, op);
	else if (op->kind == OP_PARENT)
		close_parent(p, tag, op);
	else
		pass(p, tag, alone(tag));
	p->top = op->up;
	p->depth--;
}

static void
set_delimiters(struct parser *p, const struct tag *tag)
{
	pass(p, tag, alone(tag));
	if (!scan_set_delimiters(&p->scan, tag->content))
		wrong_tag(p, tag, "does not name two delimiters");
}

static void
add_tag(struct parser *p, const struct tag *tag)
{
	switch (tag->sigil) {
	case '#':
		open_section(p, tag, OP_SECTION);
		break;
	case '^':
		open_section(p, tag, OP_INVERTED);
		break;
	case '<':
		open_parent(p, tag);
		break;
	case '$':
		open_block(p, tag);
		break;
	case '/':
		close_op(p, tag);
		break;
	case '>':
		add_partial(p, tag);
		break;
	case '=':
		set_delimiters(p, tag);
		break;
	case '!':
		pass(p, tag, alone(tag));
		break;
	case '{':
	case '&':
		add_value(p, tag, OP_RAW);
		break;
	default:
		add_value(p, tag, OP_VAR);
	}
}

static void
parse_all(struct parser *p)
{
	enum scan found = SCAN_TAG;
	struct tag tag;

	while (!p->lost && (found = scan_tag(&p->scan, &tag)) != SCAN_END) {
		if (found == SCAN_TAG)
			add_tag(p, &tag);
		else
			wrong_tag(p, &tag, "is a tag without its end");
		if (found == SCAN_LOST)
			p->lost = true;
	}
	/* The unread rest may have closed them. */
	if (p->lost)
		return;
	add_text(p, p->scan.source.len);
	for (; p->top->kind != OP_ROOT; p->top = p->top->up)
		wrong(p, p->top->line, p->top->col, p->top->text,
		    "is never closed");
}

unsigned
template_parse(struct template_set *set, struct template *template,
    struct diag *diag)
{
	struct parser p = { .set = set, .template = template, .diag = diag };

	scan_init(&p.scan, template->source);
	p.top = template->root = arena_calloc(&set->arena, 1, sizeof(*p.top));
	p.top->kind = OP_ROOT;
	parse_all(&p);
	return p.errors;
}
