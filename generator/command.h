/*
 * The command line: referat(1) tells what each command does.
 */
#ifndef COMMAND_H
#define COMMAND_H

/* Do what the arguments of main say.  Returns the exit status, 0 to 3. */
int	 command_run(int argc, char **argv);

#endif
