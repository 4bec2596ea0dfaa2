#include "command.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "archive/archive.h"
#include "base/array.h"
#include "base/diag.h"
#include "base/version.h"
#include "data/data.h"
#include "model/config.h"
#include "model/config_read.h"
#include "read/read.h"
#include "document.h"
#include "options.h"
#include "site.h"

#define CONFIG_FILE	"site.conf"

/* Where `make install` puts the templates. */
#ifndef REFERAT_TEMPLATES
#define REFERAT_TEMPLATES "/usr/local/share/referat/templates"
#endif

/* Returns the exit status; diagnostics are printed by the caller. */
typedef int command_function(const struct options *, struct config *,
    struct diag *);

static command_function run_build, run_check, run_json, run_markdown;

static const struct command {
	struct options_syntax	 syntax;
	command_function	*run;
} commands[] = {
	{ { "build", "cCotjsqvn", 0, 0 }, run_build },
	{ { "check", "cCjsqv", 0, -1 }, run_check },
	{ { "json", "csqv", 1, 1 }, run_json },
	{ { "markdown", "csqv", 1, 1 }, run_markdown },
};
#define COMMANDS (COUNT(commands))

static const char help[] =
"usage: referat build [-c site.conf] [-C content] [-o public] [-t templates]\n"
"                     [-j N] [--no-cache] [--strict] [-q] [-v]\n"
"       referat check [-c site.conf] [-C content] [-j N] [--strict]\n"
"                     [-q] [-v] [FILE...]\n"
"       referat json FILE\n"
"       referat markdown FILE\n"
"       referat --help | --version\n"
"\n"
"build     makes a website of the minutes in a folder\n"
"check     reads them and complains, and writes nothing\n"
"json      prints one document as data\n"
"markdown  prints one document as Markdown, which can be read again\n"
"\n"
"  -c, --config FILE       the settings (site.conf, if it is there)\n"
"  -C, --content FOLDER    the minutes (content)\n"
"  -o, --output FOLDER     the website (public)\n"
"  -t, --templates FOLDER  the templates (templates, or those installed)\n"
"  -j, --jobs N            threads (as many as there are processors)\n"
"      --no-cache          read all documents again\n"
"  -s, --strict            warnings are errors\n"
"  -q, --quiet             say only what is an error\n"
"  -v, --verbose           say more\n"
"\n"
"Exit status: 0 fine; 1 the content has errors; 2 wrong usage, or a broken\n"
"site.conf or template; 3 the system failed.\n";

static int
print(const void *data, size_t len, struct diag *diag)
{
	if (fwrite(data, 1, len, stdout) == len && fflush(stdout) == 0)
		return 0;
	diag_add(diag, DIAG_SYSTEM, NULL, 0, 0,
	    "cannot write to standard output: %s", strerror(errno));
	return -1;
}

static int
print_text(const char *text)
{
	struct diag *diag = diag_new();
	int status;

	print(text, strlen(text), diag);
	diag_print(diag, stderr, DIAG_ERROR);
	status = diag_status(diag, 0);
	diag_free(diag);
	return status;
}

/* "content" of "content/". */
static const char *
folder(struct config *config, const char *path)
{
	struct str name = str_of(path);

	while (name.len > 1 && name.data[name.len - 1] == '/')
		name.len--;
	return arena_dup_str(&config->arena, name);
}

/* Those in the current folder, otherwise those that are installed. */
static const char *
find_templates(const char *beside)
{
	return access(beside, F_OK) == 0 ||
	    access(REFERAT_TEMPLATES, F_OK) != 0 ? beside : REFERAT_TEMPLATES;
}

static int
read_config(const struct options *options, struct config *config,
    struct diag *diag)
{
	const char *beside = config->templates;
	const char *path = options->config;

	if (path == NULL && access(CONFIG_FILE, F_OK) != 0 && errno == ENOENT)
		diag_add(diag, DIAG_NOTE, CONFIG_FILE, 0, 0,
		    "there is none; the defaults hold");
	else if (config_read(config, path != NULL ? path : CONFIG_FILE,
	    diag) != 0)
		return -1;
	if (options->templates != NULL)
		config->templates = options->templates;
	else if (config->templates == beside)
		config->templates = find_templates(beside);
	if (options->content != NULL)
		config->content = options->content;
	if (options->output != NULL)
		config->output = options->output;
	config->templates = folder(config, config->templates);
	config->content = folder(config, config->content);
	config->output = folder(config, config->output);
	return 0;
}

static struct site_options
site_options(const struct options *options)
{
	const char *term = getenv("TERM");

	return (struct site_options){
		.jobs = options->jobs,
		.strict = options->strict,
		.cache = !options->no_cache,
		.progress = !options->quiet && isatty(STDERR_FILENO) &&
		    term != NULL && strcmp(term, "dumb") != 0,
	};
}

static void
print_diagnostics(const struct options *options, struct diag *diag)
{
	enum diag_level least = options->quiet ? DIAG_ERROR : DIAG_WARNING;

	/* With --strict warnings are errors: give the exit status a reason. */
	if (options->strict)
		least = DIAG_WARNING;
	diag_print(diag, stderr, options->verbose ? DIAG_NOTE : least);
}

static const char *
plural(size_t count)
{
	return count == 1 ? "" : "s";
}

static void
print_counts(const struct site_counts *counts, struct diag *diag)
{
	size_t warnings = diag_count(diag, DIAG_WARNING);
	size_t errors = diag_count(diag, DIAG_ERROR) +
	    diag_count(diag, DIAG_USAGE) + diag_count(diag, DIAG_SYSTEM);

	fprintf(stderr, "%zu warning%s, %zu error%s, %.1f seconds\n",
	    warnings, plural(warnings), errors, plural(errors),
	    counts->seconds);
}

static void
print_read(const struct site_counts *counts)
{
	fprintf(stderr, "%zu document%s, %zu item%s, ", counts->documents,
	    plural(counts->documents), counts->items, plural(counts->items));
}

static int
run_build(const struct options *options, struct config *config,
    struct diag *diag)
{
	struct site_options site = site_options(options);
	struct site_counts counts;
	int rc;

	rc = site_build(config, &site, &counts, diag);
	print_diagnostics(options, diag);
	if (options->quiet)
		return diag_status(diag, options->strict);
	fputs(rc == 0 ? "referat: " : "referat: nothing published: ", stderr);
	print_read(&counts);
	if (rc == 0)
		fprintf(stderr, "%zu page%s (files: %zu new or changed, "
		    "%zu unchanged, %zu removed), ", counts.pages,
		    plural(counts.pages), counts.files.written,
		    counts.files.kept, counts.files.removed);
	print_counts(&counts, diag);
	return diag_status(diag, options->strict);
}

static int
run_check(const struct options *options, struct config *config,
    struct diag *diag)
{
	struct site_options site = site_options(options);
	struct site_files files = { options->files, (size_t)options->nfiles };
	struct site_counts counts;

	if (files.count != 0)
		site_check_files(config, &site, files, &counts, diag);
	else
		site_check(config, &site, &counts, diag);
	print_diagnostics(options, diag);
	if (!options->quiet) {
		fputs("referat: ", stderr);
		print_read(&counts);
		print_counts(&counts, diag);
	}
	return diag_status(diag, options->strict);
}

static void
add_json(struct buf *out, const struct meeting *meeting)
{
	struct card *card = card_new(meeting);

	meeting_json(out, meeting, card->meeting.id, NULL);
	card_free(card);
}

static int
print_document(const struct options *options, const struct config *config,
    void (*add)(struct buf *, const struct meeting *), struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	struct buf out = BUF_INIT;
	struct meeting *meeting = NULL;
	struct document document;

	if (document_find(&document, &arena, options->files[0], diag) == 0)
		meeting = document_read(&document, config, diag, NULL);
	if (meeting != NULL) {
		add(&out, meeting);
		print(out.data, out.len, diag);
	}
	meeting_free(meeting);
	buf_release(&out);
	arena_release(&arena);
	print_diagnostics(options, diag);
	return diag_status(diag, options->strict);
}

static int
run_json(const struct options *options, struct config *config,
    struct diag *diag)
{
	return print_document(options, config, add_json, diag);
}

static int
run_markdown(const struct options *options, struct config *config,
    struct diag *diag)
{
	return print_document(options, config, markdown_write, diag);
}

static int
run(const struct command *command, const struct options *options)
{
	struct config config;
	struct diag *diag = diag_new();
	int status;

	config_init(&config);
	if (read_config(options, &config, diag) == 0) {
		status = command->run(options, &config, diag);
	} else {
		print_diagnostics(options, diag);
		status = diag_status(diag, options->strict);
	}
	config_release(&config);
	diag_free(diag);
	return status;
}

static const struct command *
find_command(const char *name)
{
	size_t i;

	for (i = 0; i < COMMANDS; i++)
		if (strcmp(commands[i].syntax.command, name) == 0)
			return &commands[i];
	return NULL;
}

int
command_run(int argc, char **argv)
{
	const struct command *command;
	struct options options;
	int status;

	if (argc < 2)
		return options_error("no command");
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
		return print_text(help);
	if (strcmp(argv[1], "--version") == 0)
		return print_text("referat " VERSION "\n");
	command = find_command(argv[1]);
	if (command == NULL)
		return options_error("no command \"%s\"", argv[1]);
	status = options_parse(&options, &command->syntax, argc - 1,
	    argv + 1);
	if (status != 0)
		return status;
	return options.help ? print_text(help) : run(command, &options);
}
