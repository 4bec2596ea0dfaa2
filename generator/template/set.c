#include "set.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/folder.h"
#include "base/utf8.h"
#include "parse.h"
#include "tree.h"

#define SUFFIX	".mustache"

struct template_set *
template_set_new(void)
{
	return xcalloc(1, sizeof(struct template_set));
}

void
template_set_free(struct template_set *set)
{
	if (set == NULL)
		return;
	arena_release(&set->arena);
	free(set->templates);
	free(set->reported);
	free(set);
}

void
template_set_report_missing(struct template_set *set, bool report)
{
	set->report_missing = report;
}

bool
template_set_has(const struct template_set *set, const char *name)
{
	const struct template *template = template_find(set, str_of(name));

	return template != NULL && template->root != NULL;
}

/* Pages must not mix encodings, so report where the first error is. */
static int
check_utf8(struct str text, const char *file, struct diag *diag)
{
	struct str rest = text, line = text;
	unsigned number = 1;
	size_t len;

	while ((len = utf8_valid(rest)) != 0) {
		if (rest.data[0] == '\n') {
			number++;
			line = str_from(rest, 1);
		}
		rest = str_from(rest, len);
	}
	if (rest.len == 0)
		return 0;
	line.len -= rest.len;
	diag_add(diag, DIAG_USAGE, file, number,
	    (unsigned)utf8_count(line) + 1, "the template is not UTF-8");
	return -1;
}

/* Make room for all ops of the set, none of them reported yet. */
static void
reset_reported(struct template_set *set)
{
	size_t i;

	set->reported = xrealloc(set->reported, set->nops,
	    sizeof(*set->reported));
	for (i = 0; i < set->nops; i++)
		atomic_init(&set->reported[i], false);
}

int
template_set_add(struct template_set *set, const char *name, const char *file,
    struct str text, struct diag *diag)
{
	struct template *template = template_named(set, str_of(name));

	if (template->root != NULL) {
		diag_add(diag, DIAG_USAGE, file, 0, 0,
		    "there is a template \"%s\" already", name);
		return -1;
	}
	if (check_utf8(text, file, diag) != 0)
		return -1;
	if (str_starts(text, "\xef\xbb\xbf"))
		text = str_from(text, 3);
	template->file = arena_dup(&set->arena, file);
	template->source.data = arena_dup_str(&set->arena, text);
	template->source.len = text.len;
	if (template_parse(set, template, diag) != 0) {
		template->root = NULL;
		return -1;
	}
	reset_reported(set);
	return 0;
}

/*
 * Do the templates exist that ops refer to?  By the specification a missing
 * one renders as nothing; in a folder it is a mistake that leaves a hole in
 * pages.
 */
static int
check_targets(struct template_set *set, const struct template *template,
    const struct op *op, struct diag *diag)
{
	int rc = 0;

	for (; op != NULL; op = op->next) {
		if (check_targets(set, template, op->first, diag) != 0)
			rc = -1;
		if (op->target == NULL || op->target->root != NULL)
			continue;
		diag_add(diag, DIAG_USAGE, template->file, op->line, op->col,
		    "there is no template \"%.*s\"", STR_FMT(op->name.text));
		rc = -1;
	}
	return rc;
}

static int
load_one(struct template_set *set, const char *folder, const char *path,
    struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT;
	struct str name = str_of(path);
	char *file = arena_printf(&arena, "%s/%s", folder, path);
	int rc;

	name = str_cut(name, name.len - strlen(SUFFIX));
	rc = file_read(file, &text);
	if (rc != 0)
		diag_add(diag, DIAG_SYSTEM, file, 0, 0,
		    "cannot read the template: %s", strerror(errno));
	else
		rc = template_set_add(set, arena_dup_str(&arena, name), file,
		    (struct str){ text.data, text.len }, diag);
	buf_release(&text);
	arena_release(&arena);
	return rc;
}

static int
load_all(struct template_set *set, const char *folder, const char **paths,
    size_t count, struct diag *diag)
{
	size_t i, found = 0;
	int rc = 0;

	for (i = 0; i < count; i++) {
		if (!str_ends(str_of(paths[i]), SUFFIX))
			continue;
		found++;
		if (load_one(set, folder, paths[i], diag) != 0)
			rc = -1;
	}
	if (found == 0) {
		diag_add(diag, DIAG_USAGE, folder, 0, 0,
		    "the folder holds no template (NAME%s)", SUFFIX);
		return -1;
	}
	/* Do not report a template with errors as missing as well. */
	if (rc != 0)
		return rc;
	for (i = 0; i < set->count; i++)
		if (check_targets(set, set->templates[i],
		    set->templates[i]->root, diag) != 0)
			rc = -1;
	return rc;
}

int
template_set_load(struct template_set *set, const char *folder,
    struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	const char **paths = NULL;
	struct str name = str_of(folder);
	size_t count = 0;
	int rc = -1;

	while (name.len > 1 && name.data[name.len - 1] == '/')
		name.len--;
	if (folder_list(&arena, folder, &paths, &count) == 0)
		rc = load_all(set, arena_dup_str(&arena, name), paths, count,
		    diag);
	else
		diag_add(diag, DIAG_SYSTEM, folder, 0, 0,
		    "cannot read the folder: %s", strerror(errno));
	arena_release(&arena);
	return rc;
}
