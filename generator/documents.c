#include "documents.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "file.h"
#include "reader.h"
#include "set.h"
#include "str.h"

#define META ".meta"
#define NOT_READ "only .txt and .md documents are read; left out"

/* The names in the content folder. */
struct names {
	const char	**list;
	size_t		  count;
};

/* "x.txt" gives "x": what its .meta may be called by. */
static struct str
stem_of(const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot != NULL ? (struct str){ name, (size_t)(dot - name) } :
	    str_of(name);
}

static void
report_unknown(const struct config *config, const struct set *known,
    const char *name, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	const char *why = NOT_READ;

	if (str_ends(str_of(name), META))
		why = set_find(known, stem_of(name)) != NULL ? NULL :
		    "the document that it tells about is not beside it; "
		    "left out";
	if (why != NULL)
		diag_add(diag, DIAG_WARNING, arena_printf(&arena, "%s/%s",
		    config->content, name), 0, 0, "%s", why);
	arena_release(&arena);
}

/* Part what can be read from what cannot; the names are sorted and stay so. */
static void
choose(struct documents *documents, const struct names *names,
    const struct config *config, struct diag *diag)
{
	struct set known = SET_INIT;
	const char *name;
	size_t i;

	for (i = 0; i < names->count; i++) {
		name = names->list[i];
		if (!reader_knows(name))
			continue;
		set_add(&known, str_of(name));
		set_add(&known, stem_of(name));
		documents->list[documents->count++] = (struct document){
			config->content, name };
	}
	for (i = 0; i < names->count; i++)
		if (!reader_knows(names->list[i]))
			report_unknown(config, &known, names->list[i], diag);
	set_release(&known);
}

int
documents_list(struct documents *documents, struct arena *arena,
    const struct config *config, struct diag *diag)
{
	const char *folder = config->content;
	struct names names;

	*documents = (struct documents){ NULL, 0 };
	if (file_list(arena, folder, &names.list, &names.count) != 0) {
		diag_add(diag, DIAG_SYSTEM, *names.list[0] == '\0' ? folder :
		    arena_printf(arena, "%s/%s", folder, names.list[0]), 0, 0,
		    "cannot read the folder: %s", strerror(errno));
		return -1;
	}
	documents->list = arena_calloc(arena, names.count,
	    sizeof(*documents->list));
	choose(documents, &names, config, diag);
	if (documents->count != 0)
		return 0;
	diag_add(diag, DIAG_ERROR, folder, 0, 0,
	    "no documents in the folder; nothing done");
	return -1;
}

int
documents_find(struct document *document, struct arena *arena,
    const char *path, struct diag *diag)
{
	const char *slash = strrchr(path, '/');

	document->name = slash != NULL ? slash + 1 : path;
	document->folder = "";
	if (slash != NULL)
		document->folder = slash == path ? "/" : arena_dup_str(arena,
		    (struct str){ path, (size_t)(slash - path) });
	if (reader_knows(document->name))
		return 0;
	diag_add(diag, DIAG_ERROR, path, 0, 0, NOT_READ);
	return -1;
}
