#include "documents.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "reader.h"
#include "set.h"
#include "str.h"

#define META ".meta"

/* The names in the content folder. */
struct names {
	const char	**list;
	size_t		  count;
	struct str	  site;		/* the folder of the site among them,
					   with a '/'; empty if it is not */
};

/* "x.txt" gives "x": what its .meta may be called by. */
static struct str
stem_of(const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot != NULL ? (struct str){ name, (size_t)(dot - name) } :
	    str_of(name);
}

static bool
is_of_site(const struct names *names, const char *name)
{
	return names->site.len != 0 && strncmp(name, names->site.data,
	    names->site.len) == 0;
}

static void
report_unknown(const struct config *config, const struct set *known,
    const char *name, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	const char *why = "not a document that is read; left out";

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
		if (!reader_knows(name) || is_of_site(names, name))
			continue;
		set_add(&known, str_of(name));
		set_add(&known, stem_of(name));
		documents->list[documents->count++] = (struct document){
			config->content, name };
	}
	for (i = 0; i < names->count; i++)
		if (!reader_knows(names->list[i]) &&
		    !is_of_site(names, names->list[i]))
			report_unknown(config, &known, names->list[i], diag);
	set_release(&known);
}

/* The site's own Markdown must not be read as if it were minutes. */
static int
find_site(struct names *names, struct arena *arena,
    const struct config *config, struct diag *diag)
{
	char *content = realpath(config->content, NULL);
	char *output = realpath(config->output, NULL);
	size_t len = content != NULL ? strlen(content) : 0;
	int rc = 0;

	names->site = (struct str){ NULL, 0 };
	if (content == NULL || output == NULL ||
	    strncmp(content, output, len) != 0) {
		/* Elsewhere, or not there yet. */
	} else if (output[len] == '\0') {
		diag_add(diag, DIAG_USAGE, config->output, 0, 0,
		    "the site cannot be where the documents are; nothing "
		    "done");
		rc = -1;
	} else if (output[len] == '/') {
		names->site = str_of(arena_printf(arena, "%s/",
		    output + len + 1));
	}
	free(content);
	free(output);
	return rc;
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
	if (find_site(&names, arena, config, diag) != 0)
		return -1;
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
	diag_add(diag, DIAG_ERROR, path, 0, 0,
	    "not a document that is read; left out");
	return -1;
}
