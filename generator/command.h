/*
 * The commands of the program, which referat(1) describes.
 */
#ifndef COMMAND_H
#define COMMAND_H

/* Run the program with the arguments of main.  Returns the exit status. */
int	 command_run(int argc, char **argv);

#endif
