#include "follow.h"

#include "base/json.h"
#include "case_state.h"
#include "context.h"
#include "names.h"

/* The folder of the page that shows the followed cases, and of the shards. */
#define FOLDER	"/foelg/"

/*
 * The line of a case as JSON, [2,"2017-01-24","Ny sti","Byrådet godkendte …"]:
 * how often it was treated, the day of its newest treatment, its title, where
 * it stands.  It is the same on the page of the case and in the shards.
 */
static void
write_line(struct buf *out, struct page *page, const struct case_file *file)
{
	const struct item_card *newest = case_newest(file);
	struct json json;

	json_begin(&json, out, JSON_LINE);
	json_begin_array(&json, NULL);
	json_add_size(&json, NULL, file->count);
	json_add_text(&json, NULL, newest->meeting->date);
	json_add_text(&json, NULL, page_item_title(newest));
	json_add_text(&json, NULL, page_case_sentence(page, file));
	json_end_array(&json);
}

static void
write_case(struct buf *out, struct page *page, const struct case_file *file)
{
	struct json json;

	json_begin(&json, out, JSON_LINE);
	json_add_text(&json, NULL, file->slug);
	buf_addc(out, ':');
	write_line(out, page, file);
}

/* The shard is a function call: the only way a loaded script can pass data to
   its page. */
int
follow_shard(const struct build *build, size_t index)
{
	const struct case_shard *shard = &build->archive->shards[index];
	struct buf out = BUF_INIT;
	struct page page;
	size_t i;
	int result;

	page_open(&page, build, FOLDER);
	buf_addf(&out, "referatWatch(%zu,{\n", build->archive->nshards);
	for (i = 0; i < shard->count; i++) {
		write_case(&out, &page, shard->cases[i]);
		buf_adds(&out, i + 1 < shard->count ? ",\n" : "\n");
	}
	buf_adds(&out, "});\n");
	result = staging_add(build->staging, arena_printf(&page.arena,
	    "%ssager-%zu.js", &FOLDER[1], index), out.data, out.len);
	buf_release(&out);
	page_end(&page);
	return result;
}

void
page_set_follow(struct page *page, const struct case_file *file)
{
	struct value *watch = page_set_object(page, page->context, "watch");
	struct buf line = BUF_INIT;

	write_line(&line, page, file);
	page_set(page, watch, "slug", file->slug);
	page_set(page, watch, "line", line.data);
	buf_release(&line);
}
