#include "decision_excerpt.h"

#include "base/arena.h"
#include "base/buf.h"
#include "language/body_name.h"
#include "card.h"

static struct str
next_line(struct str *rest)
{
	struct str line = str_cut(*rest, str_find_char(*rest, '\n'));

	*rest = str_from(*rest, line.len + 1);
	return line;
}

/* "Byrådet godkender ...": a body says what it does. */
static bool
says_outcome(struct str line)
{
	struct str name;
	size_t at;

	return body_name_find(line, &name, &at) && at == 0;
}

static void
add_outcomes(struct buf *out, struct str text, size_t max)
{
	struct str line;

	while (text.len != 0) {
		line = next_line(&text);
		if (!says_outcome(line))
			continue;
		if (line.len > max)
			break;
		max -= line.len;
		if (out->len != 0)
			buf_addc(out, '\n');
		buf_add(out, line.data, line.len);
	}
}

const char *
decision_excerpt(struct arena *arena, const struct item_card *item,
    size_t max, bool *cut)
{
	struct buf out = BUF_INIT;
	const char *excerpt;
	struct str text;

	*cut = item->decision_cut;
	if (item->decision == NULL)
		return "";
	text = str_of(item->decision);
	if (text.len <= max)
		return item->decision;
	*cut = true;
	add_outcomes(&out, text, max);
	excerpt = arena_dup(arena, out.data);
	buf_release(&out);
	return excerpt;
}
