/*
 * For libFuzzer: three templates, separated by form feeds, that may refer to
 * each other.  Whatever they are, they are parsed or rejected with a message,
 * and what is parsed renders twice to the same bytes or fails twice.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "template/template.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct value *
make_context(struct arena *arena)
{
	struct value *context = value_object(arena);
	struct value *list = value_list(arena);

	value_add(arena, list, value_number(arena, 1));
	value_add(arena, list, value_text(arena, "<&\n\">"));
	value_add(arena, list, value_null(arena));
	value_set(arena, context, "l", list);
	value_set_text(arena, context, "x", "1\n2\n");
	value_set_text(arena, context, "n", NULL);
	value_set_text(arena, context, "b", "b");
	value_set_bool(arena, context, "t", true);
	value_set(arena, context, "o", value_object(arena));
	return context;
}

static void
add(struct template_set *set, const char *name, struct str text,
    struct diag *diag)
{
	size_t before = diag_count(diag, DIAG_USAGE);
	int rc = template_set_add(set, name, name, text, diag);

	if ((rc != 0) != (diag_count(diag, DIAG_USAGE) != before))
		abort();
}

static void
render_twice(struct template_set *set, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	struct buf one = BUF_INIT, two = BUF_INIT;
	struct value *context = make_context(&arena);
	int rc = template_render(&one, set, "a", context, diag);

	if (template_render(&two, set, "a", context, diag) != rc ||
	    one.len != two.len || memcmp(one.data, two.data, one.len) != 0)
		abort();
	buf_release(&one);
	buf_release(&two);
	arena_release(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "a", "b", "c" };
	struct diag *diag = diag_new();
	struct template_set *set = template_set_new();
	struct str rest = { (const char *)data, size };
	size_t i, len;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		len = str_find_char(rest, '\f');
		add(set, names[i], str_cut(rest, len), diag);
		rest = str_from(rest, len + 1);
	}
	template_set_report_missing(set, true);
	render_twice(set, diag);
	template_set_free(set);
	diag_free(diag);
	return 0;
}
