#include "options.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define STATUS_USAGE	2
#define JOBS_MAX	1024

#define SHORT_OPTIONS	":c:C:o:t:j:sqvh"

/* An option without a letter to type. */
#define NO_CACHE	'n'

static const struct option long_options[] = {
	{ "config", required_argument, NULL, 'c' },
	{ "content", required_argument, NULL, 'C' },
	{ "output", required_argument, NULL, 'o' },
	{ "templates", required_argument, NULL, 't' },
	{ "jobs", required_argument, NULL, 'j' },
	{ "strict", no_argument, NULL, 's' },
	{ "quiet", no_argument, NULL, 'q' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "help", no_argument, NULL, 'h' },
	{ "no-cache", no_argument, NULL, NO_CACHE },
	{ NULL, 0, NULL, 0 }
};

int
options_error(const char *format, ...)
{
	va_list arguments;

	fputs("referat: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputs("; see referat --help\n", stderr);
	return STATUS_USAGE;
}

static unsigned
processors(void)
{
	long count = sysconf(_SC_NPROCESSORS_ONLN);

	if (count < 1)
		return 1;
	return count > JOBS_MAX ? JOBS_MAX : (unsigned)count;
}

/* Returns 0 if it is not a number of threads. */
static unsigned
parse_jobs(const char *text)
{
	char *end;
	unsigned long jobs;

	if (*text < '0' || *text > '9')
		return 0;
	jobs = strtoul(text, &end, 10);
	return *end == '\0' && jobs <= JOBS_MAX ? (unsigned)jobs : 0;
}

static int
set_option(struct options *options, int letter, const char *value)
{
	if (value != NULL && *value == '\0')
		return options_error("an option has an empty value");
	switch (letter) {
	case 'c': options->config = value; break;
	case 'C': options->content = value; break;
	case 'o': options->output = value; break;
	case 't': options->templates = value; break;
	case 's': options->strict = true; break;
	case 'q': options->quiet = true; break;
	case 'v': options->verbose = true; break;
	case 'h': options->help = true; break;
	case NO_CACHE: options->no_cache = true; break;
	case 'j':
		options->jobs = parse_jobs(value);
		if (options->jobs == 0)
			return options_error("-j takes a number from 1 to %d, "
			    "not \"%s\"", JOBS_MAX, value);
		break;
	}
	return 0;
}

/* Report what getopt_long rejects; `last` is the word that it saw last. */
static int
refuse_option(const struct options_syntax *syntax, const char *last)
{
	if (optopt == 0)
		return options_error("%s: no option %s", syntax->command,
		    last);
	if (strchr(SHORT_OPTIONS, optopt) != NULL)
		return options_error("%s: no value belongs in %s",
		    syntax->command, last);
	return options_error("%s: no option -%c", syntax->command, optopt);
}

int
options_parse(struct options *options, const struct options_syntax *syntax,
    int argc, char **argv)
{
	int letter, status;

	*options = (struct options){ .jobs = processors() };
	opterr = 0;
	optind = 1;
	while ((letter = getopt_long(argc, argv, SHORT_OPTIONS,
	    long_options, NULL)) != -1) {
		if (letter == ':')
			return options_error("%s: %s needs a value",
			    syntax->command, argv[optind - 1]);
		if (letter == '?')
			return refuse_option(syntax, argv[optind - 1]);
		if (letter != 'h' && strchr(syntax->letters, letter) == NULL)
			return options_error("%s: it does not take -%c",
			    syntax->command, letter);
		status = set_option(options, letter, optarg);
		if (status != 0)
			return status;
	}
	options->files = argv + optind;
	options->nfiles = argc - optind;
	if (options->help)
		return 0;
	if (options->nfiles < syntax->least)
		return options_error("%s: it needs a file", syntax->command);
	if (syntax->most >= 0 && options->nfiles > syntax->most)
		return options_error("%s: it does not take \"%s\"",
		    syntax->command, options->files[syntax->most]);
	return 0;
}
