/*
 * The options of the command line.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

struct options {
	const char	*config, *content, *output, *templates;	/* or NULL */
	unsigned	 jobs;
	bool		 strict, quiet, verbose, help, no_cache;
	char		**files;
	int		 nfiles;
};

/* What a command accepts. */
struct options_syntax {
	const char	*command;
	const char	*letters;	/* its options */
	int		 least, most;	/* files; most -1: any number */
};

/*
 * Parse the arguments after the command; argv[0] is the command.  Returns 0,
 * or the exit status if they are wrong, which is reported.
 */
int	 options_parse(struct options *, const struct options_syntax *,
	    int argc, char **argv);

/* Report wrong usage on one line.  Returns the exit status. */
int	 options_error(const char *format, ...)
	    __attribute__((format(printf, 1, 2)));

#endif
