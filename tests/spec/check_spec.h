/*
 * The examples of tests/spec.  Each is a test of its own in libcheck's run, and
 * can be run alone by its line.
 */
#ifndef CHECK_SPEC_H
#define CHECK_SPEC_H

#include <check.h>

/* Adds a suite for each file, and one on the files themselves. */
void	 spec_add_suites(SRunner *);

/*
 * Runs the example at `place`, "FILE:LINE", those of a file, "FILE", or all
 * if it is NULL.  Prints what fails and the sums; returns the exit status.
 * With SPEC_UPDATE in the environment it writes FILE.new instead, with what
 * the reader finds.
 */
int	 spec_run(const char *place);

#endif
