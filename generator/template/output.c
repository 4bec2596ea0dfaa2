#include "output.h"

#include "scan.h"

static size_t
margin_len(const struct output *output, const struct indent *indent)
{
	return output->margins.len - indent->margin;
}

void
output_begin_line(struct output *output, const struct indent *indent)
{
	if (output->fresh)
		buf_add(output->out, output->margins.data + indent->margin,
		    margin_len(output, indent));
	output->fresh = false;
}

/* Is it a whole line with nothing visible in it? */
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
add_line(struct output *output, const struct indent *indent, struct str line)
{
	if (line.len == 0)
		return;
	if (!is_blank_line(line))
		output_begin_line(output, indent);
	buf_add(output->out, line.data, line.len);
	output->fresh = line.data[line.len - 1] == '\n';
}

void
output_text(struct output *output, const struct indent *indent,
    struct str text, bool starts_line)
{
	struct str line;
	size_t len;

	if (margin_len(output, indent) == 0 && indent->cut == 0) {
		add_line(output, indent, text);
		return;
	}
	/* With a wide margin a short text of many lines grows large. */
	for (; text.len != 0 && output->out->len <= output->most;
	    text = str_from(text, len)) {
		len = str_find_char(text, '\n') + 1;
		line = str_cut(text, len);
		add_line(output, indent, starts_line ?
		    cut_blanks(line, indent->cut) : line);
		starts_line = true;
	}
}

void
output_escaped(struct output *output, struct str text)
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
		buf_add(output->out, text.data + from, i - from);
		buf_adds(output->out, entity);
		from = i + 1;
	}
	buf_add(output->out, text.data + from, text.len - from);
}
